/* Portuguese. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traduzido por", "traduzido do ~ por", "traduzido para ~ por", "tradução", "tradução de",
    "tradução por", "tradução do ~ de", "tradução do ~ por", "tradução para ~:",
    "tradução para ~ de", "tradução para ~ por", "tradução ~:", "tradutor", "tradutora", NULL,
};

static const char *const author[] = {
    "por", "autor", "autora", "autores", "escrito por", "texto de", NULL,
};

const struct lang lang_pt = {
    .tag = "pt",
    .name = "Portuguese",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_pt_PT",
    .function =
        "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao "
        "ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre "
        "depois sem mesmo aos seus quem nas me esse eles você essa num nem suas meu às minha "
        "numa pelos elas qual nós lhe deles essas esses pelas este dele são é foi ser está "
        "estão há tem têm pode podem cada sobre após onde",
    .letters = "ãáàâçéêíóôõúü",
    .trigrams =
        "os_ de_ _de _e_ ão_ to_ _a_ _se _di em_ ent ito eit do_ dir _co ire rei da_ ção as_ "
        "ade dad es_ er_ _pr men nte uma _to _qu que ser tod _da dos al_ _pe ida _in _o_ no_ "
        "con art res _do _re te_ _ou ess _ar man _te _li cia _es go_ hum _na rti pro açã _hu "
        "_po tig igo com tem ou_ tos ue_ odo ia_ _su ano des ar_ is_ nto _em _pa ra_ est ber "
        "tra ais ame _à_ sso das _as erd rda lib ibe ter nci ual ado ões sua sta nal ua_ _os "
        "pre na_ ara era or_ ntr _so ma_ ona ica çõe ran _no par ura cio _um so_ qua raç ons "
        "ido soc oci por oda aci _º_ nid ion sen pel pes soa per ada uer ver ime ria ont nac "
        "_ao gua und nta erá rá_ uni nos ali omo sse oa_ int _me _ig igu _ma ese açõ _ca pri "
        "rio io_ ndo rec eci _fu fun ênc ndi ind nsi am_ um_ ta_ lid _en ela vid _vi tad ca_ "
        "alq lqu _un ere seu nda esp _ac eli naç ant ém_ _ex cla sid ide _fa sti re_ ing ios "
        "dis _tr dec mo_ ial rot ote _at ist tiv ass sem iva lar ers der ros nst ça_ ens se_ "
        "rar la_ om_ ern ngu tic ita _ne seg egu dam _al não tro for lic out utr ião ico _ni "
        "nin gué uém _le cas rel ati lei cie pod ode pen ias and _ju esc liv ivr vre _nã _pl "
        "len cid ecl eco roc são mpr rom spe tes ple ir_ ied eda içã lig igi tur nde gur nça "
        "ao_ ele tar ive lo_ íli lia ári omp rem ome lhe lho ena paí aís imi _tê têm êm_ ei_ "
        "rim inc ces aos str onh nhe hec cim fam amí míl itu _mu mun ond ani _fo ins cçã rso "
        "nvo vos den _or omu _sa eme rit elo eu_ dev co_ dic bli _cu vel aba uçã ii_ sal ina "
        "vol sej eja _cr _é_ ora tre tai ove ste ânc iss tin ten ses rna tór óri _ra eve ís_ "
        "taç scr _ob cul _pú púb úbl el_ rte rab bal alh _xx mem emb us_ uai áve ira tam sci "
        "ecç",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_first = "vice pós pré recém além segunda terça quarta quinta sexta",
    .hyphen_last = "feira lo la los las se me lhe lhes nos",
    .hyphen_and = "e ou",
};
