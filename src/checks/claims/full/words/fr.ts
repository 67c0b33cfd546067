import { time } from '../../../../facts/languages/fr/time';
import type { ClaimWords } from '../words';

export const fr: ClaimWords = {
  language: 'fr',
  numbers: { ...time.time.numbers, un: 1, une: 1, treize: 13, quatorze: 14 },
  units: { hour: 'heures?', day: 'jours?', week: 'semaines?', month: 'mois', year: 'ans?|annees?' },
  range: 'a|et|ou',
  working: 'ouvr(?:es?|ables?)|calendaires?',
  agoBefore: 'il y a|depuis|remonte(?:nt)? a',
  agoAfter: '(?!)',
  greeting: 'chere?|bonjour|rebonjour|bonsoir|coucou|salut|bonjour a vous',
  titles: 'monsieur|madame|mademoiselle|mme|mlle|m',
  notNames: 'client|cliente|clients|monsieur|madame|tous|toutes|equipe|merci|et|cher|chere',
  recipient:
    'au nom de|destine a|adresse a|pour le compte de|porte le nom(?: de)?|destinataire(?: est| :)?|en route vers|partira pour',
  contents:
    "(?:(?:commande|colis|envoi)(?: [#\\w-]*\\d[\\w-]*)? (?:comprend|comprenait|contient|contenait|contenant|portait sur|porte sur|se compose (?:de|du|d'))(?: (?:notamment|aussi|entre autres))?|dans (?:la|votre) commande, on trouve|vous (?:avez|aviez) (?:bien )?(?:commande|achete|choisi)|d'un seul article, a savoir|(?:commande(?: [#\\w-]*\\d[\\w-]*)?,? |colis )avec|parmi lesquels) ",
  thing: '(?:votre|vos|que l[ae] |l[ae] |les ) ?',
  thingEnd:
    ' (?:devait vous parvenir|faisait partie|fait partie|est (?:inclus|arrive|en route|en tournee|bien parti)e?|a ete (?:livre|expedie|remis)e?|de la commande|que vous avez commande)',
  determiner: "(?:l[ae]s? |l'|une? |des |du |d'|votre |vos |de )",
  and: 'et|ainsi que',
  items: 'articles?|produits?|pieces?',
  counted: 'compte|comprend|comprenait|contient|au total|en tout',
  stops:
    'commande|est|sont|a|ont|avec|pour|dans|sur|en|qui|que|sous|chez|au|aux|vous|devait|voyage|faisait|fait|ne|par|arrive',
  noise: 'de|du|des|d|la|le|l|les',
  costs: 'frais de (?:port|livraison|transport)',
  condition:
    "si|articles (?:retournes|renvoyes)|commandes (?:impayees|non)|qu'un colis|(?:colis|commandes|articles) (?:sont|non)|je ne (?:peux|sais|vois) pas|il semble|j'espere|en general|d'ordinaire|normalement|s'ils?|s'il|en cas|des que|des votre|lorsqu(?:e|')|quand|une fois|tant que|jusqu'a|avant(?!-hier)|au cas ou|a condition|ou en est|sans",
  open: 'pourr\\w+|peut|peuvent|pouvez|pourriez|devrait|devait|aurai\\w*|serai\\w*|sera|seront|aura|prevoit|compte vous|vous (?:dites|ecrivez|nous ecrivez|indiquez)|etre|il arrive',
  negation: "ne|n'|pas|jamais|aucune?|rien|ni|sans|nul(?:le)?",
  joins: "et|que (?=la|le|l'|votre|vos|cette|ce)|mais|tandis que|alors que|cependant|qui|ou",
  wholly:
    'integral|totalite|en totalite|entierement|totalement|completement|integralement|au complet|tout entiere?',
  states: {
    delivered: `(?:declare|indique|marque|note|figure|apparait)(?:e|s|es)? (?:votre \\w+ )?(?:comme )?(?:etant )?livree?s?|a livre votre|(?:a|ont|avait|avez)(?: (?:bien|deja|pas|encore|toujours|enfin|jamais|maintenant|desormais|[a-z]+ment))* ete(?: (?:bien|deja|pas|encore|toujours|enfin|jamais|maintenant|desormais|[a-z]+ment))* (?:livree?s?|remise?s?)|est(?: (?:bien|deja|pas|encore|toujours|enfin|jamais|maintenant|desormais|[a-z]+ment))* (?:arrivee?|livree?)(?! dechir)|(?:vous )?est (?:bien )?parvenue?|(?:depose|laisse)e?s? (?:chez (?:un|une|votre|le|la) voisine?|devant (?:votre|la) porte|a votre porte)|remise? contre signature`,
    shipped: `(?:a|ont|avait|avons)(?: (?:bien|deja|pas|encore|toujours|enfin|jamais|maintenant|desormais|[a-z]+ment))*(?: ete)?(?: (?:bien|deja|pas|encore|toujours|enfin|jamais|maintenant|desormais|[a-z]+ment))* expedie(?:e|s|es)?|(?<!(?:remboursement|virement|somme|argent)[^.,;!?\\n]{0,40} )(?:est|sont)(?: (?:bien|deja|pas|encore|toujours|enfin|jamais|maintenant|desormais|[a-z]+ment))* parti(?:e|s|es)?(?! (?:hier|de|sur) votre)|a quitte (?:notre|nos)|nous a quittes|(?<=(?:transporteur|livreur|coursier)[^.;!?\\n]{0,40} )(?:prise?s? en charge|collectee?s?|enlevee?s?)`,
    underWay: `en (?:route|transit|chemin)|voyage|entre les mains du (?:transporteur|livreur)|(?:au|dans un|dans le) centre de tri|en cours (?:de tri|d'acheminement)`,
    outForDelivery: 'en (?:tournee|cours de livraison|livraison)|dans le camion|charge votre colis pour',
    failed: `tentative(?: de livraison)?|n'a pas pu etre (?:livree?|remise?)|a tente de livrer|manque le livreur|n'a (?:trouve|rencontre) personne|passe sans succes`,
    sentBack: `(?:a ete |est )(?:renvoye|retourne|revenu)e? (?:chez|a|vers) nous|nous est revenue?|nous a ete (?:renvoye|retourne)e?|(?:renvoye|retourne)e? a l'expediteur`,
    lost: `(?:est|a ete|declaree?) perdue?|egaree?|(?:a|ont|avons) (?:egare|perdu) (?:votre|le) (?:colis|paquet|envoi)`,
    processing: `(?:est|sont|encore|toujours) en (?:cours de )?preparation|en cours de preparation|est en attente de preparation|en attente d'expedition|commande est suspendue`,
    atOurs: '(?:encore|toujours) (?:chez nous|dans notre entrepot)|pas (?:encore )?quitte',
    unpaid: `paiement[^.,;]{0,60} (?:est|reste) (?:toujours |encore )?en attente|attend(?:ons)? votre paiement|attente de (?:votre )?paiement|n'avons pas (?:encore )?recu (?:le|votre) paiement|paiement (?:a (?:ete )?(?:echoue|refuse|rejete)|n'a pas (?:abouti|fonctionne))`,
    paid: 'avons (?:bien )?recu (?:le|votre) paiement|paiement (?:a (?:bien )?ete|est) (?:recu|accepte|arrive)',
    cancelled: 'annulee?s?',
    refunded:
      '(?:ete |avons |avez ete )?(?:rembourse|recredite|reverse|restitue)(?:e|s|es)?|ete rendu(?:e|s|es)?|(?<=remboursement(?:[^.,;!?\\n]|[.,](?=\\d)){0,40} )(?:a (?:bien |deja )?ete (?:effectue|emis|fait)|est (?:bien |deja |maintenant )?parti)|est repartie',
    refundRefused:
      '(?<=remboursement(?:[^.,;!?\\n]|[.,](?=\\d)){0,50} )(?:a ete |est )(?:refuse|rejete|bloque|suspendu|en attente)',
    refundPending:
      '(?<=remboursement(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )est (?:encore |toujours )?(?:en attente|en cours)',
    held: '(?:a la|en) douane|(?:disponible|attend|arrive) (?:en|au|dans le|a un) (?:point relais|relais|bureau de poste|consigne)|en attente de retrait|(?:est|reste) (?:bloque|retenu)e?',
    returnOpen: '(?<=retour(?:[^.,;!?\\n]|[.,](?=\\d)){0,50} )est (?:encore |toujours )?ouvert',
    returnClosed:
      '(?:cloture|termine)(?=[^.,;]{0,20} retour)|(?<=retour(?:[^.,;!?\\n]|[.,](?=\\d)){0,50} )(?:est|a ete) (?:clos|cloture|termine|ferme)',
    returnDeclined: '(?<=retour(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )(?:est|a ete) (?:refuse|rejete|decline)',
    partly: `une partie seulement|seule une partie|il (?:vous )?reste (?:un|deux|trois|\\d+) articles? (?:a (?:venir|expedier|livrer|recevoir))`,
    returnReceived: `recu votre retour(?! d)|votre retour nous est (?:bien )?parvenu`,
    returnApproved: `(?<=retour (?:a ete|est)(?: bien| deja)? )(?:accepte|approuve|valide)`,
  },
  happenings: {
    delivered: 'livree?s?|remise?|arrivee?s?|parvenue?|la remise|remis',
    shipped: 'expedie(?:e|s|es)?|parti(?:e|s|es)?|quitte(?:s)?|confie|envoi',
    expected:
      'prevue?|prevoit|attendue?|compte (?:vous|le)|devait|doit|aurait du|estimee?|promis|dev(?:ait|rait)',
    scanned: 'passage|bouge|scannee?|scan|enregistre|charge',
    failed: "tentative|tente|livreur est passe|n'a pas pu",
    placed: 'passee?|commandee?|commande (?:[#\\w-]+ )?d[ue]|realisee?',
    paid: 'paiement|payee?s?|regle',
    cancelled: 'annul(?:ee?s?|ation)',
    refunded: 'rembours\\w+|reversee?s?|recreditee?s?|rendu(?:e|s|es)?|argent|somme',
    returned: 'retour|ouvert|cloture|enregistre',
    outForDelivery: 'en (?:tournee|cours de livraison|livraison)',
    underWay: 'en transit',
  },
  total: 'total|totalite|vous avez (?:regle|paye)|payes? pour|paiement de|soit',
  acted:
    "(?:j'ai|je (?:vous |l'|les )+ai|nous (?:vous |l'|les )*avons|on (?:vous )?a)(?: (?:deja|bien|aussi|donc|egalement|tout de suite|personnellement|immediatement))* (?<verb>[a-z]+)|je viens de (?:vous )?(?<verb2>[a-z]+)",
  shown:
    'vu|lu|compris|recu|note|pris|trouve|constate|verifie|regarder?|regarde|consulte|sous|la|le|les|votre|vos|une|un|bien|pas|ete|rembourse[es]*|recredite[es]*|reverse[es]*|annule[es]*|expedie[es]*|livre[es]*|enregistre[es]*|cloture[es]*|consulter|verifier|lire|voir|recevoir|entendu|eu (?:le plaisir|connaissance)|appris|joint|prepare[es]*|envoye votre|rembourser|annuler|expedier|pu|du|reussi|procede|besoin|hate|tout',
  deeds:
    '(?:nouveau colis|nouvel (?:article|envoi)|remplacement|etiquette|bon)[^.,;!?]{0,30} (?:a|ont)(?: deja| bien)? ete (?:deja |bien )?(?:envoye|expedie|transmis)e?s?|(?:enquete|reclamation|plainte)[^.,;!?]{0,30} (?:a|ont)(?: deja| bien)? ete (?:ouverte|deposee|lancee)|adresse[^.,;!?]{0,30} a(?: deja| bien)? ete (?:modifiee|changee)|rembourse les frais|frais de (?:port|livraison)[^.,;!?]{0,20} (?:ont|a)(?: deja| bien)? ete rembourse',
  gifts:
    "(?:sur|pour|de) votre prochaine? (?:commande|achat)|en guise de [a-z]+|a titre (?:de |commercial|gracieux)[a-z ]{0,20}|\\d+ ?(?:%|pour ?cents?)(?: de (?:remise|reduction|rabais))?|remise de \\d|reduction de \\d|bon (?:d'achat|de reduction|de \\d|cadeau)|un avoir|geste commercial|dedommagement|compensation|vous offr(?:ons|e)|avec interets|cadeau|rembourser(?:ons|ai)? (?:les|vos) frais",
  vows: "promis(?! (?:le|pour|au))|je vous (?:le )?(?:promets|garantis)|c'est garanti",
  announced:
    "(?:(?:sera|seront|aurez|recevrez|arrivera|partira|rappellera|rappellerons|tiendrez)[^.!?\\n]{0,60}(?:ce soir|ce matin|aujourd'hui|demain|cette semaine|week-end|sous|dans les|d'ici|avant))|(?:des|d'ici) (?:ce soir|demain)|ce soir|au plus tard|avant (?:midi|demain|ce soir|ce week-end)|demain matin|d'ici (?:la fin|le week-end)|dans l'heure|(?:vous|on|quelqu'un vous) (?:appellera|rappellera|verserons|paierons|ajouterons)|(?:nous|je) (?:vous )?(?:verserons|paierons|ajouterons|verserai|ajouterai|verserons)|par jour de retard|pour chaque jour",
};
