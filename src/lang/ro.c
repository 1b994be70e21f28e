/* Romanian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traducere", "traducere de", "traducerea", "traducerea de", "tradus de", "tradus din ~ de",
    "traducere din ~ de", "traducere ~:", "traducător", "traducătoare", NULL,
};

static const char *const author[] = {
    "autor", "autoare", "autori", "de:", "scris de", NULL,
};

const struct lang lang_ro = {
    .tag = "ro",
    .name = "Romanian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_ro_RO",
    .function =
        "de și în la a cu nu este pe un că o din se care mai sau pentru să au fi prin ce al "
        "ale ai dar cum dacă fost sunt după între fără sub peste când unde toate acest "
        "această aceste acestea lor lui ei său sa poate doar foarte are avea noi voi",
    .letters = "ăâîșțşţ",
    .trigrams =
        "_de și_ _și ul_ re_ _în are te_ de_ ea_ rep dre ept le_ _ar _dr ie_ în_ ate ptu tul "
        "_sa _pr or_ _pe la_ ori _la _co _a_ lor rea ii_ _or ce_ au_ tat ați ent _ca ale _fi "
        "art ers uri _li per tic ice _re al_ col ric tur nă_ ei_ rti lul con men lib ibe ber "
        "_să să_ olu ilo tăț rso ico _ac sau ăți pri lă_ ter _in car ție ril pre că_ ții tea "
        "soa oan ri_ _un uni ui_ nal in_ _al ană se_ ia_ ere ile ert _se ita ală nte tă_ ele "
        "fie pen ntr ace lui _că ire eni pro est _ni sal _cu _nu _om ând eri _as naț _o_ ona "
        "ecu inț nu_ oat rin ră_ _su ici ulu _di _au ste tor tre _na ni_ _po soc oci _to ări "
        "cla ara rec ega gal fi_ _so va_ iun res sta _tr nd_ uie _ce lit din ces int nic _mo "
        "sa_ dec ons nit _fa iei _eg rtă rar act ra_ ial leg tru ru_ _îm tar rel at_ nta ți_ "
        "ță_ ili ali ame ntu ite eme ât_ ect dep pli reb ebu bui toa ion nde omu ită ane bil "
        "ța_ rta ca_ împ poa cia _st cu_ nt_ văț țio cți raț ive uma man ne_ rie nța rii cur "
        "era _ma rot rit _ex tri riv ani iil țiu oar eze ta_ înv nvă ăță lic tra mod od_ mân "
        "lar ția ide rân _lo abi _lu iin ura ânt ger ată alt _es mpo iva sup iet ene _va cti "
        "com mun rez un_ ind gur elo dic lig ică imi _pu ecl ver mul nsi der uno itu nda vol "
        "olt _vo eli nți _le pot iza _vi tiv lin ral ură asi om_ igi ini ic_ nim ime _sc ci_ "
        "rim ar_ par bli țăm ămâ niv sid erâ ște dem tut _me _um tit tui _fu fun dam ora _fă "
        "ing _el rat st_ mat ai_ nil it_ otr înt org rga gan ndi esp nță epl zen cie etă lte "
        "sig igu ica _câ cât rte ără opi țin ati _pa ege er_ ăto unc rsa fam ami mil nst sti "
        "und dis ști iri une _te _mi roc cea mai enț ocr _si ran dez ezv zvo niz iaț ață tel "
        "spe",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_first = "prim vice",
    .hyphen_and = "și sau",
};
