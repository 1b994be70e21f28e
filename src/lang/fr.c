/* French. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traduit par",
    "~ traduit par",
    "~ traduit de ~ par",
    "~ traduit du ~ par",
    "~ traduite par",
    "traduit de ~ par",
    "traduit du ~ par",
    "traduit en ~ par",
    "traduite par",
    "traduit et ~ par",
    "traduction",
    "traduction de",
    "traduction par",
    "traduction de ~ par",
    "traduction du ~ par",
    "traduction de ~:",
    "traduction du ~:",
    "traduction en ~:",
    "traduction ~:",
    "traduction ~ de",
    "traduction ~ par",
    "traducteur",
    "traductrice",
    "traducteurs",
    "version ~:",
    "texte français:",
    "trad.",
    "trad. par",
    "trad. de ~ par",
    "trad. du ~ par",
    "trad. de ~:",
    "trad. du ~:",
    "version ~ de",
    "version ~ par",
    "traduction et ~:",
    "adapté par",
    "adaptation ~:",
    "mis en français par",
    "traduit de ~:",
    "traduit du ~:",
    "adaptation ~ de",
    "adaptation française:",
    "traduction et adaptation:",
    NULL,
};

static const char *const author[] = {
    "par",
    "auteur",
    "auteure",
    "autrice",
    "auteurs",
    "texte de",
    "texte:",
    "écrit par",
    "rédigé par",
    "procès-verbal rédigé par",
    "compte rendu rédigé par",
    "procès-verbal établi par",
    "article de",
    "propos recueillis par",
    NULL,
};

static const char *const other[] = {
    "photo:",
    "photos:",
    "photographie:",
    "photographies:",
    "crédit photo:",
    "crédits photo:",
    "illustration:",
    "illustrations:",
    "image:",
    "rédaction:",
    "relecture:",
    "révision:",
    "révisé par",
    "édité par",
    "mise en page:",
    "contact:",
    "contact ~:",
    NULL,
};

static const char *const string[STR_COUNT] = {
    [STR_CONTENTS] = "Table des matières",
    [STR_LANDMARKS] = "Repères",
    [STR_BEGIN] = "Début du texte",
    [STR_NOTES] = "Notes",
    [STR_NOTE] = "Note",
    [STR_BACK] = "Retour au texte",
    [STR_LINK] = "Lien",
    [STR_PAGES] = "Pages",
    [STR_QR] = "Code QR : lien vers",
    [STR_PAGE_OF] = "Page {n} sur {N}",
    [STR_SUMMARY] =
        "Publication produite automatiquement à partir d’un texte brut : les titres, les "
        "langues et les notes ont été déduits par un programme, et son accessibilité n’a pas "
        "été évaluée par une personne.",
    [STR_SUMMARY_PAGES] = "Les numéros de page sont ceux de l’édition PDF produite en même temps.",
    [STR_UNTITLED] = "Sans titre",
    [STR_SHELF] = "Étagère de livres",
    [STR_AUTHOR] = "Auteur",
    [STR_TRANSLATOR] = "Traduction",
    [STR_CONTRIBUTOR] = "Contribution",
    [STR_LARGE_PRINT] = "Gros caractères",
    [STR_RECORD] = "Notice de catalogue (MARC)",
    [STR_SOURCE] = "Source",
    [STR_PREVIOUS] = "Page précédente",
    [STR_NEXT] = "Page suivante",
};

static const struct lang_name names[] = {
    { "anglais", "en" },
    { "angl.", "en" },
    { "allemand", "de" },
    { "all.", "de" },
    { "espagnol", "es" },
    { "esp.", "es" },
    { "russe", "ru" },
    { "arabe", "ar" },
    { "ar.", "ar" },
    { "chinois", "zh" },
    { "latin", "la" },
    { "lat.", "la" },
    { "italien", "it" },
    { "ital.", "it" },
    { "portugais", "pt" },
    { "polonais", "pl" },
    { "ukrainien", "uk" },
    { "bulgare", "bg" },
    { "serbe", "sr" },
    { "croate", "hr" },
    { "tchèque", "cs" },
    { "slovaque", "sk" },
    { "hongrois", "hu" },
    { "roumain", "ro" },
    { "grec", "el" },
    { "gr.", "el" },
    { "turc", "tr" },
    { "suédois", "sv" },
    { "norvégien", "no" },
    { "danois", "da" },
    { "finnois", "fi" },
    { "néerlandais", "nl" },
    { "néerl.", "nl" },
    { "japonais", "ja" },
    { "jap.", "ja" },
    { "coréen", "ko" },
    { "hébreu", "he" },
    { "persan", "fa" },
    { "vietnamien", "vi" },
    { "indonésien", "id" },
    { "malais", "ms" },
    { "catalan", "ca" },
    { "galicien", "gl" },
    { NULL, NULL },
};

static const char *const vocabulary[] = {
    "abonnement abonnés accessible accompagnement accueil accès achat acquisition acquisitions "
    "acte action actions actualité actualités adhérents adhésion administratif adolescents adulte "
    "adultes agenda agent agents aide alliance alliances alphabétisation ambulant ami amis an "
    "ancien ancienne animation annuaire annuel appel apprendre apprentissage arbre archive "
    "archives argent art article articles artisan artiste arts association associations atelier "
    "ateliers attente audience audio auteur auteurs automne autre autres avenir avis aîné aînés "
    "baladeur balance banque base beau beaux belle belles besoin besoins bibliobus bibliographie "
    "bibliothèque bibliothèques bibliothécaire bibliothécaires bien bienvenue bilan billet "
    "birthday blanc bleu blog bon bonne bonnes bouche bourse boutique boîte boîtes braille "
    "breaking brochure bruit budget budgets bulletin bureau bébés café cahier cahiers campagne "
    "campus carnet carnets carrière carte cartes cas catalogue center central centrale centrales "
    "centre cercle chair chaleur challenge chambre champ champs chance changement changer chanson "
    "chant chantier chapitre charge charte chaud chaîne chemin chemins chercheur choix château "
    "ciel cinéma citoyen citoyenne citoyenneté classe climat club clubs clé coach coalition "
    "coalitions code coeur coin collectif collection collections college colloque collège comité "
    "comités commande commun commune communes communication communs compassion compte concours "
    "confiance conférence congrès connaissance connaissances conseil conservation consortium "
    "contact contacts conte content contes conteur contrat convention cool copie copies copyright "
    "corps correspondance couleur couleurs coup cour cours course courses crise croisée "
    "crowdfunding création cuisine culture culturel culturelle cultures curieux cycle cœur danse "
    "date dehors demain demande design dessin dessins devise devoirs dialogue dictionnaire "
    "diffusion digital dimanche direct direction directions directives directrices discussion "
    "disparu document documentaire documentaliste documentation documents domaine don donner dons "
    "dossier drama drame droit droits durable débat débutants déclaration découverte découvertes "
    "défi défis démocratie dépôt désherbage développement eau edition editions effet emploi "
    "employé emprunt emprunter emprunteur encre enfance enfant enfants engagement enquête "
    "ensemble ensembles entraide entre entrée espace espaces espoir esprit exclus exil expert "
    "experts exposition expression expérience extra fabrique face facile faim faire famille "
    "familles femme femmes fenêtre fenêtres ferme festival festivals feu feuille fiche fiches "
    "fiction fil file film films fils fin final finale fines fleur fleuve foire fois fond "
    "fondation fonds format formation formel formelle formulaire forum forward forêt francophone "
    "français française frontière frontières futur futures fête gang garde gens geste global "
    "graine graines grainothèque grand grande grandes grands gratuit gratuite grenier groupe "
    "guerre guide guides général générale génération habitants hall handicap hasard hazard heure "
    "heures heureux histoire histoires hiver homme hommes honneur horaires hors hospitalité "
    "humain humaine humanitaire hôpital identité idéal idée idées image images imaginaire impact "
    "impression imprimé inclusion index information initiative initiatives innovation innovations "
    "inscription inspire instant instrument instruments intergénérationnel international "
    "internationale internationales internationaux interview interviews intitulé introduction "
    "intégral intégration invitation invité isolation issue itinérant itinérante jardin jardins "
    "jeu jeudi jeune jeunes jeunesse jeux joie jour journal journaux journée journées juste "
    "justice label laboratoire langage langue langues large leader lecteur lecteurs lectrice "
    "lectrices lecture lectures legends lettre lettres liaison liberté",
    "librairie libre libres licence lieu lieux ligne lignes lire lisible liste littéraire "
    "littérature live livre livres livret local locale logiciel loi loin loisirs long lumière "
    "lundi lutte lycée légal machine machines magasin magazine magazines mail main mains maire "
    "mairie maison maisons malle malles manager manifeste manuel manuscrit manuscrits marche "
    "marché mardi marge matin matériel membre membres memorial men mentor mer mercredi message "
    "messages mesure midi mieux migrants milieu million minutes mobile mode modèle monde mondes "
    "mondial mondiale mondiaux montagne monument monuments mort mot mots moulin municipal "
    "municipale mur murs musical musicale musique musée musées mère mécénat médias médiateur "
    "médiathèque médiathèques médiation mémoire mémoires métier métiers naissance nation national "
    "nationale nationales nationaux nations nature navette neige newsletter niveau nocturne "
    "nocturnes nom nomade nombre normal normes note notes notice nouveau nouveaux nouvelle "
    "nouvelles nuit nuits numérique numériques numérisation objet objets oeuvre office oiseau "
    "ombre opéra oral orale orateur oraux orchestre ordre oreille oreilles organisation original "
    "ouvert ouverte ouverts ouverture ouvrage ouvrages ouvrir pack page pages pain paix panel "
    "panier papier papiers parcours parent parents pari park parole paroles part partage partager "
    "partagé partagée passage passeur passeurs passion patrimoine patron patrons pays permanent "
    "permanente personnel petit petite petites petits peuple peur phare photo photographie pilon "
    "place placer places plaisir plan planning plateforme plaza plein pluie plume poche podcast "
    "point points police politique pont ponts port portail porte porter portes portrait portraits "
    "position post postal postales poste poster poème poésie pratique pratiques premier premiers "
    "première premières presse principal printemps prison prisons privé prix professional "
    "professionnel program programme programmes project projet projets promenade propre "
    "protection présidence prévention prêt prêter prêts public publication publics publique "
    "publiques péril quai quand quartier quartiers quelle question questions quotidien race "
    "racines raconter radio raison raisonné rangement rapport rare rayon rayons recherche "
    "recommandation recommandations recommandée reconstruction record recueil refuge regard "
    "regards relais relief reliure remise rencontre rencontres rendez-vous renseignement respect "
    "responsable responsables ressources retour revue rivière robe robot robots roman "
    "romans rouge route routes rue rues rural rurale rurales règle règlement réception récit "
    "récits réduite réel réfugiés région régional régionale répertoire réponse réseau réseaux "
    "réserve réserves résidence résistance résolution réunion rêve rêves sac sage saison salle "
    "salles salon samedi sans santé sauvage sauvegarde savant savoir savoirs science sciences "
    "scolaire scolaires scène second secret section sections semaine semence semences seniors "
    "sens service services session sessions seul signe signes silence simple sister site siècle "
    "slogan smart social sociale sociales société soin soins soir soirée soleil solidaire "
    "solidarité solitude solution solutions son sonore sonores sortie sorts souffle soupe source "
    "sources souvenir speed sponsor stage standard standards state states station stations statut "
    "stock stop stratégie studio suite surdité symposium séance séances séminaire table tables "
    "tapis taxi temps terrain terre territoire territoires test tests texte textes thèse théâtre "
    "ticket titre toile toit tour tous tout toute toutes tradition traditions traducteur "
    "traducteurs traduction train transmission transport transports travail travaux traversée tri "
    "troc trousse type types union univers universal universel universelle universitaire "
    "université urbain urbaine urgence usage usager usagers usages utile utopie",
    "vacances valeur valise valises veille vendredi vent ventre venue verre vers vert vice vie "
    "vieux village villages ville villes virtuel virtuelle vision visions visite visites vivant "
    "vivante vivre vocabulaire voie voisin voisins voix volontaire vote voyage voyages voyageur "
    "vrai vue vélo weekend weekly yeux zone âge échange échanges école écoles écoute écouter "
    "écran écrans écrire écrit écriture écrivain éditeur éditeurs édition éducation égal égalité "
    "élan élève élèves émission équipe étagère étagères étape état étoile étoiles étranger étude "
    "études étudiant étudiants été évaluation événement île œuvre œuvres",
    NULL,
};

static const char *const labels[] = { "communiqué de presse", "communiqué", NULL };

const struct lang lang_fr = {
    .tag = "fr",
    .name = "French",
    .script = SCRIPT_LATIN,
    .note_heads = "notes",
    .labels = labels,
    .hyphen_dict = "hyph_fr",
    .prior = 1,
    .page = "page p.",
    .articles = "l' la le les un une",
    .months =
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    .function =
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se "
        "ce il sont mais comme ou si son sa ses avec nous vous leur leurs cette ces aux été "
        "être fait on tout tous même elle ils deux où aussi bien peut ainsi sans dont entre "
        "après avant encore sous vers chez depuis pendant lors afin selon très notre votre "
        "nos vos mes ton celui celle ceux l' d' qu' n' s' c' j' m' contre jusque quand donc "
        "car ni or y ont était avait sera peuvent doit toute toutes autres autre chaque parce "
        "lequel laquelle",
    .letters = "àâæçéèêëîïôœùûüÿ",
    .trigrams =
        "es_ _de nt_ ent le_ de_ ion re_ on_ _co tio ne_ _le er_ que te_ ns_ et_ men _la ati "
        "_pr it_ _qu _pa ue_ la_ les _et con _un ant _en té_ res ons _re _au _so ur_ eme lle "
        "ts_ tre par is_ _à_ ce_ ont _pe _in oit _l_ _to our ire des _ma en_ onn roi eur _po "
        "son tou ux_ nte _dé _se _sa rs_ me_ us_ _dr se_ ien art ais dro est com iqu ers pro "
        "out une un_ nce _ch _ce _li _es ter nne _su _di _ré ans _mo ell _ar _tr per rti ute "
        "air ité és_ _d_ omm ain rai sse _fo cti ée_ ait _a_ tra qui tes dan ui_ _ca ale ir_ "
        "ie_ mme ine au_ _pl ran che int ure _fa pou ill _vi _ou st_ _do anc _ét ess _no iss "
        "ser ond urs ntr _da ous ge_ tic ten cha aut ren ut_ ble il_ _te sur ite ect aux ver "
        "rés age du_ ort ues _vo al_ ier ass ens end nts ist oir _me in_ and san ou_ pri _du "
        "ssi _av ins ouv nat ert ali _ac bli ar_ cou pré eux cle mai _il rso rat as_ lib enc "
        "tai nal _ex _ne sen bre _on ive ces pre rem lit ère its tte _an icl rit nti rie nta "
        "sa_ ois tan abl ven qu_ nde _na eau ise omp uve tat for _si éra _ra _gr ste leu ava "
        "fai éta _lo ris ses man voi app été _as sti pas dre ndi _bi éri ign _ap dis lan peu "
        "ssa ang sio fon iti _ai vai lus pos ieu mar act sou _ho el_ tie por nda _bo nes lie "
        "ése ber ls_ sta plu gra uit rt_ rec uni _mi cla vie déc _pu nse tro onc ra_ emb _fi "
        "_ju ind oci mes str _êt _ba tur êtr ett lis uel _éc rté soc _im ici rte mon ari ez_ "
        "nsi _fr mpl jou rou era tés _al cat _ve _cr si_ lem uis don cia ard ron tiq ein ule "
        "gne soi ave ndr ona nna orm ara éco mis ern isa sem _je _or ibe lai ple cri ita _va "
        "ide oi_ éga min nté ica cie nai ées ubl ail tem teu mat emp lic att esp an_ err _jo "
        "van pla ime mbr ès_ inc qua sit imp rop _ta ibl _el _at eil isi ori eut pen utr tit "
        "oin lig sai mun acc rel he_ nst ini tal nie ial ler nou gue dit rer nd_ _ég tri cte "
        "_ga ivi fra sat idé han lon rav ote rme _mé ièr ili uti der pli ami itu hom ani _nu "
        "erv all ina ate cul _hu ura tér rre ret _ha erc nit cun at_ ve_ her _lu not sui cor "
        "_ro nis nge gal ann tab dem thè ner pub ile _c_ _am col ils mil eu_ oth erm _s_ arr "
        "nem roc ies ame ppe pay mmu _ci ger pe_ sid moi loi cen èqu ec_ fic iét hèq auc tin "
        "eco aie rd_ riv lar tiv ord cho ul_ uss _n_ use cip tis tec os_ ema fin gar tif bie "
        "ice toi rès vre ral ix_ pér cer ace _af mer vis vit _ob gen _st liq je_ squ dev rri "
        "née _él dir avo rot oul ssu rée dér rep ult tel ndé ibr _be ict duc aus ach lio val "
        "uri exp jus oup rce non den _fe édi ifi imi mpr rap ays doi sé_ vec _ri nco ême écl "
        "nci cas nom vou eff rch aur _tu iso rac hum uan ai_ _y_ rta dép enn are _ni olo reg "
        "sso réc éci nqu _cl car _br arc lat ré_ ric lui _ja tue _ef enu sei oli vol rêt emi "
        "nan ére rma ipe équ ose vel mie igi pui vid sup rna rim né_ ves atu spe ffi bil log "
        "ys_ cel spo agn eli uma iot deu enf dic _ad nul _ti nné seu ppo ndu ucu _em _op chi "
        "cet ors rin ust rne mpo éné nve _pi met ffe opp ore div bib mag dam cro _gé tir _sé "
        "_mê ête _cu env bou ges rép rse len ole lei bon mêm ono har uer ria _ge rde scr tor "
        "reu lor ena iel mem elo niv ume ton cal pon lli dia sée uct pol sea uto _ag _né méd "
        "sol rad _ph enr gis ési _j_ amm ctu _eu oui hon nér édu iva can oll élé omi éve mal "
        "ats oss lte omb alo arl fam ora aqu iat bit gén nct urn oye upe rdi ula lec épa _éq "
        "sci ivr",
    .credit_translator = translator,
    .credit_author = author,
    .credit_other = other,
    .string = string,
    .hyphen_first =
        "vingt trente quarante cinquante soixante quatre demi semi vice non après avant "
        "arrière contre peut celui celle ceux celles sud nord est ouest moi toi lui nous vous "
        "eux",
    .hyphen_last = "cadre clé clés pilote phare type ci là même mêmes",
    .hyphen_number =
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
        "seize vingt cent soixante",
    .hyphen_and = "et ou",
    .names = names,
    .vocabulary = vocabulary,
};
