/* German. */
#include "lang/lang.h"

static const char *const translator[] = {
    "übersetzt von", "übersetzt aus ~ von", "aus ~ übersetzt von", "aus ~ ins ~ übersetzt von",
    "ins ~ übersetzt von", "übersetzung", "übersetzung von", "übersetzung durch",
    "übersetzung aus ~ von", "übersetzung aus ~:", "übersetzung aus ~ durch",
    "übersetzung ins ~:", "~ übersetzung:", "~ übersetzung von", "übersetzer", "übersetzerin",
    "übersetzer:", "übers.", "übers. von", "~ von:", "deutsch von", "aus ~ von",
    "übertragen von", "übersetzt durch", NULL,
};

static const char *const author[] = {
    "von", "autor", "autorin", "autoren", "autorinnen", "text:", "text von", "verfasst von",
    "verfasser", "verfasserin", "ein beitrag von", "bericht von", NULL,
};

static const char *const string[STR_COUNT] = {
    [STR_CONTENTS] = "Inhalt",
    [STR_LANDMARKS] = "Orientierungspunkte",
    [STR_BEGIN] = "Textbeginn",
    [STR_NOTES] = "Anmerkungen",
    [STR_NOTE] = "Anmerkung",
    [STR_BACK] = "Zurück zum Text",
    [STR_LINK] = "Link",
    [STR_PAGES] = "Seiten",
    [STR_PAGE_OF] = "Seite {n} von {N}",
    [STR_SUMMARY] =
        "Diese Publikation wurde automatisch aus unformatiertem Text erzeugt: Überschriften, "
        "Sprachen und Anmerkungen hat ein Programm erschlossen; die Barrierefreiheit wurde "
        "nicht von einem Menschen geprüft.",
    [STR_SUMMARY_PAGES] = "Die Seitenzahlen sind die der gleichzeitig erzeugten PDF-Ausgabe.",
    [STR_UNTITLED] = "Ohne Titel",
};

const struct lang lang_de = {
    .tag = "de",
    .name = "German",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_de_DE",
    .prior = 1,
    .function =
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als "
        "auch es an werden aus er hat daß dass sie nach wird bei einer um am sind noch wie "
        "einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein "
        "wurde sei wir ich ihr ihre ihren ihrer unter wenn kann gegen vom können schon hatte "
        "mich was alle diese dieser dieses diesen diesem eines sowie zwischen während seit "
        "ohne wo ab beim ins jedoch damit dabei hier dort jede jeder jedes unser unsere euch "
        "uns muss soll sollen müssen wurden worden sehr",
    .letters = "äöüß",
    .trigrams =
        "en_ er_ der ein _un nd_ und _de ung sch ich ie_ cht die _di ng_ _ge che gen ine eit "
        "ch_ ech _au _ei rec _da ten ver in_ hen _be _zu _re it_ rei ht_ _ha den nde _in _ve "
        "ne_ lic _an es_ _we auf nge ter ede _se and uf_ el_ _ar _al lle zu_ art run nte ese "
        "_je men _vo das jed at_ sei hte ere _st hat _fr fre hei te_ nen rde as_ ers ens sen "
        "wer rti nsc ner _sc ben _wi kel sse _so _si bei tik ike _od ode all _er lei ste le_ "
        "ges ige chu on_ sta ei_ len ist st_ ege ren _gr gem de_ ach ent lun ern em_ erk cha "
        "haf kei unt erd ion ite uch _me aft eih ihe tig ass end spr mei eic mit ft_ _ni he_ "
        "tli hre an_ chl ies aus eme ang gru _is _na ber gun bes _fü _gl _mi lie abe des ati "
        "esc sic gle von urc rch nie her _le nat tio ale geh hul ger et_ tun _du dur tte um_ "
        "für ell dar ken ied _bi arb nne fen hli chr sam rbe alt ür_ vor ind tz_ _fa ndl hab "
        "erf wir als ls_ geg rn_ int sel wie ehe ans nun ins rt_ etz tel isc _ih man ser taa "
        "aat lte ruc arf rf_ _la bli ge_ ieß _es dig _en ert son mme rst nsp pru dem tei igk "
        "gke elt lt_ nic era gew ss_ tes ann igu änd oll eru ema ffe gel zei bib ibl lio iot "
        "oth the hek rie det bar _no str ebe err zum ate amm ric sie _im im_ nst übe lan han "
        "tra öff dun rkl ene rli gli ig_ rsc itt nds one _pe gt_ ial ess re_ zus hal ete ohn "
        "_üb erh iem erw hut utz est ntl ahr eil ahl lge klä lär äru nre da_ rke erl bil ild "
        "tan wis emp _wo ßen rd_ ihr per rau soz ozi zia ing tet ltu ame se_ ona eis beg rel "
        "eli lig wei _ke ier dlu raf set eri wil ill sow _öf nem ar_ _ka hl_ llg enr ane enn "
        "geb ler age hti wel htu _em kün ünd chs ami ird tzt hun rso _ma for hri usa vol lls "
        "nal",
    .credit_translator = translator,
    .credit_author = author,
    .string = string,
    .hyphen_first = "web online open",
    .hyphen_and = "und oder bzw. sowie noch als u. wie",
};
