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
    "abandoned ability able abstract abstracts accelerating accepted access accessible "
    "accompanied according accounting accused achieved achievement acquired acquisition "
    "acquisitions act acted acting action actions activities activity actual added adding "
    "additional addressed admitted adolescents adopted adult adults advance advancing advertising "
    "advice advocacy advocate advocates affected affordable afterwards age aged ageing agencies "
    "agency agenda agent agents aging agreed agreement agricultural ahead aid aimed alive "
    "alliance alliances allies allowed allowing aloud alter amendment ancestral animation "
    "anniversary announced announcement annual answer answered answering answers anyone anything "
    "anyway anywhere appeal appearance appeared applies applying appointed appointment approval "
    "approved archive archives archiving archivist argued arguing arranged arrival arrived art "
    "article articles artist arts asked asking assembly assessing assessment assigned associated "
    "association associations assumed asylum attached attempted attempting attended attending "
    "attracted attractive auction audience audio author authorities authority authors available "
    "award awarded awards awareness away babies back backed backing balance band bands bank "
    "banned barrier barriers base basic bearing beating becoming bee bee-keeping beginner "
    "beginners beginning behind believed believes believing belonging belongs benchmark beneath "
    "best better beyond big bigger bike bilingual bills biological bird birds birth birthday "
    "black blind blindness block blocked blog blue board boards bodies bonds book bookbinding "
    "bookmark bookmobile bookmobiles books bookseller booksellers bookshelf bookshelves bookshop "
    "bookshops bookstart border borrow borrower borrowers borrowing bought boundaries boutique "
    "box boxes braille branch breakfast breaking breath breathing bridge bridges bridging brief "
    "bring bringing brings broadband brochure brought browser budget budgets build building "
    "buildings bulletin bureau bus busy buy buying bylaws cafe café calendar call called calling "
    "calls campaign campus capacity captured car card cards care career careful caregivers carers "
    "caring carpentry carries carrying case cast catalog cataloging catalogue cataloguing caught "
    "caused causing celebrate celebrated celebrating celebration cells censorship center centers "
    "central centre centuries century certified chair challenge challenged challenges challenging "
    "chamber chance change changed changes changing chant chapter character characters charge "
    "charged charter charters cheaper check checked checking checklist chemical child childhood "
    "children choice choose choosing cited cities citizen citizens citizenship city claimed "
    "claiming class classical classified classroom classrooms clean cleaning climate clinic "
    "clinical closed closer closing clothes clothing club clubs coach coal coalition coalitions "
    "code collected collection collections college color combination combined comfortable "
    "commemorating comments commissioner commitment committed committee committees commons "
    "communication communities community companies company compared compassion competing "
    "competitive completed completion complicated composed comprehensive concerned concerning "
    "concluded conference conferences confidence confirmed conflict conflicts confused "
    "congratulations congress connect connected connecting connection connections conservation "
    "conserving consideration considered considering consortium constitutional constructed "
    "consumer consumers consumption contact contacts contained containing content context "
    "continued continuing continuity contributed control controlled convention conventional "
    "cooking cool cooling cooperation copies copper copy copyright core corner corps council "
    "counties counting countries country course courses cover covered covering craft crafting "
    "crafts created creating creation creative crisis critical crossed crossing crowdfunding",
    "cuisine cultural culture cultures customer customers cutting cycle daily damage damaged dark "
    "darkness data date dated daughter daughters day days dead deadline deadlines deaf deafness "
    "deal dealing death debate decade decided decision declaration declared dedicated deep deeper "
    "defending defined deliver delivered delivering delivery demands dementia democracy "
    "demonstrated denied density depending depends deposit depth derived design designated "
    "designed designing desk desks determined developed developers developing development "
    "developments device devices dialogue difference diffusion digital digitisation digitised "
    "digitization digitized direct directed direction directions director disabilities disability "
    "disabled disaster disasters discover discovered discovering discovery discussed discussing "
    "discussion disinformation displaced displacement display distributed divide divided document "
    "documentary documentation documents doing domestic door doors draft drama drawing dream "
    "dreaming dressed drive driven driver drivers driving dropped dropping duties duty dynamic "
    "dynamics dyslexia early earned earning earnings earth earthquake easy eating edition "
    "editions editor editorial educated education educational educator effect element elements "
    "eight either "
    "elderly elders elected election elections electrical electricity email emergencies emergency "
    "emerging emotions employed employers employment empowered empowering empowerment enable "
    "enabling encounter encouraged endangered ended energy enforcement engage engaged engagement "
    "engaging engineers enjoyed enjoying ensemble entered entering entitled entrance environment "
    "environmental equal equality equipment equipped equity era essential established estimated "
    "ethical ethics ethnic evaluation evening event events everybody everyone everything "
    "everywhere evidence examination exchange excited exciting exhibition existed existing "
    "expanded expectations expected expecting expensive experience experienced experiment expert "
    "experts explained explaining explanation explore exploring exposed exposition expressed "
    "expression extensive external extra eye eyes face faced facilities facility facing fact "
    "factor facts faculty failed failing fair fake falling families family farm farmers featured "
    "featuring federation feedback feeding feel feelings fellowship fellowships festival "
    "festivals fewer fiction field fifth figured file filed filled film films final find finding "
    "findings fine fines finished finishing fire first fishing fixed fixing floating flood "
    "flooding floor fluency focus focused focusing folktales followed following fond food forced "
    "foresight forest form formal format formation formed forum forward fostering fought founded "
    "framework frameworks free freedom freedoms fresh fridge friend friendly friends friendship "
    "from frontline functional functions fund funded funding fundraising funds further future "
    "futures gained gallery game games gaming gap garden gardening gardens gather gathered "
    "gathering gender general generated generation getting gift girls giving global glossary goal "
    "goals good governance government governments graduate grand grant granted grants great green "
    "grey grounds group groups growing growth guaranteed guidance guide guidebook guideline "
    "guidelines guides hackathon hall hand handbook handed handicap handled hands hanging "
    "happened happening happiness happy harassment harbour harvesting haven having hazard hazards "
    "head headed heading headquarters heads health healthy hear hearing heart heat heating height "
    "help helped helpful helping hence here heritage hidden hiding higher hire hired hiring "
    "historic historical history hitting holiday home homeless homework hope hoped hoping "
    "hospital hosted hotel hour hours house housing how however hub hubs human humanities "
    "humanity hundred hundredth hunger idea ideal ideas identified identity ignored illustrated "
    "image images imagining impact impaired impairment impairments",
    "implementation implemented impressed impression impressive improved improvement improvements "
    "improving included including inclusion inclusive increasing indeed independent index "
    "indexing indicated indicator indicators indigenous information informed initiative "
    "initiatives inmate innovation innovations inquiry inscription inside insight insights "
    "inspire inspired inspiring installed instant instrument instruments integral integrated "
    "integration integrity intellectual intended interest interested interesting interlibrary "
    "international internship interpreting interview interviews introduced introduction inventory "
    "investing invitation invited involved involvement involves involving island isolated "
    "isolation issue issued issues job jobs join joined joining journal journalism journey joy "
    "judgment justice keep keeper keepers keeping key keynote keys kind kinds kit kitchen "
    "knitting knowing knowledge lab label labels labor labour laden land landed landscape "
    "language languages large larger late launch launched law laws lead leader leaders leadership "
    "leading learn learned learner learners learning leather leave leaves leaving lecture "
    "lectures left legacy legal legends legislation lend lending length lesson lessons let letter "
    "letters letting level liaison librarian librarians librarianship libraries library licence "
    "license licensing life lifelong light lighting liked limited line link linked linking links "
    "list listed listen listener listening listing literacies literacy literature little live "
    "lived lives living loan loans local located locations locked loneliness long longer looked "
    "losing lost loud love loved loves loving low lowering lullabies lust machine machines "
    "magazine magazines magical mail main maintained maintaining majority maker makers makerspace "
    "makerspaces making managed manager managing manifesto manual manufacturers manufacturing "
    "manuscript manuscripts many map mapping maps market material matter matters meal meaning "
    "measure measured measurement measuring mechanical media medium meet meeting meetings member "
    "members membership memorial memories memory men mentioned mentor mentoring mentors "
    "mentorship mesa message messages metadata metrics microfilm migrant migrants milestone "
    "milestones million mind mindfulness minds mining minority minutes misinformation missed "
    "missing mobile mode model modified money month monthly monument monuments more morning "
    "mother mothers mould mountain mounted mouse moved movement movements moves movies moving "
    "much multilingual municipal museum museums music musical must myths name named narrative "
    "nation national nations native natural nature near needed neighbor neighborhood neighbors "
    "neighbour neighbourhood neighbourhoods neighbours neither network networks nevertheless new "
    "newcomer newcomers news newsletter newsletters newspaper newspapers next night no-one nobody "
    "noise non-fiction normal note noted notes notice noticed novel now numeracy nurse nursery "
    "nursing nurturing object observatory observed obtained occupied occurred ocean offered "
    "offering offers office officer officers old older ongoing online only onward open opened "
    "opening openness opens operated operating operation operations opportunities opportunity "
    "opposed oral orchard order ordered organisation organization organizations organized "
    "original other others our ourselves out outcome outcomes outdoor outlook outputs outreach "
    "outside outstanding oven overdue own owned owner owners ownership pack packed page pages "
    "paid painful painted painting panel panels paper papers parchment parent parenting parents "
    "park parole part particular partner partners partnership partnerships pass passage passed "
    "passenger passengers passing passion past path pathfinder pathfinders pathway pathways patio "
    "patron patrons pay paying payment payments peace peacebuilding peaceful peer people peoples "
    "performed performing permanent person personal personality personnel",
    "phone photo photograph photographer photographs physical picked picking picture pictures "
    "place placed places plain plan planet planned planning play playbook played player players "
    "playground playing plaza pledge pledges podcast poem poetry point pointed points police "
    "policies policy poor popular port portal porter portrait portraits position possibility post "
    "postal postcard poster posters potential poverty power powered powerful practical practice "
    "practices preferred premier preparation prepared preparedness preparing presence presented "
    "preservation preserve preserving president press prevention principle principles print "
    "printed printing prints prison prisoner prisoners prisons privacy prize process processing "
    "produced producing professional professionals program programme programmes programming "
    "programs progress project projects promise promised promoting proof properties proposal "
    "proposals protect protected protecting protection proved provided providing psychological "
    "public publication published publisher publishers publishing pulled pulling pupils purchased "
    "purpose pushed pushing putting quality quarters queen query quest question questioning "
    "questions quick quiet quilt quiz race radio railway rain raise raised raising ranked rare "
    "rated ratings reach reached reaching read readability reader readers readership readiness "
    "reading readings ready real realized rebooting rebuild rebuilding receive received receiving "
    "recipe recipes recognition recognized recommendation recommendations recommended "
    "reconstruction record recorded recorder recording records recovery recycling red reduce "
    "reduced reducing reduction reference referred referring refers refuge refugee refugees "
    "regard regarded regarding regardless regards region regional regions register registered "
    "registration regulation regulations reimagine reimagining reinvent reinventing rejected "
    "related relationship relationships relay release released relief remained remaining remember "
    "remembered remembering remembrance remote removal removed removing renewable renewal "
    "reopened reopening repair repairing repeated report reported reporting reports repositories "
    "repository represented representing reputation request required requirement requirements "
    "rescue rescuing research researcher researchers reshaping residential resilience resilient "
    "resolution resource resources respect responded responding response responsibility "
    "responsible rest restoration restoring resulted resulting rethink rethinking retirement "
    "returned returns reuse reusing reveal revealed review reviews revised revitalization reward "
    "rhyme rhymes riding right rights ring risk risks river road roadmap roadmaps roads robe "
    "robot robots role roman room rooms roots round rounds route routes row rule ruled rules "
    "ruling rumours rural safe safeguard safeguarding safety said salon salt salvage satisfied "
    "saturday save saved saving savings saying scanned scheduled scheme scholar scholarly "
    "scholars scholarship scholarships school schooling schools science sciences scientific "
    "scientist scientists scored screen screen-reader sea search searching season seat second "
    "seconds secret section sections secured see seed seeds seeing seeking seemed selected "
    "selection self selling senior seniors sense separated sequence series served serves service "
    "services serving session sessions set settings settled settlement seventh several sewing "
    "shaped shaping shareable shared shared-reading sharing shed shelf shelter sheltering shelves "
    "shelving shield ship shop short shoulder show showcase showed showing shutdown shutdowns "
    "sick side sight sighted sign signed signing silence silent simple singing sister sisters "
    "site sitting sixth skill skills slow small smaller smart smooth snapshot snapshots social "
    "societies society solidarity solitude solution solutions some somebody someone somewhere "
    "song songs sooner sort sought sound sounds source sources space spaces",
    "speak speaker speakers speaking special species specification specifications speech speed "
    "spending spoken sponsor sponsored spotlight spring staff stage stand standard standards "
    "standing stands stark start started starting state stated statement statements states "
    "station stations statutes stayed staying step steps stern steward stewardship still stock "
    "stop stopped stopping storage store stories storm story storybook storyteller storytellers "
    "storytelling storytime strategic strategies strategy stream street streets strength "
    "strengthen strengthening strong stronger struggling student students studied studies studio "
    "study studying submitted substantial succeed success successful suggested suggesting "
    "suitable suite summary summer summit sunday supplies supply support supported supporting "
    "supposed sure surprised surprising surrounding survey surveys survival survive survived "
    "sustainability sustainable sustaining swap swapping swimming symposium system systems table "
    "tables take takes taking tale talented tales talk talked talking talks task taught taxi tea "
    "teach teacher teachers teaching team teams technical technology teen teenager teenagers "
    "teens tell telling tells term terms terrain test tests text textbook thank that theft their "
    "theme themselves then thesaurus thing things think thinkers thinking third this thought "
    "thoughts thousand thousands thread through throughout throwing ticket time times tinker "
    "today toddlers together toilet tomorrow tongue tongues tool tool-kit toolbox toolkit "
    "toolkits tools topic torn touch touched tour tournament toward town toy toys track trade "
    "tradition traditional traditions trail train trained trainers training transferred "
    "transformative transforming translating translation translations translator translators "
    "transmission transparency transport transportation travel travelling treasure treasures "
    "treated treating treatment treaty tree trend trends trial trust trusted trustworthy truth "
    "truths trying turn turned turning twenty two type types typical umbrella uncovered under "
    "undergraduates understand understanding undertaking unexpected union unit universal "
    "universities university unless unlock unlocked unlocking until untold unusual upcoming "
    "update updated updates upgrade upgrading upon urban usage use used useful user users using "
    "utility valuable value values vent venue verification verify vice view viewed views village "
    "villages virtual vision visions visit visited visiting visitor visitors visual visually "
    "voice voices voluntary volunteer volunteering volunteers vote voted voters voyage vulnerable "
    "waited wake walk walked walking walks wall walls wand wanted wanting war warm warming "
    "warning wartime waste watch watched watching water waves way ways wealth wear wearing "
    "weather weaving web webinar wednesday weeding week weekend weekly weeks weight welcome "
    "welcoming welfare well well-being wellbeing what wheel wheelchair wheels when whenever where "
    "wherever whether which whisper white who whoever whole whose why wide wild wildfire willing "
    "wind window windows winner winners winning winter wisdom wise wishing without witness wolf "
    "woman women wonder wonderful wondering wood woodworking word words work workbook worked "
    "worker workers working working-group workplace works workshop workshops world worlds "
    "worldwide worried worth write writer writers writing writings written yards year yearbook "
    "years yes yesterday young younger youngest your yourself youth zero zone",
    NULL,
};

static const char *const labels[] = { "press release", "news release", "media release",
    "for immediate release", "press statement", "for immediate release:", NULL };

const struct lang lang_en = {
    .tag = "en",
    .name = "English",
    .script = SCRIPT_LATIN,
    .note_heads = "notes footnotes endnotes",
    .labels = labels,
    .hyphen_dict = "hyph_en_US",
    .title_case = true,
    .prior = 2,
    .page = "page p. pg.",
    .articles = "the a an",
    .months =
        "january february march april may june july august september october november december "
        "jan feb mar apr aug sept sep oct nov dec",
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
        "better future why where 's",
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
