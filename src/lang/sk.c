/* Slovak. */
#include "lang/lang.h"

static const char *const translator[] = {
    "preklad", "preložil", "preložila", "prekladateľ", NULL,
};

static const char *const author[] = {
    "autor", "autorka", NULL,
};

const struct lang lang_sk = {
    .tag = "sk",
    .name = "Slovak",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_sk_SK",
    .function =
        "a v sa na je že s z do o i k vo pre za by ale si ako po od sú čo nie alebo tak jeho "
        "ich ktorý ktorá ktoré ktorí môže tiež byť bol bola bolo boli než len už pri pred "
        "medzi bez pod nad keď kde tejto tento táto toto týchto tým preto podľa však všetky "
        "viac sme ste majú má svoje aj",
    .letters = "áäčďéíĺľňóôŕšťúýž",
    .trigrams =
        "_pr _a_ prá ráv _po ch_ ie_ ost _ro ho_ vo_ _na ani na_ _ne ok_ nos _čl kto ažd má_ "
        "_ka kaž om_ né_ _má ávo ti_ _v_ ebo ia_ ých nok _al ale leb bo_ _je _za ždý dý_ _sl "
        "mi_ ova člá lán áno nie sti van to_ eni áva ne_ rod slo lob ého tor rov _zá _sp _kt "
        "obo bod _sv nia voj _ná ej_ je_ _vy kla _sa ať_ áro _vš mie _by nár spo svo _ma mu_ "
        "ovn ľud sa_ iť_ by_ roz odn ov_ _ľu va_ pre vše oci néh nu_ ený ný_ áci zák _k_ _do "
        "pod nes ným nýc ajú byť yť_ eho lad čin šet ran tát pol ými stn jeh uds pri ny_ _ni "
        "oré stv kon edz oje sť_ vna štá tre _sú ému och _de rác dsk ým_ _či dov etk ko_ med "
        "osť nak esm smi iu_ maj _ob prí hra obe áv_ _vo že_ nom ré_ jú_ čen _bo bol du_ _ab "
        "aby chr pro vať _ho _št ou_ bez žen _in est ský dom _že dzi kej pra rav ní_ res olo "
        "tné _ak por _vz aké _so áln ky_ ens lne nú_ ako ami _ta _tr _oc vod ved len ákl ivo "
        "kým _st str ach de_ vyh ené _os sta oju ju_ _me ké_ dno _ži iál tvo cho _to loč očn "
        "stu inn ože odu kra slu niu ikt voľ anu del dek ekl lar ará cia kýc _ve ske odi liv "
        "oro rom ven rej cie ly_ _od ku_ hov odo adn oso sob soc ciá ci_ _s_ re_ pln čno júc "
        "aní ím_ tup iná tak hoc pov _kr nik rís vin _pl bec ecn od_ _uz nan dze nej te_ din "
        "iny spr avo sve vie ave áko ove rot oti ii_ _mu rok živ _vý oko nen las uje tky ním "
        "pos ren ich _be iak kéh náb ábo bož ade raj aji jin luš oľn dne ast iný vzd zde ela "
        "lan ná_ uzn zen ojn jno eno nov dy_ dli ier tva _te za_ ate odm dné obn ien ol_ pok "
        "zai ais ist náv hla úto tro átn _i_ dný sú_ cii avi nst rob ver ere ezp ísl ušn men "
        "čas aký ada aj_ aso man anž nže žel sto toj čle ado ody odl eru ru_ _vi lo_ ení tra "
        "vu_",
    .credit_translator = translator,
    .credit_author = author,
};
