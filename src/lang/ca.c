/* Catalan. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traducció", "traducció de", "traduït per", "traductor", "traductora", NULL,
};

static const char *const author[] = {
    "autor", "autora", "per", NULL,
};

const struct lang lang_ca = {
    .tag = "ca",
    .name = "Catalan",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_ca",
    .function =
        "de la i el que a en per un les del amb és una els no al es com o més va ser són seva "
        "seu però ha hi aquest aquesta aquests tot també entre sobre sense quan on pels dels "
        "als l' d' s' n' han pot poden fins des molt altres cada",
    .letters = "àçèéíïòóúü·",
    .trigrams =
        "_de _i_ es_ de_ la_ _la _a_ ió_ ent _pe tat per _se ret nt_ ts_ dre _el at_ _dr ls_ "
        "men aci ció ona _co al_ na_ que en_ el_ _en _to _qu ers ns_ tot et_ _pr ons _ll _un "
        "er_ art le_ tic ion ta_ _ar rti con els als _l_ rso res son est _re _in cio ue_ ita "
        "cia pro _o_ del les lli icl cle _té té_ ia_ ame ota sev _es nac _al ual nal _le ar_ "
        "ant nci ert rta ser sta _d_ ats _no va_ ets com eva re_ _ca ues rà_ és_ lib ibe ber "
        "_na _so no_ una man sen ter ran da_ ure _di igu _pa om_ cci hum uma gua des tra vol "
        "tre ect _aq aqu cla _hu pre ide _ig cte _as ial ntr ra_ nta soc oci ens rac uni ans "
        "eme ali _fo tes ada ess alt _ni cti ene se_ nte ici erà lit era ble _és un_ sse ssi "
        "ote _po ica ass seg mit us_ _ma nit _ha _ac ènc hom _te ir_ tal egu dic eta ten par "
        "lar eix an_ act ltr ura _mi ria ont amb _am ist nse int lic eli qua ol_ _tr ecc ara "
        "ive rec one ots fon nam mat liu iur rot gur esp tiu seu inc lle lig ndi ing iva dec "
        "ver nsi sid der ixe ina _me _fa lia igi àri més in_ _ex _si _ta for rom olu ll_ _vi "
        "vid omp mb_ spe te_ sti itj ern rna cap dis lse evo ic_ nde pen tac nin ngú gú_ tec "
        "bli _ob cie ecl niv sal ere ena _ju esc eu_ _or rat ele oth tho ime rs_ or_ nça reb "
        "_li rel obl ome ins pec efe ple ral duc ius tar ap_ ond ind tur ni_ tri ies sos os_ "
        "eri eco nei xem ren abl fam amí míl íli han ori tja ani mis _ga dir ça_ nes _op ati "
        "_do ell ort _pl ís_ sso nst itu uci _ed cac tor sot opi ca_ arà end imi bit lei ei_ "
        "nen rim cul _mo pos pri iar iet tiv iqu rsa dig ign gni emb bre ón_ eny arb rie _s_ "
        "roc ira _mé gui sió its ecu urs ese env nvo upa nid _ra fic _ho mes ida pli mun lim "
        "st_",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_and = "i o",
    .one_accent = true,
};
