/* Galician. */
#include "lang/lang.h"

static const char *const translator[] = {
    "tradución",
    "tradución de",
    "traducido por",
    "tradutor",
    "tradutora",
    "tradución ao ~:",
    "tradución ~:",
    "versión ~:",
    "tradución por",
    "traducido ao ~ por",
    NULL,
};

static const char *const author[] = {
    "autor",
    "autora",
    NULL,
};

const struct lang lang_gl = {
    .tag = "gl",
    .name = "Galician",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_gl",
    .articles = "o a os as un unha uns unhas",
    .months =
        "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
    .function =
        "de a o que e do da en un para con non unha os no se na por máis as dos como pero ao "
        "das seu súa ou cando moi nos xa tamén só polo pola ata entre despois sen mesmo aos "
        "seus quen nas este esta isto son é foi ser está hai ten pode poden cada sobre onde",
    .letters = "áéíñóúü",
    .trigrams =
        "_de os_ de_ _e_ ión _a_ da_ to_ ció ere ón_ der ito en_ _co eit ent _se rei ade as_ "
        "aci dad _pe per _da ers men _pr al_ nte _te do_ rso es_ ida soa ten oa_ _po _to art "
        "que _in _o_ _ar _do _li cia res te_ tod tos _re pro _es _ou dos est ra_ rti go_ con "
        "lib tig _na igo nci _ª_ _pa _á_ ber oda _qu _un ue_ _en _sú ar_ com nac ou_ súa tra "
        "er_ ia_ ns_ nto ser des is_ se_ ter _ca _no ado or_ sta óns úa_ erd ibe rda rá_ _as "
        "das era ica nal no_ pre _ni ais ara eme erá por sen ame ant cci par _di _so cto io_ "
        "nin ona _me _os cio enc ha_ nha ntr unh ect ese ion nta so_ _ac dic ici ndi nid oci "
        "ont soc tad tiv _ig _ma ali cas cla eli gua igu ing na_ omo rac re_ rec uni vid ase "
        "cti lic lid man ngu on_ ria seu und _fu _tr _ó_ act dis fun ial ido ind lo_ nda ori "
        "ste ta_ tes ual ada ca_ cal ecc egu esp iva lar mo_ nde ome seg sti tor uma un_ ver "
        "_el _fa alq ari bre cie edi ena gur hum ibr int ixi lqu mat med olo ote pen ren rot "
        "spe tar tri uer ura _hu _ne _ta _tó _vi _xu ami aso ble cac co_ dec den ece ecl ele "
        "ens ern esi guí ili in_ inc ios isf ist ita ive ivo len lle ma_ non nos ode ond pec "
        "pod pol ran rar rim rio tan tec tic tód uín ín_ _ba _du _ex _mo _ob _op _or _sa _ós "
        "abl ati aís bal cem duc eci eco efe end esc eñe ias ico idu ivi iza la_ le_ lix mpr "
        "niv nst nvo odo omp opi out paí ple pri rel ros teñ utr vol za_ ís_ ñen ós_ _le _pl "
        "_su _vo aba ald all ará atr bli dam del dio dol eda ei_ eno env eri eso eu_ eus fam "
        "for ied ien imo ina lec lei lia llo los lve met mil mon nio ole olv oma oni rab ral "
        "rna roc rom sió tac tal tid us_ vos xer _cu _ed _pú _ra ala anc ano arb ben col coñ "
        "cul dig div dun edu emb err gni gun iga ign imi ini ins lam lim me_ mpo mun ndo nes "
        "nió nse ocl onc ons oñe púb ras raz rem rit ro_ ron rop rsa sal scr str tre tro tur "
        "uca uci vad xió ñec ódo úbl _al _am _au _ci _cr _ef _fi _ha _ll _mu acc ama an_ ani "
        "ata ate ato aut bit bro cam car cid cip cre dem dep dia ebe ecu el_ ela emp ene epe "
        "ete eti exa fac fec fic fru hab iai ian ict ime inx ira itr itu las ler les mbr mem "
        "min mit mor mov nsa obo ort pin pob pos rat rav rbi riv rri rta rte rut rán sat sfa "
        "sfr sin son sos tai tam tem tin tis uai ucc ult uri vem xa_ zo_ án_ ún_ _ad _at _be "
        "_eq _go _gr _ho _id _im _má _ve _xe _ás abe ace amp ana asi así bas bos bri cad cer "
        "ces cor cos cra cur dal dar deb duo eal emo enz equ erv exp ez_ gan gar gre iam iar "
        "icc ide imp inf ino inv ir_ iso lda lem mad mai mes mic mis mái mún nad nce ncl nfo "
        "nic nsi nti ntí nxe nza obe obr oca ogr ola omi omú onf orm ove pio po_ qui rax rci "
        "rea rid rig rin rix rmi rog ruc sar sco sec sem sex sis som sup sí_ tru tud ure urs "
        "ust uta val vel vo_ von xan xo_ xpr xur xus zar áis ás_ ífi óda úas _ap _ec _fo _fr "
        "_ga _mé _si _só _ti _va abi acu aga aix ale alm amb amé aní apl aqu aro avi avo axa "
        "az_ aza azó bai bar be_ bia bid bil bra bun bxe can cce cen cep cir cis clú coo cus "
        "def det dra dua dur ego eir ema erc erm esa esf esu eta eva exe exi fen fer fes fin "
        "fir fra gad goz gru gún hom iac ibi ibu ior ipa ipi irc ire isc isd ixe ixo ldr lev "
        "lez liz lme lto ltu lít lúe mar mbi mom mpa mpe mpl mul mén nai nam nar nas nat nec "
        "nel nen ner niz nía nóm obx oce oll olt olí omu onó oop ope opo opó ora ord ore org "
        "orr orz",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_and = "e ou",
    .one_accent = true,
};
