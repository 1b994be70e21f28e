/* Norwegian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "oversatt av", "oversettelse", "oversettelse ved", "oversetter", "oversatt fra ~ av", NULL,
};

static const char *const author[] = {
    "av", "forfatter", "skrevet av", NULL,
};

const struct lang lang_no = {
    .tag = "no",
    .name = "Norwegian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_nb_NO",
    .function =
        "og i det er en til av som på de med den for ikke der et fra har om kan vil var eller "
        "så men også ble hun han skal vi du jeg seg ved etter over når være mer enn alle "
        "deres dette denne disse bare hvor hvis hva bli blir mellom under uten sin sitt sine "
        "oss dem nå opp ut inn hadde noen",
    .letters = "æøåéò",
    .trigrams =
        "er_ _og og_ _de en_ _ha til _ti ett ret et_ _re ar_ lle il_ om_ ing _fo for tt_ ver "
        "har enn _me nne le_ _fr ell _ar ikk ne_ _so _å_ _i_ den re_ de_ and kke ska men el_ "
        "_al ler kel som art av_ ter _sk _el ng_ fri all rti esk het or_ nde tik al_ _på ten "
        "_st det _en på_ _ve _sa sam ere _er tte ske _in ke_ _av te_ lig nes kal unn han asj "
        "sjo jon dom ed_ med se_ der nas ig_ _ut an_ leg _ei ge_ hve _be nin _an lik _gr els "
        "_si nte nge gen ghe ete _gj lse ste _na gje lan enh erd igh gru itt end ona ei_ nhv "
        "ren ent ein ene inn dig arb lin at_ rid kje eli run ale es_ bei eid eg_ st_ je_ dei "
        "rin _må und nn_ rbe _sl tig jen _li ige kte _bl _mo ane ner mot _un tan ens tti ot_ "
        "sta nal _kr kra ido ker nnl lag _tr bli me_ kap seg id_ ekt isk _at ern rav _la ast "
        "rih ihe lov _vi int _fa rel ski _om nle rt_ _lo _ik ers dre res sni str da_ mme bar "
        "ndl ven ndi opp år_ per _få erk eve nsk vil _se _no _he del na_ nga tel dli olk _op "
        "ld_ in_ sos osi sia ial lt_ rit vis ndr on_ må_ sla ans ege ta_ ins ir_ tat _et nom "
        "rna ffe nd_ gre ik_ få_ ame kil lær ike fer ns_ _ta fol mål sky tyr ann _kv kår amf "
        "jel _pe eri var god frå nse rd_ ide _ku est lir ove sin egg mfu fun nno rvi isn ie_ "
        "sli lde tes fen ære kan tta æri rdi bes ikt ors erv sty igi rso _ka ag_ org øve ele "
        "ha_ ome _da kev fre set tet lit lke ytt try ape ilk pet _ek tis net son aff tol _of "
        "off ntl _va gan _go kkj nad ser lem _fø _ba ger vit ål_ kyt ran hol old one ore lkå "
        "nt_ gio ion tra raf tri oms _fu ful ull gar are fam ami mil ili lie vel sit _or rn_ "
        "eld va_ ve_ ild rde klæ dle emm nla akt _hv _nø nød kun _hø dve vin mel alt lme rke "
        "ggj",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_first = "eks",
    .hyphen_and = "og eller samt",
};
