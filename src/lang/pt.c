/* Portuguese. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traduzido por",
    "traduzido do ~ por",
    "traduzido para ~ por",
    "tradução",
    "tradução de",
    "tradução por",
    "tradução do ~ de",
    "tradução do ~ por",
    "tradução para ~:",
    "tradução para ~ de",
    "tradução para ~ por",
    "tradução ~:",
    "tradutor",
    "tradutora",
    "tradutores",
    "traduzida por",
    "traduzido ao ~ por",
    "versão portuguesa:",
    "versão portuguesa de",
    "tradução e ~:",
    "tradução feita por",
    "tradução realizada por",
    "traduzido e ~ por",
    "tradutor/a",
    NULL,
};

static const char *const author[] = {
    "por",
    "autor",
    "autora",
    "autores",
    "escrito por",
    "texto de",
    NULL,
};

static const struct lang_name names[] = {
    { "inglês", "en" },
    { "inglesa", "en" },
    { "ingl.", "en" },
    { "francês", "fr" },
    { "francesa", "fr" },
    { "fr.", "fr" },
    { "alemão", "de" },
    { "alemã", "de" },
    { "espanhol", "es" },
    { "esp.", "es" },
    { "russo", "ru" },
    { "russa", "ru" },
    { "árabe", "ar" },
    { "chinês", "zh" },
    { "latim", "la" },
    { "latina", "la" },
    { "lat.", "la" },
    { "italiano", "it" },
    { "italiana", "it" },
    { "polaco", "pl" },
    { "polonês", "pl" },
    { "grego", "el" },
    { "grega", "el" },
    { "turco", "tr" },
    { "sueco", "sv" },
    { "neerlandês", "nl" },
    { "holandês", "nl" },
    { "japonês", "ja" },
    { "coreano", "ko" },
    { "hebraico", "he" },
    { NULL, NULL },
};

static const char *const labels[] = { "comunicado de imprensa", "nota de imprensa", NULL };

const struct lang lang_pt = {
    .tag = "pt",
    .name = "Portuguese",
    .script = SCRIPT_LATIN,
    .note_heads = "notas",
    .labels = labels,
    .hyphen_dict = "hyph_pt_PT",
    .page = "página pág. p.",
    .articles = "o a os as um uma uns umas",
    .months =
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    .function =
        "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao "
        "ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre "
        "depois sem mesmo aos seus quem nas me esse eles você essa num nem suas meu às minha "
        "numa pelos elas qual nós lhe deles essas esses pelas este dele são é foi ser está "
        "estão há tem têm pode podem cada sobre após onde",
    .letters = "ãáàâçéêíóôõúü",
    .trigrams =
        "os_ _de de_ do_ ão_ as_ _co ent to_ _se es_ em_ nte da_ _e_ _di _pr _a_ ção te_ men "
        "ar_ er_ que con ito _qu _re _es ia_ ade ado dad res eit _pe ra_ _in al_ est _pa ida "
        "_po dir com rei _te dos ire _do _da ess ou_ _to cia no_ uma nto _o_ is_ pro tra açã "
        "ser sta ue_ des _ma _ca ndo ica art _na ta_ par man ter pre _li or_ ara tos ada tod "
        "_ou _su ame _me _no _ar ais ma_ _em am_ go_ tem na_ and ria sso ant nci io_ das nta "
        "rti era ont per _as por _so ano ões ran ist _um igo ro_ _en so_ ver ntr ca_ _fa hum "
        "ido odo _vi tig _tr ura ona _hu ber rio se_ nal cio _ac rec ons sen ela ual qua _al "
        "çõe eu_ erd _fo rda _ex ass ion ita la_ nos ime ua_ tar int _os _à_ ali ora tad esp "
        "mo_ sua end sse ina ram tes ind ele sti ico eci um_ _mo _at for re_ sa_ tiv eir co_ "
        "_sa raç ere str ese nda ibe esc pri lib tic ens nde _fi tro ira uer aci _le ir_ pel "
        "der omo ten cas ros rad om_ _ve vid pes ome und _mu car uni ece ios _ne ênc eri ort "
        "ndi ste egu lo_ ho_ rar ça_ lar ha_ açõ min oci _ao ssa não ati ias dis _ap fic _el "
        "seg _vo ári ide são pos mos cor _fu tor iva lic ras _an _nã oda rá_ nid ém_ nha soc "
        "soa lho omp _cr ing lid gua tur ei_ el_ qui cid sem tam spe _mi _ba pen ial _é_ ode "
        "_si gra ers seu ern nça sid den tan mpr nti _ta ive eve nst tin nsi erá vel fun _º_ "
        "va_ tas _ju nac iza _am _un mar col cad eli mai rem pod ore inc ssi _ch oa_ iss inh "
        "dor cri _ho out rte lei _gr are tre _cu _im ena cla rma nas ren ari rel mas cul enc "
        "lha igu elo _be rim ici dec _ig me_ ond utr ost ama ote rot rna iro _fe ces vol _go "
        "emp rta us_ aba içã rat tal orm ata rit imp ori _ci ato ana cer ve_ nhe reg eco alh "
        "_or _ra sto anç bra mun lia mor ava sco ins vo_ err aqu ao_ ngu ani dic oss roc tri "
        "_pl alq lqu naç le_ ert nho obr onh ima ral dem _fr lhe ove nin itu _la _va ns_ _ob "
        "dam ate gar cre cie ivo len óri orr dia ião rom fer emb can edi nad _ni rre sin bal "
        "lta _br imi _ce cur cos oca emo eta ce_ ses _ti abe bli lig ret tim _bo dev uém gué "
        "tid im_ ple eja eme liz igi iga bri liv enh taç hec tór ven ini ord ino ega ult _lo "
        "amo scr dar rea vos atu cha rav mpo rab ula eda mes lme alg _ag sal efe gur cen eus "
        "erv eti _au rso aze spo rin _ga sar nic cam ete ili alm rig uit ivr _ad hor dei ala "
        "nce tec _eu cim tir uto atr lan uçã ust nvo anh tru div apa sob ien rep faz sos vis "
        "_jo lem vad elh exp sas áve ior olv olh mbr nco mis _ab ale eno lgu zer gre _ro mat "
        "_ge omu iam gan env ied aco age erm equ esa rev ecl rde mit mei bro ilh isa fam íli "
        "omi enç erc gad usa ian oso pon dep aís aos vre sej voc mpl mem éri uan ole lim val "
        "ovo las gen il_ mad paí del gui caç pas ner mer lit eto ja_ ris ami ema ero exi êm_ "
        "_op rto ço_ ânc uda ivi ui_ rid ite alt _tê tai púb úbl her iai _id ace nçã clu têm "
        "inf nsa ois rra che fal nse sam los les arr íve uai ric sci amb he_ eal son ign amí "
        "míl vei _tu gos _pú anc tão _lu act mpa oto pla oi_ gem eis tit cçã sol met diç sis "
        "olo tou sim rop ect rai fil dio gue _aq bre gum _ed po_ ez_ asa eio ota bem rie ine "
        "pol _ha ii_ dig iad ís_ _du íci cip ocu ipa _ri leg ola har rsa on_ aca hos nov foi "
        "ans tua niv ga_ iu_ sad zad ham içõ fin aça lad ogr sil pra íti tud az_ pei ssã mov "
        "isc bel nar lvi apr asi uta vam fei laç lin egi nes arc eçã sit red orn rri ast giã "
        "evi did",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_first = "vice pós pré recém além segunda terça quarta quinta sexta",
    .hyphen_last = "feira lo la los las se me lhe lhes nos",
    .hyphen_and = "e ou",
    .names = names,
};
