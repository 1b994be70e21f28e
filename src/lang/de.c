/* German. */
#include "lang/lang.h"

static const char *const translator[] = {
    "übersetzt von",
    "~ übersetzt von",
    "~ aus ~ übersetzt von",
    "übersetzt aus ~ von",
    "aus ~ übersetzt von",
    "aus ~ ins ~ übersetzt von",
    "ins ~ übersetzt von",
    "übersetzung",
    "übersetzung von",
    "übersetzung durch",
    "übersetzung aus ~ von",
    "übersetzung aus ~:",
    "übersetzung aus ~ durch",
    "übersetzung ins ~:",
    "~ übersetzung:",
    "~ übersetzung von",
    "übersetzer",
    "übersetzerin",
    "übersetzer:",
    "übers.",
    "übers. von",
    "~ von:",
    "deutsch von",
    "aus ~ von",
    "übertragen von",
    "übersetzt durch",
    "übers. aus ~:",
    "übers. aus ~ von",
    "übers. v.",
    "übertragung:",
    "übertragung ins ~:",
    "deutsche fassung:",
    "~ fassung:",
    "deutscher text:",
    "deutsche fassung von",
    "deutsche version:",
    "deutsch:",
    "ins ~ übertragen von",
    "aus ~ übertragen von",
    "übersetzung und ~:",
    "übersetzt aus ~:",
    "übersetzt:",
    "ins ~ übersetzt:",
    "aus ~ übersetzt:",
    "übertragung aus ~:",
    "die übersetzung besorgte",
    "übersetzung besorgt von",
    NULL,
};

static const char *const author[] = {
    "von",
    "autor",
    "autorin",
    "autoren",
    "autorinnen",
    "text:",
    "text von",
    "verfasst von",
    "verfasser",
    "verfasserin",
    "ein beitrag von",
    "bericht von",
    NULL,
};

static const char *const other[] = {
    "foto:",
    "fotos:",
    "bild:",
    "bilder:",
    "abbildung:",
    "bildnachweis:",
    "illustration:",
    "illustrationen:",
    "redaktion:",
    "lektorat:",
    "gestaltung:",
    "satz:",
    "kontakt:",
    "ansprechpartner:",
    "ansprechpartnerin:",
    NULL,
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
    [STR_QR] = "QR-Code: Link zu",
    [STR_PAGE_OF] = "Seite {n} von {N}",
    [STR_SUMMARY] =
        "Diese Publikation wurde automatisch aus unformatiertem Text erzeugt: Überschriften, "
        "Sprachen und Anmerkungen hat ein Programm erschlossen; die Barrierefreiheit wurde "
        "nicht von einem Menschen geprüft.",
    [STR_SUMMARY_PAGES] = "Die Seitenzahlen sind die der gleichzeitig erzeugten PDF-Ausgabe.",
    [STR_UNTITLED] = "Ohne Titel",
    [STR_SHELF] = "Bücherregal",
    [STR_AUTHOR] = "Autor",
    [STR_TRANSLATOR] = "Übersetzung",
    [STR_CONTRIBUTOR] = "Mitwirkung",
    [STR_LARGE_PRINT] = "Großdruck",
    [STR_RECORD] = "Katalogeintrag (MARC)",
    [STR_SOURCE] = "Quelle",
    [STR_PREVIOUS] = "Vorige Seite",
    [STR_NEXT] = "Nächste Seite",
};

static const struct lang_name names[] = {
    { "englisch", "en" },
    { "engl.", "en" },
    { "französisch", "fr" },
    { "franz.", "fr" },
    { "frz.", "fr" },
    { "spanisch", "es" },
    { "span.", "es" },
    { "russisch", "ru" },
    { "russ.", "ru" },
    { "arabisch", "ar" },
    { "arab.", "ar" },
    { "chinesisch", "zh" },
    { "chin.", "zh" },
    { "lateinisch", "la" },
    { "latein", "la" },
    { "lat.", "la" },
    { "italienisch", "it" },
    { "ital.", "it" },
    { "portugiesisch", "pt" },
    { "port.", "pt" },
    { "polnisch", "pl" },
    { "poln.", "pl" },
    { "ukrainisch", "uk" },
    { "ukr.", "uk" },
    { "bulgarisch", "bg" },
    { "serbisch", "sr" },
    { "kroatisch", "hr" },
    { "tschechisch", "cs" },
    { "tschech.", "cs" },
    { "slowakisch", "sk" },
    { "ungarisch", "hu" },
    { "ung.", "hu" },
    { "rumänisch", "ro" },
    { "griechisch", "el" },
    { "griech.", "el" },
    { "türkisch", "tr" },
    { "türk.", "tr" },
    { "schwedisch", "sv" },
    { "schwed.", "sv" },
    { "norwegisch", "no" },
    { "norw.", "no" },
    { "dänisch", "da" },
    { "dän.", "da" },
    { "finnisch", "fi" },
    { "finn.", "fi" },
    { "niederländisch", "nl" },
    { "niederl.", "nl" },
    { "japanisch", "ja" },
    { "jap.", "ja" },
    { "koreanisch", "ko" },
    { "hebräisch", "he" },
    { "hebr.", "he" },
    { "persisch", "fa" },
    { "pers.", "fa" },
    { "vietnamesisch", "vi" },
    { "indonesisch", "id" },
    { "malaiisch", "ms" },
    { "katalanisch", "ca" },
    { NULL, NULL },
};

static const char *const vocabulary[] = {
    "abend agenda aktion aktionen aktiv aktuell alle alles alliance allianz alltag alt alte alten "
    "alter anders anfang angebot angebote animation anmeldung anniversary antwort antworten "
    "arbeit arbeiten archiv archive archivgut arm artikel association atem audio aufbruch aufgabe "
    "aufruf augen aula ausbildung ausgabe ausgewählt auskunft ausland ausleihe ausschuss "
    "ausstellung austausch ausweis autor autoren bahnhof balance band bands bank barrierefrei "
    "barrierefreiheit baum bedarf begegnung beginn begriff beispiel beitrag beiträge benchmark "
    "beratung bereit bericht berichte beruf bestand bestandsaufnahme bestandserhaltung bestände "
    "besuch besucher betrieb bewahren bewegung bezirk bibliographie bibliothek bibliothekar "
    "bibliothekare bibliothekarin bibliothekarinnen bibliotheken bibliotheksgesetz "
    "bibliotheksverband bild bilder bilderbuch bilderbuchkino bildung birthday blatt blick blind "
    "blinde block blog boden bote breaking brief briefe broschüre brot browser brücke brücken "
    "buch buchhandel buchkultur budget budgets bund bunt bücher bücherbus bücherei büchereien "
    "bücherkiste bücherkoffer büchermarkt bücherschrank bücherwagen bühne bündnis bürger "
    "bürgerinnen büro café campus center challenge chance charta club clubs coach code college "
    "conflict content cool copyright crowdfunding dach date daten datenschutz dauerhaft "
    "demokratie denkmal design deutsch deutsche deutschen dienst dienste digital digitale "
    "digitalen digitalisierung ding dinge display dokument dorf drama draußen drinnen druck "
    "durchblick dynamic dynamics edition ehrenamt eigen eigene einblick einfach eingang einladung "
    "eins eltern email empfehlung empfehlungen ende energie engagement ensemble ensembles "
    "entdecken entwicklung erde erfahrung erfahrungen erfolg erhalten erinnern erinnerung "
    "erklärung erlebnis erschließung erste ersten erwachsene erzählcafé erzählen erzähler "
    "erzählung eröffnung essen event events exil experiment expert extra fach fachstelle "
    "fachtagung fahrbibliothek fahrende fahrt fake familie familien farbe feedback fenster "
    "fernleihe fest festival festivals fiction film filme films finale fonds form formal format "
    "formular forschung fortbildung forum forward foto fotos frage fragen frau frauen frei freie "
    "freien freiheit freiraum freitag fremd freude freunde freundeskreis frieden früh frühling "
    "führung fünf für gaming gang garten gast geburt gedicht gedichte gedächtnis gefahr gefängnis "
    "gegenwart geheim gehen gehör geist geld gemeinde gemeinsam gemeinschaft gender general "
    "generation generationen genuss gericht gerät geräte gesamt geschichte geschichten "
    "gesellschaft gesetz gespräch gespräche geste gestern gesund gesundheit gewalt gift glas "
    "gleich global glück gratis gremium grenze grenzen groß große großen grund gruppe grün grüne "
    "gut gute guten gäste hall hand handbuch handreichung handschrift handschriften handwerk haus "
    "hausaufgaben hazard heft heilen heim heimat heiß helfen hell herbst herz heute hier hilfe "
    "himmel hinter hotel hunger hände häuser hör hörbuch hörbücher hören hörspiel ideal idee "
    "ideen illustriert image index information informationen initiative initiativen inklusion "
    "innovation insel instrument integral integration interkulturell international internationale "
    "internationalen internationaler interview interviews isolation jahr jahrbuch jahre "
    "jahrestagung jahrhundert jeder jetzt jobs journal jubiläum jugend jugendbibliothek "
    "jugendliche jung junge jungen kaffee kalender kampagne kampf karte karten kasten katalog "
    "keeper kind kinder kinderbibliothek kinderbuch kindheit kirche klang klar klasse klein "
    "kleine kleinen klima klimaschutz kloster koffer kommen kommunikation kompetenz konferenz "
    "kongress konsortium kopf kosten kraft krankenhaus krieg kritik kultur kulturelle kulturerbe "
    "kulturgut kunst kurs kurse kurz kurze können küche künstler label labels labor laden lager "
    "land landesbibliothek landschaft lang lange",
    "langsam lauf laut leben lebendig lebendige lebenslang leer legal legends lehre lehrer leicht "
    "leichte leichten leihen leihfrist leiter leitfaden leitfäden leitlinien leitung lernen "
    "lernort lernorte lesart lese lesecafé leseclub leseecke lesefreude leseförderung "
    "lesekompetenz lesekreis lesen lesend lesens leser leseraum lesereise leserin leserinnen "
    "lesesaal lesesommer lesespaß lesestart lesezeichen lesung lesungen letzte leute licht liebe "
    "lied lieder link links liste literatur live lob lokal lokale lust macht magazin mail malen "
    "manager manifest mann mantel maps markt material mauer medien medienbildung medienkompetenz "
    "medium meer mehr mehrsprachig mein meinung memorial men mensch menschen mentor merkblatt "
    "million mitarbeit miteinander mitglied mitglieder mitmachen mittag mitte mittwoch mobil "
    "mobile mode model modell monat montag morgen motto mund museen museum museums musical musik "
    "mut mutter muttersprache mädchen märchen möglich mühle nachbar nachbarn nachbarschaft "
    "nachhaltig nachhaltigkeit nachlass nachlässe nachricht nachrichten nacht name namen nation "
    "national nationale natur netz netzwerk netzwerke neu neue neuen neues newcomer newsletter "
    "nicht norden normal not note noten notfall notfallverbund nutzer nutzung nähe oben offen "
    "offene offenen office ohr ohren online operation oral orden ordnung organisation "
    "organisationen original ort orte osten outdoor pack panel papier park partner pass passage "
    "pate paten permanent person personal personen pflege plan planet planung plattform platz "
    "plätze podcast politik portal porter position post poster preis premier presse professional "
    "program programm programme programmes project projekt projekte präsident präsidentin prüfung "
    "published quelle quellen quest quiz rad radio rahmen rand rat raum rausch real recherche "
    "recht rechte rechts recycling rede regal regale regel regeln region regional regionale "
    "register reihe reise reisen relief reparatur resolution rest rettung review reviews richtig "
    "richtlinie richtlinien ring roman romans rot route ruf ruhe rund rätsel räume saal saatgut "
    "sache sage sagen saison salon sammeln sammlung sammlungen samstag satzung schatten schatz "
    "schaufenster schenken schicht schiff schlafen schlagwort schloss schlüssel schnell schon "
    "schrank schreiben schreibwerkstatt schrift schriften schriftsteller schritt schritte "
    "schulbibliothek schulbibliotheken schule schulen schutz schwarz schätze schön schüler see "
    "sehen seite seiten sektion selbst seminar serie serien service session sessions shop "
    "sichtbar sieben silber singen sinn sister sisters slogan smart solution solutions someone "
    "sommer sommerleseclub song songs sonne sonntag sonntags sonntagsöffnung sorge spaß speed "
    "spende spenden spiel spiele spielen sponsor sprachcafé sprache sprachen sprechen "
    "sprechstunde spur spuren staat stadt stadtarchiv stadtbibliothek stadtbücherei stadtteil "
    "stadtteilbibliothek stand standard standards standort stark start state states station statt "
    "stelle stellungnahme stern sterne stichwort stiftung stil still stille stimme stimmen stock "
    "stop storytelling strategie strategy straße stream streit stube studie studio stunde städte "
    "stück suche suchen suite symposium system systeme süden tafel tag tage tagebuch tagung tanz "
    "tauschen taxi team teams technik teen teenager teil teilen teilhabe terrain test text texte "
    "thema themen ticket tisch titel tod ton tor tour tradition trainers training transport traum "
    "treff treffen treffpunkt trend trends träume turm tür türen umbau umfrage umgang umwelt und "
    "ungehört union universal universität unser unsere unten unter unterricht unterwegs update "
    "updates upgrade urheber urheberrecht ursprung user utopie vater veranstaltung verband "
    "verbinden verbindet verbund verein vereinbarung vergangenheit vergessen verlag verlage "
    "verlust vermittlung verschenken verstehen verständlich vertrag viel viele vielfalt vier "
    "virtuell virtuelle vision",
    "visuell volk volkshochschule voll vom von vor vorlesen vorlesepass vorlesepaten "
    "vorlesestunde vorlesetag vorstand vortrag vorträge wachsen wahl wahrheit wald wand wandel "
    "wander wanderausstellung wandernde warm warten warum was wasser wechsel weekly weg wege "
    "weihnachten weise weit weiter weiterbildung weiß welt welten weltkongress welttag wende "
    "werkstatt werkzeug wert wettbewerb wetter wichtig wie wiese wind winter wir wirkung wissen "
    "wissenschaft woche wochen wohnung wohnzimmer wolf wolke workshop workshops wort worte "
    "wurzeln wärme wörter wünsche zahl zahlen zeichen zeigen zeile zeilen zeit zeiten zeitreise "
    "zeitschrift zeitschriften zeitung zeitungen zeitzeugen zentrum ziel ziele zimmer zone zu "
    "zuflucht zugang zuhause zuhören zukunft zukunftswerkstatt zurück zusammen zusammenarbeit "
    "zuständig zwei zweisprachig zwischen öffentlich öffentliche öffentlichen öffnung "
    "öffnungszeiten über übersetzen übersetzer übersetzung",
    NULL,
};

static const char *const labels[] = { "pressemitteilung", "presseinformation", "medienmitteilung",
    "pressemeldung", NULL };

const struct lang lang_de = {
    .tag = "de",
    .name = "German",
    .script = SCRIPT_LATIN,
    .note_heads = "anmerkungen fußnoten",
    .labels = labels,
    .hyphen_dict = "hyph_de_DE",
    .noun_case = true,
    .prior = 1,
    .page = "seite s.",
    .articles = "der die das dem den des ein eine einem einen einer eines",
    .months = "januar jänner februar märz april mai juni juli august september oktober november "
              "dezember",
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
        "en_ er_ sch ich ein der _de che nd_ ung _ge _un ch_ cht und gen ng_ ie_ ten _be _di "
        "die ine hen _au _ei ver eit nde in_ _da den te_ _ve ter ht_ lic es_ _we ste _ha _zu "
        "nge _an it_ _in rei ne_ _re ech _sc _st ere and st_ _er ers nte nen _se sse auf lle "
        "rec _vo sen _wi men ren ach ber _al _si ben on_ ges ige _so ent el_ he_ aus ede as_ "
        "ist das ese end ern _fr run hte hei _mi ner rde sei le_ sta rt_ de_ len bei art ert "
        "uf_ lei em_ ass ens _me all zu_ her isc ier _je wer _ar uch ege ion ite at_ _ma mit "
        "ang hre hat ell fre _gr ger cha ei_ ge_ eic tig _ni _le an_ et_ _na nsc abe ies chl "
        "lie tte ind jed est wei bes lte ode unt mei ann des vor ft_ tli ss_ mme _wa lt_ chu "
        "kei rti tio um_ sic _is erd haf fen erk rn_ alt ati eis _fü se_ ehe tel re_ _bi ken "
        "ser ing esc _od tik ebe rst aft _en kel nne rte wir wie _la ike spr lun geh _fa lan "
        "_ko man _ka _du tun nn_ gem ess gt_ von oll etz ig_ _ab tra _he sie ls_ iel ied übe "
        "für gel rbe uss ene nst zei age _ih tei rch rie nie als ar_ int chr nic _üb ale eme "
        "dem ahr ür_ _gl _sp rau erl eil ins hab us_ erf _wo _pr _ne ete sam och elt _im _es "
        "geb hal gun eri era nat geg sel ler itt urc war eru im_ ffe str tet gru sti ric arb "
        "ien rsc rge dar enn gle dur eih iss nt_ _no ll_ gew son tz_ ans al_ chi nun ihe hr_ "
        "ehr erh ele nac ran hli ate ort omm eut dig tzt erw änd han hul erg err _ja _ke ur_ "
        "bli mer _hi is_ _fe chs erb kan nis tsc _te tes rli zen det hie wen _li auc ndl _ze "
        "eig the ema one anz tan per ihr hne gli zt_ amm for rd_ tre _sa iti kom gan nnt ill "
        "sol _tr _ba sst _ho tze bar or_ sin ute hme inn fra ück ohn kt_ zie ns_ set dun res "
        "ide las ruc _fo _pe am_ zus ame ahl so_ rke ini rat imm hin _um _br _ic rer mal lig "
        "ord _zw rag rin nem hri chw _pa hle ir_ erz hau zum bil _kl tis rf_ leg eht _mo hl_ "
        "ntl _vi aat ck_ pro taa bt_ _mu me_ fal cke _ra wis ona ild be_ arf _ta teh nal äch "
        "_dr igu gke igk lau ndi _ga eid vie beg ank hti ut_ stä wel mus hun nsp _po ts_ att "
        "da_ _nu ant lag _kr gef utz wil öff les lge nes _ki tie vol dan rüc neu ieb org ird "
        "_am nke nds woh sge ial lin pru hör rkl fer fol net oss chn jah llt _do ker lde ili "
        "füh pie ngs ami ssi lls rit rac äng eli _kö leb nig nze spi ris lio ag_ wor eue oth "
        "tal kun reg reu igt uns _fi fas lch sun edi rig usa eib raf los erm weg mac rze lit "
        "deu eln eld olg was ibl min ieß ld_ tor noc ünd nz_ _ku iot its tät suc ltu hek kon "
        "_to ick ust bib nah ise bun sow usg seh iem kla emp lis ühr aut inz rne wah _bu zun "
        "_ch wäh ali tat fe_ pre eck fin fah tag lär ade enz _wü are ena rel uer akt eie bis "
        "mpf kin aue klä _gi hts ieg fte zia bet ors elb _em ehl _öf ehö ln_ stu ane hut kön "
        "_ri tt_ ke_ wic uen gre ozi _or soz _eh ond rla bra oli tri mt_ tän ats eng feh wür "
        "rha nse ieh rif fri _hä zwe ons _bl htu kte aub tur mil nts _ju kün ewi ätz nkt let "
        "etr rso uge ahm ze_ rhe bek _zi fac pfe nfa kti irk _mö ekt mmt _gu zur mat _wä ina "
        "pol rle ähr dlu önn bst nur off eni rfa ürd _ro il_ hlu nre par hst hrt lsc gut bur "
        "hn_ uts gra au_ fes mel sag _wu ldu üss nli inf rts zug hwe hlt zah ros _oh owi _ob "
        "orm ewe gie ufe neh ehm ed_ nzu ban ore _ru tiv rg_ ras äru _su mar ara hän tim egi "
        "_pl mög ast eso rri dre itz rna _fl nsa rma _lä rtr tad igi ohl _mü rfo sit llg cho "
        "ive rwe",
    .credit_translator = translator,
    .credit_author = author,
    .credit_other = other,
    .string = string,
    .hyphen_first = "web online open",
    .hyphen_and = "und oder bzw. sowie noch als u. wie",
    .names = names,
    .vocabulary = vocabulary,
};
