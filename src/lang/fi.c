/* Finnish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "suomennos",
    "kääntänyt",
    "suomentanut",
    "kääntäjä",
    "käännös",
    "suomentaja",
    "suomentaneet",
    "~ suomentanut",
    "~ kääntänyt",
    "suomeksi kääntänyt",
    "käännös ~:",
    NULL,
};

static const char *const author[] = {
    "kirjoittanut",
    "kirjoittaja",
    "teksti:",
    NULL,
};

static const char *const labels[] = { "tiedote", "lehdistötiedote", NULL };

const struct lang lang_fi = {
    .tag = "fi",
    .name = "Finnish",
    .script = SCRIPT_LATIN,
    .note_heads = "viitteet",
    .labels = labels,
    .hyphen_dict = "hyph_fi_FI",
    .months =
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta "
        "syyskuuta lokakuuta marraskuuta joulukuuta",
    .function =
        "ja on ei se että oli hän en mutta joka kun niin kuin mitä sen jos ovat tai myös ole "
        "olla joka jotka joita tämä tämän nämä siitä vain niiden sekä kanssa mukaan voi "
        "voidaan kuten jo vielä sitä hänen ne he me te minä sinä ollut olivat ennen jälkeen",
    .letters = "äöå",
    .trigrams =
        "en_ an_ ta_ in_ ist sta ise on_ ja_ _va la_ aan _ja sa_ lla ais _ka _ta ell aa_ tä_ "
        "än_ _jo ssa sen lis tta een ksi _on taa ike nen lli oik uks _ku keu ään _tu mis itt "
        "kai ti_ si_ _oi all ett est _mi ttä isi _se ine kse ast tai ia_ den _sa sel ill us_ "
        "at_ kan stä aik tää _ko ain sti lle _ol kun _si et_ iin ans lai _tä ien maa _mu ust "
        "_ke _ma ste le_ sä_ ää_ _to utt sia _pa nsa _pe llä _su apa eis lä_ see ten ses ess "
        "_yh ava val vat _ar ssä ikk _te oll un_ toi eus jok oit kaa per _he min iss oka ois "
        "unn tee tei tti ai_ _la na_ art ude hän itä tam oli yks sin lta ide _ha kin kä_ _hä "
        "_ra suu _ei uut tav voi vap tet tik rti stu ut_ ka_ ämä oma _pi saa att yht kla _ki "
        "_vi lin ole ikl sii ita tte _ju ala nna _jä ite vaa hte _al tuk tun vai sek _ih ttu "
        "_pu alt _me _ai tel ei_ ami iit ama nta kka mie täm uom suo äne kki tie uol lii sit "
        "ost _pä ihm hmi vas ass nki _et iel mää ali men aut _kä _ti eli isu _ty tus _li ytt "
        "ott ika _vä sil sku aja _vo muk van sty set man int väl iva joi sal oim lma dis tul "
        "ent aat _lu enk _as _ni mat pää nne _sy iä_ kau pau eet _yl unt ät_ nno lee isk nee "
        "ko_ oja li_ _ri tu_ nni euk oin _nä pit imi _en _ed oon ilm omi ekä muu ina uka aal "
        "tar kuu eri inn _po mit rus jul va_ täv its ens eks jen ki_ äyt oht eru ua_ sis _os "
        "_so ity kon ana tur hen _ve ime mai lit nut _hu paa iaa ävä mal uud ene tuo eid tse "
        "työ _no nii han tii ute sie pal ail ann usk mas tty hal rit san _us kää yt_ vät oa_ "
        "des _hy kil äll äis itu etu _lä ova nan _na arv ee_ aks koh auk tyk ata pai jot ope "
        "käy del _yk _om osi rva tan lei aas _el to_ _il onn elä alk äli ant puo kie sko _lo "
        "asi ntä ein yhd ulk net huo uun tek kei _ky ull nä_ _my ink nti oss hta nto sto soi "
        "rii nyt hei ele pet osa ri_ uva täy laa ön_ emm urv kis utu ken vuo jaa alu lev uli "
        "_er tap ota _op aka var etä _vu isä hyv ait jat sai vii eel se_ avi ilö kes ran iko "
        "eit _le tuu äär iso _an jär iet ton hdi uu_ hin oje mma hde _ov eil nkä kok tio taj "
        "vit len esi ioi aht uot yst htu ikä iik htä joh kui teh enn äin idä rin äst elt vie "
        "rja vis syy tia sää yvä mä_ yle ees kea ätt koi yös nis tka nos aam kat myö _av _it "
        "nte eva par ni_ oi_ _es ivä vin ne_ kir uus nnu non tto eut pel läh ito tys äss luo "
        "eud ano ila ino täl kas lti män uul lan las det yyt it_ aku ulu ule vel esk rki kel "
        "kko _py mmi atk yde hto rke jan ark sak ltä tyi dä_ uin ker ara _ne is_ tal jos ver "
        "kii vä_ kee tin rvo sam elu me_ ert kal ari raa ske rje aih irj mmä aav ot_ _aj olt "
        "lki kos tak tyn ote alo nai oko iis tua tut uma ter lue hel ys_ tas _mo ukk ehi inv "
        "nsä tyy kuv mme nei enä ska imm rik ma_ _hi tän mer hdo nel vää eht lut oid uoj päi "
        "aus läi äri tis til ihi ede lmi uon kol eik ema näi lem yll ase _uu ahd uis atu pah "
        "hit älä edi eur as_ iki mei ärj mik oks ouk ket elv ppu jes ält aki uta os_ ttö ati "
        "otu keh ori läm tos amm pak ea_ nka inu eta ehd uur loi ont täs kor vio ääs ty_ nal "
        "_mä dot sem rhe rta ank ome uss lou ete liv nau erk siv mil elm nin toa uri mui otk "
        "ajo ian rjo ärä mpi naa llo ies _is lus ihe akk sim ako tui ris ero ake lke ija ntu "
        "hti _ro kit jon es_ rot dän puu nsi ima ärk het uor ysi ös_ aud nss one emp nes too "
        "eni älk lko iol sva ode täh mes erä jou yvi pol osk ria lon yne vak yy_ ura mak siä "
        "pid arj",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_and = "ja tai sekä",
};
