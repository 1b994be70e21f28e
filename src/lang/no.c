/* Norwegian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "oversatt av",
    "oversettelse",
    "oversettelse ved",
    "oversetter",
    "oversatt fra ~ av",
    "~ oversettelse:",
    "oversatt til ~ av",
    "oversettelse til ~:",
    "oversettelse fra ~:",
    NULL,
};

static const char *const author[] = {
    "av",
    "forfatter",
    "skrevet av",
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
    { "gresk", "el" },
    { "tyrkisk", "tr" },
    { "finsk", "fi" },
    { "dansk", "da" },
    { "svensk", "sv" },
    { "nederlandsk", "nl" },
    { "japansk", "ja" },
    { "koreansk", "ko" },
    { "hebraisk", "he" },
    { NULL, NULL },
};

static const char *const labels[] = { "pressemelding", NULL };

const struct lang lang_no = {
    .tag = "no",
    .name = "Norwegian",
    .script = SCRIPT_LATIN,
    .note_heads = "noter fotnoter",
    .labels = labels,
    .hyphen_dict = "hyph_nb_NO",
    .page = "side s.",
    .articles = "den det de en ei et",
    .months = "januar februar mars april mai juni juli august september oktober november desember",
    .function =
        "og i det er en til av som på de med den for ikke der et fra har om kan vil var eller "
        "så men også ble hun han skal vi du jeg seg ved etter over når være mer enn alle "
        "deres dette denne disse bare hvor hvis hva bli blir mellom under uten sin sitt sine "
        "oss dem nå opp ut inn hadde noen",
    .letters = "æøåéò",
    .trigrams =
        "er_ en_ et_ _de _og og_ _ha for _fo _ti re_ ing ett til ne_ lle ter _me ar_ te_ om_ "
        "_re tt_ de_ il_ nne ver ret le_ ere _st kke ke_ tte den lig ikk enn ng_ ten men _fr "
        "det ler _sk ste and ell nde har _i_ _so ig_ or_ nge der ene _en _å_ _ve _in som _al "
        "_be ska _ar _er ske ge_ _sa el_ all av_ gen _på art _av _ut an_ se_ rt_ _vi ent _se "
        "ed_ kel på_ het _el jon end sjo ner al_ es_ ren _si ker inn nte med eg_ _an sam mme "
        "nes rti esk tik fri ger han nin _he _no els unn _tr asj st_ _gj _li lan est _bl opp "
        "kal _ko _gr ser itt jen eli ige lse isk nn_ sen at_ ens rin _ma gje lik res kje sta "
        "_op _ka ete _la _mo ans leg år_ ert kte dre dom lt_ ale _fa del _va lin per dig _sl "
        "_hv _le var _pr tet ers und on_ _et rer _na _kr hve _ik ide _om nas _un _ba ghe erd "
        "ang ist mer ors ven ove igh _må bli str _at nt_ _da vis lag _ta nsk _ei me_ len tig "
        "gru ekt att sk_ ern ill nen eri _mi ann lit ord eng in_ run one bar _br ort net are "
        "ei_ vil eid eve kan tan nd_ mot _sp rbe arb ll_ ns_ ndr kap bei ona ele tre lde id_ "
        "nse je_ enh _ne _fø øre int ken _pe sse set nal ein kom ære kt_ rte seg ot_ _fi sti "
        "_få da_ ane _je tat _kj rke age _lo ast ant ike sto gre vel erk kk_ alt _di ra_ rde "
        "ran fra jør tid tis min ta_ rel ore rid så_ tal tel nhv man _ku ege old før ate hel "
        "ede gge ikt kra gan ag_ eld omm ski noe akt bes jel ør_ org ir_ vær ine tra _ov ve_ "
        "ndi ld_ rit dei ite egg _te nnl tti _nå sin na_ kon jer sel hol ppe _pa rsk tor olk "
        "god lov sla nor sli ffe _hø ins _to nom _go dt_ rav _po _kv sni rd_ fre _kl let ytt "
        "is_ må_ elt _fe amm ndl fol mel ket jeg ise gjø kri _så fer skj tes ull vin ik_ tro "
        "ame kti son ive nle _ga pet _ek ido oen dli dde rst tyr _sy iti get ute rso sik _fl "
        "red ris rdi _du pen nke oli _or rna ess mål _ho _væ få_ ie_ lir rge lær _fu sky emm "
        "nno mil rli ien ial _jo osi rre rih ihe sit ha_ dis ber rie tur kla va_ nga lem fun "
        "tar sia hen eks dag _bo utt rne pro fin tak kun ier lev ass kjø _hj kre orm _dr ape "
        "sty _gi _ra kil ble _of les ved hje _pl mar vit nst øve erv rem pri par vor sos tem "
        "em_ bru _hu era fen skr dle lke fte bet lli elv _ny ngs raf tri pe_ ras ili dan tta "
        "val try ali dri du_ din kul _lø reg ild ode beg gel _sø off ss_ syn ruk ake her enk "
        "ion ntl egn lge _bi rn_ føl stå amf når _sj spe nis vik akk tiv rat ått pol vi_ ut_ "
        "_do jor oms lar ful ekk pre rik rvi ati hvo sva ak_ tli tol rek ts_ søk nns ygg _sv "
        "nta ome sis van kår lie aff ad_ eie tvi bla ap_ vet mfu _ri åde li_ ami ørs ål_ igi "
        "ave spi ilk pla iss ykk _år ids ram liv arn pp_ sku gra rs_ ank isn it_ irk æri mis "
        "ri_ frå lta nli eta iv_ nok las tin stø ind _bu mor _ro kev ga_ riv høy ese eni ade "
        "ift bor led nel yre _nø gar mat fam sje uke kes nad sid ole bil gt_ ppl mst kyt sat "
        "nla tse vir ult ka_ øke ldi yst rda kva ilt des lte ani rep ært lme rei rme _mu oe_ "
        "utv ets mes hvi _ja ønn _ty ald nsi gio sie us_ err _då ral ves tru ok_ _gå ølg sak "
        "orb uts far nød nda ure eme ryg ari nna met uli _dø ned ia_ kkj dve råd ils åte rga "
        "san _rø dra ori nå_ od_ ye_ _by lei ile ama lat kvi lv_ tør _ru tni ryk use rkl pil "
        "ons _sn fat jem ogs nat gså mpe måt gle sa_ yte evi lom ørt ina klæ ard lkå rak nan "
        "_my edl eha rle lsk ats lis _vo egr fas _ak lje _tv årl gjo nar ora rk_ _eg am_ hva "
        "rim tts",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_first = "eks",
    .hyphen_and = "og eller samt",
    .names = names,
};
