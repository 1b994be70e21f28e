/* Italian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traduzione",
    "traduzione di",
    "traduzione a cura di",
    "traduzione ~ di",
    "traduzione in ~ di",
    "traduzione ~ di",
    "traduzione ~:",
    "tradotto da",
    "tradotto ~ da",
    "tradotto in ~ da",
    "traduttore",
    "traduttrice",
    "traduttori",
    "trad. di",
    "versione italiana:",
    "versione italiana di",
    "traduzione e ~:",
    "tradotta da",
    "traduzione ~ a cura di",
    NULL,
};

static const char *const author[] = {
    "di:",
    "di",
    "autore",
    "autrice",
    "autori",
    "scritto da",
    "a cura di",
    "testo di",
    NULL,
};

static const struct lang_name names[] = {
    { "inglese", "en" },
    { "ingl.", "en" },
    { "ing.", "en" },
    { "francese", "fr" },
    { "fr.", "fr" },
    { "tedesc", "de" },
    { "ted.", "de" },
    { "spagnol", "es" },
    { "sp.", "es" },
    { "russo", "ru" },
    { "russa", "ru" },
    { "arabo", "ar" },
    { "araba", "ar" },
    { "cinese", "zh" },
    { "latino", "la" },
    { "latina", "la" },
    { "lat.", "la" },
    { "portoghese", "pt" },
    { "polacco", "pl" },
    { "greco", "el" },
    { "greca", "el" },
    { "gr.", "el" },
    { "turco", "tr" },
    { "svedese", "sv" },
    { "olandese", "nl" },
    { "giapponese", "ja" },
    { "coreano", "ko" },
    { "ebraico", "he" },
    { NULL, NULL },
};

static const char *const labels[] = { "comunicato stampa", NULL };

const struct lang lang_it = {
    .tag = "it",
    .name = "Italian",
    .script = SCRIPT_LATIN,
    .note_heads = "note",
    .labels = labels,
    .hyphen_dict = "hyph_it_IT",
    .page = "pagina pag. p.",
    .articles = "il lo la l' i gli le un uno una un'",
    .months =
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
        "dicembre",
    .function =
        "di e il la che in un a per è una del della non sono da con le si i dei al come alla "
        "nel delle ma più anche questo questa ha o se gli lo dalla nella degli loro essere su "
        "sul sulla tra fra cui ed ai alle dal dai ad nelle nei suo sua suoi ogni può possono "
        "chi quando dove così già ancora solo tutti tutte stato stati l' d' dell' all' nell' "
        "un' dall' sull' hanno era sia senza dopo prima",
    .letters = "àèéìíòóùú",
    .trigrams =
        "to_ _di re_ _co ion _in _de ne_ ent la_ ti_ le_ te_ zio no_ one di_ ell ni_ _pr nte "
        "ta_ _e_ con lla _al ess del men ato tto ere azi rit li_ ia_ per are _ri itt _pe ale "
        "lo_ tà_ dir na_ _un ico io_ _so sta iri _qu pro che all _ne tti ndi ro_ _la _es _se "
        "_po he_ za_ _su ett art _pa ali _st ra_ so_ _ma nto col tic gli ri_ ind _ch olo tra "
        "ter nti _ca si_ _ar do_ ser est pre rti ant _ha ver gni oni ivi _si ame ono com sse "
        "_li _da att ist era ssi nza tat div ati ogn ica _re in_ _il il_ res uo_ ita eri _og "
        "on_ _no chi rat vid sti par _le idu el_ _fa ari ers se_ str ll_ _me _a_ ost duo ond "
        "er_ que enz ont ndo nel cia lle man un_ gio nta ber ca_ tor ona pri ha_ ei_ ità ano "
        "ina tta ori _mo _sc sa_ qua ata co_ lib una tro _vi end nal ibe der ert ore _te ran "
        "ual mo_ _ve _tr _tu tan _o_ ann ric int ste pos ten tut dis _fo _mi ani and ien ini "
        "al_ _gi anz sci ma_ _pi ese son ass sen da_ _l_ _an tri sso rio _ad ito _ra utt sto "
        "nda ria izi _do zza ort _sa ua_ _fi cos uni tte non raz rso spe ici ntr ris lia gua "
        "ate dic naz acc sia _ci ara tar dei nit ene ich _na ssa me_ tal nno _ed ci_ bil _sp "
        "ide ura ial min lit rim _i_ ire oli _im nde rop iar alt ian va_ por vol ce_ cor ili "
        "ve_ ime rtà ues ive soc _pu ren ad_ ora dal uto ggi _è_ _vo ie_ ott sua for ed_ oci "
        "iam _as iva hia _at olt oss llo mat ven inc ine ero _av tiv ove pen _ba erc nat app "
        "sio ltr car _cu cat fic ome esi opr _lo _or ile lic den imp nsi ai_ ola uzi nes anc "
        "gra omp ior isp ons po_ ens fon isc gen rà_ sco vo_ ern cit ezz uma ret rea giu tur "
        "igl vit rie iat pot sar iti de_ ave tre opo egu zia fin rar _cr sol ino riv rte pet "
        "_um cen _gr _ge fer ner abi imi mi_ imo rta cie pol dev _ta agg edi van eve nci leg "
        "ami osc _fr sce _ac rma mon nzi pie lta amo oro _be _ce _am lor avo ppo _is ima seg "
        "ral nos ite ui_ ssu ede omu cer ole iet ote _ap tes orm sun rna tit ces lio izz tru "
        "cri din ice iso ier rsi vor ard ana rov rag _eg ivo sid alc han taz sal cur asc eci "
        "tam oi_ _va ova igi eno egl egg agi sic ele tin eli vat vi_ orn mig tim mer ena mun "
        "bli evo gge uel can ure otr ult _to cre _gl cas nio asi lat _fe erm ifi cco _ti erv "
        "spo gna ezi bbl lme mpo occ egn azz omi ete _lu fra mar lar suo ibi età tel err rig "
        "eco _ai iss hi_ ace rre _op sul _go ord tem lli dia far ffe dat uar nch dov lav _au "
        "amb cam nor dam ava ubb bit _ab rdi don zi_ ze_ mic lim ing mor rel zo_ alm osi _fu "
        "ue_ scr rri eme ast emb cch pia uan oll upp ron nan eva lig enu _nu ruz _en let rno "
        "lin sim rot pub uri cce vis rin inf red ign go_ trà gia ge_ orr emp mpi ope eni adi "
        "rom met uta rav onc itu bia cci nic ram _el cun sem mbr liz agl val ust mes sot atu "
        "fam sis nse rsa san rca _ro qui nar _sv ega dif sec mpr eal lcu dan uov ece mbi cio "
        "dar rib roc rto cip esc sch tir osa ebb deg nce arr ull gno ben las nze lti fes idi "
        "ors reg _ga mag mpa cui uti aes uno _ag ecc esa ute esp les ius sit arl nsa fac gre "
        "tua rci ttr ela aff spi ira inv icu mit usa _bi nis ins omo diz dit nco cap rad _du "
        "lie aut lan ttu pae cel rez rap niz _er bas uoi nut bbe rch une rmi ama abb mis gar "
        "edo mpe sin rdo niv det sat pon cca sca isi ffi ccu nom ved zat avi ogl ger rog vil "
        "cal zzo fat unt eat omm cin med oce iù_ ias atr lon nna reb ane gin amm rme be_ ife "
        "clu mmi",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_and = "e o ed",
    .one_accent = true,
    .names = names,
};
