/* Indonesian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "terjemahan",
    "terjemahan oleh",
    "diterjemahkan oleh",
    "penerjemah",
    "alih bahasa",
    "penterjemah",
    "dialihbahasakan oleh",
    "diterjemahkan ke ~ oleh",
    "diterjemahkan dari ~ oleh",
    "alih bahasa oleh",
    "terjemahan ~:",
    NULL,
};

static const char *const author[] = {
    "penulis",
    "oleh",
    "ditulis oleh",
    NULL,
};

const struct lang lang_id = {
    .tag = "id",
    .name = "Indonesian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_id_ID",
    .months =
        "januari februari maret april mei juni juli agustus september oktober november desember",
    .function =
        "yang dan di untuk dengan dari pada ini dalam tidak adalah akan itu atau oleh juga "
        "dapat sebagai mereka ke ada kami kita anda telah lebih bisa secara serta harus saat "
        "karena para sudah seperti jika agar bagi tersebut antara tanpa lain semua",
    .trigrams =
        "an_ ang _me ng_ _pe kan _se _da _ke _di _be nya men ak_ ya_ ber ata eng nga per dan "
        "asa ran ah_ at_ _te ara gan _ba _ha _ma ala _ya tan yan ter al_ aka hak pen _pa _sa "
        "mem san ela as_ ri_ asi era ama _ka ada ban ika ora ing ntu si_ man uk_ ngg ap_ _de "
        "am_ _at aan nda ra_ di_ ari lam ta_ ar_ sa_ eba lah lan eri _in ung apa erh end tas "
        "_ta ana ma_ _un ena rha emb _ti tuk dal ia_ tu_ _or ai_ _la da_ sal ert aha uka eti "
        "unt den set un_ han nta na_ in_ tia nan dak _su ers dar pun mba iap ni_ _ja pas aya "
        "ebe ka_ keb au_ ila ian ent pat ema any sia beb adi ik_ aku mas har bas uan ngk lak "
        "ita atu um_ erb gar kat mer ida _an emp us_ ini ant aga nny sem _ak ti_ ga_ ali rta "
        "sam pan eka bat tau dap gga uat erl tid ann rus ser seb ut_ pem and ind ole is_ emu "
        "_ne car er_ mel mat eh_ _pu _ad ndi leh ngs gka rka eni aru tin gi_ tak ih_ awa dil "
        "_bi ati _pr ain itu neg ega pa_ _bu eny erk lai kar ili _si dia rik bah min uku mpa "
        "rak _ko lin ina rga iny ku_ _ra nak ua_ il_ nja bag dir ern elu iri int isa usi ura "
        "dik kel rma rin aik gsa _tu kal _mu sar ami uru _hu erj nge sua tar ngi hat enj dip "
        "epa tah bua mu_ kem _wa iba aja kes _le _na kum ren ker ten rah amp lua uh_ rat sen "
        "eme pad enu emi ese tik uda ula ras ndu nti rja uar eru dah nas rse wa_ dun _re dis "
        "_ju mpu art bai arg usa li_ ben aks yat ere ima ur_ ses mbe sel lih erd nal eta gal "
        "dit mua aba rti enc en_ ggu la_ kep _ca pel mbu ger isi on_ huk mar upa mil _bo esa "
        "mak agi _pi _mi epe ani erm sek yar _ap tem ene iha _so eli ir_ gun _it rbu hka eor "
        "seo suk ipe _ku asu iki anu ewa tel bel ebu aki das nus _as ngh pak it_ rny uny gai "
        "_po but sya rna kit jad ion ngu ket sat ki_ buk kuk _um _ga umu gam rsa jan jam ona "
        "lik uta ja_ bar gat lu_ nca eca yak idu jar rim ken sah _al sep ira mpe amb _ki eja "
        "tun has ksa kam mi_ _li did rek dib _ol saa bun pro upu are kua bis eda din mum jua "
        "_hi _lu had ark or_ tap tam alu kas bol esu sti aup ibu ial uju und uma _ag sio sin "
        "mau pri lal una rba lit _du ria uni wan rli idi imb pi_ osi sas duk esi nte kny akt "
        "anj nam tka uas taa ist ahu hid gin ong ke_ mah kon uga ok_ war amu _mo ele nye rut "
        "erc nik lay raa sec ebi es_ hir eke tur jal erg dup ero hwa et_ ola bad leb ete ahw "
        "_je api par ota sta rla uli nia lis sil _st nka mai tua up_ mun ahk nur tny aat kin "
        "kek las kir asy hal nim res ank el_ bal gak iti sik _ru nis bih rlu keh rke rda ris "
        "nar _to atk aca ul_ ked rap orm _ge erp pai ege sud tra ram yai rte rad sun mpi nju "
        "lia sis sak rsi kap ksi tuh bur _ar sih kka pul sos _co if_ rit tuj kut jug tab ner "
        "lat nuh edi eku ubu yaa kti lka say bil ha_ pin rib pil jah tim nde pek mal kom dek "
        "_wi edu _is gha utu _ci gia uha lag _ce ru_ rca hny _gu omp can ias nin tor _do _us "
        "wak rol sus dam tif kur pol ast kah str kew der gen _lo wat ite im_ luk bia aia seh "
        "_he rum _ji ste eha atn yah akn mul iku run cap tek est nsi nit ont jak one tis bud "
        "ham oli kai aji nah maj tri ui_ ulu ktu sed kri _ni _ri ahi lum bak baw put _sy lau "
        "umb arn ate iga hen bes ek_ _ro muk imi _tr kec ual egi pal imp isk ska aju gu_ ndo "
        "apu ehi kun ggi rbe npa _am _fa dim wal bul sej eks _fi akh anp lar abu eko ipa _no "
        "udu anc rde awi gad waj gel khi gra hub dua mes jaa hin mbi tus _ch ggo sny ump tal "
        "jik pka",
    .credit_translator = translator,
    .credit_author = author,
};
