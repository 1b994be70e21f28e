/* Dutch. */
#include "lang/lang.h"

static const char *const translator[] = {
    "vertaling",
    "vertaling door",
    "vertaling van",
    "vertaald door",
    "vertaald uit ~ door",
    "vertaling uit ~ door",
    "vertaler",
    "~ vertaling:",
    "vertaalster",
    "vertalers",
    "uit ~ vertaald door",
    "vertaald naar ~ door",
    "~ vertaald door",
    "vertaling naar ~:",
    "vertaling uit ~:",
    "~ vertaling door",
    NULL,
};

static const char *const author[] = {
    "door",
    "auteur",
    "auteurs",
    "geschreven door",
    "tekst:",
    NULL,
};

static const struct lang_name names[] = {
    { "engels", "en" },
    { "eng.", "en" },
    { "frans", "fr" },
    { "fr.", "fr" },
    { "duits", "de" },
    { "spaans", "es" },
    { "russisch", "ru" },
    { "arabisch", "ar" },
    { "chinees", "zh" },
    { "latijn", "la" },
    { "lat.", "la" },
    { "italiaans", "it" },
    { "portugees", "pt" },
    { "pools", "pl" },
    { "grieks", "el" },
    { "turks", "tr" },
    { "zweeds", "sv" },
    { "japans", "ja" },
    { "koreaans", "ko" },
    { "hebreeuws", "he" },
    { NULL, NULL },
};

static const char *const labels[] = { "persbericht", NULL };

const struct lang lang_nl = {
    .tag = "nl",
    .name = "Dutch",
    .script = SCRIPT_LATIN,
    .note_heads = "noten voetnoten",
    .labels = labels,
    .hyphen_dict = "hyph_nl_NL",
    .page = "pagina",
    .articles = "de het een",
    .months =
        "januari februari maart april mei juni juli augustus september oktober november december",
    .function =
        "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar "
        "bij of uit nog naar heeft ze hij door wat wordt worden kan over tot dit deze hun zo "
        "haar wel geen was meer al onder tegen moet veel alle we je u ik zij wij waar na "
        "hebben kunnen zich tussen tijdens zonder elke andere",
    .letters = "ëïéèöüó",
    .trigrams =
        "en_ de_ an_ _de _ge _he er_ ing ver cht et_ _va der van _be ng_ nde _en gen _ve een "
        "den ten aar oor _in _ee te_ ijk sch ere lij _re and _te ech _op _vo ede el_ het aan "
        "_we ren eli _on rec _me ond ste _zi ie_ men in_ ter ens ht_ _st rde nd_ ijn at_ _da "
        "ers zij op_ nge al_ rij or_ ke_ eid ord jn_ tie _al lle end ken voo id_ le_ _vr _ma "
        "_aa hte _wa eer sta ij_ ati erk ar_ est ege ele _na ied art kel len hei gel _di ft_ "
        "_do nie st_ _wo eft hee erd _ie uit es_ ige wor _ar eve ns_ eef die ven is_ jk_ it_ "
        "_zo jke _to om_ eke vri of_ eni dig dat rti ge_ ove che _om re_ ig_ lan ach _of aat "
        "ent tel _ni ike wel ang _gr rd_ bes waa _le nen _ho iet je_ _mo ich del wer eze maa "
        "lin _ha ze_ vol nte erw ijd nat ien pen eld _mi tik cha _la _ov mee eme met _er all "
        "ard rin _za ind _wi ete str eel doo gin ger _pr nst eri ont _ui _bi gro _ze _is ite "
        "rs_ per min sen nt_ sti ert taa ale _ko nne han ant ls_ daa ame toe rt_ ben aal bij "
        "ld_ naa nig gev ker _no heb on_ kt_ ag_ man ies geb raa gem als _sc zal ona wij hap "
        "_li ion _an erl ch_ elk ijh jhe ges tig ron tra _co ate ema oud nin kin _ka her laa "
        "tij kom _hu dez isc lke tre esc ari oon tio se_ roe bbe _pa bel tin oed _pe _hi _je "
        "ik_ _ne ier ek_ erg ort wet _go ebb erm aak rst ber ans zen pro kke edi erv sse _oo "
        "dan nse ot_ are ern age eur _sp din tan ist beg lee ree iek uwe ats sla ts_ rie org "
        "_br lie teg ude ed_ ell as_ ali ene ran rge he_ app _bo chi ast gee wil ijs _vi kan "
        "int _sl erb hoo _so eit ouw ope ok_ igd gez hed iti rke ome nal loo doe _ik voe uur "
        "zon ne_ ela wee ndi weg _af bet rli ide tte rui gd_ tst hou _ki evo _ti ook _ga era "
        "_po pel rdi gew lit ppe _pl _ja gaa jd_ ein zie ill ak_ ged _ba oge nsc oep ezi ap_ "
        "oen moe _kl lli erz lge mer rwi ur_ olg lei ong rsc _ei igi dt_ zel ees ins _ro me_ "
        "gde nda lev bev lde _tr us_ pla am_ tei _ke tot ewe _ac res kla ank spr elf eno tge "
        "iem oet oek ann nis dee nti dde sel mis ote zic rwe kun ure val roo dit oeg nke _bl "
        "jde js_ nli baa bie uis tro em_ bar oll eho hij och vin ass _lo arb rmi red rte _dr "
        "ake nem _ra gri rac akt uw_ ee_ soo ade con _kr _du rei rki raf wen zin ric pre ero "
        "lic geh _ku igh ad_ ine _sa ore og_ nee tri aag hie rkl rbi rou nds vor oel hui il_ "
        "rna haa wat _jo eng dag beh na_ idd _zu stu leg tat epe oe_ rso euw enk lag hti par "
        "elo lig ije we_ ebr pra _el oot led mid ull _ri sto cti ons woo ghe gan tis ani _se "
        "reg tje eg_ spe rig ieu rek rel lat lar _or eig rga _ju erh egr bli gt_ rbe tal hel "
        "gra und inn ect itg mst etr eva aam one oms orm dra hts nni _ec chr ssi rva tuu egi "
        "gek ina nta hoe epa _ca _bu ust cia was mat ooi ett sdi vee oli hul tee sie mij tem "
        "ief _fo goe bep cho zoe ef_ rat ris lek sin uri oer bin ial _fi esl ili eda its nze "
        "bru ep_ lt_ ner els rvo ets iss eed ode hem vro _ta bee _ru ip_ oni dri un_ oos dam "
        "_ch rk_ act erp kle dsd ple aro vre ods mme pas noo won god enn ebo lui lf_ _fe err "
        "war zo_ kte ntw keu mar oog ou_ tus opg odi zul jkh khe pol _fa ost _tw ve_ lec bei "
        "bed olk atu nsp idi twe noe ijf oof ive egd ori ds_ eet bra af_ bre uld chu oci soc "
        "zaa pge _am zek md_ rdt tsc eek _th tur ega pri ini rla rot emi ral ks_ com onl mt_ "
        "ler eru bro tor _si _ev alg uss alt _ou ia_ nog ekk jes ijv huw fen dom rme uik win "
        "hri ave",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_first = "web",
    .hyphen_and = "en of",
    .names = names,
};
