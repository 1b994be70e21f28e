/* Finnish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "suomennos", "kääntänyt", "suomentanut", "kääntäjä", "käännös", NULL,
};

static const char *const author[] = {
    "kirjoittanut", "kirjoittaja", "teksti:", NULL,
};

const struct lang lang_fi = {
    .tag = "fi",
    .name = "Finnish",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_fi_FI",
    .function =
        "ja on ei se että oli hän en mutta joka kun niin kuin mitä sen jos ovat tai myös ole "
        "olla joka jotka joita tämä tämän nämä siitä vain niiden sekä kanssa mukaan voi "
        "voidaan kuten jo vielä sitä hänen ne he me te minä sinä ollut olivat ennen jälkeen",
    .letters = "äöå",
    .trigrams =
        "en_ ise on_ ja_ _ja ist la_ ta_ an_ sta ais oik ike keu _va _oi ell _on lis sen lla "
        "uks een ksi aan _ka kai _ta _jo mis lli in_ sa_ sel än_ tai us_ kun tta ans eus ään "
        "nsa den kan kse nen apa _ar ssa tä_ ien see art _yh _se taa jok eis vap rti tik ikl "
        "kla oka all ai_ ttä est aa_ ett _ku aik ses _tu ust sia ill lai _tä tää itt unn ste "
        "per isi stä tei ine ude _pe ia_ ast kä_ ess yht _mi ti_ ain yks utt tam sti sek val "
        "_hä hän hmi _ih ihm euk ami äne sä_ tee tuk ten pau et_ ämä ssä _ke lta hte ide maa "
        "un_ ikk lle si_ ekä llä alt dis iin ava stu oll tet _sa sty lä_ _ei tav _ju jul isu "
        "suu vat ää_ täm _ol ois toi _to sal isk sku nna kki _he att muk _ra eru rus _ma mää "
        "iss väl vaa _te sie _jä nno tun at_ oma aut uut tur ei_ _su sii kaa _si _mu etu lin "
        "eid mie min le_ urv rva _ed tie sil oon iaa ite iit _la _ri tus omi na_ jen _ko voi "
        "paa tyk oli ali saa oit ute _yl lma ama vai ala oja unt tti usk sko vas yhd ilö ity "
        "mai auk _yk _al iel ope pet _sy hen uol lii suo soi lei ail ilm uli nan kie ens eud "
        "uka uud ytt uom ka_ nee eet ttu aas _us kon _pu _pa äli hdi oim itä täy eli pit kka "
        "nkä rii enk kil joi avi työ _ty iso yle idä htä mat _vä eks tty jot ova jär _om aat "
        "man iva _na tte ntä _et non _so täv ön_ aal tio sit nni ioi nta sin ole va_ koh oht "
        "kää lee eel nki int uoj jaa ita lit onn täl älä läi mas htu _ov oje äär ost ime edi "
        "ävä nei sak aku lti imi inn sis yde eut kin kis _pi _op inv des olt _ha itu van ulk "
        "yyt _av mal nto arv rvo hei äis han ana ass huo aht kei tu_ set _vo nau rje ein del "
        "ehi tyn yne nti vis hto tys _ai ika mit _ni nii sai its tse net otu puo muu alk iol "
        "etä",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_and = "ja tai sekä",
};
