/* Italian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traduzione", "traduzione di", "traduzione a cura di", "traduzione ~ di",
    "traduzione in ~ di", "traduzione ~ di", "traduzione ~:", "tradotto da", "tradotto ~ da",
    "tradotto in ~ da", "traduttore", "traduttrice", NULL,
};

static const char *const author[] = {
    "di:", "autore", "autrice", "autori", "scritto da", "a cura di", "testo di", NULL,
};

const struct lang lang_it = {
    .tag = "it",
    .name = "Italian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_it_IT",
    .function =
        "di e il la che in un a per è una del della non sono da con le si i dei al come alla "
        "nel delle ma più anche questo questa ha o se gli lo dalla nella degli loro essere su "
        "sul sulla tra fra cui ed ai alle dal dai ad nelle nei suo sua suoi ogni può possono "
        "chi quando dove così già ancora solo tutti tutte stato stati l' d' dell' all' nell' "
        "un' dall' sull' hanno era sia senza dopo prima",
    .letters = "àèéìíòóùú",
    .trigrams =
        "_di to_ _in _de la_ ion di_ _e_ re_ ne_ zio le_ ni_ rit lla one ell itt dir iri _co "
        "ti_ ess del ent _al tto azi tà_ _pr ere te_ ndi ind ico gni ale con nte men li_ ogn "
        "uo_ art _un lo_ _og ivi idu tti _ha _es div vid duo _ne no_ _ar tic za_ all rti olo "
        "ato _li ser per pro col _pe na_ _la sse _so _su ibe ia_ lib ber ha_ che _ri ali nza "
        "in_ nto _o_ he_ _il il_ ta_ _qu gli sta so_ ers _a_ nel _po ver ri_ ro_ ond ame un_ "
        "oni _ch ert rtà el_ naz una ei_ tat ssi ua_ dei era ità ual _ad _da _si are _le pri "
        "ono tut gua _ed nal _l_ _st si_ ita anz ona _re ant ter man ed_ _pa dis ad_ enz com "
        "res soc sua pre nit _tu al_ sia ett ist lle rso cia raz uni uma der rat ien eri _se "
        "tra _na oci on_ io_ _um ani sci att ari ll_ son que est er_ ese qua rio dic ich utt "
        "_i_ sti nda do_ par ati zza sen tri ara ost _fo fon ann ont ra_ ial nti int pos _eg "
        "nes rop opr uzi chi hia iar _me ina nno cie ore _no se_ str _ra ria _ma gio egu dev "
        "tta lit sun rà_ ide ric lia bil cos izi isp ezz _cu dal spe vit tan omu nta tal sso "
        "ues ste ve_ ica ssu non eve rea nsi osc ime han _at alt pen da_ _is ntr tro ran oli "
        "opo ten pie ern ori ltr ini pot otr trà _sc rim sa_ ssa ons sid _fa ami igl oro abi "
        "dam giu _mo ndo end _è_ mat _as ove ite uto _im imp ris pet ass ene età tor nio ca_ "
        "cit imi taz _pu tru ruz mig lor _gi ort rie ui_ _pi lta ens ret ppo vol pol _vi mun "
        "ral iet _ve eli lig igi sar nde min cur ura din iva rar esi lic ata ive sal nos ine "
        "ner ren fam _lo ena ili isc mon por ie_ _gl _go iso ome me_ rot ote uri tar sio upp "
        "_te eno ire oss ezi gen tte _fi _or ave for ure _ca rna egl ito sot ott ate nci rel "
        "co_",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_and = "e o ed",
    .one_accent = true,
};
