import type { Vocabulary } from '../../vocabulary';
import { problems } from './problems';
import { wishes } from './wishes';

/** Wishes, troubles, promises and deeds in French, and how a reply confirms what is known. */
export const matters = {
  wishes,
  problems,
  promises: {
    future: String.raw`sera|seront|serez|aurez|recevrez|devrait|devrez|devriez|allons|allez|va|vais|prevue?s?|promise?|garanti\w*|au plus tard|estimee?|arrivera|reviendra|reviendrons|reviens|revenons|effectuee?|livree?|d'ici|sous|rembourserons|enverrons|repondrons|recontacter\w*|rappeller\w*|rappelons`,
    within: String.raw`sous|dans|d'ici|delai de|en|maximum|a`,
    range: '(?:-|a|et|ou)',
    working: 'jours ouvr',
    units: [
      ['h', 1],
      ['j', 24],
      ['s', 168],
      ['m', 720],
    ],
    kinds: [
      ['callback', String.raw`rappel|(?:vous )?appell?er(?:ons|a|ai|ont)|au telephone`],
      ['inquiry', String.raw`enquete|investig|recherch(?:e|es) aupres`],
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
    solved: String.raw`(?:ca|cela|c'est|tout)(?: a| re)? ?(?:marche|fonctionne|fonctionnes|remarche|refonctionne|bon maintenant|resolu|regle)(?! pas| plus| toujours pas)|(?:probleme|souci) (?:est )?(?:resolu|regle)|c'est (?:bon|ok) (?:merci|maintenant)`,
    wantsHuman: String.raw`(?:parler|discuter|echanger|joindre|contacter|avoir|veux|voudrais|besoin d'|passez[- ]moi|mettez[- ]moi en relation avec|transfere[rz][- ]moi (?:a|vers)) ?(?:a |avec |directement )*(?:un |une |quelqu'|l'|votre )?(?:vrai(?:e)? )?(?:humain|conseill[a-z]+|agent|personne|un|operateur|operatrice|collegue|responsable|etre humain)|(?:conseill[a-z]+|humain|agent)(?: svp| s'il vous plait)?(?=\W*$)|pas (?:a |avec )?un (?:bot|robot)`,
    offHours: String.raw`(?:en )?(?:hors|dehors) (?:de |des |de nos )?(?:heures|horaires)|(?:conseillers?|equipe|service|bureaux?)(?: client)? (?:est|sont) (?:actuellement )?(?:fermee?s?|absente?s?|indisponibles?|hors ligne)|(?:nous sommes|actuellement) fermes?|personne n'est disponible`,
    mayNot: String.raw`je ne (?:suis pas (?:en mesure|autorisee?|habilitee?|capable)|peux pas (?:le faire|traiter|modifier|annuler|rembourser|acceder|vous aider)|dispose pas)|(?:seul|seule)s? un(?:e)? (?:conseill[a-z]+|agent|collegue|humain)|doit etre (?:verifiee?|traitee?|validee?|fait) par (?:un|une|notre)`,
  },
  confirmations: {
    orderNumber: 'Je vois votre commande n° {value}.',
    trackingNumber: "J'ai bien votre numéro de suivi {value}.",
    email: "J'ai bien votre adresse e-mail {value}.",
    phone: "J'ai bien votre numéro de téléphone {value}.",
    personName: 'Merci, {value}.',
    address: "J'ai bien votre adresse : {value}.",
    postcode: "J'ai bien votre code postal {value}.",
    product: 'Vous nous écrivez au sujet de ceci : {value}.',
    quantity: "J'ai bien noté la quantité : {value}.",
    amount: "J'ai bien noté le montant de {value}.",
    date: "J'ai bien noté la date : {value}.",
    time: "J'ai bien noté l'heure : {value}.",
    bookingReference: "J'ai bien votre référence de réservation {value}.",
    accountNumber: "J'ai bien votre numéro de client {value}.",
    policyOrClaimNumber: "J'ai bien votre numéro de dossier {value}.",
    serialNumber: "J'ai bien le numéro de série {value}.",
    variant: "J'ai bien noté : {value}.",
    company: "J'ai bien noté le nom de la société : {value}.",
    pickupPoint: "J'ai bien noté le point de retrait : {value}.",
    deliveryMode: "J'ai bien noté le mode de livraison : {value}.",
    iban: "J'ai déjà vos coordonnées bancaires.",
    photo: 'Merci pour la photo que vous avez envoyée.',
    document: 'Merci pour le document que vous avez envoyé.',
  },
} satisfies Partial<Vocabulary>;
