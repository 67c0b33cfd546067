import type { Vocabulary } from '../vocabulary';

const NUMBER = String.raw`(?:numeros?|num|n[°ºo]|nr|#|reference|ref|code|identifiant|id)`;

export const fr: Vocabulary = {
  language: 'fr',
  stopWords:
    'le la les un une des du de d l et ou mais si a au aux en dans sur pour par avec sans chez est sont suis es etes sommes etait sera ce cet cette ces c ca cela je tu il elle on nous vous ils elles me te se mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs que qui quoi quel quelle quels quelles dont ne pas plus non oui y bonjour merci svp j m s n qu ai as avez avons ont avoir etre fait faire peut pouvez puis quand comment combien tres bien aussi encore toujours',
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
  says: {
    opening: String.raw`oui|ouais|ok|d'accord|bien sur|bonjour|bonsoir|salut|merci|alors|voici|voila|c'est|c'etait|il s'agit(?: de| du)?|le|la|mon|ma|numero|euh|donc|pas de souci|volontiers|je crois(?: que)?|je pense(?: que)?|certainement|tout a fait|le voici|l'|au nom de|de|pour|madame|monsieur`,
    leadIn: String.raw`(?:je|nous) (?:voudrais|veux|souhaite|prefere|cherche|prends|choisis|vais|pars|habite)(?: (?:aller|partir|avoir|prendre))?(?: (?:a|de|pour|vers|dans|en))?|plutot|peut-etre|a|en|vers|dans|une?|des`,
    bridge: String.raw`numero|num|n|no|nr|ref|reference|est|etait|le|la|c'est|de|du|sous|avec|qui|porte|je crois|voici|mon|ma|il s'agit|suivant|suivante`,
    correction: String.raw`(?:non|pardon|desolee?|en fait|oups|erreur|plutot|attendez|mince|je corrige|correction)[\s,.:!-]+(?:\S+ ){0,3}?(?:c'est|c'etait|je voulais|il s'agit|plutot|le (?:bon|vrai)|la (?:bonne|vraie)|\w*\d)|je voulais (?:dire|ecrire)|je me suis trompee?|erreur de ma part|faute de frappe|(?:le bon|la bonne)(?: \w+)? (?:est|c'est)`,
    introduction: String.raw`(?:mon|le|ton|votre)? ?(?:nom|prenom)(?: (?:complet|de famille))? ?(?:est|c'est|etait|:|=)|je m'appelle|je suis|moi c'est|ici|au nom de|c'est`,
    relation: String.raw`(?:mon|ma|mes|son|sa) (?:ami|amie|fils|fille|mari|femme|epouse|epoux|conjoint|conjointe|compagnon|compagne|mere|pere|frere|soeur|collegue|voisin|voisine|patron|assistante?)|(?:le|la) (?:destinataire|titulaire|proprietaire|beneficiaire) (?:est|c'est|:)|(?:parle|echange|discute|rendez-vous|eu) (?:a|avec)`,
    closing: String.raw`(?:bien )?cordialement|sinceres salutations|salutations(?: distinguees)?|bien a vous|merci(?: d'avance| beaucoup)?|bonne (?:journee|soiree|reception)|a bientot`,
    title: String.raw`m|mr|mme|mlle|monsieur|madame|mademoiselle|dr`,
    notNames:
      "bonjour bonsoir salut merci oui non ok voici voila commande colis numero nom prenom adresse mail telephone compte client carte code date naissance article produit taille couleur facture paiement remboursement retour livraison suivi relais lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre hier demain aujourd'hui semaine mois jour heure matin soir midi bien mal bon bonne mauvais correct exact vrai faux desole desolee content contente mecontent mecontente furieux furieuse decu decue inquiet inquiete embete embetee perdu perdue ravi ravie fatigue sur sure certain certaine pret prete disponible absent absente interesse interessee en au chez toujours encore deja jamais aussi juste vraiment plus moins tres trop assez rien tout toute tous personne quelqu'un chose probleme souci question reponse demande aide service conseiller agent robot humain monsieur madame mademoiselle cher chere cordialement salutations svp stp s'il vous plait d'accord parfait super genial entendu compris absolument exactement euros euro france paris lyon marseille bordeaux lille nantes toulouse belgique suisse rue avenue boulevard place chemin ici la celui celle",
    notPlaces:
      'francais anglais allemand espagnol italien noel paques m mr mme mlle commande paypal visa mastercard colissimo chronopost ups dhl gls dpd fedex',
    notPlaceWords: "bon bonne parfait super tout rien quelque aujourd'hui demain",
    condition: "si|s'ils?|sinon|au cas ou|a moins",
    tried: String.raw`j'ai (?:deja|pourtant|bien|aussi|egalement) (?:essaye|redemarre|reinitialise|verifie|appele|contacte|relance|reinstalle|vide|change|clique|suivi|regarde|demande)|j'ai essaye|j'ai (?:demande|regarde|verifie) (?:a|aux?|chez|dans|aupres)`,
    bought: String.raw`j'ai (?:bien |recemment )?(?:commande|achete|recu)|ma commande (?:de|d')|(?:retourner|echanger|remplacer|renvoyer)`,
  },
  time: {
    months: [
      'janvier|janv',
      'fevrier|fevr|fev',
      'mars',
      'avril|avr',
      'mai',
      'juin',
      'juillet|juil',
      'aout',
      'septembre|sept',
      'octobre|oct',
      'novembre|nov',
      'decembre|dec',
    ],
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    past: String.raw`(?:ai|as|a|avons|avez|ont|est|suis|etait|ete|avait)(?: (?:bien|deja))? [a-z]{3,}|depuis|passee?|recue?|livree?`,
    relativeDays: {
      'apres-demain': 2,
      'avant-hier': -2,
      demain: 1,
      hier: -1,
      "aujourd'hui": 0,
      'ce jour': 0,
    },
    numbers: {
      un: 1,
      une: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      onze: 11,
      douze: 12,
    },
  },
  negation: String.raw`(?:pas(?: de| d'| besoin (?:de|d'))?|sans|plutot qu'un|au lieu (?:de|d')(?: un)?|aucun|ne (?:veux|souhaite) pas(?: de| d')?)(?: \w+){0,2} ?$`,
  roles: {
    start: String.raw`a partir d[ue]|depuis|des le|debut|commenc\w*|depart|partir|arrivee|aller`,
    end: String.raw`jusqu'?(?:au?|a|en)|fin|retour|revenir|rendre|restitu\w*`,
  },
  wishes: [
    [
      'changeAddress',
      String.raw`(?:changer|modifier|corriger|rectifier|mettre a jour|changement)(?: [a-z']+){0,4} (?:d'|l')?adresse|(?:mauvaise|ancienne) (?:adresse|rue)|mauvais (?:numero de (?:rue|maison)|code postal)|erreur (?:dans|sur|d')(?: l')?\s?adresse|(?:j'ai|nous avons) demenage|livrer (?:a|chez) une autre adresse|trompee? d'adresse`,
    ],
    [
      'changeDelivery',
      String.raw`(?:serais?|suis|sera|serons) pas (?:chez (?:moi|nous)|la pour|a (?:la maison|mon domicile))|absente?s? [^.?!\n]{0,40}livraison|(?:deposer|livrer|laisser|recevoir|retirer)(?: \w+){0,3} (?:en|dans un|au|a un|chez (?:un|le|mon|ma)) (?:point (?:de )?(?:relais|retrait)|relais|consigne|voisine?|gardien)|(?:autre|nouvelle) (?:date|creneau) de livraison|(?:autre|nouveau) (?:jour|creneau) (?:de|pour la) livraison|(?:reporter|decaler|changer|modifier|reprogrammer)(?: (?!adresse)\w+){0,3} livraison|nouvelle livraison`,
    ],
    ['cancel', String.raw`annul(?:er|ez|ation|e|ee)|resili(?:er|ation)|retracter|retractation`],
    [
      'refund',
      String.raw`rembours(?:er|ement|ee?|ez|ements)|recuperer mon argent|avoir mon argent|etre rembourse`,
    ],
    [
      'replacement',
      String.raw`remplac(?:er|ement|ez)|recevoir (?:une? (?:nouvel|nouveau|nouvelle|autre)|le bon|la bonne)|echang(?:er|e|ez)|renvoyer? (?:le bon|la bonne|un autre|une autre|un nouveau|une nouvelle)|m'en (?:renvoyer|envoyer)`,
    ],
    [
      'return',
      String.raw`retourn(?:er|e|ez)|renvoyer|faire un retour|rendre (?:une?|le|la|ma|mon|cet|cette)(?! (?:argent|monnaie|somme))|(?:etiquette|bon|procedure|demande) de retour|retour (?:de|du|d'un|d'une|produit|article|colis)|mon retour`,
    ],
    [
      'whereIsOrder',
      String.raw`ou (?:est|se trouve|en est|sont|en sont)(?: donc| passee?)? (?:ma|mon|mes|la|le|notre)(?: \w+)? ?(?:commandes?|colis|livraison|paquet|achats?|articles?)|(?:pas|jamais|toujours rien|rien)(?: encore| ete| toujours)* (?:recue?s?|arrivee?s?|livree?s?)|suivi (?:de|du)|suivre (?:ma|mon|la|le)|ou (?:il|elle|ils|elles) (?:est|sont)(?= ?[?!])|ou est[- ](?:il|elle)|quand (?!(?:\S+ ){0,4}\S*rembours)(?:(?:ce|cette|mon|ma|mes|le|la|les) \w+ )?(?:vais|serai|arrive|sera|va|est[- ]ce que|recevrai|aurai)|(?:statut|etat|avancement) de (?:ma|la) (?:commande|livraison)|ou en est|j'attends (?:toujours |encore )?(?:ma|mon|mes|la|le)|(?:colis|commande|livraison|paquet)(?: est| a ete| semble)?(?: en)? (?:retard|perdue?|bloquee?|retardee?|introuvable)|(?:des )?nouvelles de (?:ma|mon)`,
    ],
    ['invoice', String.raw`factures?|recu d'achat|justificatif (?:d'achat|de paiement)`],
    [
      'payment',
      String.raw`paiement (?:a ete |est |a )?(?:refuse|echoue|rejete|impossible|bloque|echec)|(?:preleve|debite|paye|facture)e?s? (?:deux|2) fois|double (?:prelevement|paiement|debit)|carte (?:a ete |est )?(?:refusee|rejetee|bloquee)|(?:impossible de|n'arrive pas a|peux pas) payer`,
    ],
    [
      'information',
      String.raw`(?:j'ai|j'aurais) (?:une|des|quelques) questions?|(?:je )?(?:voudrais|souhaite|souhaiterais|aimerais) savoir|renseignements?|livrez[- ]vous|(?:est[- ]il|est[- ]elle|toujours) disponible|en stock|horaires`,
    ],
  ],
  problems: [
    [
      'damaged',
      String.raw`abimee?s?|cassee?s?|endommagee?s?|brisee?s?|dechiree?s?|felee?s?|rayee?s?|en morceaux`,
    ],
    [
      'wrongItem',
      String.raw`(?:mauvais|mauvaise)s? (?:article|produit|taille|couleur|modele|commande|pointure)|pas (?:le bon|la bonne|ce que j'ai commande|celui|celle)|erreur (?:de|d') ?(?:article|produit|taille|couleur)|commande [^.?!\n]{3,60}? mais (?:j'ai recu|on m'a (?:livre|envoye)|(?:l'un|l'une|une?|il|elle|ils|elles)(?: (?:d'(?:entre )?(?:eux|elles)|des deux))? (?:est|sont|etait))(?! (?:\w+ )?(?:pas|abime|casse|endommage|fele|raye|en retard|manquant|defectueu))`,
    ],
    ['missingItem', String.raw`(?:il )?manque|manquants?|manquantes?|incomplete?|incomplet`],
    [
      'notReceived',
      String.raw`(?:pas|jamais|non|rien|toujours rien)(?: encore| ete| toujours)* (?:recue?s?|arrivee?s?|livree?s?)`,
    ],
    ['late', String.raw`en retard|retard(?: de livraison)?|retardee?|aurait du (?:arriver|etre livree?)`],
    [
      'defective',
      String.raw`ne (?:fonctionne|marche|s'allume|demarre|charge) (?:pas|plus)|defectueux|defectueuse|en panne|defaut`,
    ],
    [
      'doubleCharge',
      String.raw`(?:preleve|debite|paye|facture)e?s? (?:deux|2) fois|double (?:prelevement|paiement|debit)`,
    ],
    [
      'paymentFailed',
      String.raw`paiement (?:a ete |est |a )?(?:refuse|echoue|rejete)|carte (?:a ete |est )?(?:refusee|rejetee)`,
    ],
    [
      'access',
      String.raw`(?:arrive (?:pas|plus) a|impossible de|peux (?:pas|plus)) (?:me connecter|acceder|me loguer)|mot de passe oublie|compte bloque`,
    ],
  ],
  promises: {
    future: String.raw`sera|seront|serez|aurez|recevrez|devrait|devrez|devriez|allons|allez|va|vais|prevue?s?|promise?|garanti\w*|au plus tard|estimee?|arrivera|reviendra|reviendrons|reviens|revenons|effectuee?|livree?|d'ici|sous|rembourserons|enverrons|repondrons|recontacter\w*|rappeller\w*|rappelons`,
    within: String.raw`sous|dans|d'ici|delai de|en|maximum|a`,
    kinds: [
      ['refund', String.raw`rembours|credite|virement|avoir`],
      ['replacement', String.raw`remplac|echang|renvoy|renverr|nouvel? (?:article|produit|envoi)`],
      ['delivery', String.raw`livr|arriv|colis|expedi|recevrez (?:votre|le|la)|commande`],
      [
        'reply',
        String.raw`repon|revien|recontact|rappel|contact|retour|nouvelles|tenons? (?:au courant|informe)`,
      ],
    ],
  },
  bot: {
    deeds: [
      [
        'handover',
        String.raw`(?:transfere|transmets|transferer|transmettre|mets en (?:relation|contact)|passe)|(?:un|une|nos) (?:conseill\w+|agent|collegue|humain|personne)s? (?:va|vont|prend|vous|pourra)`,
      ],
      [
        'trackingLink',
        String.raw`(?:suivi|suivre)[^.?!\n]{0,60}(?:http|www|lien|ici|page)|(?:http|www)\S*(?:track|suivi)|lien de suivi|suivre votre (?:colis|commande)`,
      ],
      ['refund', String.raw`remboursement (?:a ete|est|sera)|(?:j'ai|nous avons) rembours|avez ete rembours`],
      ['cancel', String.raw`commande (?:a ete|est) annul|(?:j'ai|nous avons) annul`],
      ['returnLabel', String.raw`(?:etiquette|bon|formulaire|portail|espace) (?:de )?retour`],
      [
        'article',
        String.raw`centre d'aide|cet article|faq|(?:consultez|lisez|voir|voici)[^.?!\n]{0,60}(?:http|www|article|page)|https?://`,
      ],
      [
        'steps',
        String.raw`essayez (?:de|d')|veuillez (?:essayer|redemarrer|verifier|vider|reinitialiser)|(?:redemarrez|reinitialisez|verifiez|videz|debranchez)|suivez (?:ces|les) etapes`,
      ],
      ['notUnderstood', String.raw`(?:pas|mal) (?:bien |tout )?compris|reformuler|comprends pas`],
    ],
    noEffect: String.raw`(?:ne |n')?(?:marche|fonctionne|aide|sert|repond|resout)(?: \w+)? (?:pas|rien|a rien)|toujours (?:pas|rien|aucun|la meme|en)|inutile|(?:un|une|parler a) (?:humain|conseiller|conseillere|vraie personne|agent|personne)|deja (?:essaye|fait|regarde|vu|verifie|clique|teste)|pas ce que|meme (?:chose|reponse|message|lien)|rien de nouveau|aucune (?:nouvelle|info)|lien (?:est )?(?:mort|casse|vide)`,
  },
};
