/* Romanian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traducere",
    "traducere de",
    "traducerea",
    "traducerea de",
    "tradus de",
    "tradus din ~ de",
    "traducere din ~ de",
    "traducere ~:",
    "traducător",
    "traducătoare",
    "tradus în ~ de",
    "traducere în ~:",
    "traducere din ~:",
    "în românește de",
    "versiunea românească:",
    "traducători",
    NULL,
};

static const char *const author[] = {
    "autor",
    "autoare",
    "autori",
    "de:",
    "scris de",
    NULL,
};

static const struct lang_name names[] = {
    { "englez", "en" },
    { "engl.", "en" },
    { "francez", "fr" },
    { "fr.", "fr" },
    { "german", "de" },
    { "germ.", "de" },
    { "spaniol", "es" },
    { "rus", "ru" },
    { "arab", "ar" },
    { "chinez", "zh" },
    { "latin", "la" },
    { "lat.", "la" },
    { "italian", "it" },
    { "portughez", "pt" },
    { "polonez", "pl" },
    { "ucrainean", "uk" },
    { "maghiar", "hu" },
    { "grec", "el" },
    { "turc", "tr" },
    { "suedez", "sv" },
    { "olandez", "nl" },
    { "japonez", "ja" },
    { "coreean", "ko" },
    { "ebraic", "he" },
    { NULL, NULL },
};

const struct lang lang_ro = {
    .tag = "ro",
    .name = "Romanian",
    .script = SCRIPT_LATIN,
    .note_heads = "note",
    .hyphen_dict = "hyph_ro_RO",
    .months =
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie "
        "decembrie",
    .function =
        "de și în la a cu nu este pe un că o din se care mai sau pentru să au fi prin ce al "
        "ale ai dar cum dacă fost sunt după între fără sub peste când unde toate acest "
        "in si sa ca ex etc această aceste acestea lor lui ei său sa poate doar foarte are avea "
        "noi voi",
    .letters = "ăâîșțşţ",
    .trigrams =
        "ul_ _de te_ re_ are _în le_ ea_ și_ _pr de_ _și _co ate ie_ or_ ii_ rea _pe tul _ca "
        "ent _ar tat în_ _re ori lor rep ați at_ _sa ept tă_ ce_ la_ dre _dr _in uri ui_ ei_ "
        "_la ele con _a_ ri_ ia_ ale _ac _fi că_ lui ptu art _or al_ ter per au_ eri men pri "
        "pre ile tur est nte să_ _di tic in_ ntr ere _un _cu nă_ _ma _se _li _al ulu tor pro "
        "ice ilo _să car ric ți_ ers ita _ce ne_ tea int _po ții tre col _su ril ste lul ție "
        "ace lă_ uni _tr ici se_ rti ră_ nal sta tăț _că _st din _nu eni olu ăți ta_ ra_ ona "
        "tru ând nd_ ber tra ni_ ire _pa it_ ală rso _mo lib ar_ nt_ rin oar ibe ico _as ată "
        "_fa ări rec pen sau _lu rat res _mi ine ali par ca_ ect _au _o_ oan str ru_ _to ist "
        "era ani iun _ni ion ara nic _fo va_ _me nta ica nu_ _pu rie _si tar soa rii rul com "
        "_ex lit ană inț ili ces _vi ite cu_ ame ert _so _te ons ecu fie rit iei cur mul ial "
        "act ită chi une _na sti min mân ști ția oat _sc tri ini ță_ sa_ ai_ ică tel un_ ura "
        "nde cți bil _mu _do naț ci_ ind sal tiv înt rel dec _an _sp nit ntu lic man leg ic_ "
        "_lo _va toa ște na_ _ap cul rez _ne rim st_ eme cia cat ța_ er_ oci rar țio eșt eze "
        "imi cla elo ide _da _vo ina _om nți ive _le ene fi_ _es soc ati el_ _îm enț ran iil "
        "ime mar ult ver ut_ mai ast ega pli _cr iza der rta ane _câ edi tin uie iți reb rte "
        "dep mat cer ost ăto ari alt ât_ lar itu an_ gal for ora nța cti nea _at țin _no _gr "
        "pe_ ral înc dic _ad _bu mun esc nce raț abi bui atu ebu cel _el _ro ză_ des ute gur "
        "nul unc cea por rma nst tit cum _ba cre inc ant ort lin omu fic sup _im spe imp orm "
        "riv tal țiu împ _ve ten ti_ eli unt scu ânt poa rtă _du ger nda nat ură iu_ ner ier "
        "mod nii dis _ur mpo _pl _ju _fe ern _fu ară ria iet rom ndi ont nsi _am um_ bli ase "
        "iin ing vin uno esp cop ază _eg nță asi _ti iul us_ uma nim den nțe put sun num eta "
        "pot fac iva mă_ lte mit eas mil rân cri păr rot cât dat und ma_ _ra _av loc tan _pă "
        "ină fer cut vol opi înv văț pec _af uți egi ome ami inu nil ond rio ven ămâ org _ci "
        "ege me_ anț nti od_ gan iri ito rei oru ivi _pi nci asc mpl _fă fun cal am_ eaz ete "
        "ctu il_ duc lig vit sul pun ata căr _ge omp _fr stă cie nvă zen gra mer țil dem on_ "
        "fos tem rop nor oas oli igi rga tim rac ubl and gen cun ără ece ato igu ins etă urm "
        "pus lie sig mbr ăță ure ume om_ omi țel sit lat vor ser niv ndu olo reg iv_ olt eci "
        "cte tui ocu _ec _tu ifi nie iec cân anu sem pub ima aju _bi iaț bun ote ecl _ob ede "
        "exp sc_ roc ună _oc nia iar oți _op eți iti sec spr ese lta emn son noa ret mic _ch "
        "ct_ cep tut ioa nge nar clu sin liz eal vre _um stu ață uto iat _vr otr rna tii ole "
        "gre dez reș ech scă ecț niz fii înd dă_ lim ama _ră val ris ena ăre eca reu ord ave "
        "sid sat lia es_ ge_ cor deo em_ jur uit tăr măr vă_ nei sco dam scr nel cip cii tab "
        "țăm eia ze_ luc ren da_ pla efe ala _cl pt_ elu mei căt epe uta upu imb fec ose epl "
        "pul rmă ore erc aut upr si_ che fam acu erm ela utu esi tră tec rev oca zat pop zvo "
        "opo cen ans emb red erv _oa ltă _zi ot_ ntă ătu așt lan pol pra loa _mă ezv lec una "
        "urs _bă oam cit oti spu dar caz ope ucr ula ana eam sub oma _ia mis tir riu voi tis "
        "_ef umi oi_ ian uro rsa mel bri isc end ola unu _i_ _șt ude _ta sch asa _ga tei is_ "
        "bit lem uce ezi omâ ncă eva dea pă_ faț zi_ via med adu erâ buc use dus cta rad mi_ "
        "sim spo",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_first = "prim vice",
    .hyphen_and = "și sau",
    .names = names,
};
