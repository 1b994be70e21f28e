/* Dutch. */
#include "lang/lang.h"

static const char *const translator[] = {
    "vertaling", "vertaling door", "vertaling van", "vertaald door", "vertaald uit ~ door",
    "vertaling uit ~ door", "vertaler", "~ vertaling:", NULL,
};

static const char *const author[] = {
    "door", "auteur", "auteurs", "geschreven door", "tekst:", NULL,
};

const struct lang lang_nl = {
    .tag = "nl",
    .name = "Dutch",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_nl_NL",
    .function =
        "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar "
        "bij of uit nog naar heeft ze hij door wat wordt worden kan over tot dit deze hun zo "
        "haar wel geen was meer al onder tegen moet veel alle we je u ik zij wij waar na "
        "hebben kunnen zich tussen tijdens zonder elke andere",
    .letters = "ëïéèöüó",
    .trigrams =
        "en_ de_ an_ _de van _va _en _he ing cht der ng_ et_ een ech ver _ge rec nde _re _ee "
        "_be ede er_ gen ten den het _te _in _op _ve lij ere eli zij _zi ijk ens te_ oor ht_ "
        "and ke_ _on ijn ied eid _vo jn_ op_ id_ ond in_ el_ sch _vr men aar aan _ie rde hte "
        "ren rij kel hei ord _ar _we eft art ft_ _me or_ le_ vri wor rti eef al_ hee of_ ike "
        "ati tik _of lle _aa eni _wo erk _al voo nd_ ege _da at_ jke sta _na end nge nat _st "
        "ste die tie om_ erw dig wel ij_ _om ers gel ter ie_ ige re_ ijh jhe _za ele ns_ nie "
        "nig zal est bes _do che vol ig_ ge_ eze gin dat cha hap _di nst lke ona eke waa ard "
        "eme _gr tel lin min _to len elk jk_ rin _wa gro han del doo eve ven ich str _ov ove "
        "gem ijd wet uit aat met dez ze_ tio ion _zo it_ all ach heb ebb bbe st_ es_ _ni toe "
        "ies hed taa per nin nte mee ben daa kin ien _ma sti ale _er her nsc is_ tig wer ete "
        "ang iet igd lan esc ema ont man beg pen ari ron tin erm _hu eer edi rwi wij ijs nal "
        "ite bij rkl rwe weg ken rdi ger arb als _la tan teg app tre ker gde ert ame eri naa "
        "ar_ js_ ern oep _an igi iem eit _pe oon rmi _bi bar _le sen ap_ _is _ha loo geb tst "
        "bel ats bev nen ch_ erb rki ind sdi eho zon lit soo tra raf zen sel kla lar igh ghe "
        "erv are nse eld ld_ erz tot ot_ gd_ ls_ aal ppe pel evo uwe _so rbi bie lge maa gee "
        "roe ans _go dsd iek tei rso oud jd_ _wi wil tij nli gez ezi ije gev ali rke ent sla "
        "ag_ _mi baa ged kom iti ndi ela ins ant nem erd bet vor und nda nne oge rd_ zic org "
        "oll int egr gri erg ort oed din uri rst beh rsc raa aak ges god ods dan bep epe _sl "
        "ude _no hts erl rli olg zin tge _ui nni vre ree led hti red jde ell lli ewe _ko _zu "
        "zul",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_first = "web",
    .hyphen_and = "en of",
};
