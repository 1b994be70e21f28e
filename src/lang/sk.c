/* Slovak. */
#include "lang/lang.h"

static const char *const translator[] = {
    "preklad",
    "preložil",
    "preložila",
    "prekladateľ",
    "~ preklad:",
    "preklad z ~:",
    "preklad do ~:",
    "z ~ preložil",
    "z ~ preložila",
    "do slovenčiny preložil",
    "do slovenčiny preložila",
    NULL,
};

static const char *const author[] = {
    "autor",
    "autorka",
    NULL,
};

const struct lang lang_sk = {
    .tag = "sk",
    .name = "Slovak",
    .script = SCRIPT_LATIN,
    .note_heads = "poznámky",
    .hyphen_dict = "hyph_sk_SK",
    .months =
        "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    .function =
        "a v sa na je že s z do o i k vo pre za by ale si ako po od sú čo nie alebo tak jeho "
        "ich ktorý ktorá ktoré ktorí môže tiež byť bol bola bolo boli než len už pri pred "
        "medzi bez pod nad keď kde tejto tento táto toto týchto tým preto podľa však všetky "
        "viac sme ste majú má svoje aj",
    .letters = "áäčďéíĺľňóôŕšťúýž",
    .trigrams =
        "_pr _po ch_ _a_ ie_ _na om_ _ne ho_ prá ost _ro ne_ ráv na_ né_ ia_ ých ej_ nie ani "
        "_je _za pre ova kto nos to_ ov_ _do tor mi_ _vy sti vo_ je_ ti_ _sp _v_ eni ať_ _ka "
        "ok_ ého _st _ma _sl ale van _ná _sa ný_ _al sta _zá _má _kt _čl ebo iť_ pri ažd slo "
        "rov áva ou_ _sv kaž rod má_ sa_ _ob te_ ky_ la_ bo_ leb voj nia spo li_ ávo va_ pod "
        "odn nok est _ve str kon áno lán by_ dý_ ždý kla roz mie ku_ _ni člá ko_ mu_ ny_ _bo "
        "sť_ _vš nýc áci lob _to tre _by _ak nej obo _ta pra _te prí lad svo néh nu_ ran och "
        "ka_ ovn pol _vý ým_ _ho bod že_ _sú ove áro _me ený _ko _vo _od eho ajú pro _tr ná_ "
        "vše nár de_ _in cho stn lo_ osť bol rav jú_ ast _de ľud _ľu _mo uje _kr ved ným _št "
        "red hod ako ick vať oje _mi ven oci nes men stv dov ist olo len _ch _so hra kej zák "
        "tvo šet čas al_ _že ní_ nov áln iu_ sto ím_ edn re_ ci_ tak ké_ ens por _k_ _ži me_ "
        "očn lov nom du_ ami lne dom cie dy_ dne rie _či ými stu nsk res pos _vz ria etk ich "
        "oré tát pov rác ak_ kom ené dno yť_ čin _pl čen ali il_ edz val _os byť ach med obe "
        "den oko vod _vi ate ol_ adn žen rob jeh oro del nik odo tra vie rok jed nú_ las štá "
        "ske nak ré_ cia _s_ tro vna tav hov _le kýc od_ ský ver maj chr le_ bez _si _ab sob "
        "ty_ tu_ aj_ ému hla kra odi rom odu _sk ren kov ave avi ivo ter _mu aby iad tup tné "
        "uds naj kým ade spr za_ rej tov dzi ste _be ent ly_ en_ bud dsk _ce nem _oc loč ože "
        "nen din sve ri_ smi zna _se dob raj esm iál šie oli iná pom _re aké ier ame ce_ ten "
        "ení ech dos _no ite obn ákl ii_ ta_ kéh júc rad el_ pok tom _pa iny sku ela _vl _z_ "
        "pln ra_ čno _ra dný am_ ju_ iek ada vin si_ ala vor ám_ ele slu aní _dr eno dné áv_ "
        "inn vyh ovi lan bra sle _aj avo ori _bu živ ním sko voľ _di ru_ nan oso _ča iac do_ "
        "ili ciá ovo _op ekt alo ere teľ ien er_ ľa_ liv cov tky ies _tý rís poč ujú _ja _zv "
        "oju tie poz ená ba_ ve_ _ke edo oho mes tva anu ke_ tri ado ete mer rat ské žia pot "
        "cha tic em_ man _hr ký_ _sm soc ikt oto sú_ _hl ina ych ros dok aji zná nic vu_ vzd "
        "iel rac niu tne ará die lit oti orý ore pla ati ek_ ede rot iat vé_ ádz bec mal lat "
        "_zn môž tan jin _zo oľn aký náv ole dia okr eto otr poj zen hu_ odp chá ekl no_ úto "
        "vol kol hoc iný ine vot reb áko obr cké ezp tí_ led _mô _or obi eme dpo cii vid ách "
        "dli _an _o_ _va zde veľ rá_ dze lar nam íva pad lav aso nut _uz _dô dza jen ávn on_ "
        "aný dek vlá ané _ot _li era da_ žel eda čo_ eri ene ojn bož _br _i_ ecn vet ola isk "
        "via cel nou žív ový luš ca_ dru orá ábo výc ude _ci rát inu sov kú_ peč ísl _úč _ok "
        "_už raz som org ľad náb odm ová vne oji min úča ni_ tej stá _pe zpe sam ide ry_ ied "
        "ern stí čia tiť oči nst ez_ iak eja nez odl _čo nže átn ret jej omo edi anž _ku be_ "
        "lož sme ila hľa tia či_ ody záv ušn tal kam _tv rsk zvo niť ozv _zd rne moc dmi ká_ "
        "udo cký ino rý_ ôže eru ší_ mož jno uch _zl oby lny ode zab vla _zm akt orm tok toč "
        "uzn amo nút for ed_ uto lie isl bno akú ožn ové hád or_ not nno nec čle ejn vom mov "
        "_ti eck bor žit enk _my det ciu zin mat cen ona vek poh rán čný ska nil tat _ba nap "
        "as_ úci eli _vá _da mys sia se_ vyš ad_ iti vys sil ník _vr oru _ic vy_ my_ aho osl "
        "neb nyc krá toj lu_ zac zai tar nas ais ono vaj adi ume tný sen ec_ zi_ ma_ atn jem "
        "rev čne uži ečn sla ane nev _fa lád dať bu_ gan ero _um nám zem eob ysl uží nky tel "
        "yhl ano",
    .credit_translator = translator,
    .credit_author = author,
};
