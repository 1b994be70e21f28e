/* Polish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "przekład", "przekład z ~:", "tłumaczenie", "tłumaczenie z ~:", "tłumaczone przez",
    "tłumaczył", "tłumaczyła", "przełożył", "przełożyła", "przetłumaczył", "przetłumaczyła",
    "przetłumaczone przez", "tłumacz", "tłumaczka", NULL,
};

static const char *const author[] = {
    "autor", "autorka", "autorzy", "napisał", "napisała", NULL,
};

const struct lang lang_pl = {
    .tag = "pl",
    .name = "Polish",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_pl_PL",
    .function =
        "i w z na do nie się że to jest o jak za od po przez dla co są lub oraz a ale czy ten "
        "ta te tego tej tym tych być był była było były może można tylko także już jeszcze "
        "przy pod nad przed między bez jego jej ich które który która których więc gdy jeśli "
        "aby ze we jako wszystkie bardzo więcej swoje swoich nas was my",
    .letters = "ąćęłńóśźż",
    .trigrams =
        "_pr nie _i_ ie_ pra ani _po raw nia ia_ go_ _do wie ch_ ego iek ści owi _ni ci_ do_ "
        "awo ośc _cz ych _ma ek_ prz ej_ rze _za wo_ _w_ _na noś czł zło wa_ eni łow _je wol "
        "art _lu oln rod _ka wsz lno _wo rty ny_ ma_ _ar każ ażd owa stw dy_ tyk _wy yku kuł "
        "uł_ żdy rzy ecz sta dzi twa czn zys ów_ _sw lub ub_ na_ szy kie est _sp wan ają nyc "
        "_ws spo pow rac yst pos ać_ sze pod ńst _ja jak ne_ aro mi_ neg cze acj _ko _z_ awa "
        "nar obo _ró iej zan dow zne _ro zy_ nej rów ony cy_ zen jąc nic zec aw_ odz odn ówn "
        "no_ czy aki jeg mie ien zie ami eńs ni_ _in bez kol owo _or ym_ _st edn stę tęp poł "
        "ołe łec _ob ez_ olw lwi zna aln orz owe owy wyc cji ji_ zyn inn wob _be dno lud jes "
        "st_ wia sza zes któ _od war _os się roz jed cza _kr kra icz nik ara ka_ że_ ora raz "
        "stk tki gan em_ ejs iec ost _si ię_ ran kow pop pie wni dów peł ełn ini raj odo ron "
        "ows ech _de dek nan ywa ich udz dst taw _kt tór ieg dzy zaw by_ ją_ zeń ale lni iko "
        "iu_ dni swo bod chn ekl kla lar eka _zw zon god ków ods ju_ ano trz adz iem jsz _ta "
        "kor ędz ier _mi ki_ tyc ymi to_ any nau zas oso wej nny du_ och sob _to nym żyw _że "
        "_go az_ awi osz now str row ocz ako mię wno nin maj ucz wym yna _wł ada tan dne oby "
        "ogo _oc chr hro niu zwa waż aży yws lny woś oko ły_ cie _ce cel kon ach oni sam opi "
        "ięd wow we_ yzn zej _pa acy odó zap ape pew ewn cję ję_ ze_ ący wła swy _są leż wne "
        "mow kog bow wią mu_ zez _mo _dz ian _uz iez kic spó dzk ega opr óre rzą umi _og _ur "
        "ko_ tak ate _uc eci era zny sto czo swe _ży życ yci cia pań ańs org rga iza zac la_ "
        "_pe dze za_ _o_ zar _wz wzg zgl glę lęd wać iad ku_ yni zal dan _sa łni ęps pst _by "
        "wod",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_first = "eks wice",
    .hyphen_and = "i lub oraz",
};
