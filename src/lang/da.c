/* Danish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "oversat af", "oversættelse", "oversættelse af", "oversætter", "oversat fra ~ af", NULL,
};

static const char *const author[] = {
    "af", "forfatter", "forfattere", "skrevet af", NULL,
};

const struct lang lang_da = {
    .tag = "da",
    .name = "Danish",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_da_DK",
    .function =
        "og i at det er en til af som på de med den for ikke der et fra har om kan vil var "
        "eller så men også blev hun han skal vi du jeg sig ved efter over når være mere end "
        "alle deres dette denne disse kun hvor hvis hvad blive bliver mellem under uden sin "
        "sit sine os dem nu op ud ind",
    .letters = "æøåé",
    .trigrams =
        "er_ og_ _og der for _de et_ en_ _fo til _ti ing ret de_ _re hed nde lig il_ _ha lle "
        "_en ver els ed_ den und ar_ kel se_ _fr _me ede lse har ge_ nne ng_ ghe _ar at_ ell "
        "igh _af and el_ enn hve ler af_ le_ es_ _at art ne_ _i_ gen esk _el ige ig_ enh nge "
        "tig fri ska _be ske nin or_ rti tik ike nhv men ion ett tti _in om_ _sk al_ re_ _st "
        "eli _er _so ati med tio _på end _al han nat ens _an del _un på_ nes ndl _si _ve ere "
        "rih ihe ale ter tte ke_ lin som det kal ind ren _ud _na ent _he dig ns_ sam lde vær "
        "_li _hv sky hol old nte mme ger _sa te_ vil sni ans erk rin ern ner _væ all _gr age "
        "res ona nal gru run fre tel arb kab ene ste _må øre bes ove ers gte nd_ ilk ors _vi "
        "rel str lan _om _da isk dli kke _mo tet fun igt sig rbe bej ejd ære ker ærd _fa rt_ "
        "_op ven ld_ em_ _fu ets sta per da_ rke ken rdi emm ie_ dt_ lke gør kyt ytt vis mod "
        "od_ rem rho _et orm rsk må_ ved rne lem _tr tes ikk ore ts_ erv rvi isn int nst _kr "
        "kra _no nog oge eri it_ nse ser klæ lag gt_ tal _bl hvi _ik me_ one ten soc oci cia "
        "ial amf mfu _ge ffe dre rav av_ lit _la ræn _ku rde rkl lær æri dle ket abe olk mål "
        "ål_ _lo lov ran orh ned fte jde _ov eds an_ nem åde rie eha ve_ igi sk_ sti hel _pe "
        "ab_ beg dom tra raf ive dan yld rli ndi rit erd ort fam ami mil ili lie ils des ora "
        "_fø bar ndt fol tyr mel nta rid lkå kår tat ekt fæl ful uld len nds gel alt ndr ude "
        "beh on_ tis rso son græ æns _va hen lst kun øve sin tag edl dla get etf tfæ fær ide "
        "opr _ta lev ynd bet udv nsk rs_ nda ame ate dis sse vir irk _pr rer rmå træ rna bla "
        "sty pri ds_ ade ite egr liv ave ast tri id_ nke _of off fen ntl tli ank kyl ået tan "
        "ppe",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_first = "eks",
    .hyphen_and = "og eller samt",
};
