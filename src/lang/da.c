/* Danish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "oversat af",
    "oversættelse",
    "oversættelse af",
    "oversætter",
    "oversat fra ~ af",
    "~ oversættelse:",
    "oversat til ~ af",
    "oversættelse til ~:",
    "oversættelse fra ~:",
    "på dansk ved",
    "~ oversættelse ved",
    NULL,
};

static const char *const author[] = {
    "af",
    "forfatter",
    "forfattere",
    "skrevet af",
    NULL,
};

static const struct lang_name names[] = {
    { "engelsk", "en" },
    { "eng.", "en" },
    { "fransk", "fr" },
    { "fr.", "fr" },
    { "tysk", "de" },
    { "ty.", "de" },
    { "spansk", "es" },
    { "russisk", "ru" },
    { "arabisk", "ar" },
    { "kinesisk", "zh" },
    { "latin", "la" },
    { "lat.", "la" },
    { "italiensk", "it" },
    { "portugisisk", "pt" },
    { "polsk", "pl" },
    { "ukrainsk", "uk" },
    { "græsk", "el" },
    { "tyrkisk", "tr" },
    { "finsk", "fi" },
    { "norsk", "no" },
    { "svensk", "sv" },
    { "nederlandsk", "nl" },
    { "hollandsk", "nl" },
    { "japansk", "ja" },
    { "koreansk", "ko" },
    { "hebraisk", "he" },
    { NULL, NULL },
};

static const char *const labels[] = { "pressemeddelelse", NULL };

const struct lang lang_da = {
    .tag = "da",
    .name = "Danish",
    .script = SCRIPT_LATIN,
    .note_heads = "noter fodnoter",
    .labels = labels,
    .hyphen_dict = "hyph_da_DK",
    .page = "side s.",
    .articles = "den det de en et",
    .months = "januar februar marts april maj juni juli august september oktober november december",
    .function =
        "og i at det er en til af som på de med den for ikke der et fra har om kan vil var "
        "eller så men også blev hun han skal vi du jeg sig ved efter over når være mere end "
        "to at have alle deres dette denne disse kun hvor hvis hvad blive bliver mellem under uden "
        "sin "
        "sit sine os dem nu op ud ind",
    .letters = "æøåé",
    .trigrams =
        "er_ en_ et_ de_ der _de for _fo nde og_ _og ing lig _ti til _ha den ret lle re_ ge_ "
        "ede _re ver il_ _me ed_ ne_ ere _en hed and ng_ ter els se_ ar_ es_ _st le_ _be gen "
        "te_ nge _af ig_ und _fr ige lse ler at_ ske end ke_ or_ _sk ste _i_ nne har _in det "
        "ger af_ ell kel men nin el_ _at ind _er _vi tte _ar om_ ska ion kke ghe art mme igh "
        "enn _si _ud _he del _an ens _el _so tig med _ve _al ent eli al_ an_ hve _på _hv esk "
        "age ern ati han ren _sa tio _li nd_ ner enh på_ igt rti gt_ fri ett ove dt_ tik nte "
        "lde _da ale rne ker ns_ som res _un vær isk ike lan dig _ko ans _ma _op ene lin ser "
        "nes old rin kal ers sam _fa nhv _væ ive _se rt_ nat hol tti _tr ikk _mo _bl ven vil "
        "sta _gr _om ill ære sen _la tet øre _mi str ndl ten ors _pr on_ est st_ _ka ang ve_ "
        "vis _na eri mer _no all sk_ ide rke rer _va em_ per dre bes ken sig fte gte ved fre "
        "sti _må dan ore one ort get ld_ tal var _ik _ov _di _kr me_ _et red _ta rih rbe ihe "
        "kab sky arb nal _ge _sp rel in_ _br ord år_ ndt _ba run sni _je kom _ku ejd mod bej "
        "min rde od_ tel _fø ist emm nsk gru lt_ len _så tag hel orm alt sse int rem lem tra "
        "des ona omm ave oge _fu nog _pe gør man lev rsk ran rli ie_ tid it_ vor kan erk ilk "
        "ber lag is_ ket hvi tis dli så_ nse _ho ndr nst nds ade are _lo _fi rdi ærd fun sto "
        "gel rie bet eg_ _pa ytt da_ liv ts_ ets erv lke gge rst kun lit _le kri ele dst tes "
        "ra_ ned mel tor eve jeg her ffe fra ris gan ekt sel før ude ppe hen lad ndi lli ag_ "
        "ræn _po nt_ ege ate hav bar id_ dle ine bli eds må_ elt ert kra mar jde åde kon beg "
        "abe irk _go tan _du _hj træ vin yde nem son rho sin _sl pro tat ast _to rs_ _bo nke "
        "nta _ga ør_ tro hvo kla _hu skr org _fl ble ite iti vel mil ant rte _ne ted _gi sid "
        "_kl ænd raf rig vir att _læ olk giv nen pri rvi ial yld ald mål _hø kyt oli led jer "
        "vid god _te rit tyr dag rav ds_ tur ab_ amm dom let av_ ad_ _ef cia æng lær _pl ode "
        "du_ vet fol elv ik_ kti lov sty kt_ agt lie øve din isn eft orh tni ank sik uld lge "
        "_sy ame ane rre _kø erd les _ra dis _sø ift ess tli fin ål_ _of soc par dde oci ful "
        "ann _ri ali rso val bru ili reg _bi _næ _bø tri sat æld tem stå ils ået jen klæ syn "
        "ves ami eks eje mfu amf _få _dr ynd beh set spi eha tre era _or øde ora udv igi rkl "
        "_do græ ben un_ ssi pe_ læg off _jo rat rid bla råd _ny gti ntl akt vi_ rd_ ngs lst "
        "eni nli ud_ uds fæl ges sla ski spe _år søg net idt nis tiv fær yre _fe dvi gne ark "
        "_fæ øje ien igg pla fam ægt _lø us_ rug bør _nu jæl æns erf _su kte _mu ass gra bel "
        "je_ nda kre am_ æri eng æll øge føl _sæ alg mor hje _hi ce_ ise høj rna erh _ro _gø "
        "pol lav ldt kyl bor rme _sm fen ørs dni ole orb nce _ja edl van ev_ ids rn_ iv_ dse "
        "_sv lsk gle kni nu_ riv bag ier gre kli odt egr fat ral sku sæt rge opr sva ori _gu "
        "sit try oms _nå iss ikl ækk bil mpe tør stø bed itt kår ærk ur_ mes vik _vo rag jds "
        "_ch rfo orn vej ykk rve avn pil _kv op_ ørn jor _ek dla hva lkå erl løs dte esp ej_ "
        "tol egn ætt ro_ _bu vad ems fød _ad ri_ jem kul unn hjæ ælp uge omr ørt dem mis ons "
        "tyd mrå ses _ty nød efo _ej ete ær_ tæn lar rg_ _ki afs dam mst _ca hus ft_ far rmå "
        "ryg ure vne alm met eme pen ldi årl _ly ræk rup tin lid mt_ uli ilb eta præ aml uns "
        "mid rk_ ked _ke kol dri etf æde rør ølg _by øbe åbe kor ari _mæ tfæ sag mul ogs onl "
        "_eg pre",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_first = "eks",
    .hyphen_and = "og eller samt",
    .names = names,
};
