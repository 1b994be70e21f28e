/* Lithuanian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "vertimas",
    "vertė",
    "išvertė",
    "vertėjas",
    "vertėja",
    "vertimas į ~:",
    "iš ~ vertė",
    "į lietuvių kalbą vertė",
    NULL,
};

static const char *const author[] = {
    "autorius",
    "autorė",
    NULL,
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
        "as_ os_ _pa is_ ai_ ti_ us_ _ir ir_ ių_ _vi _ka ini _te ės_ _pr tei eis uri ali _ne "
        "_su vie iek _ta tin ien _ki _la tur _tu lai ais mas vis pri je_ _va aus mo_ aip žmo "
        "_st ri_ _žm tai kai ant _sa ijo io_ _ti sta tas _at _da iai pas nis jos inė nas gal "
        "iau mą_ ena tra _ga _bū _jo ama tų_ mog _į_ cij usi tik rin kie jo_ isi _na _nu _ku "
        "rai imo _ar _iš ina kur asi _re būt _ap str val _ko ima eik aci oki oje kvi aik men "
        "sę_ dar ma_ ms_ isę ekv sav gus nės sni išk ia_ vo_ oti ink iki es_ lin ja_ isv _be "
        "aug ar_ ogu _mo int jų_ _ši _me _ma psn ips rei ta_ min to_ nti nim si_ kia din au_ "
        "ūti _sk nių aut rie kad pra arb ist tie tar tis mis iam ija imą ios uot ies vai ad_ "
        "dži _ve mok kla lie ara _di _to eli kin ria ent kit iet sti eri _li ius avo ika ip_ "
        "oja kas aud _ba kal ven yti se_ pat gyv čia ing nuo mos tat no_ _įs mų_ ras ran ybė "
        "sau lyg iko li_ ori par rti ats ati sty kar pag uti tuo ra_ lia omi avi tą_ jim me_ "
        "_gy sin uos ko_ ter mon nau _pi eni etu ome nt_ ją_ isu var _mi ver nė_ tos _ge art "
        "_pe suo iti nin yve lau _ja _po aty _vy sto žin oma _bu _ra _or tyb irt _ly ieš ie_ "
        "nia _gr and auk žia vei mai tau per _ji kim nam ška rau uo_ na_ _ša als _de ito pro "
        "gau jam kos ava įst ari ino iu_ ndi sie end met ei_ san _au tu_ ntu ka_ kom isė _si "
        "ose nes dam kti šal ita ris tor toj kel tok am_ su_ yra uom agr ega eno ek_ _už uvo "
        "ski ger alt nki _ju sva kio oli udo tim amo paž neg dra vyk ind ite imi kir oni _tr "
        "rad nka rij _se ėti ikl lst ys_ oga ksl _in raš rim ada gri nio ary bės sis sit gas "
        "čių nor _as asa ymo iją eka ska sia gia ams ame nči ona rio ast nį_ sio nie arp tym "
        "nac ili kių sus _ke kam _no nus jau nai ėjo cia lio te_ joj _ni niu sir ste tsi _yr "
        "dal aly _gi eny kra oks ią_ _kr _an ba_ iem rik ani gar rga did gin ala nga eig kan "
        "ėji oji nta imų tuv pad vim liu da_ _sp ėl_ ekt riu nę_ ėje gij _są api are aps anč "
        "man ijų čio ial net ank adi ana ui_ kon est lis ipa osi ald tūr _dė ren gan gą_ ben "
        "ikė nos sių era tus buv tyt ion ioj _so ką_ auj lti jas eta ami ygi nal aži rtu mi_ "
        "vę_ mus lik ėmi dėl rit ro_ sla igi nų_ ang eki ne_ die ert iri pir onė sme las rat "
        "sų_ kų_ inį ate ias dau imt enė sak bai oci ojo kri elg suk do_ iuo ota _ži asm yst "
        "_dr ros tam enk vės rba esi mat nėj ian iks apr ikr das lą_ esa ata soc gai pak ndr "
        "inę vir rac nep lig tum ėja ekl bia ide ūri ikt _kl emo sik aka _le pav org iš_ gim "
        "ers yje tel uto įsi _ri akt _pl rta aro rum ną_ psa gos iso lei aga ški kok ten kšt "
        "rod _sv mu_ uli dyt jis ėms pta lan svę nyb ūtų uvi uok vel irm lių eti rą_ pal _pu "
        "ybi ji_ nda ga_ kėj umo uoj tru jok ųjų aul duo jai rbi eim be_ nto eng vas ato et_ "
        "ači šio nij aba žio iza ik_ tė_ aid bus ele rių atv svė bei alb _įv yta eči imu dai "
        "esn ere lit niz ral lės _ak for pre bo_ uda _še rs_ lo_ bę_ sės ine sut ask res bal "
        "orm urė tom pan ait vad alė vil ęs_ ner ybę kūr _du emi oda vos rų_ dėj dos sud gra "
        "ono dom dek idž kė_ juo žve _šv uma oru siž oky dėt kta ark tek rem _es pil at_ bos "
        "lė_ iva rbo nar ems al_ ryt tį_ nom adė ime žiu erg pie lim šia vid ust eda ram oka "
        "šei šta tro isk bė_ vin lar vyr rel ost ytų ntr ici spa ižv kli eto nėm sėm stu ngo "
        "atl ngi gda pam ors dot ote suv kat jie pin ute lgd kil ruo eid yto maž bar gų_ aim "
        "bin eko",
    .credit_translator = translator,
    .credit_author = author,
};
