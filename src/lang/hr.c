/* Croatian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "prijevod",
    "preveo",
    "prevela",
    "prevoditelj",
    "prevoditeljica",
    "~ prijevod:",
    "prijevod s ~:",
    "prijevod na ~:",
    "s ~ preveo",
    "s ~ prevela",
    "na hrvatski preveo",
    "na hrvatski prevela",
    "preveli",
    NULL,
};

static const char *const author[] = {
    "autor",
    "autorica",
    NULL,
};

const struct lang lang_hr = {
    .tag = "hr",
    .name = "Croatian",
    .script = SCRIPT_LATIN,
    .note_heads = "bilješke",
    .hyphen_dict = "hyph_hr_HR",
    .months =
        "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga "
        "studenog prosinca",
    .function =
        "i u na je da se za od su s ne kao koji koja koje što iz o po ali ili bi će biti to "
        "ovaj ova ove do pri nakon prije između bez nad pod on ona oni mi vi ga mu joj ih im "
        "sve samo još ako kada gdje može",
    .letters = "čćđšž",
    .trigrams =
        "_pr je_ _po _na na_ _i_ ma_ ti_ ima ja_ nje _sv rav da_ pra ne_ no_ anj _za ije ko_ "
        "ju_ _ko va_ li_ _je ost om_ ih_ _ne vo_ _u_ sta _bi _da _ra ni_ im_ vat pri ova _ka "
        "ka_ ili jed iti sti _do _im nja van ava _sl _se _od ak_ _st _os pre _dr koj _sa ana "
        "nak avo og_ ati _iz _mo pro sva _su ija lan cij stv ra_ la_ ran _ob se_ ji_ edn tko "
        "voj pos te_ slo ako rad lo_ ta_ ist red ao_ _čl čla ovo an_ eni jen enj lje ovi nos "
        "obo ke_ ve_ dru raz nov lob oj_ vje bod aci _nj ani _il _ni atk su_ rod aju to_ rij "
        "nu_ bit ora eno avi _ma tra oje ada za_ nih ara ina sto nim odi gra gov bil avn iva "
        "lju dje _te svo _mi io_ ći_ oji drž dno oda nom em_ bra _tr aln odn din od_ rža vi_ "
        "nar žav _me jem _ta kom elj nji aro tva ku_ nog ika lja tu_ ali edi _de ilo tan lik "
        "ki_ jel jer ona zna tvo mij est vno ite sno uje ori de_ ga_ du_ vim _sm _kr mo_ mor "
        "_op rat jeg nic _is pod ena di_ _go olj sam _to živ dni _vr str _ov nik ca_ sko st_ "
        "_br nju oja ski _ve tav osn stu tit ine ini _re jan ove ans tel nap _bo rug oli ičk "
        "kon _gr _sr tak eli vor ući ast vni nst ren ama adi tre amo _vi sa_ pot _bu obi rim "
        "_on obr men šti ala ci_ kak _pa ave ven pol _ja ici osl me_ odr jek nit _dj en_ ica "
        "_be kao vu_ ego eka nij _pu će_ jim vlj lji jet aje dna tno rem elo eđu bud nal ene "
        "dan vol avl var _li ris ira gla ce_ una ate am_ eri mje ivo ovn jav svi iji _vo što "
        "tiv _ro reb _si ila sob nič naj le_ međ ovj eta kla jih ust _sk oso ter akv eme čin "
        "_ži odu tup iju kog ičn sre sve spo jev čov _no las _us eda đen ašt por oti lov eko "
        "oni _sp _di ema ad_ nac mog re_ zaš eds vin ere oga ar_ _čo slu _vj štv ela era itu "
        "rac ri_ pov vij ru_ _mu apr _un tar _pl že_ ono inj ske udu ice man vak ura mu_ vod "
        "_gl _in raj pad tal atn _va smi nas ral _lj bi_ ste izv pun oju čen ion or_ tor god "
        "jal pla maj iza vez ska išt rak kol kaz ušt žen _a_ led nsk _ti ari ode mat iko adn "
        "tni dst ća_ ome ba_ dnj on_ tič rot nek nut čno kra tin imo kri ano er_ ogr sud ruš "
        "kup _ze ik_ azi toj osi čko _ba dov ent _ku _zn duć mlj lno opć tve ata zak itk ret "
        "ekl aka riv dob ede _uk ore še_ vla vot apa _so _du ću_ zem kad rno poz ugi tov rov "
        "pom nač jes laz pis azv lni _št bro ril dos tem lar _ok bor ože _či eza ita alj sni "
        "rom aj_ azn _pe juč lit zov igu tur gle eml kih zvo ugo klj ed_ evi ošt ez_ _vl uno "
        "bol ete lav vih lim jud jsk zaj ređ ogl oba gur dim oči eg_ be_ olo kov lad vel uži "
        "sig tim raž ras etn gu_ ljn iše sla mov bez ver ođe sku isk sli aja _al eti min uju "
        "dar juć mir šte inu nam iv_ azo šta lic ele poš _tu ogu oma vom vre vrš mož tsk već "
        "rsk rek _že ogo isa _pi otr viš upa mal ćen _s_ čni et_ kor ike roj emo bli zap lij "
        "sle rop nat put lat dok poč obl vog dek izn _hr ukl and eba ivn iz_ ale nis azu šen "
        "_o_ rog cio oka alo obn dsk kar ame prv oko cu_ _or den čaj vaj taj _jo pon enu pok "
        "eći eva zbo oci rob nav okr naš udi ut_ _ru jno _up ero pa_ _um gnu kim đu_ ola res "
        "ega _le _če eće omo lu_ riz _ju čki ruč nes _uz uči val kre tom čuj bno oku ić_ skl "
        "_ot zva _uč hov dal luč ilj ats aki are bio _ak imi ječ met gim nen nan ose dra rst "
        "sje čit ten rit sad zne ebn ide tri ram zi_ azl log nte nda gan lj_ vna uču bij _lo "
        "one ac_ joj _uj gos mis vis vet iho vid del soc đun nep ojo uni asn _će upi ezi nad "
        "ime _cr",
    .credit_translator = translator,
    .credit_author = author,
};
