/* Latin: mottoes and titles in notices. */
#include "lang/lang.h"

const struct lang lang_la = {
    .tag = "la",
    .name = "Latin",
    .script = SCRIPT_LATIN,
    .prior = 1,
    .function = "et in est non ad cum ut quod qui quae si ex ab per sed sunt esse de ac atque hoc "
                "nec aut ne quam pro sua suo omnes omnia habent sine inter mei tibi nobis sic ad",
    .letters = NULL,
    .trigrams =
        "is_ et_ um_ us_ _et ae_ tat ati _co que ion ue_ _qu em_ ent _iu est oni _su _in _po "
        "tio ium tes tis ate bus ibu ita ius eri es_ nti qui con end per nis ote pot _ha _pr "
        "abe am_ _ho uis _de bet hab ndi tem uae sta isq iur min squ sua hom ici one ter _re "
        "_di _om omn rat rum ibe lib _li _pe ert gen nem ber ine nte ri_ _ad _ip di_ dis ips "
        "tia _ve ii_ nes omi _ge _pa atu ili nt_ tur _cu _si ari ia_ in_ ini ne_ psi ra_ rit "
        "rta vit _ex _vi ers int ivi mni mo_ qua siu to_ ut_ _es _ne _nu and cie iae it_ nda "
        "nib pro re_ st_ uri _at _ci civ ere ni_ nit ris ta_ tiu tri ur_ _fa _op _pu _so _ut "
        "ad_ dem ess lic par rae rim _mo _se atq com el_ ien leg niu ons ria se_ te_ tqu vel "
        "_ma ali cip equ gni iis oci quo unt ura _do _te ant ect eta ina isc lar men omm oru "
        "pra sin tum tut ua_ ver _ae _au _xx aru bli cia dic fic iam imi io_ ito mun ori pub "
        "soc sti ubl ull _ea _fi _le _ra aeq ara cla cog cto da_ dec ea_ er_ era ffi gio itu "
        "mod mqu ntu nul omo riu sse ten tus ui_ _al _ca _tu as_ ces cri de_ ecl egi emo ene "
        "erc iet nae pri rel rti sci spe ssi sui _mu aet cum do_ ei_ eli ica ior iun lia lis "
        "man mne ner ogn pec pos rce rin ser sun ti_ usa ute _no _ob ami art atr aus aut cau "
        "cen cio doc ela ens erv ex_ fam gan ide ime inc iqu iti lig lla mmu nat nct nde ndu "
        "nec non on_ ona ope rib rsp sa_ scr sen sit tae tel tit tra unc uni ven _ac _it _na "
        "_of cae cta def dig dum efe ege emp eti fac fid igi ign iii ima ive lin ma_ mil na_ "
        "nen nst num odi off opi oss reg rei res rop rso si_ sio tar uam udi uer uod ure ust "
        "uta uti vii xvi _ar _cr _hu _id _im _me _sc _xi aci aec ave axi bse col cre ctr dam "
        "die dom ece eci ell emq ete etu fen ge_ hum iat ipi iss la_ lii lio lli llo lo_ mat "
        "max mer mor nci obs oct od_ odo ont opr pli por pti ren rii rma rva sol ssu tam tan "
        "tib uma und une van xii xim xxi _ei _st _xv acc agi at_ ben cer cor cti cui cur cus "
        "den edi ega ele err eru exe fir gre imp ipl ipu irm lae lat liq mi_ mpe mpo mul nio "
        "nor nse nsi nup ole olu ore os_ ot_ pat pin rea rem rio rog rte sce sde son sus tii "
        "tim tud uen uiu ult uot upt xer xxv _ab _af _ce _fe _fu _lo _un ab_ ac_ ade adi aes "
        "aff ana ani are cel cii cin cis cit ciu co_ ctu cun dae der det dia don eat ec_ eiu "
        "emi eni enu etr exa fav fec fer gat gib iar ias ice icu ido imo ind ing ino inu iud "
        "iv_ ix_ ler let li_ lit lum mis mit mmo mon mut nam nco ndo nea nfi ngu nie nim ns_ "
        "nsc nsu nta ntr nun nus oce oll ond onf ord osp pac pon pue rdi rev ro_ rsi run sam "
        "sed ssa stu tas tic tin tor uib ula uli umq uo_ usd vi_ vil vir vis viu xat xil _a_ "
        "_an _ap _bo _da _ef _el _en _eo _fo _ii _la _ni _pl _sa _sp _to _tr _ul act ama amq "
        "anc ane app aqu arb ata aux bat bit bon cce ced cep ci_ cil cru cul deb din dio dir "
        "div dus ead ean ebe ebu ecr ed_ ede eff egr ehe eme en_ ena eor erf erm eve exp ext "
        "ffr fin for fra fue gi_ gii gis git gra gul hae ian ico ict idi idu ier ies ige ins "
        "iol ios iri ite itr iug lam lan len lga lie lle loq lti lus lve mag mic mpa mum nal "
        "nar nas neq ngr niv nqu nve oba oda oga ogi ogr olv ome omp omu ong onu onv opo opu "
        "oqu ora orm osi oti pel pet piu pla pop ppe pre pso pua pul rag ram ran rar rbi rec "
        "red ret ril rmi rob roc ros rri rro rsa rvi sar sib sil sis so_ spi spo ste sto str "
        "suf sum",
};
