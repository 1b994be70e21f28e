/* Latvian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "tulkojums",
    "tulkoja",
    "tulkojis",
    "tulkotājs",
    "tulkojums ~:",
    "no ~ tulkojusi",
    "no ~ tulkojis",
    "latviski tulkojusi",
    "latviski tulkojis",
    NULL,
};

static const char *const author[] = {
    "autors",
    "autore",
    NULL,
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
        "as_ _pa ies tie ība _vi _un un_ ien es_ ai_ _ti bas _ne vie iem _va _sa em_ ās_ _ka "
        "_pi bu_ ts_ ir_ _ir _no _iz sīb pie esī am_ _at ību _ie šan ija tu_ _uz _la ja_ ar_ "
        "_ci ju_ _pr is_ vai inā cij _ar _ap jas nu_ ant ot_ dzī _da vis isk ka_ pār ām_ iet "
        "_br _st ta_ ena _ga _ma mu_ ska brī lie _ta āci dar viņ _li jum ana iek kā_ uz_ ti_ "
        "us_ _ko ied umu os_ jā_ _kā na_ stā sta rīv iju kas nts _tā ais ms_ pan _re nie rie "
        "arī val _ve tik iec nam _dz iņa _pā kum nas aut ma_ īdz arb lai man par _jā kur līd "
        "_ku aiz ras tā_ gi_ īgi cil tas _ik edr ilv _ai lvē ba_ tīb kvi die ikv kst st_ cie "
        "var evi not als kat drī et_ iev stī ībā tra nāt sav pil ku_ aud lst _di vīb vēr ama "
        "ru_ gu_ _be vēk _te ieš du_ _ja da_ sti izs ajā tur īvī _sp ra_ _lī pat ņa_ jau ika "
        "ist pas mat _na īgu kai ikt ums cīb anu oti lik spē to_ _ba lab bai ier mie pro _de "
        "vei iku šu_ gad atv kar tis āt_ zīb uma _se dzi iel _vē kād ks_ jot īga ēja ara rau "
        "atr _bi tās nes ent per cit sar zīv oša _ra enā nīg ekl būt ēt_ mā_ bā_ _gr no_ pre "
        "stu vēl nev ijā sie _pe eik āda pri tīt _tu paš īt_ est nīb _me _so _au umi ter _sk "
        "tei vu_ _mi āju zin _mā bie _ce si_ eri ni_ ned kt_ _zi rs_ ojo eci pam jie son rī_ "
        "rīb _kr sas mēr ers ns_ līt _in ecī ie_ alī das īst _si tot tāj skā abi nāc eno līb "
        "ko_ arā str āku kri tād res ņu_ rīk _es aug nod ram ši_ tau nāl eli tar ēro aks edz "
        "lau adī aul _to kla _mē ret anā onā rīg ris su_ _bū bij rdz ast nis sts men rēj li_ "
        "att roš roj mai eja ki_ mi_ ion iāl evē tāt āk_ rā_ ēju īks āti īju izm nās klā dro "
        "ga_ jās nā_ rād enī ciā āja itā las vi_ auk min _je _pē atk ad_ enu oju ils sko ņem "
        "esp ava rso ūt_ _šo ina tai lat zma nāk _pu arp bal ālā bez ene aid aik ekt _nā pal "
        "_po īša sa_ nos ieg tam oci la_ aps atī jeb isi _do umā gan zsa ard eid ārt aun izg "
        "zie spā īti di_ nai _tr ri_ pēj jam kār ēka ādu tor lu_ kon dīt oši pēc ati _dr isp "
        "ebk dz_ ten sab soc nep vas udz ata dze ani rij nek sāk ain ārē iti dom izv kam gri "
        "āka kās era šo_ esa jām ali lās jai atb nāj zgl iln āša ēša ādā glī cen nea ēlē īs_ "
        "oli lo_ ald kti ste ādi mas _sl eni zīg ēc_ rak rāc ada tāv dal iņu les lā_ sap ens "
        "aka dēj nto rba ālo ves va_ eša ici ver cin uru sau gum lis kop gai ls_ tvi dīj tru "
        "ats aci dra an_ mes pra lit pir maz aja asa avu rad rei sto tāk rēt trā dzē ini gal "
        "dis gar ešu ļu_ bil dā_ ītī apr šķi zsk eks īvo eva rot ds_ kie ģij epi kaj māc rob "
        "ulī ziņ šam ējā _īs kāp lēt ild dek šaj vij gas gs_ etu oda sma ikā ori and atu ūs_ "
        "rai lar ota aji sai tos eiz iks _ša tūr _kl nti tīs _or nav zem kal ekš cio īvi akt "
        "rim im_ isa rin oto kol lnī ere eda rit ļau ēm_ jo_ imi dot ime ātu onī jāb din izd "
        "ez_ šin vad āta eko mus _ro eti ito abā māj _pl _šī bīb rga vā_ art avā pak _jū eat "
        "utā zvē ieņ red rtī īta omā _sv sek rst kom rbī irm rāt ur_ tka ērt ārl iģi apv iņi "
        "ekļ unā esi at_ av_ rel int uti _rī des kli obe run toš kļa āks eic liģ ski ne_ āla "
        "org ait nāš rkā usi tes nac sli ārs izp nte tīv zim ss_ bām _sā _ģi ona ņas tus _vā "
        "ārk ķir uri oja odr ļa_ tni vaj noz ašu tva ero zda tav ūra egu ura ūtu _as ita rāk "
        "rīt pol ģim ams ītā _bē udi ztu ācī esm īpa ņā_ ējo vaļ ābū _īp ņēm ek_ air for pta "
        "lāt ote bež ēs_ pst ird niz dau ekā ult ete ugs vec aga rli vār _mo rib orm zti ido "
        "ēku izā",
    .credit_translator = translator,
    .credit_author = author,
};
