/* English. */
#include "lang/lang.h"

static const char *const translator[] = {
    "translated by",
    "~ translated by",
    "~ translated from ~ by",
    "translated from ~ by",
    "translated into ~ by",
    "translated from ~ into ~ by",
    "translated and ~ by",
    "translation by",
    "translation",
    "translation:",
    "translation of",
    "translation from ~ by",
    "translation into ~ by",
    "translation from ~:",
    "translator",
    "translators",
    "~ translation by",
    "~ translation:",
    "~ translator:",
    "translated from ~:",
    "rendered into ~ by",
    "trans.",
    "trans. by",
    "trans. from ~ by",
    "tr.",
    "tr. by",
    "english version",
    "english version by",
    "english version:",
    "english text by",
    "~ text:",
    "english by",
    "~ version by",
    "~ version:",
    "rendered by",
    "adapted by",
    "translation, ~:",
    NULL,
};

static const char *const author[] = {
    "by",
    "author",
    "authors",
    "original author:",
    "original authors:",
    "written by",
    "text by",
    "text:",
    "prepared by",
    "compiled by",
    "contributed by",
    "report by",
    "article by",
    "posted by",
    NULL,
};

static const char *const other[] = {
    "photo:",
    "photos:",
    "photo by",
    "photos by",
    "photographs:",
    "photography:",
    "image:",
    "images:",
    "~ credit:",
    "~ credits:",
    "illustration:",
    "illustrations:",
    "illustrated by",
    "edited by",
    "editor:",
    "editors:",
    "editing:",
    "revised by",
    "proofreading:",
    "design:",
    "layout:",
    "contact:",
    "~ contact:",
    NULL,
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
    [STR_QR] = "QR code: link to",
    [STR_PAGE_OF] = "Page {n} of {N}",
    [STR_SUMMARY] =
        "This publication was produced automatically from plain text: headings, languages "
        "and notes were inferred by a program, and its accessibility has not been evaluated "
        "by a person.",
    [STR_SUMMARY_PAGES] = "Page numbers are those of the PDF edition produced at the same time.",
    [STR_UNTITLED] = "Untitled",
    [STR_SHELF] = "Bookshelf",
    [STR_AUTHOR] = "Author",
    [STR_TRANSLATOR] = "Translator",
    [STR_CONTRIBUTOR] = "Contributor",
    [STR_LARGE_PRINT] = "Large print",
    [STR_RECORD] = "Catalogue record (MARC)",
    [STR_SOURCE] = "Source",
    [STR_PREVIOUS] = "Previous page",
    [STR_NEXT] = "Next page",
};

static const struct lang_name names[] = {
    { "french", "fr" },
    { "fr.", "fr" },
    { "german", "de" },
    { "ger.", "de" },
    { "spanish", "es" },
    { "sp.", "es" },
    { "russian", "ru" },
    { "rus.", "ru" },
    { "arabic", "ar" },
    { "chinese", "zh" },
    { "latin", "la" },
    { "lat.", "la" },
    { "italian", "it" },
    { "portuguese", "pt" },
    { "polish", "pl" },
    { "ukrainian", "uk" },
    { "bulgarian", "bg" },
    { "serbian", "sr" },
    { "croatian", "hr" },
    { "czech", "cs" },
    { "slovak", "sk" },
    { "hungarian", "hu" },
    { "romanian", "ro" },
    { "greek", "el" },
    { "gr.", "el" },
    { "turkish", "tr" },
    { "swedish", "sv" },
    { "norwegian", "no" },
    { "danish", "da" },
    { "finnish", "fi" },
    { "dutch", "nl" },
    { "japanese", "ja" },
    { "korean", "ko" },
    { "hebrew", "he" },
    { "heb.", "he" },
    { "persian", "fa" },
    { "farsi", "fa" },
    { "hindi", "hi" },
    { "urdu", "ur" },
    { "vietnamese", "vi" },
    { "indonesian", "id" },
    { "malay", "ms" },
    { "catalan", "ca" },
    { "galician", "gl" },
    { "estonian", "et" },
    { "latvian", "lv" },
    { "lithuanian", "lt" },
    { NULL, NULL },
};

static const char *const vocabulary[] = {
    "abstract abstracts access accessible achievement acquisition acquisitions act action "
    "actions activity actual adolescents adult adults advice advocacy affordable age agency "
    "agenda agent agents agreement aid alive aloud alter ancestral animation annual answer "
    "answers anyway appeal archive archives archivist art article articles artist arts "
    "assembly assessment association associations audience audio author authors available "
    "award awards awareness away back balance band bands bank barrier barriers base basic "
    "bee bee-keeping beginner beginners best better beyond big bike bird birds birth black "
    "blind block blog blue board book bookmark bookmobile books bookshelf borrow borrower "
    "borrowers borrowing boutique box boxes braille branch breakfast bridge bridges brief "
    "bring broadband brochure browser budget budgets build building buildings bulletin "
    "bureau bus busy buy cafe café calendar call campaign capacity car card cards care "
    "career case cast catalog catalogue center central centre century chair challenge "
    "challenges chance change changes changing chant chapter charge charter check checklist "
    "child childhood children choice choose citizen citizens citizenship city class "
    "classroom clean climate clinic closed closing clothes club clubs coach code collection "
    "collections color committee committees commons communication communities community "
    "company compassion conference conferences congress connect connected connecting "
    "connection conservation consortium contact contacts content context continuity control "
    "controlled convention cooking cool copies copy copyright core corner corps council "
    "country course courses cover craft crafts creative crisis critical cuisine cultural "
    "culture cultures customer cutting cycle daily damage dark data date day days dead "
    "deadline deadlines deaf deal death debate decade decision declaration deep delivery "
    "dementia democracy deposit design desk development device devices dialogue diffusion "
    "digital digitisation digitization direct direction directions director disability "
    "disaster discovery discussion disinformation display divide document documentary "
    "documentation documents door doors draft drama dream drive driven driver dyslexia early "
    "earth easy editor editorial education educational educator effect elderly email "
    "emergency empowerment endangered energy engage engagement ensemble equal equality "
    "equity era ethical evaluation evening event events everyone everything evidence "
    "exchange exhibition experience experiment explore exposition expression extra eye eyes "
    "face fact factor facts fair fake families family farm federation feedback feel festival "
    "festivals fiction field file film films final find finding fine fines fire first "
    "floating flood floor fluency focus fond food forest form formal format formation forum "
    "framework free freedom fresh fridge friend friendly friends from frontline fund funding "
    "fundraising funds future futures gallery game games gaming gap garden gardens gathering "
    "gender general generation gift girls giving global glossary goal goals good governance "
    "government graduate grand grant grants great green grey group groups growing growth "
    "guidance guide guidebook guideline guidelines guides hackathon hall hand handbook "
    "handicap hands happy harassment harbour haven head heads health healthy hear hearing "
    "heart heat help here heritage hidden hire history holiday home homeless homework hope "
    "hospital hotel hour hours house housing how hub hubs human humanities hunger idea ideal "
    "ideas identity image images impact impression improvement inclusion inclusive "
    "independent index indicator indicators indigenous information initiative inmate "
    "innovation innovations inquiry inscription inside insight instant instrument "
    "instruments integral integration integrity intellectual interest interlibrary "
    "international interview",
    "interviews introduction inventory investing invitation island issue issues job jobs "
    "join journal journalism journey joy justice keep keeper keepers keeping key keynote "
    "keys kind kit kitchen knowledge lab label labels labor labour laden land landscape "
    "language languages large late launch law laws lead leader leaders leadership learn "
    "learner learners learning leave leaving lecture lectures left legacy legal lend lending "
    "lesson lessons let letter letters level liaison librarian librarians librarianship "
    "libraries library licence license licensing life lifelong light limited line link links "
    "list listen listener listening literacy literature little live lives living loan loans "
    "local long longer lost loud love low lust machine machines magazine magazines mail main "
    "maker makers making manifesto manual manuscript manuscripts many map mapping maps "
    "market material matter matters meal meaning measure media medium meet meeting meetings "
    "member members membership memories memory mentor mentoring mesa message messages "
    "metadata microfilm migrant mind minds minority minutes misinformation missing mobile "
    "mode model money month monthly monument monuments more morning mother mould mountain "
    "mouse moving much municipal museum museums music musical must name nation national "
    "nations natural nature near neighbor neighborhood neighbour neighbourhood "
    "neighbourhoods neighbours network networks new news newsletter newspaper newspapers "
    "next night no-one noise non-fiction normal note notes notice novel now nurse nursing "
    "object observatory ocean office officer officers old older online only open opening "
    "openness opens operation oral orchard order organisation organization original other "
    "others our out outcome outcomes outdoor outlook outreach outside oven overdue own owner "
    "pack page pages paid paper papers parent parenting parents park parole part particular "
    "partner partners partnership partnerships pass passage passion past path pathway "
    "pathways patio patron patrons pay peace peer people permanent person personal personnel "
    "phone photo photograph photographs picture pictures place places plain plan planet "
    "planning play player playground plaza pledge podcast poem poetry point points police "
    "policies policy poor popular port portal porter portrait portraits position post postal "
    "postcard poster posters potential poverty power practice practices premier preservation "
    "president press prevention print printing prison prisoner prisoners prisons privacy "
    "prize process processing professional programme programmes progress project promise "
    "proof proposal proposals protection public publication publisher publishers publishing "
    "purpose quality queen query quest question questions quick quiet quilt quiz race radio "
    "rain raise raising rare reach read readability reader readers readiness reading ready "
    "real rebuild recipe recipes recommendation recommendations record recorder recording "
    "records recovery red reduce reference refuge refugee refugees regard regards region "
    "regional regions register regulation relay release relief remember remembrance remote "
    "removal renewal repair report reports repositories repository request rescue research "
    "researcher researchers resilience resilient resolution resource resources respect "
    "response responsibility responsible rest returns reuse review revised reward right "
    "rights ring risk risks river road roadmap roads robe robot robots role roman room rooms "
    "roots round route routes row rule rules rural safe safeguarding safety said salon salt "
    "saturday save saving scheme scholar scholarly school schools science sciences screen "
    "screen-reader sea search season seat second secret section sections see seed seeds "
    "seeing self senior seniors sense series service services session sessions set shared "
    "shared-reading sharing shelf shelter shelves shield ship shop short",
    "show sick side sign silence silent simple site skill skills slow small smart social "
    "society solidarity solitude some song songs sort sound source sources space spaces "
    "speak speaker speakers speaking special speech sponsor spring staff stage stand "
    "standard standards standing stark start state statement statements station stations "
    "step steps stern stewardship still stock stop storage store stories storm story "
    "storybook storyteller storytelling storytime strategic strategy stream street streets "
    "strength strong student students studies studio study success suite summary summer "
    "summit sunday supply support sure survey survival sustainability sustainable swap "
    "system systems table tables take takes tale tales talk talking talks task taxi tea "
    "teach teacher teachers teaching team teams technology teen teenager teens tell telling "
    "term terms terrain test tests text textbook thank that theft their theme then thesaurus "
    "thing things think thinking third this thoughts thread through ticket time times tinker "
    "today together toilet tomorrow tool tool-kit toolbox toolkit toolkits tools topic torn "
    "touch tour town toy toys track trade tradition traditions trail train training "
    "translation translator translators transmission transparency transport travel "
    "travelling treasure treasures treaty tree trend trends trial trust truth turn two type "
    "types umbrella uncovered under understanding undertaking union unit universal "
    "university unlocked until update upon urban usage use used useful user users using "
    "value values vent venue vice view views village villages virtual vision visit visitor "
    "visitors visual visually voice voices volunteer volunteering volunteers vote voyage "
    "vulnerable wake walk walking walks wall walls wand war warm warming warning waste watch "
    "water way ways wear weather weaving web webinar wednesday weeding week weekend weeks "
    "welcome welfare well well-being wellbeing what wheel wheels when where which whisper "
    "white who whole whose why wide wild wind window windows winner winter wisdom wise "
    "without wolf woman women wonder wood word words work worker workers working "
    "working-group workplace works workshop workshops world worlds worth write writer "
    "writers writing written year years yes yesterday young younger youngest your yourself "
    "youth zero zone",
    NULL,
};

const struct lang lang_en = {
    .tag = "en",
    .name = "English",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_en_US",
    .title_case = true,
    .prior = 2,
    .page = "page p. pg.",
    .articles = "the a an",
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
        "better future 's",
    .trigrams =
        "_th the ed_ he_ ing ng_ es_ _an on_ er_ nd_ ion and _in _co tio _re _of _to ent of_ "
        "re_ ts_ al_ to_ le_ in_ _a_ ati is_ _be or_ at_ ter _fo nt_ ly_ _st ver st_ _ha for "
        "_pr _wh ers _no ne_ _ma ce_ as_ ll_ rs_ an_ all her _li en_ _de _ar ns_ _on hat one "
        "_se eve ry_ ate _ca ve_ it_ rea _pa men ons _sh res ere _is igh ght con ted _wi _di "
        "_fr se_ _it nce pro te_ ch_ tha ty_ sta tic art th_ _so ect est _he ive _ch _wo ut_ "
        "der _or com ree are _fi ess _la _tr _mo me_ _as _do _wa _me thi _ri _we cti our nte "
        "_al _su out tin ds_ int not be_ _ho _ev _pe his ine ge_ oun per _te rig tra ite ay_ "
        "ith ss_ _hi _un age ld_ ery les wit ht_ ist _ne wor _ba nal _en und lin _lo _po _ex "
        "hin man ain _le rit you de_ ort _fa ow_ _bo _yo om_ sti ear et_ _s_ ies rat ave ity "
        "str rti ic_ din _ac ome ot_ ble ure ead _sa ste ee_ ide ove nat tes han ord nde ind "
        "ill rec cou ls_ has _by nti _si enc iti ple oth par act _go rin ame eas ant ont tur "
        "ang kin ass by_ ost fre _ta pre ks_ cha min ica rie hou lan ade end _mi _sp red nts "
        "_gr ran _at ore _bu ck_ ten _pl ona _ou whe ren _na unt cal tat _fu tor anc era _br "
        "pla ssi cle ny_ inc ary any rom ct_ ar_ son lib eed rt_ ard bra no_ _pu _i_ ake ur_ "
        "ins sha ad_ ali lit rd_ wha ice tan ial che _cl ey_ ces hal dis abl lly nit ust mar "
        "us_ ach ke_ own orm rou ast can ote ual tho tre ell lle eri spe hav eat rar den ari "
        "sed _wr use har sho eco _ge yon tal ile uni lea _ro ntr ou_ tri pos cor hea ase fro "
        "ber eme equ sse el_ _cr ser ous ral led sio wer lat nin its whi ace nds icl _da des "
        "wri _ru tte sin oul por rc_ pri ms_ eac ose was _sr pen she ryo chi nes src nge _op "
        "_ad hen cat _ti wn_ ong uld ich cia old ans _ra hic ned omp fer nst ish app ook _fe "
        "_ea tiv ork ime ses rac ven eli _sc ern ugh ack ina gra ope een mat omm nta sen eal "
        "sto mor lis lar lic ew_ tit ndi gs_ ded ner ibr how low _hu ir_ ini pub mon _t_ ode "
        "mpl tle med id_ _vi _ju od_ ele _ag _ab erv arr ens rep ien rel ful ara dom oll hts "
        "tim ani ire sh_ _mu _dr sur ene so_ _im qua oug ian bli gen _ve ngs em_ ues gre _ki "
        "but acc ood ves ail now mbe car ese up_ ely who _ap hem duc pas hey dy_ lon sts cre "
        "tru fil ger ann mil _us _pi rk_ col ign pec ond ric mes soc cri exp tec _gu als ult "
        "rst sit edo bou oci _bl ise shi emb ert we_ ete may _bi _ga att cla rds edi ext ges "
        "win mer sid nda ffe ana doc see ue_ ris rth _tw get imp fin ett sel _eq ret rma fic "
        "put cte nis uri vel cs_ ori pea _am _ye _el _af thr _ot ked sec tel am_ _gi uti _qu "
        "rri tak hes war hol dia gh_ il_ rn_ ys_ _jo rai owe fou ria dec oin ark rot que _fl "
        "lli rde ita bel ppe inf urn scr _up hei new ors ath way tar ubl ull _du bas uct rem "
        "del fir ule nsi off qui two eir eet lac ici ws_ ili ece gin lay ia_ clu wil gro abo "
        "imi cie som met rre day rge rop hum vin _cu fte lie lig ps_ _ke boo rib oti ock ved "
        "air fun hil ume ick nly _kn _ow las riv hel ena rch oli _c_ dic iss rce tch mem uma "
        "ivi mit arc pin urs pan dat ami tie ron mod aft uch esp cen law elo mal loo onl orr "
        "ute ict hoo rm_ eci ale los eng ily ets _ed row rvi tro ip_ lai my_ try sty dit nci "
        "pti ole wo_ ike md_ ref _md isi tai ays mis cur unc loc don vie agn rul ncl tem nor "
        "ude eop gno jus nos eth ton set cho lec irs erm rso hor itu sou oes eep opl gue ild "
        "len llo",
    .credit_translator = translator,
    .credit_author = author,
    .credit_other = other,
    .string = string,
    .hyphen_first =
        "self half quarter vice twenty thirty forty fifty sixty seventy eighty ninety well "
        "ill north south east west cross",
    .hyphen_last = "based related led wide in-law like free",
    .hyphen_number = "one two three four five six seven eight nine ten twelve",
    .hyphen_and = "and or to",
    .names = names,
    .vocabulary = vocabulary,
};
