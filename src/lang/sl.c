/* Slovenian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "prevod",
    "prevedel",
    "prevedla",
    "prevajalec",
    "prevajalka",
    "~ prevod:",
    "prevod iz ~:",
    "iz ~ prevedel",
    "iz ~ prevedla",
    NULL,
};

static const char *const author[] = {
    "avtor",
    "avtorica",
    NULL,
};

const struct lang lang_sl = {
    .tag = "sl",
    .name = "Slovenian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_sl_SI",
    .months =
        "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra "
        "decembra",
    .function =
        "in je v na se da za so z ki pa ne s tudi po od pri ali kot do iz bi če še tako lahko "
        "ter bo biti sem smo ste ni so njihov njegov vse samo med pred brez nad pod kjer ko "
        "kaj ta to te tega",
    .letters = "čšž",
    .trigrams =
        "_pr _po je_ in_ no_ _na _in ti_ ih_ rav anj _za pra nje li_ ne_ ost _do ja_ avi na_ "
        "do_ pre ga_ ega ni_ jo_ pri en_ _dr em_ _vs _ka vic sti _v_ _ne ki_ ko_ ali red _iz "
        "la_ _čl van _de _sv nos sta _te _ra nih _ob _se ako _je _st ove nja ova dru stv lov "
        "_so svo _im _ko _bi _sp _mo _ve del iti vo_ pos ma_ co_ avn se_ ima sto ico raz jen "
        "_me neg eni vsa len _al ati ter jan oli er_ da_ lja _bo ov_ di_ lje sak _sk _nj nik "
        "va_ ji_ ke_ _od ka_ kdo ena mi_ _da ate ta_ ve_ vlj nsk _ki eva čle ovi te_ akd gov "
        "voj _ta enj ora obo pol ovo lo_ ski cij lju ju_ _ni tva kov ene ijo jem ičn čin nar "
        "elj aj_ to_ ruž var pro ev_ ri_ ran kon vob nov edn il_ drž elo ani _en aro kol zna "
        "imi žen kat st_ bod rža odn eli za_ so_ al_ ila pod kak ed_ ite str _z_ olj žav mo_ "
        "vi_ jeg rod ajo _va men aci nji ist _re _sl _ma kih naj spo če_ odo živ ske tev est "
        "mor ego ste bil aln avl _sm iko vni ra_ nak ina nan tem _pa val sam im_ otr ija nim "
        "jih _le _to ans om_ rem tak bi_ _kr med dno ust ili an_ _s_ rug ce_ tvo sku ose ava "
        "_mi _sa let čno lik tra _os mer šči si_ por eno ije me_ bra pom kup čen člo _vo ome "
        "tav odi _tr ame udi vse eko ast ara led _tu ogo tov _no dov nju pot aja ode ice ika "
        "seb vne tre _gl eme nem _la lni sme bit uje ele pov ime ebn _us ic_ _zd eri jav sko "
        "zak dst or_ ede dol edi vol ven tni le_ _up ori uži ala rad obr ver rst las tan oči "
        "tud ca_ iva ral etn de_ oln el_ lan top kra vez _ja od_ dej rim več ela vil ere oje "
        "jsk eda vno spr dob zdr rat amo eja ave lji čas _ži tro _si _vr itv mu_ ved vih ano "
        "nas mel be_ _br sod bno nst vat gra gle sre adi _lj išč ine tor čni lit ica dni olo "
        "kor lno kla ovn ars reb ris oče slo bo_ zni keg _vi krš kri ana vek oji eh_ loč nek "
        "ik_ ar_ oko raj _že tno tel am_ bol kaz ilo vel res ino skr rej dne ot_ užb lad obl "
        "ane gla _sr eds ače _op pa_ eti _go ive isk rij ah_ vet _ča nam po_ ezn kot ošč met "
        "ska _ce re_ akr ejo plo nic ek_ eje nap _ke _zn jev pno še_ dal sni emo zad vič ro_ "
        "tal spe ini pog rit _ur jal _ro ros dos ben rep ru_ den oda rez stn tek riz min _ok "
        "ami ero rje ljn ker nič tve zav bre oma sve ršn klj ole spl boš čil poz ens ale mož "
        "ese iki dra rja ej_ loš pis ekl _pl eta ira čne obi dnj zve rok šne nit _di eka žbe "
        "ci_ jud _št akš hko zap ku_ ške _ti žno rac dan dek tič azn mej ade _če juč poš tvi "
        "čan moč arj lah upn ivl ošt uže kom rni alo reg maj raž ren ugi ono iji omo kšn lic "
        "vsi oja ahk pad skl _zv sno emu ume oci šni sem oto ons _gr lj_ ial vna man mes esn "
        "rsk avo žev čit ozn rip nač tur ent ada ivi roč nad šče osl _vz vod vor ago dil sed "
        "rov rno vit bli lne nom alj daj nij dna upo sli nal eto sov odv ošn ški ože toj či_ "
        "ari azv blj obe iz_ lar pla tar tu_ era izv cia _om ide jat jni šte iče upr njs nav "
        "jno dis _pe žin _še dar oj_ sle ure adn epr odp eže ves šno čla jej sil zgo zvo zpo "
        "ote ril liš ši_ _ba ško teg oro zno hov tri vaj opr išk jst epo bla ete vin vij gan "
        "zač et_ _zg apr jiv azl rab rid vis av_ veg evi aki lav eve got že_ _ot god isi izb "
        "ici kem soc _mu reč arn ake ras mov jaj pus niš ča_ oga iho sa_ ošk ba_ _um ins teh "
        "ore izo kaj rev emb veš izr dvi lač _av naš ita oka on_ opo opn nil obč azu bne gos "
        "jub osp tne go_ odl pon zem mat niv erj aže čet ilj ožn at_ hod obn _oz ak_ du_ ec_ "
        "rne es_",
    .credit_translator = translator,
    .credit_author = author,
};
