import type { Vocabulary } from '../../vocabulary';

const NUMBER = String.raw`(?:numeros?|num|n[°ºo]|nr|#|reference|ref|code|identifiant|id)`;

/** What questions and labels are worded like in French. */
export const questions = {
  nouns: [
    [
      'securityAnswer',
      String.raw`nom de (?:jeune )?fille|mots? de passe|code (?:pin|secret|confidentiel|de securite)|question secrete|reponse secrete|nom de (?:votre|l'|mon) (?:premier )?(?:animal|chien|chat)|cryptogramme|numero de securite sociale`,
    ],
    ['dateOfBirth', String.raw`date de naissance|jour de naissance|(?:etes[- ]vous )?nee?(?: le)?`],
    ['trackingNumber', String.raw`${NUMBER} (?:de |du )?(?:suivi|colis|envoi|tracking)`],
    ['policyOrClaimNumber', String.raw`${NUMBER} (?:de |du )?(?:contrat|police|sinistre|dossier)`],
    ['serialNumber', String.raw`${NUMBER} de serie|imei`],
    [
      'bookingReference',
      String.raw`${NUMBER} (?:de |du )?(?:votre )?(?:reservation|vol|billet|confirmation)`,
    ],
    [
      'orderNumber',
      String.raw`${NUMBER} (?:de |d'|du |associee? a )?(?:la |votre |cette |ta |bon de )?commande|quelle (?:est la |est votre )?commande|de quelle commande|commande (?:concernee|en question)`,
    ],
    ['iban', String.raw`iban|rib|coordonnees bancaires`],
    [
      'accountNumber',
      String.raw`${NUMBER} (?:de |d'|du )?(?:votre )?(?:compte|client|adherent|membre|carte)|numero client|identifiant client`,
    ],
    ['email', String.raw`(?:adresse )?(?:e-?mail|mail|courriel|mel)|adresse (?:electronique|de messagerie)`],
    [
      'phone',
      String.raw`${NUMBER} (?:de )?(?:(?:votre )?(?:telephone|portable|mobile|tel)|fixe)|(?:numero )?(?:auquel|ou) vous joindre|telephone|numero pour vous (?:joindre|rappeler|contacter)`,
    ],
    ['postcode', String.raw`code postal`],
    [
      'personName',
      String.raw`(?:(?:votre|vos|le|ton|quel est (?:le|votre)) )?(?:nom(?:s)?(?: (?:complet|de famille|et (?:votre )?prenom|, prenom|du titulaire|du destinataire))?|prenoms?(?: et (?:votre )?nom)?)(?! (?:de|du|d'|des) )|a qui ai[- ]je l'honneur|comment vous appelez[- ]vous|qui etes[- ]vous`,
    ],
    ['deliveryMode', String.raw`mode de livraison|type de livraison`],
    ['pickupPoint', String.raw`point (?:de )?relais|point de retrait|relais colis`],
    [
      'address',
      String.raw`adresses?(?: (?:complete|exacte|postale|de (?:livraison|facturation|expedition)|actuelle))*`,
    ],
    [
      'photo',
      String.raw`(?:photos?|captures?(?: d'ecran)?|images?|cliches?)(?! (?:de|du|des|montrant) | d')`,
    ],
    [
      'document',
      String.raw`(?:copie de (?:la|votre) )?(?:facture|justificatif|preuve d'achat|recu d'achat|ticket de caisse)`,
    ],
    [
      'time',
      String.raw`(?:a )?quelles? heures?|(?:quel )?creneau(?: horaire)?|heure (?:souhaitee|de|d')|vers quelle heure`,
    ],
    [
      'date',
      String.raw`(?:quelle (?:est la )?|votre |la )?dates? (?:d'achat|de commande|de livraison|de reception|souhaitee|exacte|du|de la|d'arrivee|de depart)|quelles? dates?|quels? jours?|la date`,
    ],
    ['quantity', String.raw`combien d[e']|quantite|nombre d[e']`],
    ['amount', String.raw`(?:quel )?(?:est le )?montant|budget|combien avez[- ]vous (?:paye|regle)`],
    ['company', String.raw`(?:nom de (?:la|votre) )?(?:societe|entreprise|raison sociale)`],
    [
      'variant',
      String.raw`quelle (?:taille|couleur|pointure)|quel modele|(?:taille|couleur|pointure|modele) (?:souhaitee?|exacte?)`,
    ],
    [
      'product',
      String.raw`(?:quels?|quelles?|nom (?:du|de l')) ?(?:est le |est l')?(?:produits?|articles?|appareil)|(?:produit|article) concerne`,
    ],
    [
      'problem',
      String.raw`quel (?:est le|est votre) (?:probleme|souci)|que s'est[- ]il passe|nature du probleme|motif (?:du retour|de votre (?:retour|demande))|decrire (?:le|votre) (?:probleme|souci)`,
    ],
    [
      'other:place',
      String.raw`(?:quelle|votre) (?:ville|region|destination)|(?:lieu|ville|gare) d[e'] ?(?:depart|arrivee)|quel (?:endroit|lieu|magasin)|destination|d'ou|(?<![a-z])ou(?= (?:se|est|sont|etes|avez|habitez|souhaitez|voulez|allez|partez|a)(?![a-z]))`,
    ],
  ],
  interrogatives: [
    ['date', String.raw`quand`],
    ['quantity', String.raw`combien d[e']`],
    ['other:duration', String.raw`combien de temps`],
    ['amount', String.raw`combien`],
  ],
  labels: [
    ['securityAnswer', String.raw`code (?:pin|secret|confidentiel)|pin|mot de passe|nom de jeune fille`],
    ['dateOfBirth', String.raw`date de naissance|nee? le`],
    ['trackingNumber', String.raw`(?:${NUMBER} (?:de |du )?)?(?:suivi|colis|tracking)`],
    ['policyOrClaimNumber', String.raw`(?:${NUMBER} (?:de |du )?)?(?:contrat|police|sinistre|dossier)`],
    ['serialNumber', String.raw`${NUMBER} de serie|imei`],
    [
      'bookingReference',
      String.raw`(?:${NUMBER} (?:de |du )?)?(?:ma )?(?:reservation|vol|billet|confirmation)`,
    ],
    ['orderNumber', String.raw`(?:${NUMBER} (?:de |du |d')?)?(?:ma |la |bon de |cette )?commandes?|cde|cmd`],
    ['iban', String.raw`iban|rib`],
    ['accountNumber', String.raw`(?:${NUMBER} (?:de |du )?)?(?:compte|client|adherent|carte)`],
    ['postcode', String.raw`code postal`],
    ['bookingReference', String.raw`(?:reference|ref)`],
  ],
  asks: {
    interrogative: String.raw`quels?|quelles?|quand|combien|lequel|laquelle|comment (?:vous appelez|souhaitez|voulez|avez)|(?:a|de|pour|avec) qui|qui (?:est|etes)|d'ou|(?<![a-z])ou (?:est|se|etes|avez|habitez|souhaitez|voulez|a ete|sont|puis)|que s'est|qu'est[- ]ce (?:que|qui)|a quoi`,
    request: String.raw`(?:merci|priere|veuillez|pensez|n'oubliez pas)(?: (?:donc|bien|simplement|juste))?(?: (?:de|a|d'))? ?(?:bien vouloir |vouloir )?(?:me |nous |l'|y )?(?:indiquer|donner|communiquer|preciser|transmettre|fournir|envoyer|faire parvenir|faire suivre|joindre|partager|rappeler|dire|confirmer (?:votre|vos|le|la|l')|renseigner|adresser|remplir|saisir|repondre avec)|(?:pourriez|pouvez|pourrais|peux|voudriez|voulez|auriez|avez)[- ](?:vous|tu)(?: s'il (?:vous|te) plait| svp)?,? ?(?:bien |svp |donc |aussi |egalement )*(?:me |nous |m'|l')?(?:l'|la |le |les )?(?:indiquer|donner|communiquer|preciser|transmettre|fournir|envoyer|faire parvenir|joindre|partager|rappeler|dire|confirmer (?:votre|vos|le numero|la date|l'adresse)|renseigner|adresser|decrire|fournir|votre|vos|le numero|la reference|une photo|des photos|un numero|une adresse)|(?:donnez|indiquez|communiquez|precisez|envoyez|dites|transmettez|fournissez|rappelez|confirmez)[- ](?:moi|nous)|(?:indiquez|precisez|saisissez|entrez|renseignez|tapez|envoyez|joignez) (?:votre|vos|le|la|l'|une?|des)|(?:j'ai|j'aurais|nous avons|nous aurions|aurais|aurions)(?: (?:simplement|juste|seulement|aussi|egalement|encore|donc))* besoin (?:de|d'|du|des)|il (?:me|nous) (?:faut|faudrait|manque)|(?:puis[- ]je|pouvons[- ]nous|pourrais[- ]je|pourrions[- ]nous|est[- ]ce que je peux) (?:avoir|vous demander|connaitre|savoir|obtenir)|je vous (?:invite|remercie|prie|laisse|demande) (?:a|de)? ?(?:bien vouloir |me |nous )*(?:indiquer|donner|communiquer|preciser|transmettre|fournir|envoyer|joindre)`,
    person: String.raw`vous|votre|vos|tu|ton|ta|tes|te`,
    furtherHelp: String.raw`autre (?:chose|question|demande)|d'autres? (?:questions?|demandes?|informations? de ma part)|(?:puis[- ]je|pouvons[- ]nous|comment puis[- ]je|en quoi puis[- ]je) (?:vous )?(?:aider|etre utile|faire)|vous aider|quoi que ce soit`,
    offer: String.raw`(?:souhaitez|voulez|desirez|voudriez|aimeriez|preferez)[- ]vous(?: donc| plutot)? (?:que (?:je|nous|l'on)|un|une|etre|recevoir|beneficier|proceder|annuler|modifier|garder|conserver|echanger|retourner|maintenir|que)|(?:dois|puis|peux)[- ]je (?!avoir|vous demander|connaitre|savoir|obtenir)|(?:devons|pouvons)[- ]nous (?!avoir|vous demander|connaitre|savoir|obtenir)|voulez que|souhaitez que`,
    confirmation: String.raw`c'est (?:bien )?(?:ca|cela|exact|correct|bon)|est[- ]ce (?:bien|toujours|correct|exact|bon|cela|ca)|(?:s'agit[- ]il|est[- ]il|est[- ]elle|sont[- ]elles) (?:bien|toujours)|n'est[- ]ce pas|je (?:vous )?confirme|confirmez[- ]vous (?:que|bien|cette|ce|le|la|l')|pouvez[- ]vous (?:me )?confirmer (?:que|qu'|cette|ce|s'il)|(?:est )?toujours (?:le|la|d'actualite|valable|a jour|bon|correcte?)|vous confirmez`,
    proposal: String.raw`qu'en (?:pensez|dites)[- ]vous|cela vous (?:convient|va)|ca vous (?:convient|va)|(?:vous )?convient[- ]il|n'hesitez pas|que diriez[- ]vous|si vous (?:le )?(?:souhaitez|voulez|preferez)`,
    readBack: String.raw`(?:confirmer?|confirmez)(?:[- ](?:moi|nous|me))? (?:que|qu'|ces|cette|ce|les (?:informations|details)|si)|vous confirmez`,
    courtesy: String.raw`comment (?:allez|vas|ca va)|ca va|qui sait|pourquoi pas|^(?:pardon|quoi|comment|ah bon|vraiment|oui|non|allo)\W*$`,
    preference: String.raw`(?:une )?preference|avez[- ]vous (?:une?|deja|recu|essaye|pu|le|la|les|l'|des|encore|toujours|bien)|preferez[- ]vous|souhaitez[- ]vous|voulez[- ]vous|est[- ]ce que vous|etes[- ]vous`,
    choice: String.raw`ou`,
    origin: String.raw`d'ou|depart|partez|partir|venez|depuis`,
    destination: String.raw`destination|allez|aller|arrivee|rendez[- ]vous`,
    another: String.raw`un autre|une autre|d'autres|second|seconde|deuxieme|different|differente|supplementaires?|secondaire|nouveau|nouvel|nouvelle|autre`,
    identityCheck: String.raw`(?:raisons?|mesure) de securite|verifi(?:er|cation) (?:de )?(?:votre|l')?\s?identite|vous identifier|authentifi\w+|m'assurer que c'est (?:bien )?vous`,
    please: String.raw`s'il vous plait|s'il te plait|svp|stp|merci de|veuillez`,
    whom: '(?:a|de|avec|pour) qui',
    mine: 'mon|ma|mes|notre|nos',
    yours: 'votre|vos|ton',
    town: 'ville',
  },
  otherwise: {
    unneeded: String.raw`inutile|(?:pas|plus|jamais|aucun) (?:besoin|necessaire|utile|la peine|obligatoire)|n(?:e |')(?:(?:me|nous|le|la|les|y|lui) |m'|l')?(?:envoyez|donnez|communiquez|transmettez|indiquez|partagez|publiez|ecrivez|fournissez|precisez|mettez|avez|aurez|devez|envoie|donne|demandons|demanderons|demande|demanderai)(?:[- ](?:moi|nous))?(?: vous)? (?:pas|jamais|plus)|sans (?:donner|envoyer|communiquer|indiquer)|au lieu de|plutot que`,
    resumed: String.raw`quels?|quelles?|pourriez|pouvez|pourrais|puis|mais|merci|veuillez|seulement|juste`,
    somebody: String.raw`(?:conjointe?|compagne|compagnon|mari|femme|epouse|epoux|amie?|fils|fille|enfant|mere|pere|frere|soeur|parent|patron|patronne|collegue|cousine?|voisine?|destinataire|expediteur|livreur|livreuse|chauffeur|transporteur|facteur|vendeur|proprietaire|colocataire|assistante?|gardien|gardienne|concierge|comptable|assureur|proche)s?`,
    theirs: 'son|sa|ses|leurs?',
    asksAbout: String.raw`(?:est-ce qu(?:e |'))?(?:le |la |l'|les |votre |notre |vos |nos |un |une )(?=.*-(?:t-)?(?:il|elle)s?(?![a-z]))|est-ce qu(?:e |')(?:le |la |l'|les |votre |notre |vos |nos )?`,
    ofSomebody: String.raw`(?:de|du|des|d') ?(?:(?:la|votre|vos|le|une?|son|sa) |l')?`,
    of: String.raw`(?:de|du|des|d'|pour|sur) ?(?:la |l'|votre |vos |cette |cet |ce |le |les |une? |son |sa )?`,
    elsewhere: String.raw`(?:avez[- ]vous utilise(?:e|s|es)?|utilisez[- ]vous|que vous (?:utilisez|avez utilise(?:e|s|es)?)) (?:pour|avec|sur|chez) (?!(?:(?:votre|cette|la|le|ce|passer|notre) |l')*(?:commande|achat|compte|boutique|site|reservation))`,
  },
} satisfies Partial<Vocabulary>;
