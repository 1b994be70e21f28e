/* Czech. */
#include "lang/lang.h"

static const char *const translator[] = {
    "překlad", "přeložil", "přeložila", "přeložili", "překladatel", "překladatelka",
    "překlad z ~:", NULL,
};

static const char *const author[] = {
    "autor", "autorka", "autoři", "napsal", "napsala", NULL,
};

const struct lang lang_cs = {
    .tag = "cs",
    .name = "Czech",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_cs_CZ",
    .function =
        "a v se na je že s z do o i k ve pro za by ale si jako po od jsou co není nebo tak "
        "jeho jejich který která které kteří může také být byl byla bylo byly než jen už při "
        "před mezi bez pod nad když kde této tento tato toto těchto tím proto podle však "
        "všechny více jsme jste mají má své svůj",
    .letters = "áčďéěíňóřšťúůýž",
    .trigrams =
        "_pr _a_ ní_ _ne prá ráv ost _sv _po na_ ch_ ho_ nos _na _čl lán ání _ro ti_ ek_ neb "
        "vo_ má_ ávo ou_ _má _ka kaž ažd ebo bo_ _je _za nek _př svo ždý dý_ člá áne sti _st "
        "_v_ vob obo ých bod _sp rod _zá pro ván né_ ení _by ého _ná spo _li roz mi_ ová ter "
        "ně_ _vš lid by_ nár áro to_ _ja jak ny_ ím_ kte kla _vy at_ odn mu_ zák _kt li_ tní "
        "_so _ma ví_ oli vše mí_ je_ em_ byl áva _do en_ pod stá do_ rov _ve _k_ čin _se _bý "
        "být ýt_ dní it_ pol tví nýc nou se_ ran ci_ ejn nes sou stn vol ids ké_ ým_ stv va_ "
        "du_ ova mez žen tát ích ečn ním ným ají kol pří jeh eho vé_ své rac dsk _to ave eré "
        "kon _i_ ole ech maj _ze ému hra nu_ áv_ _že že_ ovn len lad pra _ab aby chr vat _os "
        "sta st_ sob esm smí ako chn _ta aké néh _ni ský při ákl dy_ rav _ji _či čen _vz vou "
        "oci áln lní ens _s_ ste lně leč ými zem jí_ bez odu kdo _oc och obe _de od_ věd zen "
        "nez ské ven _me ezi iál ivo ky_ zac níc tej oko stu nit inn jin řís slu oln dek ekl "
        "lar ara _dů jno odi din ve_ svě ům_ jíc oje něn nem _od por odů dů_ adn oso _mu soc "
        "ciá rok ává cho hov _vý pln aci čno tup tak kéh ože ího ném nik ikd _tr est anu vin "
        "_vo _pl děl bec ecn kýc _uz zná spr ved ru_ lo_ ící ach pře za_ áko rot oti ani ku_ "
        "jen ený dno tu_ živ ly_ zaj aji ění le_ pos tře ni_ _be náb ábo bož cké níh ísl luš "
        "_ob res řed erá nno ště pov ré_ tí_ vzd zdě ělá šeo eob uzn důs sto ojn dem ody edl "
        "ém_ ší_ la_ atn oji ozv obn pok _ži cí_ jné ro_ vyh hla uje šec _úč liv ros átn _js "
        "jso bě_ nst lit ezp tre rá_ dně ušn _ně _mo las ast iný byt ná_ ce_ vod dom oho ené "
        "ůst toj čle iny lno íru kým bud ze_ _tě dě_ ylo tné yla ově _kd els poj hod bno ok_ "
        "vot",
    .credit_translator = translator,
    .credit_author = author,
};
