/* Slovenian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "prevod", "prevedel", "prevedla", "prevajalec", "prevajalka", NULL,
};

static const char *const author[] = {
    "avtor", "avtorica", NULL,
};

const struct lang lang_sl = {
    .tag = "sl",
    .name = "Slovenian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_sl_SI",
    .function =
        "in je v na se da za so z ki pa ne s tudi po od pri ali kot do iz bi če še tako lahko "
        "ter bo biti sem smo ste ni so njihov njegov vse samo med pred brez nad pod kjer ko "
        "kaj ta to te tega",
    .letters = "čšž",
    .trigrams =
        "_pr in_ _in rav pra do_ anj avi ti_ je_ nje vic no_ ih_ _do _po li_ _čl _za _vs ost "
        "ega en_ _dr ne_ _na _v_ ga_ ja_ _sv van svo ako pri ico co_ _ka stv ali _ne sti _im "
        "vsa dru nos jo_ len ima sak kdo nja nih čle akd _al _de ma_ pre ni_ vo_ red lov ove "
        "vob obo avn na_ neg _bi ova ki_ iti _iz jan em_ _so _nj tva _te bod se_ oli _sp ruž "
        "ati _sk _ra ko_ eva _se aro drž rža _ob sto ena žen _ki va_ nak var ter gov _mo di_ "
        "žav imi kak člo _en _st _je ovo ve_ _z_ pos voj nar rod vlj mi_ jeg kol ego er_ lja "
        "kat ate enj del pol ovi ic_ eni jen _ve odn _me ed_ čin _ta _ni sme kon jem eko nan "
        "ene ans elj ju_ da_ lje raz tvo nsk ji_ šči sam _s_ _sm bit zak aci cij kov vih la_ "
        "ičn sta za_ ev_ ora živ ebn vat so_ nim ri_ krš me_ ara vek nst kih ski dej eja si_ "
        "lju odo nju otr _da ijo med elo sku kup mor rug uži _va vol kla zna ov_ eme mel ode "
        "vič čno ta_ nik ars rem bi_ spo dno odi dst edn _bo olj boš ošč pno oln tak čen akr "
        "ršn vne rst itv avl užb tev ere ver bno ice ava dov ljn ose vez _ko vni vi_ ajo mu_ "
        "dol dek _ke ker vse eh_ lan žbe nji jih lji tem de_ st_ vsi ra_ ero ce_ skr _zd zdr "
        "uže seb ust sod aln ina to_ zni oji _sa kor bra če_ kaz rim šne jav spl plo loš ošn "
        "ekl lar rac riz oje dos nov ke_ be_ ru_ ani _ži ive ran _os loč sni ošt upn lno ste "
        "top or_ tvi im_ _br iva lit oci mož iko amo mej pro an_ šni nem bre dis _ja obr ons "
        "raž žev ome keg toj ano _mi ila ite _lj jud pot reb zav ris _up _od vno pod ede _us "
        "ivl njs ogo ave šno nič poš tov te_ _to om_ ezn skl _tu tud udi od_ las ugi upr _gl "
        "ože soc cia ial išč olo aj_ odv emu oče azn rez kri akš kšn sre eds žno mer lni čas "
        "dne",
    .credit_translator = translator,
    .credit_author = author,
};
