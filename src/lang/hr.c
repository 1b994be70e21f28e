/* Croatian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "prijevod", "preveo", "prevela", "prevoditelj", "prevoditeljica", NULL,
};

static const char *const author[] = {
    "autor", "autorica", NULL,
};

const struct lang lang_hr = {
    .tag = "hr",
    .name = "Croatian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_hr_HR",
    .function =
        "i u na je da se za od su s ne kao koji koja koje što iz o po ali ili bi će biti to "
        "ovaj ova ove do pri nakon prije između bez nad pod on ona oni mi vi ga mu joj ih im "
        "sve samo još ako kada gdje može",
    .letters = "čćđšž",
    .trigrams =
        "_pr _i_ rav je_ pra ma_ ima _na _sv na_ ti_ nje _po anj vo_ ko_ da_ vat va_ no_ ja_ "
        "nak _za avo _u_ _im sva _bi ju_ ak_ tko li_ ili ava van _čl čla lan _sl ih_ ost ije "
        "ne_ _dr ana jed _ne _da ova slo lob obo bod _ko nja _ra _os koj atk iti _il pri stv "
        "om_ im_ vje _su _je _ob _ka bit ati se_ voj dru _se enj edn sti lo_ dje _mo ran _od "
        "raz rod ni_ žav su_ ako aro svo drž rža mij eno ji_ pre pos oje nih nar oda eni _nj "
        "cij ka_ ći_ og_ nov ra_ iva ovo bil nos avn nim aju bra aci tva za_ jem ora jer sta "
        "ilo pro mor red jen sno ve_ ovi jel vim ući _do lju lje oji em_ nom odn _iz osn _ni "
        "elj _sa _st du_ uje oj_ vno rad _dj nit jeg ara čov ovj nst dna tu_ gov an_ ani dno "
        "aln nju stu _sm tit _op ija _čo jek _bu bud jan ans edi te_ živ šti tvo nap olj nu_ "
        "ist kla avi udu oja tel _mi odu _vj zaš ašt ada nji una eđu oso sob dni ina ona sam "
        "_ta pod rug tup smi obr opć od_ duć nog svi ite ao_ di_ tno kak rim jim međ din štv "
        "ave odr nič elo akv itk itu vol _de ekl rac sto obi lji _te jet _vr rij kao oti apr "
        "odi ovn pot oju ruš ušt ven ivo tan nic vni ičk pun _sk mje nac _me to_ vi_ amo ku_ "
        "ego lja dek lar eka zna de_ st_ tra sre eds dst uno rot tiv _un inj tve ura jih aje "
        "_pu _ov vu_ ga_ maj čen tak sud _be mov _ro ugi ere zak kon azo zov dos vih ke_ ira "
        "poš ošt što var gla ičn vin _sr ređ azv _ži vot gnu zaj čko jev ren ću_ adi vak juć "
        "sig igu gur _on _tr tre reb _br rat kom bez ez_ lik pol čin ini ika _ze zem eml mlj "
        "gra jav ljn _ja slu ris kaz azn atn klj juč rak jal ća_ đen toj aki điv _lj jud eme "
        "ode vij tov osl est ta_ će_ uži ćen ena imo iv_ ate sa_ _uj ono ove eko _mu ca_ žen "
        "tni",
    .credit_translator = translator,
    .credit_author = author,
};
