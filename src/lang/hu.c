/* Hungarian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "fordította", "fordítás", "fordító", "fordították", "magyar fordítás", NULL,
};

static const char *const author[] = {
    "szerző", "szerzők", "írta", NULL,
};

const struct lang lang_hu = {
    .tag = "hu",
    .name = "Hungarian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_hu_HU",
    .function =
        "a az és hogy nem is egy ez van meg de ha csak volt mint már még el kell vagy azt ki "
        "sem lehet ezt minden be fel így úgy aki ami amely akkor több után előtt között alatt "
        "szerint által való lesz ezek azok ennek annak itt ott nagyon kell lehet",
    .letters = "áéíóöőúüű",
    .trigrams =
        "_sz _a_ en_ _va és_ _és min ek_ _jo jog _mi ind an_ nek sze ság _az gy_ az_ nde ala "
        "sza den val ele egy _el _eg mél oga zab _me zem ga_ emé int tel aba bad van gye _te "
        "tet ak_ _ne ény tás zet tt_ ély ség ben lam meg nak _ci cik ikk kk_ ete ni_ _se ok_ "
        "ra_ _al et_ let agy lyn yne sen tek kin eté mel _ki emb mbe gok es_ ez_ re_ vag hoz "
        "oz_ ett hog ogy nem em_ _le ell ely _kö _ho nt_ köz atá el_ yen len hez _em ads dsá "
        "ásá tés ogo nte _ál ber nyi sem ás_ áll szt lat lap ágo nye ame ban ló_ enk nki ese "
        "eri ami ág_ on_ mén _vé ébe lla ly_ yil eki _cs yes lő_ fel lle emz mze tat _ny koz "
        "ég_ lis rés át_ vet ésé elő ért éte _ke nd_ kül ri_ tko tő_ alá enl het _am szo tar "
        "art elé ész atk eve eze ja_ nlő ése se_ _fe lek más ól_ ges ott tár zás _ha éle aló "
        "sít vel kel ot_ lem zés zat tte ána tos ssá del áza ti_ fej ány tot zto os_ zte ége "
        "árs tes ül_ leh ehe szá olg kor vez ető _ar arr rra ere sel leg lt_ at_ véd éde elm "
        "zer kif ife sül _né is_ _bi biz izt téb ll_ nev ai_ ny_ ába ház _be isé csa _ta ágá "
        "alk éke bár elj nyo dés ad_ esz özö esü _ér ván ált _es _tá üle al_ _bá lás _má nél "
        "it_ ine lye áso _mu ezé _há zas ass oza sal _mé élt ósá ege gai ism sme mer tét llá "
        "cse gya alm szü ilv lvá hat ozá áli st_ _él tan osí tal etb tbe sán lés sér ére rsa "
        "ada dal azá don ess árm lmé ten asz _gy vál got ako _ak mun unk ila etl tle lel elk "
        "ét_ ekm kmé ava ődé kén éne ei_ ága gít eke ket _ma ve_ tjá lta áno nos _ti isz ent "
        "nta rtá lan jes íté sad ján án_ egv haz ssz sse ene ki_ rme ülö lön ésr sre all _er "
        "élk lkü enn _or orl rlá toz kit rta rvé vén éhe sok zta end las ála áho si_ idő yet "
        "lád",
    .credit_translator = translator,
    .credit_author = author,
};
