/* Turkish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "çeviri", "çeviren", "çevirmen", "tercüme", NULL,
};

static const char *const author[] = {
    "yazar", "yazan", NULL,
};

const struct lang lang_tr = {
    .tag = "tr",
    .name = "Turkish",
    .script = SCRIPT_LATIN,
    .function =
        "ve bir bu da de için ile olarak çok daha olan en gibi kadar ne sonra ya ki var her "
        "ise ancak olduğu değil veya bunu biz siz onlar mı mi tarafından üzerinde arasında "
        "göre önce nasıl tüm şey",
    .letters = "çğıöşüâî",
    .trigrams =
        "_ve _ha ve_ ler lar ir_ in_ hak de_ _he her bir an_ arı _ma er_ eri ya_ _bi ak_ eti "
        "ın_ iye yet _ka ası eya ını _ol tle ara akk kkı etl esi sın na_ mad dde ek_ add _ta "
        "ini _bu nda kla ile rın rin ne_ vey ine ır_ sin ına ama ere _sa dır nın mas le_ ınd "
        "_ge akl nma lma _va lan erk rke nin tin _te rle _de let en_ da_ ill ard san si_ _hü "
        "riy nı_ aya _me _şa kın mes hür dan ana _il et_ mil kes var rdı ürr rri _se ola ret "
        "irl _mi şah bu_ dir nsa lik lle mek mak kı_ ulu _ba eli li_ _iç ala _ed kar _iş _hi "
        "etm eme re_ iş_ rak ni_ ik_ evl rı_ el_ nde _eş un_ olm _gö lme unm ma_ dil ilm tir "
        "mal ar_ im_ hiç hai aiz izd zdi yan ame ık_ ele lun eşi şit _et anı sı_ mel ede ili "
        "_ko _an ahs yla la_ ket _ya nam bul siy nla tme ins içi çin edi miş may _da tim se_ "
        "ind it_ _in _ku arş rşı _ay oru _ke erd ye_ vle ger eml uğu eye len eke es_ _di din "
        "ser mem mle lek _ki _mü _be ün_ dev nun cak _so kor eni hsı al_ mey rme lam ri_ rde "
        "_uy ken tür _ev bey anl lık _bü büt ütü tün hay gör den ahi aca şı_ ras kil şma lem "
        "at_ rek ece _öğ öğr ğre ıyl il_ ade sız iç_ kim ims mse maz _ce end ndi alı te_ erb "
        "rbe bes est _i_ ann nna tan sya kle uk_ run _do leş hal liğ aha isi ver atı çe_ ali "
        "_fi _fa und _mu az_ kan me_ ren nan mez ez_ ada ikl ten _yo kur ila _ça rar liş şti "
        "ril men eşm tli iği dah sos osy yal erl der _şe eki ılm olu lli rla ti_ uyr yru ğu_ "
        "abi bi_ ahı cek ırı mua mah ukl ürü tam am_ ışm nme enm kat _ns _ai ail ays ysi bun "
        "_hu sun _dü şın tem luk stç gel işt şmi tla rma işb say emi şek lde ki_ _to top opl "
        "luğ tar irm _gi tat sağ ağl ula ıla akı erh rha han ang ngi gi_ öze bil baş ız_ ayı "
        "_tü",
    .credit_translator = translator,
    .credit_author = author,
};
