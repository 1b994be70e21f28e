/* Czech. */
#include "lang/lang.h"

static const char *const translator[] = {
    "překlad",
    "přeložil",
    "přeložila",
    "přeložili",
    "překladatel",
    "překladatelka",
    "překlad z ~:",
    "~ překlad:",
    "překlad do ~:",
    "autor překladu",
    "autorka překladu",
    "z ~ přeložil",
    "z ~ přeložila",
    "do češtiny přeložil",
    "do češtiny přeložila",
    "přeložil z ~:",
    "přeložila z ~:",
    NULL,
};

static const char *const author[] = {
    "autor",
    "autorka",
    "autoři",
    "napsal",
    "napsala",
    NULL,
};

static const struct lang_name names[] = {
    { "anglick", "en" },
    { "angl.", "en" },
    { "francouzsk", "fr" },
    { "fr.", "fr" },
    { "německ", "de" },
    { "něm.", "de" },
    { "španělsk", "es" },
    { "rusk", "ru" },
    { "arabsk", "ar" },
    { "čínsk", "zh" },
    { "latinsk", "la" },
    { "lat.", "la" },
    { "italsk", "it" },
    { "portugalsk", "pt" },
    { "polsk", "pl" },
    { "ukrajinsk", "uk" },
    { "slovensk", "sk" },
    { "maďarsk", "hu" },
    { "řeck", "el" },
    { "tureck", "tr" },
    { "švédsk", "sv" },
    { "japonsk", "ja" },
    { "korejsk", "ko" },
    { "hebrejsk", "he" },
    { NULL, NULL },
};

static const char *const labels[] = { "tisková zpráva", NULL };

const struct lang lang_cs = {
    .tag = "cs",
    .name = "Czech",
    .script = SCRIPT_LATIN,
    .note_heads = "poznámky",
    .labels = labels,
    .hyphen_dict = "hyph_cs_CZ",
    .months = "ledna února března dubna května června července srpna září října listopadu prosince",
    .function =
        "a v se na je že s z do o i k ve pro za by ale si jako po od jsou co není nebo tak "
        "jeho jejich který která které kteří může také být byl byla bylo byly než jen už při "
        "před mezi bez pod nad když kde této tento tato toto těchto tím proto podle však "
        "všechny více jsme jste mají má své svůj",
    .letters = "áčďéěíňóřšťúůýž",
    .trigrams =
        "ní_ _pr _po _ne _a_ ost ch_ _př na_ _na ho_ ou_ prá _je ráv _st _sv _za pro _do ně_ "
        "_ro em_ ti_ nos ání _ka ení ek_ né_ sti je_ _se ých _vy ím_ _sp to_ neb sta _v_ at_ "
        "_zá li_ la_ ce_ _ná _má _by _čl lán ter ého ebo ky_ má_ _ja vo_ it_ ažd _to kaž bo_ "
        "spo ci_ ny_ ávo _ve rod mi_ jak se_ ova _ma _ta nek svo roz pod _li le_ dý_ by_ ván "
        "ždý kte ké_ pra ová pře en_ áne obo člá _so odn _ko ech kon mu_ ku_ _ob že_ pří ích "
        "nou tní _vš dní pol sou vob bod oli du_ _kt kla byl dy_ st_ jí_ vat do_ kol lid ran "
        "ví_ rav lo_ rov při _vý vé_ _od _mo stá ole ají nu_ ním ečn hod áro nár _že tak va_ "
        "řed _ně stn _ji ým_ est vše cho vol edn ka_ ské ako lad _js ste _ch zák tí_ lní ší_ "
        "sto il_ áva tví nes děl _ze rac tu_ stu hra nýc áln ak_ tře len _ni žen ist ný_ _te "
        "ty_ ejn _k_ nem stv uje _tr ick te_ mí_ _bý _ho ovn _os čin níc str _vz ná_ ský jed "
        "_de al_ _s_ _pl pos vní _i_ cí_ sob eho ast led ýt_ od_ ave ven být ly_ oje _mi de_ "
        "tě_ chn tel mez dno _mu tát eré _vo _me val _pa ru_ ným ího nik zem ta_ por nic ám_ "
        "své jeh nov jen ros tra och bud zen _ab _kd odu ve_ tav lně oko néh věd čen hla aké "
        "maj vou odi aby no_ din ém_ _če _le _vě _si jin kou cké me_ leč ště ze_ ani _bu pov "
        "lov bez las ens ids ému svě chr adn ni_ dob tup ivo ové kov kdo kéh si_ _sl oci nej "
        "ved dsk _či ent _be _no rok vin _kr nit ezi vět _vl pok níh lit hov oho aci el_ slu "
        "_mě iál ákl kýc ace kdy _dů nez jíc tro ože ými rot za_ _sk ro_ _oc smí pad _re hle "
        "ění zná ká_ esm ává oto vod _z_ ící sle něn zac let oln ale živ den ich _ži tej dem "
        "ko_ obe ele čno ate pln stí _ce mě_ _hl nsk ré_ ji_ dně áv_ _tě inn ina _dě ekl řís "
        "et_ stř ově _op res ený cen dom oso ům_ ali obn _dr lat liv ude _al _hr eno oti men "
        "dov erá _ví oru pla jso ciá sem ach _o_ ohl lu_ dů_ ikd ara dě_ tic ový ěst ují něk "
        "bě_ lád ovo ala atn ném zaj ice ři_ ělá pom aji _in hu_ rob _bo čas vu_ soc poj sku "
        "dek spr ené ký_ _an měn ční anu rad alo chá dos moc iny šec edl da_ _da rá_ _zd měs "
        "_mí lav řen vid bec tat zna vot obě rát oku zdě odp jno byt oji vzd nst nec odů dpo "
        "řej _zn avi iná _ra ra_ ovi íst ide _ba tre rom ne_ lar řes vyh ody _úč pot lou ede "
        "mat _br _sm ano áko ylo odl voj ísl vá_ ome nno pou dal uto _uz bož tan _sa nce ezp "
        "min vlá ove ie_ _tu záv ít_ tit slo man sko roj áte _co luš ila kým vy_ _vá eře ecn "
        "ábo ozv _dá vě_ tov co_ nut ba_ výc ete iný ok_ _sn yla tal ite náb ací _ot lé_ omo "
        "ysl išt emi dí_ átn něj rat out ůst ále ili iti poč náv veř tou tom dou _my cel ry_ "
        "můž oby _zv in_ ník ří_ tné _di dru dle měl aje ská osl eck mil jné _vi bra _kl jse "
        "ed_ rní žel ině ádn esk sam rác ami zi_ tec ušn dět ávn ych ena am_ oro jem ada yl_ "
        "čes ěla _va rál on_ vně upi tor poh ez_ dok ách sov cha inu toh tím ut_ _or eze els "
        "vla vel hrá olu vys one ten mus kro důs žit nev ati sla aso dli lem tvo poz okr uzn "
        "dop ojn kém _bl eob ilo lik pat nam bno _fo ůže raz čle kra _cí át_ ůvo lno ec_ jde "
        "jej ad_ nám _tř peč ade _fi emě krá hny vým tek toj jis šeo eli _té šen ame hni roc "
        "obr _ku cov dlo těn jet _ří či_ ode bor tur nap dat zin řeb ět_ mys orm dáv eln for "
        "omí not _pe uch zpe _ty org dne edk kom _ře _zb zás opa ěl_ adě mín eri říp nky oce "
        "emo čit rán _um chy akt aví něm iné teč cký mén dra elk _zp še_ vni udo ožn cht _út "
        "lož nep",
    .credit_translator = translator,
    .credit_author = author,
    .names = names,
};
