/* Indonesian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "terjemahan", "terjemahan oleh", "diterjemahkan oleh", "penerjemah", "alih bahasa", NULL,
};

static const char *const author[] = {
    "penulis", "oleh", "ditulis oleh", NULL,
};

const struct lang lang_id = {
    .tag = "id",
    .name = "Indonesian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_id_ID",
    .function =
        "yang dan di untuk dengan dari pada ini dalam tidak adalah akan itu atau oleh juga "
        "dapat sebagai mereka ke ada kami kita anda telah lebih bisa secara serta harus saat "
        "karena para sudah seperti jika agar bagi tersebut antara tanpa lain semua",
    .trigrams =
        "an_ ang _da ng_ _pe ak_ _ke ata _me _se dan asa kan hak _di _be ber per ran nga yan "
        "_ha eng _ya men gan nya ara tan al_ _at at_ ora ala _ba san ap_ erh _ma ya_ rha pen "
        "eba aan as_ ntu _or uk_ tas aka tia eti _te ban _un set _pa ter sal lam tuk beb bas "
        "iap keb am_ _de ah_ ama unt dal ika mem end sa_ ebe ra_ dak pun den pas ri_ nda ela "
        "_sa ma_ di_ asi man ngg tau um_ _ti gar eri ada un_ lak ari au_ ta_ ole _ne neg ngs "
        "sia ia_ uka dar ert leh ida ers gsa ana bat sam dil ila atu era eh_ tid dap uan lan "
        "aha tu_ ai_ _in sem erb uat ser erl na_ kat apa har ena ent nta adi rta emp ung kum "
        "nan ega mas eni mba _su pat aga _hu ka_ si_ aku rga ar_ ni_ sua ind huk uku rus ndi "
        "usi han car _la in_ nny yat ua_ lah mer ian emb rik lai gga ik_ ann ern anu nus emu "
        "lua arg eka dun ema iba rbu mat rak aya rma ini nas min rka aru erk dip kes _um ami "
        "mua kel das lin ndu pem ese _ta ut_ sya yar da_ ina mel _pu nak us_ umu mum _an uar "
        "sar aik tak iny tin ing ili aks ant rse seo eor aup upu _ja dik ain ipe aba erd bai "
        "ura eca rat ksa kep ses pel jam dir taa sas imb bah elu ga_ kem eme ren bua ti_ nge "
        "seb bag ita upa rsa epe _pr erj rja ger did idi sio ion ona nal enj nja raa bol kuk "
        "pan rli asu any enu il_ ewa uru rny _as nim wa_ kua art ben rah hat _ak gam gi_ _ol "
        "lih ih_ mbe usa ali mau jua _so ial had ker _tu asy sen int sec iri mpu _bo pad und "
        "dit esu erm rin ten ahw hwa mar _ad _ra ati nur mpa gai emi mil gal pri sos osi idu "
        "uas ngh nti ggu uju _ag bad saa uny uda eja mpe kew _ka suk tab dah is_ ani kek rti "
        "rlu ero sah kal _pi yaa hid dup eke sat tuj aja rna yai kar pa_ tik itu lay dis epa "
        "rim",
    .credit_translator = translator,
    .credit_author = author,
};
