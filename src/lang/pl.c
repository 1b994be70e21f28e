/* Polish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "przekład",
    "przekład z ~:",
    "tłumaczenie",
    "tłumaczenie z ~:",
    "tłumaczone przez",
    "tłumaczył",
    "tłumaczyła",
    "przełożył",
    "przełożyła",
    "przetłumaczył",
    "przetłumaczyła",
    "przetłumaczone przez",
    "tłumacz",
    "tłumaczka",
    "tłumaczenie na ~:",
    "tłumaczenie ~:",
    "przekład na ~:",
    "~ przekład:",
    "z ~ przełożył",
    "z ~ przełożyła",
    "z ~ przetłumaczył",
    "z ~ przetłumaczyła",
    "na ~ przełożył",
    "na ~ przełożyła",
    "tłum.",
    "tłumaczyli",
    "przełożyli",
    "przekład ~:",
    NULL,
};

static const char *const author[] = {
    "autor",
    "autorka",
    "autorzy",
    "napisał",
    "napisała",
    NULL,
};

static const struct lang_name names[] = {
    { "angielsk", "en" },
    { "ang.", "en" },
    { "francusk", "fr" },
    { "fr.", "fr" },
    { "niemieck", "de" },
    { "niem.", "de" },
    { "hiszpańsk", "es" },
    { "hiszp.", "es" },
    { "rosyjsk", "ru" },
    { "ros.", "ru" },
    { "arabsk", "ar" },
    { "chińsk", "zh" },
    { "łacińsk", "la" },
    { "łac.", "la" },
    { "włosk", "it" },
    { "wł.", "it" },
    { "portugalsk", "pt" },
    { "ukraińsk", "uk" },
    { "ukr.", "uk" },
    { "białorusk", "be" },
    { "czesk", "cs" },
    { "słowack", "sk" },
    { "węgiersk", "hu" },
    { "rumuńsk", "ro" },
    { "greck", "el" },
    { "gr.", "el" },
    { "tureck", "tr" },
    { "szwedzk", "sv" },
    { "niderlandzk", "nl" },
    { "japońsk", "ja" },
    { "koreańsk", "ko" },
    { "hebrajsk", "he" },
    { NULL, NULL },
};

static const char *const labels[] = { "informacja prasowa", "komunikat prasowy", NULL };

const struct lang lang_pl = {
    .tag = "pl",
    .name = "Polish",
    .script = SCRIPT_LATIN,
    .note_heads = "przypisy",
    .labels = labels,
    .hyphen_dict = "hyph_pl_PL",
    .page = "strona s.",
    .months = "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
              "listopada grudnia",
    .function =
        "i w z na do nie się że to jest o jak za od po przez dla co są lub oraz a ale czy ten "
        "ta te tego tej tym tych być był była było były może można tylko także już jeszcze "
        "przy pod nad przed między bez jego jej ich które który która których więc gdy jeśli "
        "aby ze we jako wszystkie bardzo więcej swoje swoich nas was my",
    .letters = "ąćęłńóśźż",
    .trigrams =
        "ie_ nie _pr _po ch_ ani ia_ wie pra go_ nia dzi _na rze ego _i_ _do _za _ni prz ej_ "
        "raw ych ści owi _cz eni _ma _je _wy ci_ sta owa na_ ny_ rzy _w_ ośc iek ów_ do_ ek_ "
        "_ko em_ wa_ kie zie ne_ czn awo wo_ ać_ czy cze noś _ka rod _sp _st art _ja est _ro "
        "iej wsz _lu zło dy_ szy mie pow zy_ cie _mi wan łow ym_ wol ecz _wo czł stw zys pod "
        "ki_ _wi oln nyc sze ma_ mi_ ają jak _ws spo rac yst odz _ar acj ka_ rty _si tyk ost "
        "lno każ zen ier ażd _mo twa _z_ ien _od nic _in ji_ zna ię_ _te cy_ dow _sw ze_ neg "
        "yku _ta żdy jes ami się pos to_ kuł uł_ lub pie _ob je_ pro wia _pa _to ją_ aki cji "
        "_dz aln iem iał ni_ iec zne że_ nej ach no_ ale jąc owe nik dni zec cza ub_ _ch owy "
        "st_ ony awa trz któ icz edn li_ am_ kol _kt awi ła_ ńst str ied by_ zan nar aro _by "
        "_kr jed rów odn owo ski roz raz ich sza za_ ran _ró _os ku_ tór kon obo esz ał_ ała "
        "orz wyc war wni ówn tak tan zes zas _ty zyn ter adz le_ _sz kow inn tyc ez_ iel ko_ "
        "cho ić_ row _or _że ejs ocz ieg iu_ bie obi poł bez ść_ ak_ jeg stę my_ ywa ora ce_ "
        "nym _be tęp ada _pi now ta_ ron any ty_ ły_ odo cia kra sto ech taw ini aw_ acz _tr "
        "ycz era _ra ies tki naj ędz zia oni eńs pol lud _go rob _wa ara lni _zw ków stk och "
        "az_ eci _sa sob udz ję_ dno ja_ gra ry_ tra ło_ raj we_ ołe sam pop sz_ la_ _wł zon "
        "_de łec arz zaw _re wać eka zac olw osz lwi uje nan mu_ _da gan tni _op tow lic ość "
        "niu ent oso ano swo cja ra_ moż _gr two wej god ona ane ucz ną_ mia ist wy_ du_ świ "
        "yć_ ii_ edz tu_ peł iad obr _zn oko ełn dan dzy dob ows _o_ ate ymi yci wią zym wła "
        "dów ako waż zap lny zny kor pom wob nny _pe asz zej mię ali _oc _sł oli dst zeń _sk "
        "_ci zni wym dze sie yna zed jsz mow poz tem ewn spr ste wod _są oby od_ szc wię _rz "
        "_ży bra ian nau res ole ący _ce _ba zez zcz ju_ _mu był zaj kic im_ _og chn kla _no "
        "dek iko opi _le zeg _we ods kar dne wno czo por ska zyc pew _ok rzą zar _św oda lar "
        "hod tor szk wyb _uc maj _li sty cję _co woj yni akt ład osi kom bli one _an _zd leż "
        "umi lne pis dla tro da_ ąc_ wne życ nac wał _dl ańs cha żyw ące _zm ogo erz óre chr "
        "mni _ze _al zin tur zwa _ku pot acy kim ana bod _wz zą_ oże amo ast opr ina _ki _zo "
        "tar oje min eli omo ca_ edy ało ekl _pu erw ięd ują iąz będ woś sow iew wsp ięc spó "
        "bow ałe usz ele zam _se nio mał _ur hro łem _br zi_ wys nas yzn tał ięk zwi ozw ząd "
        "org ega kaz ros nal gło teg ysz tów _bo cel rga awn lit _dr eż_ tel wow zmi ata roc "
        "unk dos weg słu są_ aj_ sia odp zal wid cen pań róż wal _a_ pok obe zro nin ral wad "
        "as_ pad _zg uro iza łni leg _gł _tw okr ika asa ncj żni iez noc óry zyj aty eko ęci "
        "ape kog adn _bę _śr moc poc czę wą_ _uz te_ mat odk _bi en_ odó zos niz win aży ywi "
        "ion atn oba rat wi_ re_ nak rak ubl aby arc zyw ił_ ogr enc par ice zko pół dę_ liw "
        "zek bar emu _on śro ado pub om_ bro uch kto óżn dpo żen ezp _so rza nte ono łam dna "
        "_ab wat kła bor iat _us _ca ere tec rym iet co_ ytu daj zki ką_ rdz pon ącz otr _fi "
        "lu_ eń_ et_ pre sko szt ią_ taj _sy wzg swy nne omi dzk łąc po_ ybo ard ały sad łas "
        "lęd zgl glę ba_ ary ozu tat er_ chc isz ekt ciw yws ura mus nad men dar ru_ cą_ _su "
        "zum być aje orm eć_ for gro on_ mar dro cyc ób_ osó kan tal _zr el_ kre _mó and an_ "
        "at_ stn ras auk aju ope odu mac dzo reg onk ewi aci _me kam ec_ dom raż _du swe łos "
        "ga_ int",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_first = "eks wice",
    .hyphen_and = "i lub oraz",
    .names = names,
};
