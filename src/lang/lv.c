/* Latvian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "tulkojums", "tulkoja", "tulkojis", "tulkotājs", NULL,
};

static const char *const author[] = {
    "autors", "autore", NULL,
};

const struct lang lang_lv = {
    .tag = "lv",
    .name = "Latvian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_lv_LV",
    .function =
        "un ir ka par ar no uz kas tas bija arī vai bet kā lai pēc to tā gan pie līdz starp "
        "bez viņš viņa tikai vēl jau būt var šis šī",
    .letters = "āčēģīķļņšūž",
    .trigrams =
        "as_ ība _un un_ tie ies bas _ti ai_ _pa esī sīb _vi ien bu_ vie _ir ir_ ību iem _va "
        "em_ _ne am_ šan ts_ ant _ci _sa pie ās_ _uz vai _ka _pi _iz brī cij _br rīv pan dzī "
        "nts ena uz_ _ar ar_ āci isk es_ ot_ _at _ap nam viņ inā vis pār _ie _ik ikv kvi _no "
        "_pr ju_ nu_ edr vīb cil ilv lvē drī īvī iju _st dar ija ana _la iņa vēk ka_ īdz kā_ "
        "tīb ied cie līd īgu gu_ arb iec bai aiz tu_ ām_ ībā val īgi jas mu_ umu kum als lst "
        "_jā ska zīb vēr jot ama _tā stā aut gi_ arī st_ ojo _ta nīg kas ba_ _ai izs sta _da "
        "anu ņa_ iev mat _kā cīb stī not sav son _so jum jā_ ekl ēro pam nāt nāc _pe per nīb "
        "_dz līb pil kat līt cit ajā ned rīk īks kst rdz evē bie rīb ma_ kur _pā _li os_ tau "
        "evi tis _re ras bā_ isp spā pre abi īša ais uma mie eci āda ieš zsa sar lik iku būt "
        "_lī _ve ers rso soc oci ciā roš oša atr _be bez _je jeb ebk kād skā nas nev enā ārē "
        "rēj ēka _de kla arā roj sab paš na_ ier aul ta_ _ku lie ecī tot ret āt_ īst tar arp "
        "eno ēt_ iāl kt_ īga tra izg zgl glī nod tās tīt ikt du_ iet ard tik dek lar rāc ja_ "
        "nea enī pas et_ att to_ tas vu_ rie ālo res āku zīv eja sas pat tur tā_ _na nāl dro "
        "oši klā ram umi atv lau ulī ītī sie ku_ zīg tai āša rba tād das šam lai est zma man "
        "aps aud onī šu_ lo_ alī jai iln nai ālā esp ion onā rī_ ter eri ti_ _ga rel eli liģ "
        "iģi lās ādu atk kar ūt_ kri āti mēr jāb isi eat ēja adī tāk da_ ārl īvi vi_ no_ nep "
        "epi eša sts izm nto apv _nā pro lab us_ kās sti šo_ lnī ten ene par nie _ko ēša nac "
        "aci cio odr šin ijā ito dzi īti šaj ez_ bkā ģij iti eik tāt enu pri _di dis rim imi "
        "min ārk rkā uru ru_ tva vaļ aji jie kaj men vēl ils ābū toš ieņ ņu_ enl nlī ņem isn "
        "snī",
    .credit_translator = translator,
    .credit_author = author,
};
