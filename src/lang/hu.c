/* Hungarian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "fordította",
    "fordítás",
    "fordító",
    "fordították",
    "magyar fordítás",
    "magyarra fordította",
    "magyarra fordították",
    "a fordítást készítette",
    "~ nyelvből fordította",
    "fordítás ~:",
    NULL,
};

static const char *const author[] = {
    "szerző",
    "szerzők",
    "írta",
    NULL,
};

static const struct lang_name names[] = {
    { "angol", "en" },
    { "ang.", "en" },
    { "francia", "fr" },
    { "fr.", "fr" },
    { "német", "de" },
    { "ném.", "de" },
    { "spanyol", "es" },
    { "orosz", "ru" },
    { "arab", "ar" },
    { "kínai", "zh" },
    { "latin", "la" },
    { "lat.", "la" },
    { "olasz", "it" },
    { "portugál", "pt" },
    { "lengyel", "pl" },
    { "ukrán", "uk" },
    { "cseh", "cs" },
    { "szlovák", "sk" },
    { "román", "ro" },
    { "görög", "el" },
    { "török", "tr" },
    { "svéd", "sv" },
    { "finn", "fi" },
    { "holland", "nl" },
    { "japán", "ja" },
    { "koreai", "ko" },
    { "héber", "he" },
    { NULL, NULL },
};

const struct lang lang_hu = {
    .tag = "hu",
    .name = "Hungarian",
    .script = SCRIPT_LATIN,
    .note_heads = "jegyzetek",
    .hyphen_dict = "hyph_hu_HU",
    .page = "oldal",
    .articles = "a az egy",
    .function =
        "a az és hogy nem is egy ez van meg de ha csak volt mint már még el kell vagy azt ki "
        "sem lehet ezt minden be fel így úgy aki ami amely akkor több után előtt között alatt "
        "szerint által való lesz ezek azok ennek annak itt ott nagyon kell lehet",
    .letters = "áéíóöőúüű",
    .trigrams =
        "_sz en_ _a_ ek_ _va an_ sze és_ _mi _me min _és gy_ tt_ _el egy _az nek ele ind _eg "
        "et_ meg _jo ak_ _te ni_ em_ az_ ala jog _ne ság _le sza ben ok_ ett nde gye _kö agy "
        "val tet es_ let ete int _ha zet _ki den ség tel el_ ény _ho ra_ ban len ere _ke re_ "
        "nak _fe tás nt_ zem _al zer oga _cs nem van ott szt ell on_ mél emé _se tek ely _ma "
        "köz ogy zab lt_ ga_ mel hog ás_ fel sen ész lam ély aba os_ _be bad at_ szá át_ ja_ "
        "áll _ta eté mbe is_ emb esz vag _ál leg ez_ kor yen nye ami atá ért _ci alá eze ese "
        "hoz al_ ik_ _am tal _fo lat nte _em tés kin _ké ikk rt_ cik lle kk_ bb_ szo án_ ber "
        "het elő ég_ ti_ nyi tte ány _vé _ny te_ ta_ gok yne lyn _ér lye _má tot _ak art ai_ "
        "lla ter st_ tat vet eke csa ny_ sem _vi ág_ oz_ enn ot_ ly_ ló_ ége kel gya ól_ _gy "
        "ame _vá _né _ez om_ éle ált mag it_ eri ásá ent mén vel asz lap ét_ ssz _ve er_ hat "
        "_is rés kül más ébe hez ágo _tö tes unk tar elé _re sz_ koz ába _es ket éte lis lem "
        "zte _ko ki_ ato ül_ or_ enk tő_ tár _na eg_ ehe ár_ se_ vál _ka elm ogo nk_ eve vez "
        "tan _tu yes ése ten lta tos tem end _mé _mo ads mer kez nki _há ri_ mi_ jel dsá _tá "
        "zés lő_ ető zat _je am_ kat ák_ olg ren _bi isz ll_ nd_ _ba sok oly _él ker si_ eki "
        "ene leh lek zás emz ege rül ond ges _er olt aló sít ésé tud _an fej _id yil biz szü "
        "nyo mze ors zt_ zto rsz _mu alm del üle szí ére elt _vo ig_ _ré _ar _he _ol hel lás "
        "_fi ját yan men ház lát áso ék_ alk tó_ ve_ ret fog nev sa_ dal áza dés ála ték gyo "
        "ezé éke ad_ tko áro lak tör cso öve ert _lá ont _bá ára dol tén ána tle tam ött lan "
        "ván elk szi szé est att ől_ ne_ _ti vol ara _de kép én_ ess árs enl elj be_ _hi ism "
        "özö zág izt las _so zta lom sel ass les ill _in áli éne yek ine _or zel atk arr eti "
        "alo _ig ssá nél ako rta idő mun zám nap véd mán lés sme nag nál zi_ lni lya _jó bár "
        "éde kal rté rra ves etl ily all sak tán yet ada tét erü gi_ ann aka sal _pe _lé ján "
        "rte lko zon ia_ _il cse us_ érd ata gaz kap ba_ tta res eme vis már _ad ava zni ült "
        "don kén zak nlő ani rek kar for get ása mon lma sül oka rsa gon got nos árm toz ei_ "
        "ros téb tbe vég zen oza tok _do lel ülö le_ abb tik elv zol nny ndo llá _po san osa "
        "éve azá épe ha_ ozá ból kif ife dig etb sér gál élt ezt rde eli son hal ató öss eni "
        "gít ncs ked áto jes zül na_ nna zik vén _la lán íté _ut yer nni apo lön bel rme ztá "
        "aki _év esü de_ kit yi_ lál ágá lmé lme isé csi egé obb ást _té _fé zot _sa lje erm "
        "köv ítá vár _go va_ tjá osí lvá zas kés rán set lve íto uta egv ósá eje og_ _ra ide "
        "sán any asá dás lgá _ok nta tak ton gat mar ana áno oss yel agá nne ilv and lkü ika "
        "tis _fa haz ed_ egk élk _pi rin gal ma_ ebb rtá azt ssé omá etn azo _já ony ila pol "
        "orl tól ult _ro ünk ága nya tér dő_ rvé ola mil uk_ elh lád lja etk sse ozo _pa els "
        "tsé apj gyé ka_ őtt _pr aga as_ gai jár ább _bo eln ődé _mű erv lyi lét kra íte evé "
        "_ös szó nka edi ado _ir has irá egs yar mos tni gyü ste _kü kai yos vil li_ bar ügy "
        "yok gen mik kon dek lőt iva rve pon aká iga _ku árt sre égé the ály ző_ ésr gyi lte "
        "lít la_ nté gát _en emm sad ol_ zín ver kör okt kár rlá köt zít önb zek egf rat ar_ "
        "ajá kta lka erő éhe hol osz iál ati adá pes ort lez eny old kot saj dja ört ke_ dom "
        "cs_ nké tve kér udo ták ken maz ezd ará _ön özt áho rás _ug ize lég fol sol _to öbb "
        "okr ilá",
    .credit_translator = translator,
    .credit_author = author,
    .names = names,
};
