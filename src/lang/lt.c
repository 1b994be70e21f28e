/* Lithuanian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "vertimas", "vertė", "išvertė", "vertėjas", "vertėja", NULL,
};

static const char *const author[] = {
    "autorius", "autorė", NULL,
};

const struct lang lang_lt = {
    .tag = "lt",
    .name = "Lithuanian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_lt_LT",
    .function =
        "ir į kad yra iš su su tai kaip bet ar buvo po už apie nuo jo jos jie taip pat gali "
        "būti kuris kuri kurie tik dar jau prie per be bei šis ši",
    .letters = "ąčęėįšųūž",
    .trigrams =
        "as_ _ir ir_ is_ eis _te tei os_ ti_ uri us_ iek ai_ _pa _vi _ki vie tur žmo _žm _tu "
        "ri_ ių_ ien ės_ aip mog ali vis ais _ka _la lai ini _į_ isę sę_ _pr _ne kie ena _st "
        "_ta _bū _jo ekv kvi tin pri _su nas nis būt mą_ gus rai isi mas isv ogu mo_ str tra "
        "ant ips psn sni _ar aci ama _ti kai ūti _sa inė cij oki sav ar_ tai ms_ val aus _na "
        "jo_ sta gal imo imą _ap oti nim rin kur men ma_ ina _ku tas tų_ mis _nu _at kad ad_ "
        "nės lyg ima je_ išk jos tik dar isu suo arb ijo _įs aut ara iam sin aik _re eik sty "
        "asi _va li_ _ly _be _ga rie jų_ tuo vo_ isė _mo lin tie uot din pas _iš nti ip_ rei "
        "įst jim ybė mos ntu si_ _ši mok gau kla nių _or mų_ pag _sk kia es_ tat tis aud gyv "
        "tyb kit oga dam sau agr iki int aug tar nac avo yve ven als ek_ oje neg ega mon ška "
        "kin io_ ia_ aty tym _to uti ieš san tau _ve omi ios ito iai ati tim paž vę_ usi kim "
        "ymo _ji ver ją_ eny _as ome lst nuo kal _da šal ava sva nt_ am_ nė_ _de ekl ats elg "
        "min ing ygi ipa gri _ni nie _vy yti anč nči svę kių tos irt ndi ėmi ter uom _gy amo "
        "ran ksl oja jam tok oma _ša lie eka nam tu_ kio ika alt avi tsi sie ams yra svė iko "
        "ind kas imų to_ ies dra arp ėji bės are enė gą_ eni gas end gar ėms udo eli soc oci "
        "cia ikl uo_ aps psa pat vai ink sių dek lar rac ija ja_ siž ižv žve vel lgd gda iem "
        "ria oru rum ei_ _yr ra_ vės _ba _są nę_ dži įsi iti _bu ūtų iją yst ijų rga rti sėm "
        "asm sme nyb par _ge su_ eig inį nį_ ią_ iso oks ta_ nau jok ski kir rtu tum lig gij "
        "mai ial _ko kan nki ist lti ary vei tą_ sla eno uok oni imi žin eki vyk kti inę suk "
        "rim onė sit iau ėl_ jis rau suv ytų org gan se_ nėm mu_ sir ger nes bia pra žia oji "
        "lą_",
    .credit_translator = translator,
    .credit_author = author,
};
