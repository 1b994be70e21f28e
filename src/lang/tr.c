/* Turkish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "çeviri",
    "çeviren",
    "çevirmen",
    "tercüme",
    "~ çeviren",
    "çeviri ~:",
    "~ çevirisi:",
    "türkçesi",
    "çevirenler",
    "tercüme eden",
    "~ çeviri:",
    "çevirisi",
    NULL,
};

static const char *const author[] = {
    "yazar",
    "yazan",
    "hazırlayan",
    NULL,
};

static const char *const labels[] = { "basın bülteni", "basın açıklaması", NULL };

const struct lang lang_tr = {
    .tag = "tr",
    .name = "Turkish",
    .script = SCRIPT_LATIN,
    .note_heads = "notlar dipnotlar",
    .labels = labels,
    .months = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    .function =
        "ve bir bu da de için ile olarak çok daha olan en gibi kadar ne sonra ya ki var her "
        "ise ancak olduğu değil veya bunu biz siz onlar mı mi tarafından üzerinde arasında "
        "göre önce nasıl tüm şey",
    .letters = "çğıöşüâî",
    .trigrams =
        "lar _ve ler _ha an_ in_ eri _ka de_ ir_ arı ve_ _bi er_ en_ _ol ın_ _ya ak_ bir ara "
        "da_ ası _ge nda _de ya_ _he ını _ma _sa hak esi ini _ta _ba ar_ ek_ na_ _bu iye ile "
        "her lan eti sın ne_ rin ama ınd le_ _se sin rın yor yet aya _te si_ nı_ nde ere im_ "
        "lma ni_ ine anı ır_ kla tle nın _gö ri_ rı_ nla _be li_ ala mad ına dan ola _me edi "
        "nin eya etl _da akk eli ili et_ _ko den kkı kar mas ma_ ele ana _il ik_ oru ard san "
        "rke dır _va ind mak _an eni anl ede sı_ rle dde un_ _al alı _ku mek _so add akl _ed "
        "ye_ eme erk ada ık_ lik rak la_ _di _iç el_ _mi dir nma bil vey mes yan re_ tin _ke "
        "bu_ let var _et ulu olm kın ayı or_ _ki _ar ki_ _in ken iği _şa tan rdı ret ill _is "
        "len tir um_ _iş riy ece irl ver yap adı rum lam baş _gi iyo kes _hi _ye iş_ gör may "
        "lle ım_ gel etm bul al_ ist mil eye isi dil içi ilm nsa end _ay _gü mal kle di_ _do "
        "ger çin eği erd atı man uğu miş kan at_ _hü ra_ tme _dü ndi der unu lme lı_ tür rek "
        "ığı ste yle aca olu lık yla me_ eki te_ am_ cak ün_ _ça lun kal iz_ rme evl _si iri "
        "se_ _yo emi _mü kı_ tim il_ ıla _şe hür nun din onu ız_ ins şah eşi tar ter rde _fa "
        "şma ren mle mey rri ti_ mel _ne ürr ce_ ket lem _tü hay ali hiç rla aha ras _mu çık "
        "it_ kil kur ame hal ekl _ad aşı lir _ev yar und _eş unm uru akı ade izd nan ser az_ "
        "siy kad erl arş ği_ ula rma kim aki sun _sı _pa lla rşı son diğ kat es_ _uy _bü dev "
        "tem ılı eke _ce _fi eml _ço ağı ark cek _kı kon şti kor abi uk_ imi vle ğı_ ahi dı_ "
        "kul men şit zdi hai ten ene bi_ aiz _to ahs ıyo ril ğin mem lay üze est lek _öğ on_ "
        "_su ikl ğre maz ırı nam eyi öğr değ liğ şı_ aka nce işt and ekt ış_ yer ürü say lış "
        "_ön kte sen sız art çal uz_ işi sta bak _am ldu yal ldı rar rdi run açı tı_ _aç liy "
        "siz bun ağl ğu_ mi_ ısı aşa _za min apı ull ılm lli nu_ dah ıyl ett ışm leş gün şın "
        "old bey iya sa_ yat _el tün yi_ doğ iç_ ta_ top _du tek par ild ur_ _or tam izi ez_ "
        "iki ims ran mez nle mse _re çek tla laş ımı öne han ukl ıra diy ütü dın _ak usu _yü "
        "liş nlı aşk öyl mış ann ben lim lu_ _er irm yıl niz yen çe_ _sü ğın lü_ tti erb rad "
        "nme zel şek ışı unl lin duğ evi ok_ nya dak sya _tu büt yaş era tın raf sti ila anm "
        "bes are lde işl rbe ete öre üre akt kta pla tes sağ una kay hsı ünd azı dün dur med "
        "ünü ip_ ayr yol gen ngi rk_ _ga opl geç ğun atl örü bel zle tır şka öze ğla ide ka_ "
        "tli şle sah enm ale gi_ _sö enl ha_ kli _çı ci_ ari dik tal _bo ca_ mam rli yas ang "
        "iti ail ğer sür _ai amı mah _bö luk şla sev tıl asa sel alm aşl _i_ _öz nel ald kır "
        "_yı lac arl ülk aba tak _fe ırl miy tat met ibi teş izl _es ika dar iyi ira rta şar "
        "ldi eçi osy rda ata idi mla _dö alt _kö _en lis nna aat les göz kir tab mın _çe yı_ "
        "nır tik har eşm apa ştı ul_ yak yaz lığ üny rha yük ürl sos res em_ dem dığ _on _at "
        "ell ers luğ _li fer _hu şme ral ebi erh du_ lüm üm_ _oy ati ahı _pr mı_ ürk ima yon "
        "urm iğe sal esa ava ıkl _ni nem nca tur erç ocu mer ayn ay_ ikt çoc seç düş mua rçe "
        "pıl net dım rim yru kım ür_ erm uyr tte adi ndı lke all nli mar kse aza dis rul biz "
        "ley kam eks klı eğe mu_ til lat uş_ tut inc has gir bar _şi ber zar anu evr bur ram "
        "acı çok şey dön zam dec ens asi yok _ül cı_ ina alk lmi fik ort _yö rış kti oyu ted "
        "ite _ra _öl üst şmi uma inl ura st_ lın rlü plu ltı çer _eğ yön ani _kü ner ays ant "
        "hat afı",
    .credit_translator = translator,
    .credit_author = author,
};
