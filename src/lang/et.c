/* Estonian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "tõlge",
    "tõlkinud",
    "tõlkija",
    "tõlge ~:",
    "eesti keelde tõlkinud",
    "~ keelest tõlkinud",
    NULL,
};

static const char *const author[] = {
    "autor",
    NULL,
};

const struct lang lang_et = {
    .tag = "et",
    .name = "Estonian",
    .script = SCRIPT_LATIN,
    .page = "lk",
    .function =
        "ja on ei et see mis kui ka oli ning või aga seda selle oma nii mida siis ta kes veel "
        "üle pärast enne meie teie nad välja olla võib kõik",
    .letters = "äöõüšž",
    .trigrams =
        "sel ja_ _ja le_ se_ ust ste use el_ ise õig mis gus _va ele igu te_ us_ st_ dus _võ "
        "_õi _on on_ _in ini nim ma_ iga ist al_ ime või da_ _ar _te lik _ig adu mes ami end "
        "_ka kel est ikk _ra _ko _se aba iku vab õi_ tus ese tik ud_ _ku art kke rti tsi gal "
        "lt_ ema es_ ida ks_ atu lis rah ast sta tam _mi bad ga_ ole stu ta_ val _pe _ta ine "
        "nda ne_ ada ali ava ell ioo ik_ kus ahe ing lus tes _ei _ol ahv as_ ei_ is_ kon oon "
        "sio tud vah vas eks kõi oni sus _ni _om _pi ats dad gi_ igi kul mat min oma tel aal "
        "aja dam dse ees ete lle ndu ni_ tse uta vus de_ des dis et_ eva iel its lev lma nen "
        "nin nis pea pid sli teg ühi _ee _ki _kõ _ne _põ _üh ab_ abi ait ega elt ili ilm ng_ "
        "sed sek ses tem ul_ usl võr õrd _ab _al _et _ri _sa _su _tä _vä _ül ad_ ara ari asu "
        "ata ed_ eli nna nni nud ots põh rds si_ sil töö _ke _so aks and eab eis emi hvu imi "
        "isi koh na_ onn rat rid saa set sik täi uma õik _kä _mõ _si ade ale dum ead een har "
        "hel idu isk ita kai kin kor lem lii mus mõi nde rii rit sa_ sea teo tum umi vad äär "
        "üks _or _sü _tö _ve _ük aga als alt ama asa dek elu ene ess etu iaa id_ iig ite jal "
        "lli lse mal mas sia sot sse tat ult uri üld _ha _to aas ald bie eel ekl eri eta his "
        "ide ile imõ itu kla ku_ lar lat mee ndi ost per rik sko sol tag tun ule unn vee äri "
        "õhi _ai _de _li _ma _me _sõ _tu _us ala eda eos eso hin hva ike iks ind ka_ kaa kui "
        "lit lu_ maa met mid ndl nem nõu ool rim ssi tei ter tmi udu ugu ui_ umu uul uur vää "
        "äie _as _el _is _ju _mu _na alu ani ate bal ege gan gas gil isa kod käe ldi muu oht "
        "olu ond ood oos org orr pii ras res rga rra sat sug sut sva tad tas ti_ usv vaj vii "
        "äes õim _au _av _po _pr _vi aa_ aad agi aha ahu ame ass dag dat dlu dsu ee_ eko ela "
        "eni enu ere hav hen het hi_ htu hul hus iik il_ ill ima inn isu kas kau ke_ kku ksi "
        "ksk kur kuu las lds lel les lla llu ltu lut mil nus odu ohi ohu poo puu ral rek ren "
        "sei skõ sti sul sun suu süü tav toh too tu_ tul uda ude ulu und usi usu ute va_ var "
        "vat õtt üüd _aj _an _en _il _la _nõ _os _pu aid all anu are arv ase aud av_ dav du_ "
        "eb_ err gem gre igl iir iis iit ikm inu ito ked kme koo kri ksu kät la_ lak lek len "
        "mõn nee ngi nig nnu oda ogr ori os_ osa pro ra_ rak ran ris rja rju rog sal sam see "
        "seg sid suh sõl tak tee tet tsu tta tte uli usk uss uti utu uud uut uva väl võt älj "
        "ära õhj õis õlt õne _di _er _ho _jä _le _lo _mä _ot _pa aat ain ake ako at_ aus bi_ "
        "bin dak das dit dud eer egi eil ekt esa esi esm gam gid gut he_ hte ii_ iin iiv iki "
        "imu ina inõ ipi irj iti ium iva ivs jad jas jus ken ki_ kir kse kst kun kut lda ldu "
        "leg let lin lja loo men mär mää mõt nad nav nei nel ngu nii nst oli oll oom oor orj "
        "pol puh raa rgi ril riu rri rvi sem sii skr sku smä soo stö süd tah tal ten til tli "
        "tuo tut tuu uht uhu una une uol ure uts vai vse äit ärg õud öö_ ööp üda üdi ühe _am "
        "_ef _es _he _hu _hä _hü _lu _lä _mo _pä _pü _re _rü _sä _tõ _är aam aik ais aki alg "
        "aln amb amu ann aol arj ars aru asi ati atl atm aut ba_ dde deg dei di_ dla dma dmi "
        "eal eao eav efe egu eha eid ena eo_ era esl etü evu fek gad gat gen gev gim git gla "
        "glu gun hea him hiv hiõ hja hku hoo htl hu_ hum hut huv hää ia_ ika im_ imk ira itm "
        "iõi jan jen juh jul jup jär kar keb kes kid kis kom kti kts kud kuk kum lah ldd lga "
        "lim lne",
    .credit_translator = translator,
    .credit_author = author,
};
