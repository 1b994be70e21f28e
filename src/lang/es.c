/* Spanish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traducido por", "traducido de ~ por", "traducido del ~ por", "traducido al ~ por",
    "traducida por", "traducción", "traducción de", "traducción por", "traducción al ~:",
    "traducción al ~ de", "traducción al ~ por", "traducción del ~:", "traducción del ~ de",
    "traducción del ~ por", "traducción ~:", "traducción ~ de", "traductor", "traductora",
    "traductores", "traductor/a", "versión ~ de", "tradujo", "trad.", NULL,
};

static const char *const author[] = {
    "por", "autor", "autora", "autores", "texto de", "texto:", "escrito por", "elaborado por",
    "redactado por", "artículo de", NULL,
};

static const char *const string[STR_COUNT] = {
    [STR_CONTENTS] = "Índice",
    [STR_LANDMARKS] = "Puntos de referencia",
    [STR_BEGIN] = "Comienzo del texto",
    [STR_NOTES] = "Notas",
    [STR_NOTE] = "Nota",
    [STR_BACK] = "Volver al texto",
    [STR_LINK] = "Enlace",
    [STR_PAGES] = "Páginas",
    [STR_PAGE_OF] = "Página {n} de {N}",
    [STR_SUMMARY] =
        "Publicación generada automáticamente a partir de texto sin formato: un programa ha "
        "deducido los encabezados, los idiomas y las notas, y ninguna persona ha evaluado su "
        "accesibilidad.",
    [STR_SUMMARY_PAGES] =
        "Los números de página son los de la edición en PDF generada al mismo tiempo.",
    [STR_UNTITLED] = "Sin título",
};

const struct lang lang_es = {
    .tag = "es",
    .name = "Spanish",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_es_ES",
    .prior = 1,
    .function =
        "de la que el en y a los del se las por un para con no una su al lo como más pero sus "
        "le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde "
        "quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto "
        "mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho nada es son "
        "fue ser está están ha han era cada puede pueden nuestro nuestra según así tras hacia "
        "cuyo cuya mediante aquí sólo solo aún mismo misma",
    .letters = "áéíñóúü",
    .trigrams =
        "_de os_ de_ _la la_ es_ as_ _y_ _a_ en_ _co el_ ón_ ión rec _en _el ere ent der ien "
        "aci ció na_ cho _qu _se al_ ech _lo nte que los ue_ con _un _pr _re da_ _es ona res "
        "_pe ers lo_ do_ ad_ _to _su te_ ene to_ _in tod per cia ho_ se_ est _li art _ti ra_ "
        "_po men cio rso tie ida ion son tad dad lib tra las _pa nci cul or_ pro _ar ulo ia_ "
        "oda ado com _na sta ne_ ant ícu por er_ rtí su_ ar_ tíc nto les dos des par del nes "
        "nac ta_ una ica no_ one rta _di ual nal io_ _o_ ara ber ert _me un_ ser cas pre oci "
        "an_ re_ _al _ca nta ter rá_ _le era ibe tos enc _no bli hos ale bre imi _ha _as _so "
        "_cu ndi cci ran ici mo_ ntr ada ame esp _si mie ten ote ido ura ect dic _tr man ca_ "
        "ial so_ soc edi ier tec cla ali omo ele _pu pue on_ ibr qui rac ver uma tic nid int "
        "igu gua nad ari dis _fu tiv _ma tor die lec _bi lar uni hum nos _ig _ve esa sar das "
        "_ni lio egu ade tan med lic cua _hu sti und ina odo ros cto tes ria ist fun vid rse "
        "rio ico _sa ons ndo mbr _fa esc ori _ac _te eli lid ont car nda cti inc ond end sus "
        "us_ co_ bib ibl eca cie _ta tal seg rar ple len ind iva ito ios tar uie le_ tur ecc "
        "ste aso tas lta dec sal ide _ju ase abl bro eci act ie_ mis ias ese omp sió _vi den "
        "ens duc opi ita adi erá rim ece unt niv ive ano _ba ble ami _or igi ult más ás_ _ho "
        "omb isf rut rot in_ rel gur spe ivo ral for ars ren ern baj gun lig pen ni_ rte tri "
        "drá _ex mat me_ asi imo _vo iot alt ecl nsi sid _mu eco noc ena ili eno _ad eri sen "
        "ecu ía_ esi sto esu ome tid eto ivi eme lla dia cac cad ajo jo_ _ot otr sin alq lqu "
        "paí aís orm gra _an pod _mo ues eda nio nti aba ses rsa and ono cim _mi iem onc lam "
        "ama",
    .credit_translator = translator,
    .credit_author = author,
    .string = string,
    .hyphen_and = "y e o u",
    .one_accent = true,
};
