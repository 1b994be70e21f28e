/* Catalan. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traducció",
    "traducció de",
    "traduït per",
    "traductor",
    "traductora",
    "traducció al ~:",
    "traducció ~:",
    "traduït al ~ per",
    "versió catalana:",
    "traductors",
    "traducció per",
    NULL,
};

static const char *const author[] = {
    "autor",
    "autora",
    "per",
    NULL,
};

static const char *const labels[] = { "nota de premsa", NULL };

const struct lang lang_ca = {
    .tag = "ca",
    .name = "Catalan",
    .script = SCRIPT_LATIN,
    .note_heads = "notes",
    .labels = labels,
    .hyphen_dict = "hyph_ca",
    .articles = "el la l' els les un una uns unes",
    .months = "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    .function =
        "de la i el que a en per un les del amb és una els no al es com o més va ser són seva "
        "seu però ha hi aquest aquesta aquests tot també entre sobre sense quan on pels dels "
        "als l' d' s' n' han pot poden fins des molt altres cada",
    .letters = "àçèéíïòóúü·",
    .trigrams =
        "es_ _de ent nt_ _co at_ la_ ió_ de_ ts_ _se _pe _i_ _la per men tat ls_ ar_ _a_ _el "
        "en_ ció que aci al_ _pr na_ el_ ia_ _en _es _re res est ns_ _qu er_ ona con ta_ ret "
        "dre ons _ca ant _in _un ion _dr ita _to _ll _al re_ ra_ pro cia sta ers les _pa da_ "
        "tic com _no art els _di ue_ cio tot _ar et_ als ame _ma del nci le_ va_ _po _l_ rti "
        "tre des ica és_ pre _so tra _le ter ues ada ats par son ran rso lli nta era _tr ser "
        "nal _d_ _te sen tes ir_ man ist ual rta nte _o_ eix ota _ha ert an_ ici sev ten cle "
        "una té_ _ac ca_ icl _té no_ ect ria nac ens _mo esp ntr _me ass rà_ lit rs_ tar aqu "
        "_am _mi or_ os_ _fo _aq tal ure _vi ina ess int sti eva ssi om_ eu_ us_ _va _na ber "
        "rac ara amb vol _ex str ura ort ont ali ble un_ sa_ rec ial _si ide cci _ta lar seg "
        "egu ver alt tor lle cte _fa ell ans eri ets igu lic ene nts lib act uni ic_ ènc for "
        "_as car _ve ibe esc omp gua em_ tan nes ren eta ol_ _és one ies _an pos all se_ _fe "
        "ll_ is_ qua _do oci _sa cla cti lla mat rat nit te_ dic bre ari ere eme sse ome _fi "
        "it_ nse tur ste mb_ ixe inc ora soc por _ni dis ime _ba _su ins gra any ing ote spe "
        "nti mit ana _cr tac col _gr _ho iva ive cie hum ral _ob _ju uma més ena sos bli tin "
        "pen _hu cat _vo ori seu ltr ost ssa der fic tiu mes can rre gui arr ern cap ndi cs_ "
        "_ig in_ tri ani mar tit ri_ enc fer _pl st_ qui rna end ind erà _or ida ele cul _li "
        "nde min hom dir pri ese ati rit cre tiv eli nya den eco rar orm reb osa itz nen nat "
        "lia ots tam ma_ sal nar ecc sar obl rim iqu ien ple _im sió ava nça _ci cas eni ade "
        "rem are ili len gen err tza nsi don olu vid _ga rad nic ut_ itu _ne sid ata rel unt "
        "emp pec dor ni_ nst ix_ _ge rom gur iur àri dec _ce rop rot nom lta _cu ate abl cor "
        "fon _hi lig iu_ rma ner efe _ap ris ven sso iar mun igi mpl _mé rie ill ira sat arà "
        "ot_ si_ emb ça_ duc ves ors pli itj cad mpr rt_ bal cac cri nam _em tro ini imp tir "
        "_ra _ed ado cam reu eny tec ord olt _au _pu ap_ lor ond ult cip exp bar mpo _s_ liu "
        "tem on_ nin evo ius _fr ces mis lan pod mer uci edi _be alm _at uin its sco ula tge "
        "aix _fu tja via _op esa ón_ eba lme lem han erv reg nsa il_ anc niv cal sol dem fin "
        "ha_ _jo rep atu nca dia rme van nce tim gú_ _bo ivi ega val eus ala imi llo ís_ ama "
        "oni mor lse egi rea erc nei udi vis gut ndr ses sit ale iss ete rra lec ics fam ès_ "
        "_ad xem env cer mbr ecl mol gue nad ei_ ngú iet me_ opi inf bit mon oli atg _ti cen "
        "anç cta mpa ngu mil obr pas eur ign roc oca sup and cur upa spo ge_ pol uan amí as_ "
        "ben ecu urs ric _da rri tho què im_ ove lei omi atr uè_ ine aut eci vit sio dar ust "
        "rib oth hi_ ui_ lim acc rob li_ ema apa rio _du púb úbl orn erm iga leg nia pla avi "
        "íli dei sor pan edu tad nvi sis nvo rin míl lam gon jan cit mic ja_ ler uta nda scr "
        "aca arc sot _ja ast bé_ ole asa _ai isc _ro ron ode ego ipa gar òri sig _ab pob llu "
        "tei uca _pú mal gan fes uit ire dig uri fec ima ane tèn sca fra riv ur_ _ag _cl cos "
        "_gu ogr lls esi equ _mu omu ifi rsa rca nfo enç sem ece nis vel san rei _só jec pel "
        "lun din ou_ nim ave orr xen ict tòr gin nos pac aba fun unc sic eal oc_ nys rer met "
        "amp tru rig lat aís paí bil gni tua _pi mem lac tud nve _he ga_ ixa arb rci ami vat "
        "fil ope són sec trà stà dep ig_ div ban sab ram nor org ola ny_ íti opo emo aco _er "
        "aud iat",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_and = "i o",
    .one_accent = true,
};
