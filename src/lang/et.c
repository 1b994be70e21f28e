/* Estonian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "tõlge", "tõlkinud", "tõlkija", NULL,
};

static const char *const author[] = {
    "autor", NULL,
};

const struct lang lang_et = {
    .tag = "et",
    .name = "Estonian",
    .script = SCRIPT_LATIN,
    .function =
        "ja on ei et see mis kui ka oli ning või aga seda selle oma nii mida siis ta kes veel "
        "üle pärast enne meie teie nad välja olla võib kõik",
    .letters = "äöõüšž",
    .trigrams =
        "sel ja_ _ja se_ le_ ust ste use el_ õig ise mis gus _va ele igu te_ us_ st_ dus _võ "
        "_õi on_ _on _in ini nim ma_ iga ist ime või al_ da_ lik _ar _te adu mes _ig end ami "
        "_ka kel est ikk _ra iku vab aba _se _ko õi_ tus ud_ ese tik tsi _ku art rti kke lt_ "
        "gal es_ ema ida ks_ atu rah lis sta tam ast _mi bad stu ga_ ole ta_ val nda ine ne_ "
        "_ta _pe ioo ava ell ali ada kus ik_ ing lus ahe tes sio oon as_ kon is_ _ei ei_ tud "
        "_ol vas ahv vah kõi sus eks oni ats _pi dad igi gi_ _ni mat min tel _om oma kul ete "
        "dam ni_ ndu tse uta aja lle ees aal vus dse pid des lma et_ nen de_ nin dis nis its "
        "ühi sli iel pea lev eva teg ilm _kõ _ne võr õrd ng_ _põ ega sek ait abi _üh _ki usl "
        "ses ab_ sed elt ili ul_ tem _ee _ül ara sil _et nna _vä rds _al nud ad_ nni si_ _su "
        "_ab ata põh ots töö _tä eli _ri ari ed_ asu _sa rat onn na_ and aks imi isi sik _so "
        "koh saa täi õik eab rid hvu set eis uma _ke emi mõi ade _si lii äär nde vad een dum "
        "mus kai sea ead umi sa_ hel kin ita rii _kä isk har idu rit _mõ tum üks lem ale kor "
        "teo üld dek mas ama _sü etu lli _ve tat ene asa ess sse sot sia iaa als lse elu iig "
        "id_ _or aga uri _ük jal mal ult ite alt _tö imõ ekl kla lar äri rik tun unn vee itu "
        "aas per õhi ku_ mee ile ost sol his sko lat _ha tag ide ndi _to ule eta eel eri ald "
        "bie _li met vää _tu _ma maa umu _sõ udu uul nõu kaa _ai ike hva hin _us iks _me ssi "
        "uur äie tmi eso kui ui_ mid ndl _de ala ka_ ter ool tei nem eda ugu rim ind eos lu_ "
        "lit ldi alu vii pii _na vaj õim res _el _ju oos org rga gan ani isa sat _is käe äes "
        "ond ti_ usv sva ate ras _mu muu olu kod oht gas sug ege gil orr rra tad _as bal sut "
        "ood",
    .credit_translator = translator,
    .credit_author = author,
};
