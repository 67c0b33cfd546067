/** What support questions are about, in the French of both sides of the sea; lines and names as in `concepts.en`. */
export const concepts = `
restart: couper_puis_remettre redemarrer redemarrage rebooter relancer reinitialiser reinitialisation eteindre_*_rallumer eteint_*_rallume eteindre_puis debrancher_*_rebrancher debranche_*_rebranche debrancher couper_puis couper_*_remettre remettre_*_disjoncteur arreter_puis reset
power: prise prise_de_courant courant secteur alimentation electricite brancher disjoncteur tableau_electrique
cable: cable cordon fil branchement
battery: batterie pile piles chargeur recharger charge_electrique autonomie
light: voyant lumiere led diode temoin lampe clignoter clignotant allume_sur lumineux
screen: ecran affichage moniteur
error: erreur code_erreur code_d_erreur message_d_erreur bug
noise: bruit son bourdonnement grincement claquement
smell: odeur sentir sent brule
leak: fuite fuir couler coulure goutte gouttes suinter
water: eau humidite humide mouiller liquide inonder inondation arrivee_d_eau arrivee_generale infiltration
shutwater: couper_l_eau fermer_l_eau eau_*_coupe fermer_*_arrivee_d_eau fermer_*_robinet fermer_*_vanne coupe_l_eau robinet_general arrivee_d_eau_generale
heat: chaud chaude chaleur chauffer temperature tiede surchauffe
cold: froid froide refroidir givre geler
bleed: purger purge
radiator: radiateur chauffage convecteur
boiler: chaudiere ballon_d_eau_chaude chauffe_eau cumulus
router: box modem routeur livebox freebox bbox
decoder: decodeur boitier_tv
internet: internet wifi wi_fi connexion reseau fibre adsl debit
wired: ethernet par_cable filaire
browser: navigateur chrome safari firefox edge site site_web site_internet page_web sur_le_site
page: page
app: application appli app
computer: ordinateur pc portable_pc mac ordi
device: appareil machine materiel equipement electromenager
tablet: tablette ipad
tv: television televiseur tele tv
software: logiciel programme systeme
update: mise_a_jour mettre_a_jour mis_a_jour actualiser derniere_version
cache: cache cookies historique vider_le_cache
clear: vider effacer supprimer nettoyer_les_donnees
password: mot_de_passe mdp mots_de_passe
login: connecter connexion_au_compte se_connecter vous_connecter acceder acces identification
disconnect: deconnecter deconnexion
link: lien url
click: cliquer clic bouton appuyer touche
spam: spam spams indesirables courrier_indesirable courriers_indesirables
mailbox: boite_mail messagerie boite_de_reception
letterbox: boite_aux_lettres boite_a_lettres
email: email e_mail mail courriel mel adresse_electronique
sms: recevoir_un_sms recevoir_un_texto sms texto message_texte textos alerte_sms averti_par_sms
letter: lettre courrier_postal recommande lettre_recommandee
photo: photo photos image images cliche capture photographie photographier
video: video film
document: document pdf fichier papier papiers formulaire piece_jointe scan
estimate: devis estimation chiffrage
certificate: attestation certificat
statement: releve releve_de_compte extrait_de_compte
invoice: facture facturette
receipt: recu ticket_de_caisse preuve_d_achat ticket justificatif_d_achat
contract: contrat
plan: forfait abonnement formule offre_souscrite
policy: assurance assure assureur police couverture garantie_annulation assurance_annulation mutuelle couvrir
claim: dossier declaration dossier_de_sinistre numero_de_sinistre
police: police plainte commissariat gendarmerie gendarmes porter_plainte deposer_plainte depot_de_plainte main_courante
accident: accident accrochage collision choc sinistre
report: constat constat_amiable
injury: blesse blesses blessure blesser
witness: temoin temoins
garage: garage garagiste carrossier carrosserie concession mecanicien atelier_auto
vehicle: vehicule voiture auto moto camion camionnette scooter
courtesycar: vehicule_de_remplacement voiture_de_remplacement voiture_de_pret vehicule_de_pret pret_de_vehicule vehicule_relais
automatic: automatique boite_automatique
registration: immatriculation plaque plaque_d_immatriculation
driver: conducteur conductrice permis permis_de_conduire
mileage: kilometrage kilometres compteur_kilometrique
pet: chien chat animal animaux
gate: portail digicode code_d_entree code_de_la_porte barriere interphone code_d_acces_immeuble code_immeuble code_porte entree_de_l_immeuble
door: porte palier devant_la_porte porte_d_entree
bell: sonnette sonner nom_sur_la_sonnette
elevator: ascenseur monte_charge ascenceur monter_a_pied
stairs: escalier escaliers marches cage_d_escalier
floor: etage niveau rez_de_chaussee quel_etage
house: maison appartement logement habitation domicile_principal
building: immeuble batiment residence copropriete
garden: jardin cour terrasse
parking: parking stationner stationnement garer place_de_parking
neighbour: voisin voisins voisine voisinage voisines quelqu_un_dans_l_immeuble quelqu_un_de_l_immeuble
caretaker: gardien gardienne concierge
safeplace: endroit_sur lieu_sur cachette
home: domicile chez_vous a_la_maison
somebodyhome: quelqu_un_sera_present quelqu_un_present quelqu_un_chez_vous serez_vous_present serez_vous_la present_pour_recevoir sera_present presence etre_present receptionner qui_receptionnera qui_sera_la qui_recevra qui_sera_present
sign: signer signature
locker: consigne point_relais point_de_retrait relais casier
note_left: avis_de_passage avis_de_passe mot_dans_la_boite carton_de_passage
carrier: transporteur livreur coursier facteur chauffeur chronopost colissimo
reserve: reserves signaler_au_livreur signale_*_livreur signale_*_chauffeur reserves_aupres emettre_des_reserves emis_des_reserves
parcel: colis paquet envoi pli
box: carton emballage emballe boite boite_d_origine carton_d_origine emballage_d_origine packaging protections conditionnement
open: ouvrir ouvert ouverte ouvertes ferme fermer deballer deballe decacheter sceller scelle entamer entame
bag: sac_plastique sachet pochette
tag: etiquette etiquettes
use: utiliser utilise utilisation usage servir_de servi emploi
wear: porter porte_le porte_la porte_les essayer_le_vetement porte_vetement deja_porte deja_mis mis_dehors
wash: laver lave lavage nettoyer nettoye nettoyage rincer rince
descale: detartrer detartrage
damage: abimer abime casser casse casse_objet briser endommager fissure fissurer fente fendre rayer rayure dommage degat cassure
fail: tomber_en_panne panne defaillance dysfonctionnement lacher
work: marcher fonctionner fonctionnement
turnon: allumer demarrer mettre_en_marche s_allume
assemble: monter_le_meuble montage assembler assemblage
disassemble: demonter demonte demontage
install: installer installation pose poser_l_appareil mise_en_service raccordement
builtin: encastrer encastre encastrable pose_libre integre integrer dans_une_colonne dans_un_meuble
reinstall: reinstaller desinstaller reinstallation
repair: reparer reparation depanner depannage
engineer: technicien reparateur plombier electricien depanneur
expert: expert expertise
part: piece pieces accessoire element
sparepart: piece_de_rechange piece_detachee pieces_detachees
missing: manquer manquant manque absent_du_carton
throw: jeter jete poubelle debarrasser
keep: garder conserver garde conserve avoir_encore avez_encore a_t_il_encore a_t_elle_encore possedez_encore toujours_le_carton encore_en_votre_possession
return: retourner retour renvoyer renvoi rapporter rendre
exchange: echanger echange remplacer remplacement
refund: rembourser remboursement argent recuperer_l_argent
oldone: ancien_appareil reprise_de_l_ancien reprendre_l_ancien ancien reprenions reprenne reprendre reprise enlever_l_ancien evacuer debarras
voucher: bon_d_achat avoir_client carte_cadeau code_promo code_promotionnel code_de_reduction coupon code_avantage bon_de_reduction
discount: remise reduction promotion rabais ristourne
gift: cadeau offrir pour_offrir emballage_cadeau paquet_cadeau papier_cadeau offert
giftnote: petit_mot mot_manuscrit carte_de_voeux message_personnel dedicace
buy: acheter achat commander passer_commande achete date_d_achat date_de_commande
price: prix tarif cout
pay: payer paiement regler reglement carte_bancaire virement moyen_de_paiement mode_de_paiement paypal especes cb cheque carte_de_credit
surcharge: supplement surcout frais_supplementaires
instalment: mensualite echeance plusieurs_fois echelonner
amount: montant somme total
bank: banque etablissement_bancaire conseiller_bancaire
iban: iban rib coordonnees_bancaires compte_bancaire
accountholder: titulaire
digits: chiffres derniers_chiffres quatre_derniers
charge: prelever prelevement debiter debit facturer encaisser
receive: recevoir recu_le_colis arriver arrivee arrive reception receptionne parvenir
deliver: livrer livraison
ship: expedier expedition envoyer_le_colis
collect: enlevement enlever recuperer retirer retrait passer_prendre depot deposer
depart: partir depart decoller
return_trip: aller_retour aller_simple vol_retour date_de_retour
checkin: enregistrement check_in
flight: vol avion
train: train tgv
hotel: hotel sejour_hotel hebergement
room: chambre suite
view: vue_mer vue
breakfast: petit_dejeuner demi_pension repas
stay: sejour nuitee nuits
guest: voyageurs passagers passager personnes convives adultes voyagent voyager combien_serez
child: enfant enfants bebe fils fille mineur
age: age ans
seat: siege place_assise hublot couloir cote_fenetre
luggage: bagage bagages valise valises bagage_cabine
ticket: billet billets
insurance_cancel: annulation_assurance
date: date
country: pays
city: ville commune localite
street: rue
address: adresse
postcode: code_postal
language: langue
name: nom prenom patronyme appeler_vous vous_appelez
number: numero reference code
serial: numero_de_serie
model: modele marque reference_produit gamme
size: taille pointure dimension dimensions mesure mesures longueur largeur hauteur grand grandeur
weight: poids peser kilos
colour: couleur coloris teinte
material: matiere tissu matiere_du
store: magasin boutique agence enseigne point_de_vente succursale
find_out: connaitre_notre entendu_parler decouvert_notre
reason: raison motif cause pourquoi
contact: contacter joindre prendre_contact rapproche rapprocher renseigner demander_a demande_a interroger interroge parler_a parle_a verifier_aupres
answer: repondre reponse retour_de_sa_part
call: appeler appel telephoner rappeler
mobile: mobile portable smartphone telephone_portable gsm natel cellulaire
phone: telephone
company: entreprise societe raison_sociale
tax: tva siret numero_de_tva siren
idcard: carte_d_identite piece_d_identite passeport
born: naissance naitre ne_le anniversaire_de_naissance
birthday: anniversaire
married: marie situation_familiale
job: profession metier emploi
tenant: locataire proprietaire louer louez appartient bail
own: possede_en_propre
insuredelsewhere: souscrit_ailleurs souscrire_ailleurs autre_assureur souscrit autre_contrat nouvel_assureur nouveau_contrat
order: commande commandes
product: produit article objet
person: personne
customer: client cliente
time: heure horaire
slot: creneau matin apres_midi matinee partie_de_la_journee debut_de_journee fin_de_journee moment_de_la_journee demi_journee soiree
day: jour journee
service: service
place: lieu endroit
message: message texte_affiche message_affiche affiche afficher apparait inscrit
step: etape
someone_else: autre_personne tiers autre_conducteur partie_adverse
move: demenager demenagement emmenager
leavehome: maison_de_retraite vendre_le_logement
pause: suspendre suspension pause_contrat
cancel: annuler resilier resiliation annulation quitter nous_quittez
reschedule: reporter decaler reprogrammer repousser
allergy: allergie allergique intolerance
diet: vegetarien vegan regime_alimentaire
theft: vol_a_t_il_eu vol_a_eu vol_s_est vol_de_velo voler_objet vole derobe cambriolage
sell: vendre vente vendu revendre
lose: perdre perdu egare
fire: incendie feu
storm: orage tempete grele
begin: commencer debuter debut apparu apparue depuis_quand premiere_fois
finish: finir terminer
visit: rendez_vous rdv passage intervention visite
occasion: mariage fete evenement
urgency: urgent urgence presse delai_imperatif
warranty: garantie sous_garantie
extended: extension_de_garantie garantie_prolongee
account: compte espace_client profil identifiant
code_received: code_recu recu_le_code recu_*_code code_par_sms code_par_texto
another_outlet: autre_prise prise_differente une_autre_prise autre_prise_de_courant prise_*_marche
another_cable: autre_cable changer_le_cable change_le_cable remplace_le_cable autre_cordon
another_browser: autre_navigateur navigation_privee
another_device: autre_appareil autre_telephone autre_ordinateur autre_ecran autre_support second_appareil
another_card: autre_carte autre_moyen_de_paiement
hard_reset: reinitialisation_usine parametres_d_usine reset_usine reglages_d_usine
forgot: mot_de_passe_oublie nouveau_mot_de_passe renouveler_le_mot_de_passe reinitialiser_*_mot_de_passe reinitialisation_du_mot_de_passe
filter: filtre
pump: pompe vidange
sender: expediteur
recipient: destinataire
tracking: suivi suivre tracking
loyalty: fidelite points_de_fidelite
satisfied: satisfait content
member: membre adherent
status: statut marque_comme indique_comme
furniture: meuble canape fauteuil armoire sommier
notify: prevenir avertir notifier averti prevenu notification informer
accept: accepter d_accord_pour acceptez
help: aide
crack_size: longueur_de_la_fissure taille_de_la_fente
sound: volume muet
camera: camera objectif
print: imprimer imprimante
download: telecharger
bluetooth: bluetooth appairer
trailer: remorque
winter: hiver pneus_hiver
`;
