/* French. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traduit par", "traduit de ~ par", "traduit du ~ par", "traduit en ~ par", "traduite par",
    "traduit et ~ par", "traduction", "traduction de", "traduction par", "traduction de ~ par",
    "traduction du ~ par", "traduction de ~:", "traduction du ~:", "traduction en ~:",
    "traduction ~:", "traduction ~ de", "traduction ~ par", "traducteur", "traductrice",
    "traducteurs", "version ~:", NULL,
};

static const char *const author[] = {
    "par", "auteur", "auteure", "autrice", "auteurs", "texte de", "texte:", "écrit par",
    "rédigé par", "article de", "propos recueillis par", NULL,
};

static const char *const string[STR_COUNT] = {
    [STR_CONTENTS] = "Table des matières",
    [STR_LANDMARKS] = "Repères",
    [STR_BEGIN] = "Début du texte",
    [STR_NOTES] = "Notes",
    [STR_NOTE] = "Note",
    [STR_BACK] = "Retour au texte",
    [STR_LINK] = "Lien",
    [STR_PAGES] = "Pages",
    [STR_PAGE_OF] = "Page {n} sur {N}",
    [STR_SUMMARY] =
        "Publication produite automatiquement à partir d’un texte brut : les titres, les "
        "langues et les notes ont été déduits par un programme, et son accessibilité n’a pas "
        "été évaluée par une personne.",
    [STR_SUMMARY_PAGES] =
        "Les numéros de page sont ceux de l’édition PDF produite en même temps.",
    [STR_UNTITLED] = "Sans titre",
};

const struct lang lang_fr = {
    .tag = "fr",
    .name = "French",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_fr",
    .prior = 1,
    .function =
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se "
        "ce il sont mais comme ou si son sa ses avec nous vous leur leurs cette ces aux été "
        "être fait on tout tous même elle ils deux où aussi bien peut ainsi sans dont entre "
        "après avant encore sous vers chez depuis pendant lors afin selon très notre votre "
        "nos vos mes ton celui celle ceux l' d' qu' n' s' c' j' m' contre jusque quand donc "
        "car ni or y ont était avait sera peuvent doit toute toutes autres autre chaque parce "
        "lequel laquelle",
    .letters = "àâæçéèêëîïôœùûüÿ",
    .trigrams =
        "es_ _de de_ le_ nt_ ion _le ent et_ ne_ tio _la _et la_ on_ re_ _un oit _co te_ ns_ "
        "que les ati _qu _à_ roi it_ _l_ _dr dro té_ men ue_ _en _au con _pr ts_ _to _so tou "
        "_pe des _pa ons son res er_ ont tre eme une ant onn _li un_ art out _sa ers par _in "
        "ute en_ ux_ _a_ rti ce_ _d_ ur_ _ar _re per tic lle nte us_ ans cti _se ire nne _ou "
        "lib qui ui_ _es icl cle omm ité dan pro rso ou_ me_ _fo _dé és_ est au_ _ce its com "
        "our nat rs_ ond ter bli mme _ré _su sa_ nce aux _da _ét _po iqu air ell _di ain nal "
        "ien rés _pl st_ ar_ ale du_ iss san bre ert sur eur été aut _ne tra rai int _na _do "
        "ous ine ibe ber rté is_ tes pou _ch al_ ect _tr pri _on ut_ _du ues ali fon sse ntr "
        "se_ ure _vi ir_ nts _ma rat éra ran ais _ac _êt êtr ser il_ ess lit soc oci ndi rem "
        "ée_ cla anc _mo oir _te _as qu_ sen peu ése rit ge_ _bi ive ver _ho urs éga abl ins "
        "nta ona ite _ca uni pré nsi ign leu _ég ble ten _il age cha cia tat ass ces ind ens "
        "eux ist oth thè hèq èqu déc emb lus soi ssi nda éta tés mun ein dre for cun dis ava "
        "hom rec ssa _fa ill mai nde act plu cou pre ple _no eau _gr and cat ier eut lig _nu "
        "ara idé nna ren _me mbr éco uit ie_ enc ibr nti rel gal mmu tan iét lic utr lan ang "
        "pay ul_ _lo ote tec cri _ex _pu ubl ses che ibl sid nit _hu sti _ju ari mis rot ls_ "
        "vie gra _or sat esp ort mpl tte ivi nse sou _ra not era ra_ ndé ays nul omp pub tai "
        "ois nté _éc vai bib lio iot écl lar ule dér nai ami hum uma _av tie as_ nie sio ouv "
        "ial sta iti isa onc pli sem in_ gne duc ern ict doi ven auc ucu ait ys_ end orm lie "
        "ieu tab _el ici éri cip si_ voi rav ail _an eco mem nst ix_ ris cte cie nem ron el_ "
        "ies",
    .credit_translator = translator,
    .credit_author = author,
    .string = string,
    .hyphen_first =
        "vingt trente quarante cinquante soixante quatre demi semi vice non après avant "
        "arrière contre peut celui celle ceux celles sud nord est ouest moi toi lui nous vous "
        "eux",
    .hyphen_last = "cadre clé clés pilote phare type ci là même mêmes",
    .hyphen_number =
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
        "seize vingt cent soixante",
    .hyphen_and = "et ou",
};
