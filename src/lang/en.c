/* English. */
#include "lang/lang.h"

static const char *const translator[] = {
    "translated by", "translated from ~ by", "translated into ~ by",
    "translated from ~ into ~ by", "translated and ~ by", "translation by", "translation",
    "translation:", "translation of", "translation from ~ by", "translation into ~ by",
    "translation from ~:", "translator", "translators", "~ translation by", "~ translation:",
    "~ translator:", "translated from ~:", "rendered into ~ by", NULL,
};

static const char *const author[] = {
    "by", "author", "authors", "written by", "text by", "text:", "prepared by", "compiled by",
    "contributed by", "report by", "article by", "posted by", NULL,
};

static const char *const string[STR_COUNT] = {
    [STR_CONTENTS] = "Contents",
    [STR_LANDMARKS] = "Guide",
    [STR_BEGIN] = "Start of text",
    [STR_NOTES] = "Notes",
    [STR_NOTE] = "Note",
    [STR_BACK] = "Back to text",
    [STR_LINK] = "Link",
    [STR_PAGES] = "Pages",
    [STR_PAGE_OF] = "Page {n} of {N}",
    [STR_SUMMARY] =
        "This publication was produced automatically from plain text: headings, languages "
        "and notes were inferred by a program, and its accessibility has not been evaluated "
        "by a person.",
    [STR_SUMMARY_PAGES] = "Page numbers are those of the PDF edition produced at the same time.",
    [STR_UNTITLED] = "Untitled",
};

const struct lang lang_en = {
    .tag = "en",
    .name = "English",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_en_US",
    .prior = 2,
    .function =
        "the of and to in a is that for it as was with be by on not he his but at are this "
        "have from or had an they which you were all her she there would their we him been "
        "has when who will no more if out so what up said its about than into them can only "
        "other time new some could these two may first then do any my now such like our over "
        "me even most made after also did many off before must well back through years where "
        "much your way down should because each just those people how too good very make "
        "world still see own work long get here between both life being under never day same "
        "another know while last might us great year since against go came right used take "
        "three for towards within across among whose without during per nor upon until is how "
        "better future",
    .trigrams =
        "_th the he_ _an nd_ and _in _of of_ ion es_ on_ _to _a_ to_ tio ed_ er_ _re is_ in_ "
        "ts_ le_ or_ _co at_ _fo _no ng_ al_ ne_ re_ as_ ing _wh _be ent for ver ati _ha _ar "
        "_on one hat _li ll_ ers ter _is ce_ eve all igh ght _fr ree st_ nt_ _st _or her _ri "
        "rig _it tic ry_ rs_ it_ tha _pr _ma be_ _sh art an_ ch_ _pa en_ men _ev rea not ns_ "
        "ery ere ly_ _as _de der ty_ _la _wi ut_ ons ite _se fre _wo lib _di nce has ect are "
        "out pro ith sta rti _by wit his rit ht_ _fi wor les th_ om_ res cti ee_ nte te_ ds_ "
        "rar ord ve_ age ge_ con hal by_ cle yon no_ _tr bra _do _un nal oun ted our se_ nat "
        "thi _te icl ryo ead _sr src rc_ _pe sha _hi tes ade _ca ive est ess _ch _so int ang "
        "ost _wr wri und _en de_ wha whe _al _me eed _na ss_ oth ary ibr rec _fu ine ate unt "
        "ks_ man ity equ ld_ ave _ou com ny_ any _we nit ont _ac rom ple ot_ cou ote per din "
        "me_ _mo lin hts tra ind hou tat ass ona _bo _he _ne _ho ay_ ual edo dom enc ow_ han "
        "sti eac ort rie ame ach nde ure inc _su lan orm tre _pu its uni ble eas fro _ru ct_ "
        "ies ls_ ile pub ic_ cor _ta eco ren _eq whi hic ich nti hin ntr ten _at own nts ode "
        "doc ali _fa hav ain _op tan tit et_ tur _ex ari par _le nds rat qua act kin _wa sse "
        "ial cha son soc oci ore tho wn_ mar ake fil pas abl _ba tec ule era str ist ur_ lit "
        "rin pos may ase old ork _c_ _hu hum uma ace rou spe led nst ssi har cia _pl anc ms_ "
        "ral tle _po bli hea fer put wer agn gno nos _md md_ ara ber ice dis rd_ _sp rt_ ins "
        "ran rul tal rds hem ser _gr itl pen den ove el_ ces hen _ea sts _si ck_ ues cs_ sty "
        "tyl yle pdf df_ iti fou ard eli ear omm sho law end ir_ ome min erv rst ful eme tri "
        "ong",
    .credit_translator = translator,
    .credit_author = author,
    .string = string,
    .hyphen_first =
        "self half quarter vice twenty thirty forty fifty sixty seventy eighty ninety well "
        "ill north south east west cross",
    .hyphen_last = "based related led wide in-law like free",
    .hyphen_number = "one two three four five six seven eight nine ten twelve",
    .hyphen_and = "and or to",
};
