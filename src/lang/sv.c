/* Swedish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "översättning",
    "översättning av",
    "översatt av",
    "översättare",
    "översatt från ~ av",
    "översättning från ~:",
    "~ översättning:",
    "översatt till ~ av",
    "översättning till ~:",
    "till svenska av",
    "~ översatt av",
    "övers.",
    NULL,
};

static const char *const author[] = {
    "av",
    "författare",
    "skriven av",
    "text:",
    NULL,
};

static const struct lang_name names[] = {
    { "engelsk", "en" },
    { "eng.", "en" },
    { "fransk", "fr" },
    { "fr.", "fr" },
    { "tysk", "de" },
    { "ty.", "de" },
    { "spansk", "es" },
    { "rysk", "ru" },
    { "arabisk", "ar" },
    { "kinesisk", "zh" },
    { "latin", "la" },
    { "lat.", "la" },
    { "italiensk", "it" },
    { "portugisisk", "pt" },
    { "polsk", "pl" },
    { "ukrainsk", "uk" },
    { "grekisk", "el" },
    { "turkisk", "tr" },
    { "finsk", "fi" },
    { "norsk", "no" },
    { "dansk", "da" },
    { "nederländsk", "nl" },
    { "japansk", "ja" },
    { "koreansk", "ko" },
    { "hebreisk", "he" },
    { NULL, NULL },
};

static const char *const labels[] = { "pressmeddelande", NULL };

const struct lang lang_sv = {
    .tag = "sv",
    .name = "Swedish",
    .script = SCRIPT_LATIN,
    .note_heads = "noter fotnoter",
    .labels = labels,
    .hyphen_dict = "hyph_sv_SE",
    .page = "sida s.",
    .articles = "den det de en ett",
    .months =
        "januari februari mars april maj juni juli augusti september oktober november december",
    .function =
        "och i att det är en som på av för med till den har de inte om ett men var jag sig "
        "från vi så kan han när nu vid eller under också ut efter upp bara vad sin in hon där "
        "alla skulle hade finns här mot får ska kommer över än blir detta denna dessa många "
        "mellan utan genom varje andra deras er ni mer",
    .letters = "åäöé",
    .trigrams =
        "en_ er_ ar_ et_ för tt_ ing de_ _fö _de _oc ch_ och nde and ill ter _in ätt om_ _ti "
        "lig _en ll_ var an_ na_ _ha ng_ til gen att rät ska ra_ het _fr ka_ nin är_ _rä _st "
        "_sk as_ lle der ta_ ell ör_ _va all la_ _me _vi lla ga_ _so den _at _i_ und _be ler "
        "sta _är _ut rna det _av ig_ ete sam ens som el_ ade ns_ _ar era ver iga _sa art _an "
        "ten te_ av_ nge _al ion gt_ re_ _si ghe isk lan tig _el har fri on_ _vä med nsk igh "
        "_ko igt nna ern _li ike ans _re rti tta ad_ tik ati da_ int han nte tio äll nva kel "
        "ag_ _gr män _un tti _på are ste env _ma ner gar nga upp at_ ed_ ara nat _tr änd ent "
        "lar one stä vis kli st_ _om _la ran _fa _mi på_ _må tan men _så or_ in_ _he dig dra "
        "ers inn _mo itt tar _åt nd_ _up _ja äns rt_ _ka kt_ kan vil _se _mä _ge änn erk _bl "
        "str ser kom örs lag kla per sa_ _ve mma _ta _hä kte _ba _na yck lik nda bar ker lt_ "
        "del _lä ett nom rin tte bet res id_ gru _pr sen run ren uta kap år_ rar nne _br _fo "
        "ika tet cke ber ras ot_ tra _sä nad man end _pe ger ast lit ist kar frå vär lin eri "
        "jag mot sni ort mer när tat age els ndr akt ess min des son it_ rde _fi _sp es_ vän "
        "gan ri_ ann vid ski ts_ täl kal ite _sl må_ omm arn sin _nå öra nta rih ihe ick ndl "
        "ån_ tal väl ken tis nst nis så_ _di _sv kti nt_ _ho dan ärd ord bli ja_ erv let se_ "
        "al_ rat tid äng öre sto est ari _ku enn tni ige ala sky _du ull tag tor mme nas vet "
        "tad ke_ ro_ rän _kr än_ _bo arb cka mar öve sk_ rst rel lse rkl _po _öv sko ma_ ång "
        "amt kon tro llt rån ekt rad ikt tre nni ets rbe ck_ ket _le kil je_ spe rvi ege någ "
        "oli ant val red _nä _hö nen dom mt_ nan kor aga ckl lut ssa rig ågo len ida sla liv "
        "_bi _ri sig amm jäl lke _hu eno fte ndi dag ven rso ilj _pa hel _fu gör nar is_ for "
        "_sj rit vin _to gga ram las läg olk _kl ins häl ela stå ats _da fin ilk kri rd_ _än "
        "isn rka slu rje tän ris sit par arj skr ap_ ss_ trä ydd amh tli va_ sti fra iti sät "
        "ina pp_ _or ali kän rik ial kyd ate dd_ _ra hål du_ am_ gon där lln ung _fl nli _dä "
        "_eg get ack åll gra bil fol van ägg kul gre nor _sy mil try pro cia dar soc ock llm "
        "nsa ttr ott erä ons lmä _få dli fat rli _do änk em_ tas oci _jo _et kun _ty lls eta "
        "eli _ju örk pen _er isa sat nds _go _kä _te le_ _gå _gö skl ild tvi ur_ lem hög hän "
        "eme kra mst sve här hem ank eck bör kni vår län bes _kv org _no ful ppe rid raf ge_ "
        "lev nse ia_ ale nel gad äkt ytt lde lad eda kol beh äst tyc nal rs_ iv_ alt äro ttn "
        "bor vi_ _tv _pl lja pol mhä _ef pa_ tur ld_ enä mat _mö _of sst rn_ beg sök sva igi "
        "öst iss utt lda mån ass tiv ede ygg ind _ga _dr kas _rö dni aff gär ost säk ivi tsk "
        "ide iva pla pri ntr _lå god riv mor ngr ut_ _äg oll ena gri sse nns ntl _sn hon opp "
        "ärl _bö vec lat ami _ne _hi äge ust åts _kö fre vad ele sku ret ne_ ära rsk lis stö "
        "ppa hör ono ngs ola jor _dö vit råd lna eft pel _vå örd pan spr ej_ _hå utv åt_ rip "
        "kad _gi ria gån _nu dda ffe _ny esp gas ona bro då_ ier _gä _ru _ro sjä kat _ic _år "
        "edl hjä ive kta app skt ark _lö nke älv gli räm ror fam lös _hj _my led åda läm örv "
        "tri bla frä jut _då äl_ kna far tör dri mis nhe äck öva sak dlä åga mel tve tol ryc "
        "ik_ stn egr nka nu_ _sö _tä sfr ana ske ral ärn rot grä ang åde krä san tyr _bä äga "
        "rre råg _fe pek _ex pre orn änt bra ksa idi pli ds_ gio _jä åte orm går fas mål unn "
        "reg rdi",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_and = "och eller samt",
    .names = names,
};
