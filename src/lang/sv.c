/* Swedish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "översättning", "översättning av", "översatt av", "översättare", "översatt från ~ av",
    "översättning från ~:", NULL,
};

static const char *const author[] = {
    "av", "författare", "skriven av", "text:", NULL,
};

const struct lang lang_sv = {
    .tag = "sv",
    .name = "Swedish",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_sv_SE",
    .function =
        "och i att det är en som på av för med till den har de inte om ett men var jag sig "
        "från vi så kan han när nu vid eller under också ut efter upp bara vad sin in hon där "
        "alla skulle hade finns här mot får ska kommer över än blir detta denna dessa många "
        "mellan utan genom varje andra deras er ni mer",
    .letters = "åäöé",
    .trigrams =
        "_oc och ch_ er_ ar_ tt_ ing ätt för rät en_ nde _fö et_ ill _rä het and _ti _en til "
        "_de ll_ de_ om_ var lig _fr ell ng_ nin _ha ter _in as_ lle att gen ghe und fri _ar "
        "_i_ ska ete el_ all na_ der ör_ ler igh _so sam _at _el lla nva tig av_ art rti env "
        "ga_ _av tik ike kel iga tti den som ens la_ ka_ _ut har män är_ _sk _st rna _si ion "
        "nsk _är ns_ _sa an_ _al _va _vi ern nna _be kli _me ten _åt lan nat ati _un ig_ ra_ "
        "äns isk _gr ta_ sta tio med han _li gru vis _la äll nge _må _an _mä rih ihe stä må_ "
        "det _vä lik run ver _na one ans ri_ sni erk kap igt gt_ _ge nom da_ dig _re ad_ änn "
        "kte ed_ uta ran tan ent lag tta _om ika upp str _mo sky ro_ ndl vil ers id_ änd erv "
        "rvi dra on_ ärd ras nga kal mot ot_ ner gan je_ vid isn itt rkl kla end tet tni kyd "
        "ydd sin _på på_ nad täl bet lin enn _så arj rje int ber rel per _fa llm lmä när inn "
        "vär nis sa_ arb gar _up tra amt lke yck ckl del els nas ski kil tat ess amh häl nd_ "
        "nda ap_ dd_ än_ lar ari rin skl enä nni era val öra bar _tr mt_ frå olk ke_ eno age "
        "lse in_ soc oci cia ial re_ tag res des ndi nte _ve äro ara erä lln lit ege dom ilk "
        "_pe rän ets _hä rbe örk nne akt let ån_ _fo fol tli cke try ja_ öre ren gga åts tsk "
        "men se_ aga mhä väl _bl ndr gad eli igi _eg rso son ast liv ilj nan rde lem mma sko "
        "äkt tte tvi gär te_ ttr sfr rån _ku ts_ _ic ick gri rip vän ser nta utt dlä läg ägg "
        "lt_ rid ida sig ekt eme nsa fat örs mst nel ade ala lna sla beg ite dli sit _fu ful "
        "ull bli ali _äg al_ edl fre red kt_ vet nju jut ken hög trä ntl utv or_ ann frä räm "
        "tad lda slu lut sst it_ esp am_ ttn rd_ ank ste las _nå någ ågo _sl gio tis sk_ tar "
        "nli",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_and = "och eller samt",
};
