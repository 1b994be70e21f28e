/* Galician. */
#include "lang/lang.h"

static const char *const translator[] = {
    "tradución", "tradución de", "traducido por", "tradutor", "tradutora", NULL,
};

static const char *const author[] = {
    "autor", "autora", NULL,
};

const struct lang lang_gl = {
    .tag = "gl",
    .name = "Galician",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_gl",
    .function =
        "de a o que e do da en un para con non unha os no se na por máis as dos como pero ao "
        "das seu súa ou cando moi nos xa tamén só polo pola ata entre despois sen mesmo aos "
        "seus quen nas este esta isto son é foi ser está hai ten pode poden cada sobre onde",
    .letters = "áéíñóúü",
    .trigrams =
        "_de os_ de_ _e_ ión _a_ da_ to_ ció ón_ ere der ito en_ _co eit ent rei _se as_ ade "
        "aci dad _pe per ers _da men al_ _pr nte rso do_ _te soa ida es_ ten oa_ _po que art "
        "_to _o_ _in _do _li _ar tos cia res te_ tod _re pro dos ra_ _es est rti _ou go_ lib "
        "con tig nci _na igo _ª_ ber _pa oda _á_ _un _qu ue_ com tra _en nac _sú súa ar_ ou_ "
        "nto ia_ ser er_ ns_ se_ is_ des ter _no or_ ado óns _ca úa_ sta ibe erd rda rá_ das "
        "pre no_ nal _as era ica ara por eme ais sen _ni erá ant par ame cci _di cto _so ona "
        "nin io_ _me _os cio ntr enc unh nha ha_ ese so_ nta ect ion nid _ac ont soc oci tad "
        "tiv ndi dic ici cla rac uni rec _ig igu gua ali na_ omo eli re_ vid _ma ing cas und "
        "ase man on_ ria lid cti seu lic ngu lo_ ori act tes dis ial ido _ó_ ta_ _fu fun nda "
        "ual ste ind _tr lar ver sti ca_ uma mo_ ada un_ ome seg egu esp iva tor cal nde ecc "
        "int ena olo _fa hum ixi ari cie _el ren rot ote gur ura spe med edi ibr bre tar alq "
        "lqu uer pen tri mat dec ecl ive _xu ece ble _tó tód ami ili _hu nos ele isf co_ in_ "
        "non ran esi _ta lle _vi den rar pec ivo tan len rim ma_ pol _ne ens cac ern rio ios "
        "ist inc tic ond ita guí uín ín_ tec pod ode aso niv iza za_ teñ eñe ñen _ba eco cem "
        "abl ros esc _or _du omp _op nvo vol rel mpr efe _ós ós_ ple pri ivi idu nst la_ duc "
        "out utr lix opi le_ paí aís ís_ end odo eci _ob _ex ico _mo ias _sa ati bal ina ien "
        "dol los fam mil lia eno ald roc eri _su sió rom env olv lve dam ará eso met _pl xer "
        "ral for oma rna eu_ vos dio ole tid tac _le lei ei_ tal eus us_ bli del _vo atr imo "
        "mon oni nio ied eda lec rab aba all llo rsa sal mun ndo coñ oñe ñec dig ign gni nse "
        "ódo",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_and = "e ou",
    .one_accent = true,
};
