import type { ArticleRow } from './articleRow';

/** The French help centre, as the team wrote it. */
export const FRENCH_ARTICLES: ArticleRow[] = [
  [
    'delivery',
    'Délais et frais de livraison',
    `Les commandes passées avant 12 h du lundi au vendredi partent le jour même de notre entrepôt de Roubaix.

## Délais après expédition

- France métropolitaine : 2 à 4 jours ouvrés (Colissimo), 1 à 2 jours (Chronopost)
- Belgique, Luxembourg, Suisse : 3 à 6 jours ouvrés
- Allemagne, Pays-Bas, Irlande : 3 à 6 jours ouvrés
- Royaume-Uni : 3 à 5 jours ouvrés
- États-Unis : 5 à 8 jours ouvrés

## Frais

La livraison coûte 4,90 € et elle est offerte à partir de 80 € d'achat.`,
    'livraison délais frais',
  ],
  [
    'delivery',
    'Suivre ma commande',
    `Dès que votre colis part, nous vous envoyons un e-mail avec le numéro de suivi. Vous le trouvez aussi dans « Mon compte », rubrique « Mes commandes ».

Le suivi peut mettre 24 heures à s'afficher. S'il n'avance plus depuis plus de 3 jours ouvrés, écrivez-nous : nous ouvrirons une enquête auprès du transporteur.`,
    'suivi colis',
  ],
  [
    'delivery',
    'Mon colis est en retard',
    `Un colis est en retard quand la date annoncée est dépassée d'un jour ouvré.

## Que faire ?

- Regardez le dernier passage sur la page de suivi du transporteur.
- Vérifiez qu'aucun avis de passage ne vous attend.
- Écrivez-nous : nous ouvrons une enquête. Le transporteur nous répond sous 5 jours ouvrés.

Si le colis est déclaré perdu, nous le renvoyons ou nous vous remboursons, frais de port compris.`,
    'retard enquête',
  ],
  [
    'delivery',
    'Colis indiqué livré mais non reçu',
    `Il arrive que le transporteur valide la livraison avant d'avoir remis le colis. Attendez 24 heures, puis vérifiez la boîte aux lettres, les voisins et le gardien.

Si le colis reste introuvable, écrivez-nous dans les 7 jours qui suivent la date de livraison indiquée. Nous ouvrons une réclamation et vous demanderons une attestation de non-réception signée.`,
    'livré non reçu réclamation',
  ],
  [
    'delivery',
    'Livraison en point relais ou à un voisin',
    `Tant que le colis n'est pas en cours de livraison, vous pouvez le faire déposer en point relais ou chez un voisin depuis la page de suivi du transporteur.

Le colis y reste disponible 15 jours. Une pièce d'identité vous sera demandée.`,
    'relais voisin',
  ],
  [
    'delivery',
    'Livraison des meubles et grands colis',
    `Les fauteuils, bureaux, étagères et tapis sont livrés sur rendez-vous, au pied de l'immeuble. Le transporteur vous appelle pour convenir d'une demi-journée.

La livraison à l'étage est possible en option, au prix de 29,00 €.`,
    'meubles rendez-vous',
  ],
  [
    'delivery',
    'Colis abîmé ou article cassé à la réception',
    `Nous sommes désolés que votre commande soit arrivée abîmée.

## Ce qu'il nous faut

- une photo de l'article
- une photo de l'emballage
- une photo de l'étiquette du colis

Écrivez-nous dans les 7 jours après réception. Vous choisissez : un nouvel article ou le remboursement. Inutile de renvoyer l'article cassé.`,
    'abîmé cassé photo',
  ],
  [
    'returns',
    'Politique de retour',
    `Vous avez 30 jours après réception pour nous renvoyer un article non utilisé, dans son emballage d'origine. Le retour est gratuit depuis la France, la Belgique, le Royaume-Uni, l'Irlande et l'Allemagne.

Les bougies entamées et les articles fabriqués sur mesure ne sont ni repris ni échangés.`,
    'retour 30 jours',
  ],
  [
    'returns',
    'Comment renvoyer un article',
    `- Ouvrez « Mon compte », puis « Mes commandes ».
- Choisissez « Retourner un article » et indiquez le motif.
- Imprimez l'étiquette, ou gardez le code QR si vous n'avez pas d'imprimante.
- Déposez le colis dans un bureau de poste ou un point relais.

Gardez la preuve de dépôt jusqu'au remboursement.`,
    'retour étiquette',
  ],
  [
    'returns',
    'Échanger un article',
    `Vous pouvez échanger un article contre une autre couleur ou une autre taille dans les 30 jours. Faites une demande de retour avec le motif « Échange » : le nouvel article part dès que le transporteur a scanné votre colis.`,
    'échange',
  ],
  [
    'returns',
    'Délai de remboursement',
    `Nous contrôlons votre retour dans les 5 jours ouvrés qui suivent son arrivée, puis nous vous remboursons sur le moyen de paiement utilisé.

- Carte bancaire : 3 à 5 jours ouvrés
- Carte à débit différé : jusqu'à 10 jours
- PayPal : 24 heures
- Klarna : vos échéances sont recalculées

Vous recevez un e-mail le jour où le remboursement part de chez nous.`,
    'remboursement délai',
  ],
  [
    'returns',
    'J’ai reçu le mauvais article',
    `Toutes nos excuses ! Écrivez-nous avec une photo de l'étiquette de l'article reçu. Nous envoyons le bon aussitôt, sans attendre le retour de l'autre, pour lequel vous recevrez une étiquette prépayée.`,
    'erreur article',
  ],
  [
    'returns',
    'Il manque une pièce ou un article',
    `Vérifiez d'abord le calage en carton : les sachets de vis y sont parfois fixés. S'il manque bien quelque chose, indiquez-nous la lettre du sachet ou de la pièce d'après la notice. Nous vous l'envoyons par courrier suivi sous 2 à 3 jours ouvrés.`,
    'pièce manquante vis',
  ],
  [
    'orders',
    'Annuler une commande',
    `Une commande peut être annulée tant qu'elle n'est pas partie. Écrivez-nous le plus vite possible.

Si elle a déjà été remise au transporteur, refusez le colis à la livraison ou renvoyez-le dans les 30 jours. Vous êtes remboursé dès son retour à l'entrepôt.`,
    'annuler annulation',
  ],
  [
    'orders',
    'Modifier l’adresse de livraison',
    `Nous pouvons modifier l'adresse tant que la commande n'est pas expédiée. Ensuite, seul le transporteur peut rediriger le colis, depuis sa page de suivi.`,
    'adresse modifier',
  ],
  [
    'orders',
    'Modifier les articles d’une commande',
    `Une commande validée ne peut pas être modifiée, sauf la couleur d'un article si elle n'est pas encore en préparation. Le plus simple est souvent de l'annuler et d'en passer une nouvelle.`,
    'modifier commande',
  ],
  [
    'orders',
    'Commander sans compte',
    `Vous pouvez acheter sans créer de compte. Votre commande n'apparaît alors pas dans « Mon compte », mais l'e-mail de confirmation contient un lien pour la suivre. Créez un compte avec la même adresse et écrivez-nous : nous y rattacherons la commande.`,
    'invité compte',
  ],
  [
    'orders',
    'Je n’ai pas reçu l’e-mail de confirmation',
    `Regardez dans vos courriers indésirables et vérifiez l'adresse saisie. Sans confirmation au bout d'une heure, écrivez-nous avec votre nom et le montant payé.`,
    'confirmation e-mail',
  ],
  [
    'payment',
    'Obtenir une facture',
    `Toutes vos factures se téléchargent dans « Mon compte », rubrique « Mes commandes », dès l'expédition.

Pour une facture au nom d'une société, envoyez-nous la raison sociale, l'adresse et le numéro de TVA intracommunautaire.`,
    'facture tva',
  ],
  [
    'payment',
    'Moyens de paiement',
    `Nous acceptons les cartes Visa, Mastercard et American Express, PayPal, Apple Pay, Google Pay et Klarna en trois fois. Le paiement est débité à la commande.`,
    'paiement carte',
  ],
  [
    'payment',
    'Mon paiement a été refusé',
    `Un paiement refusé n'est pas débité. Votre banque peut afficher quelques jours une opération « en attente » qui disparaîtra d'elle-même.

- Vérifiez le plafond et la date d'expiration de votre carte.
- Validez la demande dans l'application de votre banque.
- Essayez un autre moyen de paiement.`,
    'paiement refusé',
  ],
  [
    'payment',
    'Utiliser un code promo ou une carte cadeau',
    `Saisissez le code à la dernière étape, avant le paiement. Un seul code par commande, hors articles déjà soldés. Une carte cadeau peut servir en plusieurs fois et vaut 2 ans.`,
    'promo cadeau',
  ],
  [
    'products',
    'Garantie',
    `Nos luminaires et nos meubles sont garantis 2 ans à compter de la livraison, nos tapis 1 an. La garantie ne couvre ni l'usure normale ni les ampoules.

Pour la faire jouer, envoyez-nous la date d'achat, une description du défaut et une photo.`,
    'garantie défaut',
  ],
  [
    'products',
    'Quelle ampoule choisir ?',
    `Tous nos luminaires prennent une ampoule E27 de 40 W au plus (8 W en LED), sauf la lampe de bureau Kiruna, dont la LED est intégrée. Pour varier l'intensité, choisissez une ampoule marquée « dimmable ».`,
    'ampoule e27 variateur',
  ],
  [
    'products',
    'Installer une suspension ou une applique',
    `Coupez le courant au disjoncteur avant toute intervention.

- Fixez la platine au plafond avec des chevilles adaptées.
- Reliez la phase, le neutre et la terre au domino.
- Ajustez la longueur du câble (1,80 m, 3 m sur demande), puis remontez le cache.

En cas de doute, faites appel à un électricien.`,
    'montage suspension',
  ],
  [
    'products',
    'Dimensions de nos tapis et rideaux',
    `Nos tapis existent en 160 × 230 cm et 200 × 300 cm. Nos rideaux mesurent 140 × 250 cm et se raccourcissent avec le ruban thermocollant fourni. Comptez 1,5 fois la largeur de la fenêtre.`,
    'dimensions taille',
  ],
];
