import type { Vocabulary } from '../../vocabulary';

const NUMBER = String.raw`(?:numeros?|num(?:ero)?s?\.?|n[°ºo]|no\.?|nr|#|references?|ref|code|identifiant|id)`;
/** Between a number and what it is of: "numéro de votre". */
const OF = String.raw`(?:(?:de|du|d'|des|pour|associee? a|relatif a|lie a|sur|figurant sur|de l'|,) ?)?(?:(?:la|le|les|l'|votre|vos|cette|ce|ta|ton|ma|mon|notre|bon de|mail de|avis de) ?)*`;

/** What is counted and is no quantity of things. */
const UNIT = String.raw`(?:temps|fois|reprises|jours?|semaines?|mois|minutes?|heures?|ans|annees?|degres?|km|kilometres?|metres?|m2|m3|cm|centimetres?|pieds carres|kg|kilos?|litres?|bars?|giga\w*|go|euros?|chiffres)(?![a-z])`;
/** An invoice, unless something is billed or stands on it. */
const BILL = String.raw`(?<!(?:on|ete|ont|a|avez|etre|mal|sur|dans|selon|pour) (?:(?:la|les|votre|vos|une) )?)factures?`;

/** What questions and labels are worded like in French. */
export const questions = {
  nouns: [
    [
      'securityAnswer',
      String.raw`nom de (?:jeune )?fille|mots? de passe(?! (?:oublie|perdu))|code (?:pin|secret|confidentiel|de securite)|question secrete|reponse secrete|mot (?:secret|memorable)|mdp|nip|code (?:a )?(?:\d|quatre|six) chiffres|code (?:d'acces|personnel|d'identification)|(?:nom de )?(?:votre|l'|mon) premi(?:er|ere) (?:animal|chien|chat|ecole)|nom de (?:votre|l'|mon) (?:animal|chien|chat)(?: de compagnie)?|cryptogramme|cvv|numero de securite sociale`,
    ],
    [
      'dateOfBirth',
      String.raw`dates? de naissance|jour de (?:votre )?naissance|(?:quand |quel jour )?(?:etes[- ]vous )nee?(?: le)?|nee? le|ddn|votre age|quel age (?:avez|as|aviez)[- ](?:vous|tu)`,
    ],
    [
      'trackingNumber',
      String.raw`${NUMBER} ${OF}(?:suivi|colis|envois?|tracking|paquet|expedition|reperage|bordereau)(?: colis)?|tracking`,
    ],
    [
      'policyOrClaimNumber',
      String.raw`${NUMBER} ${OF}(?:contrat|police|sinistres?|dossier|assurance|declaration|reclamation|ticket|demande|cas|intervention)(?! de (?:fidelite|reservation))|dossier, (?:quelle est )?(?:la|sa) reference`,
    ],
    ['serialNumber', String.raw`${NUMBER} ${OF}(?:serie|cadre|chassis|machine|appareil)|imei|s/n`],
    [
      'bookingReference',
      String.raw`${NUMBER} ${OF}(?:reservation|vol|billet|confirmation|sejour|voyage|dossier de reservation)|dossier de reservation|pnr|reference a six (?:lettres|caracteres)`,
    ],
    [
      'orderNumber',
      String.raw`${NUMBER} ${OF}(?:commandes?|achat|cmd|cde)|quelle (?:est la |est votre )?commande|de quelle commande|commande (?:concernee|en question)`,
    ],
    [
      'iban',
      String.raw`iban|rib|coordonnees bancaires|compte bancaire|(?:numero|coordonnees) (?:de|du) (?:votre )?compte (?:bancaire|en banque)`,
    ],
    [
      'accountNumber',
      String.raw`${NUMBER} ${OF}(?:comptes?|clients?|cliente|adherente?|membre|carte(?! (?:bancaire|bleue|de credit|cadeau))|abonnee?|abonnement|societaire|fidelite|allocataire|usager|utilisateur|beneficiaire)(?: (?:de )?(?:fidelite|client|membre))?|numero client|identifiant(?: client)?|carte de (?:fidelite|membre)`,
    ],
    [
      'email',
      String.raw`(?:adresses? )?(?:e-?mails?|mails?|courriels?|mel)(?! (?:de confirmation|que|recu|d'annulation|precedent))|adresse (?:electronique|de messagerie|de connexion)`,
    ],
    [
      'phone',
      String.raw`${NUMBER} ${OF}(?:telephone|portable|mobile|tel|gsm|natel|fixe|cellulaire|ligne)(?: (?:portable|mobile|fixe))?|${NUMBER} (?:auquel|ou|sur lequel|pour|direct)(?: (?:peut-on|puis-je|pouvons-nous|l'on peut|on peut|je peux|nous pouvons|le \w+ (?:peut|pourra)|vous|etes-vous))*(?: vous)? ?(?:joindre|rappeler|contacter|appeler|joignable)|(?:a|sur) quel numero|(?<!(?:quel|autre|par|au) )telephone|tel(?=\W)|gsm|natel|numero (?:de contact|joignable)|(?:ou|comment|quand) (?:peut-on |puis-je |pouvons-nous )?vous joindre(?= par telephone)`,
    ],
    ['other:attempts', String.raw`combien de (?:fois|tentatives|essais)`],
    [
      'other:payment',
      String.raw`comment (?:avez|aviez|aurez|souhaitez|voulez|desirez|preferez)[- ]vous (?:paye|regle|payer|regler)|(?:mode|moyen) de (?:paiement|reglement)`,
    ],
    [
      'other:carrier',
      String.raw`quel (?:est le )?transporteur|(?:par|avec) qui (?:l'|les )?avez[- ]vous (?:envoye|expedie|renvoye)`,
    ],
    ['other:slot', String.raw`(?:matin|matinee) ou (?:\w+ |l')*(?:apres-midi|soir|aprem)`],
    ['postcode', String.raw`codes? post(?:al|aux)|npa|code postale`],
    [
      'personName',
      String.raw`(?:(?:votre|vos|le|ton|quel est (?:le|votre)) )?(?:nom(?:s)?(?: (?:complet|de famille|et (?:votre )?prenom|, prenom|du titulaire|du destinataire))?|prenoms?(?: et (?:votre )?nom)?)(?! (?:de|du|d'|des) )|a qui (?:ai[- ]je l'honneur|ai[- ]je affaire|je parle|parle[- ]je)|comment vous appelez[- ]vous|comment (?:dois|puis)[- ]je vous appeler|vous vous appelez(?: comment)?|comment tu t'appelles|qui etes[- ]vous|(?:a|au|sous|sur|de) quel nom|au nom de qui|a qui est le compte|(?:nom )?(?:du|le|de la) titulaire(?: du (?:compte|contrat|billet|dossier))?|votre identite|patronyme|prenom`,
    ],
    [
      'deliveryMode',
      String.raw`(?:mode|type|option|methode|moyen|facon)s? (?:de livraison|d'envoi|d'expedition|de retrait|de retour)|comment (?:souhaitez|voulez|desirez|preferez)[- ]vous (?:etre livre|recevoir|recuperer|retirer|la livraison)`,
    ],
    [
      'pickupPoint',
      String.raw`points? (?:de )?relais|points? (?:de )?retrait|relais colis|(?:quel|dans quel) (?:relais|casier)`,
    ],
    [
      'address',
      String.raw`adresses?(?! (?:e-?mail|mail|electronique|de (?:messagerie|connexion|courriel)))(?: (?:complete|exacte|postale|de (?:livraison|facturation|expedition|destination|l'intervention|votre domicile)|actuelle))*|(?:ou|dans quelle rue) (?:habitez|residez|demeurez)[- ]vous|(?:ou|a quel endroit) (?:devons|dois|doit|faut|souhaitez|voulez)[- ](?:nous|je|on|il|vous|t-on)(?: \w+){0,4} (?:livrer|livre|livree|envoyer|expedier|passer|venir|recevoir)|coordonnees postales|lieu de livraison`,
    ],
    [
      'photo',
      String.raw`(?:photos?|captures?(?: d'ecran)?|images?|cliches?)(?! (?:de|du|des|montrant) | d')`,
    ],
    [
      'document',
      String.raw`(?:copie de (?:la|votre|l') ?)?(?:${BILL}|justificatifs?|preuves? d'achat|(?<=(?:le|un|votre|ce|du) )recu(?= ?\?| d'achat| de paiement| svp)|tickets? de caisse|attestations?|certificats?|devis|constat|releve|extrait de compte|contrat signe|document|scan|bordereau)`,
    ],
    [
      'time',
      String.raw`(?:a |vers |des |jusqu'a |a partir de )?quelles? heures?|(?:quel )?creneau(?: horaire)?|heures? (?:souhaitee|de|d'|du|exacte|approximative|precise|a laquelle)|horaire (?:souhaite|precis)`,
    ],
    [
      'date',
      String.raw`(?:quelle (?:est la )?|votre |la )?dates? (?:d'achat|de commande|de livraison|de reception|souhaitee|exacte|du|de la|d'arrivee|de depart)|(?:a |pour |depuis |jusqu'a |avant )?quelles? dates?(?! de naissance)|(?:a |pour |depuis )?quels? jours?|(?:la|une|votre|vos) dates?(?! de naissance)|le jour (?:de|du|ou|exact|souhaite)|dates? (?:precise|prevue|approximative)|jour (?:souhaite|prefere|de (?:votre )?(?:depart|l'achat|la livraison))`,
    ],
    [
      'quantity',
      String.raw`combien (?:de(?! ${UNIT})|d'(?!${UNIT})[a-z]+|en |sont|serez|etes|vous (?:serez|etes|en)|y a-t-il d)|quantites?|nombres? d[e'](?: ?(?!chiffres))|nombre exact|combien(?= (?:souhaitez|voulez|en|desirez|vous en))`,
    ],
    [
      'amount',
      String.raw`(?:quel )?(?:est le |etait le )?montant|quel (?:est |etait )?(?:le )?(?:prix|total|cout|tarif)|(?:le|du) (?:prix|total) (?:exact|paye|total|d'achat|debite|preleve)|budget|somme (?:exacte|prelevee|debitee|payee|due)|quelle somme|combien (?:(?:l'|les |la |le |vous )?(?:avez[- ]vous|a[- ]t[- ]on|vous a[- ]t[- ]on|cela vous a|ca vous a|ont)(?: ete)? (?:paye|regle|debourse|preleve|debite|coute|facture)\w*|cout\w+|vous a)`,
    ],
    [
      'company',
      String.raw`(?:nom de (?:la|votre|l') ?)?(?:societe|entreprise|raison sociale|organisme|association|employeur)`,
    ],
    [
      'variant',
      String.raw`(?:en |de |dans |et )?quel(?:le)?s? (?:est (?:la |le |votre )?)?(?:taille|couleur|coloris|pointure|modele|dimensions?|finition|teinte|capacite|longueur|matiere|reference)s?|(?:votre|vos|la|le|en) (?:taille|couleur|coloris|pointure|modele)(?= ?\?| souhait| exact| voul| concern| svp| de (?:votre|l'|la|vos)|[.,]? ?$)|(?:taille|couleur|coloris|pointure|modele) (?:souhaitee?|exacte?|voulue?|desiree?|actuelle|habituelle|choisie?|commandee?)`,
    ],
    [
      'product',
      String.raw`(?:quels?|quelles?|nom (?:du|de l'|de votre)|(?:preciser|indiquer|rappeler) (?:le|l'|les)|references? (?:du|de l')) ?(?:est le |est l'|sont les |est votre )?(?:produits?|articles?|appareils?|objets?|meubles?|equipement|materiel|piece|marque|gamme)|(?:produit|article|appareil|objet)s? (?:concernee?s?|en question|a (?:retourner|echanger|renvoyer|rembourser)|commandee?s?|que vous)|qu'(?:avez|aviez)[- ]vous (?:commande|achete|recu|pris)|que (?:contenait|contient)(?:[- ]il| le colis| le carton)?|qu'y (?:avait|a)[- ](?:t[- ])?il (?:dedans|dans)|que (?:souhaitez|voulez)[- ]vous (?:retourner|renvoyer|echanger|commander)|que devons[- ]nous vous livrer|(?:la|quelle) marque`,
    ],
    [
      'problem',
      String.raw`quel(?:le)? (?:est|etait|serait)(?: donc| exactement)? (?:le|la|votre|ce) (?:probleme|souci|panne|defaut|dysfonctionnement|soucis|difficulte|incident|dommage|degat)|quel(?:le)?s? (?:probleme|souci|defaut|panne|difficulte|degat|dommage)s?|que (?:s'est[- ]il passe|se passe[- ]t[- ]il)|nature (?:du|de la|de l'|des) (?:probleme|panne|souci|incident|dommages)|decri\w+(?:[- ]moi)? (?:le |la |votre |ce |les |l')?(?:probleme|souci|panne|defaut|dysfonctionnement|incident|degats?|qui)|qu'est[- ]ce qui (?:ne (?:va|fonctionne|marche)|n'allait|cloche|s'est passe)|ce qui (?:ne va|s'est passe|n'a pas|vous arrive)|expliquer (?:le|votre) (?:probleme|souci)`,
    ],
    [
      'other:place',
      String.raw`(?:quelle|votre) (?:ville|region|destination)|(?:lieu|ville|gare) d[e'] ?(?:depart|arrivee)|quel (?:endroit|lieu|magasin)|destination|d'ou|(?<![a-z])ou(?= (?:se|est|sont|etes|avez|habitez|souhaitez|voulez|allez|partez|a)(?![a-z]))`,
    ],
  ],
  interrogatives: [
    [
      'date',
      String.raw`quand(?! (?:vous|il|elle|on|je|nous|tu|ils|elles) (?!(?:l'|les |le |la |vous )?(?:avez|aviez|souhaitez|voulez|pouvez|etes|devez)))`,
    ],
    ['quantity', String.raw`combien (?:de(?! ${UNIT})|d'(?!${UNIT})[a-z]+)`],
    ['other:duration', String.raw`combien de temps`],
    [
      'amount',
      String.raw`combien(?! (?:de |d'|vous (?:serez|etes|en)|serez|etes|sont|en |pese|mesure|affiche))`,
    ],
    ['personName', String.raw`(?<=^)qui(?= (?:est-ce|etes))`],
  ],
  labels: [
    [
      'securityAnswer',
      String.raw`code (?:pin|secret|confidentiel)|pin|nip|mdp|mot de passe|nom de jeune fille`,
    ],
    ['dateOfBirth', String.raw`date de naissance|nee? le|ddn`],
    [
      'trackingNumber',
      String.raw`(?:${NUMBER} ${OF})?(?:suivi|colis|tracking|paquet|envoi|bordereau|reperage|colissimo|chronopost|mondial relay)`,
    ],
    [
      'policyOrClaimNumber',
      String.raw`(?:${NUMBER} ${OF})?(?:contrat|police|sinistre|dossier(?! de reservation)|ticket|reclamation|assurance)`,
    ],
    ['serialNumber', String.raw`${NUMBER} ${OF}(?:serie|cadre|chassis)|serie|imei|s/n`],
    [
      'bookingReference',
      String.raw`(?:${NUMBER} ${OF})?(?:reservation|resa|vol|billet|confirmation|dossier de reservation|pnr)`,
    ],
    ['orderNumber', String.raw`(?:${NUMBER} ${OF})?(?:commandes?|cde|cmd|comande|achat(?= (?:n|ref)))`],
    ['iban', String.raw`iban|rib`],
    [
      'accountNumber',
      String.raw`(?:${NUMBER} ${OF})?(?:compte|cliente?|adherente?|carte(?: de)?(?: fidelite| membre| client)?|membre|abonnee?|societaire|fidelite|identifiant)(?: (?:fidelite|client|membre))?`,
    ],
    ['postcode', String.raw`code postal|cp|npa`],
    ['bookingReference', String.raw`(?:reference|ref)`],
  ],
  asks: {
    interrogative: String.raw`quels?|quelles?|quand|combien|lequel|laquelle|comment (?:vous appelez|souhaitez|voulez|avez)|(?:a|de|pour|avec) qui|qui (?:est|etes)|d'ou|(?<![a-z])ou (?:est|se|etes|avez|habitez|souhaitez|voulez|a ete|sont|puis)|que s'est|que se passe|qu'est[- ]ce (?:que|qui)|qu'avez|a quoi|auquel|comment (?:tu|vous|dois)|que (?:voyez|constatez|devons|voulez|souhaitez)|d'ou|depuis quand|a quel`,
    request: String.raw`(?:merci|priere|veuillez|pensez|n'oubliez pas)(?: (?:donc|bien|simplement|juste))?(?: (?:de|a|d'))? ?(?:bien vouloir |vouloir )?(?:me |nous |l'|y )?(?:indiquer|donner|communiquer|preciser|transmettre|fournir|envoyer|faire parvenir|faire suivre|joindre|partager|rappeler|dire|confirmer (?:votre|vos|le|la|l')|renseigner|adresser|remplir|saisir|repondre avec)|(?:pourriez|pouvez|pourrais|peux|voudriez|voulez|auriez|avez)[- ](?:vous|tu)(?: s'il (?:vous|te) plait| svp)?,? ?(?:bien |svp |donc |aussi |egalement )*(?:me |nous |m'|l')?(?:l'|la |le |les )?(?:indiquer|donner|communiquer|preciser|transmettre|fournir|envoyer|faire parvenir|joindre|partager|rappeler|dire|confirmer (?:votre|vos|le numero|la date|l'adresse)|renseigner|adresser|decrire|fournir|votre|vos|le numero|la reference|une photo|des photos|un numero|une adresse)|(?:donnez|indiquez|communiquez|precisez|envoyez|dites|transmettez|fournissez|rappelez|confirmez)[- ](?:moi|nous)|(?:indiquez|precisez|saisissez|entrez|renseignez|tapez|envoyez|joignez) (?:votre|vos|le|la|l'|une?|des)|(?:j'ai|j'aurais|nous avons|nous aurions|aurais|aurions)(?: (?:simplement|juste|seulement|aussi|egalement|encore|donc))* besoin (?:de|d'|du|des)|il (?:me|nous) (?:faut|faudrait|manque)|(?:puis[- ]je|pouvons[- ]nous|pourrais[- ]je|pourrions[- ]nous|est[- ]ce que je peux) (?:avoir|vous demander|connaitre|savoir|obtenir)|(?:il|elle|on|l'expert|le \w+|la \w+) (?:aurait|aura|a|avons) besoin (?:de|d'|du)|il (?:vous )?(?:reste|faudra|nous faudrait|me faudrait|manque)(?: \w+){0,3} (?:a savoir|a connaitre|encore|votre|vos|le|la|l'|une?|que)|(?:j'aimerais|nous aimerions|j'aurais aime|je voudrais|je souhaiterais|nous souhaiterions|on voudrait) (?:savoir|connaitre|avoir)|faites[- ](?:moi|nous) (?:savoir|parvenir)|(?:je|nous) (?:vous )?(?:demande|demandons|sollicite) (?:votre|vos|le|la|l'|de)|tenez[- ]moi informe|redonnez|rappelez (?:votre|le|la)|(?:pour|afin de|afin que) [^.?!]{3,80}, (?:il|j'ai|nous|merci|veuillez|votre)[^.?!]{0,20}(?:faut|besoin|manque|faudrait)|sans (?:votre|vos|le|la|ce|cette|ces|numero)[^.?!]{2,60}(?:peux|pouvons|impossible|ne|peut)|je vous (?:invite|remercie|prie|laisse|demande) (?:a|de)? ?(?:bien vouloir |me |nous )*(?:indiquer|donner|communiquer|preciser|transmettre|fournir|envoyer|joindre)`,
    person: String.raw`vous|votre|vos|tu|ton|ta|tes|te`,
    furtherHelp: String.raw`autre (?:chose|question|demande)|d'autres? (?:questions?|demandes?|informations? de ma part)|(?:puis[- ]je|pouvons[- ]nous|comment puis[- ]je|en quoi puis[- ]je) (?:vous )?(?:aider|etre utile|faire)|vous aider|quoi que ce soit`,
    offer: String.raw`(?:souhaitez|souhaiteriez|voulez|desirez|voudriez|aimeriez|preferez|prefereriez)[- ]vous(?: donc| plutot)? (?:que (?:je|nous|l'on)|un|une|etre|recevoir|beneficier|proceder|annuler|modifier|garder|conserver|echanger|retourner|maintenir|que)|(?:dois|puis|peux)[- ]je (?!avoir|vous demander|connaitre|savoir|obtenir)|(?:devons|pouvons)[- ]nous (?!avoir|vous demander|connaitre|savoir|obtenir)|voulez que|souhaitez que`,
    confirmation: String.raw`c'est (?:bien )?(?:ca|cela|exact|correct|bon)|est[- ]ce (?:bien|toujours|correct|exact|bon|cela|ca)|(?:s'agit[- ]il|est[- ]il|est[- ]elle|sont[- ]elles) (?:bien|toujours)|n'est[- ]ce pas|je (?:vous )?confirme|confirmez[- ]vous (?:que|bien|cette|ce|le|la|l')|pouvez[- ]vous (?:me )?confirmer (?:que|qu'|cette|ce|s'il)|(?:est )?toujours (?:le|la|d'actualite|valable|a jour|bon|correcte?)|vous confirmez`,
    proposal: String.raw`qu'en (?:pensez|dites)[- ]vous|cela vous (?:convient|va)|ca vous (?:convient|va)|(?:vous )?convient[- ]il|n'hesitez pas|que diriez[- ]vous|si vous (?:le )?(?:souhaitez|voulez|preferez)`,
    readBack: String.raw`(?:confirmer?|confirmez)(?:[- ](?:moi|nous|me))? (?:que|qu'|ces|cette|ce|les (?:informations|details)|si)|vous confirmez`,
    courtesy: String.raw`comment (?:allez|vas|ca va)|ca va|qui sait|pourquoi pas|^(?:pardon|quoi|comment|ah bon|vraiment|oui|non|allo)\W*$`,
    preference: String.raw`(?:une )?preference|avez[- ]vous (?:une?|deja|recu|essaye|pu|le|la|les|l'|des|encore|toujours|bien)|preferez[- ]vous|souhaitez[- ]vous|voulez[- ]vous|est[- ]ce que vous|etes[- ]vous`,
    choice: String.raw`ou`,
    origin: String.raw`d'ou|depart|partez|partir|venez|depuis`,
    destination: String.raw`destination|allez|aller|arrivee|rendez[- ]vous`,
    another: String.raw`(?:une?|l'|quelque) autre|autre|d'autres|second|seconde|deuxieme|2e|differente?s?|supplementaires?|secondaire|alternatif|alternative|de (?:secours|remplacement)|en envoyer une autre|refaire`,
    identityCheck: String.raw`(?:raisons?|mesures?|question) de securite|(?:pour|par) (?:la |votre |des questions de |mesure de )?(?:securite|protection)|afin de (?:securiser|proteger|verifier)|securiser (?:notre|votre|l')|protection de (?:vos|votre|tes)|confidentialite|rgpd|titulaire du compte est bien|que (?:vous etes|c'est) bien|verifi(?:er|cation) (?:de )?(?:votre|l')?\s?identite|vous identifier|authentifi\w+|m'assurer que c'est (?:bien )?vous`,
    please: String.raw`s'il vous plait|s'il te plait|svp|stp|merci de|veuillez`,
    whom: '(?:a|de|avec|pour) qui',
    mine: 'mon|ma|mes|notre|nos',
    yours: 'votre|vos|ton',
    town: 'ville',
  },
  otherwise: {
    unneeded: String.raw`inutile|(?:pas|plus|jamais|aucun) (?:besoin|necessaire|utile|la peine|obligatoire)|n(?:e |')(?:(?:me|nous|le|la|les|y|lui) |m'|l')?(?:envoyez|donnez|communiquez|transmettez|indiquez|partagez|publiez|ecrivez|fournissez|precisez|mettez|avez|aurez|devez|envoie|donne|demandons|demanderons|demande|demanderai)(?:[- ](?:moi|nous))?(?: vous)? (?:pas|jamais|plus)|sans (?:donner|envoyer|communiquer|indiquer)|au lieu de|plutot que`,
    resumed: String.raw`quels?|quelles?|pourriez|pouvez|pourrais|puis|mais|merci|veuillez|seulement|juste`,
    somebody: String.raw`(?:conjointe?|compagne|compagnon|mari|femme|epouse|epoux|amie?|fils|fille|enfant|mere|pere|frere|soeur|parent|patron|patronne|collegue|cousine?|voisine?|destinataire|expediteur|expeditrice|livreur|livreuse|chauffeur|conducteur|conductrice|transporteur|facteur|vendeur|vendeuse|proprietaire|proprio|bailleur|colocataire|assistante?|gardien|gardienne|concierge|comptable|assureur|proche|personne|tiers|temoin|beneficiaire|medecin|garagiste|plombier|notaire|avocate?|employeur|interlocuteur|autre partie|partie adverse|responsable|directeur|directrice|grand-mere|grand-pere|petit-fils|petite-fille|belle-mere|beau-pere|neveu|niece|oncle|tante|fiancee?|partenaire|locataire|remplacante?)s?`,
    theirs: 'son|sa|ses|leurs?',
    asksAbout: String.raw`(?:est-ce qu(?:e |'))?(?:le |la |l'|les |votre |notre |vos |nos |un |une )(?=.*-(?:t-)?(?:il|elle)s?(?![a-z]))|est-ce qu(?:e |')(?:le |la |l'|les |votre |notre |vos |nos )?`,
    ofSomebody: String.raw`(?:(?:complet|portable|mobile|e-mail|mail|exacte?) )?(?:(?:et|ou|,) (?:(?:le|la|les|son|sa|votre) |l')?[a-z-]+ ){0,2}(?:[^.?!]{0,40},? (?:celui|celle) )?(?:de|du|des|d') ?(?:(?:la|votre|vos|le|une?|son|sa|cette|ce|cet|notre|leur) |l')?(?:autre |eventuel |eventuelle |futur |ancien )?`,
    of: String.raw`(?:de|du|des|d'|pour|sur) ?(?:la |l'|votre |vos |cette |cet |ce |le |les |une? |son |sa )?`,
    elsewhere: String.raw`(?:avez[- ]vous utilise(?:e|s|es)?|utilisez[- ]vous|que vous (?:utilisez|avez utilise(?:e|s|es)?)) (?:pour|avec|sur|chez) (?!(?:(?:votre|cette|la|le|ce|passer|notre) |l')*(?:commande|achat|compte|boutique|site|reservation))`,
  },
} satisfies Partial<Vocabulary>;
