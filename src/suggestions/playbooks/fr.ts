import type { ReplyTexts } from './texts';

const TRACK = '?Vous pouvez suivre votre colis ici : {trackingUrl}';
const BY_CARRIER = '{carrier, select, none {} other { avec {carrier}}}';
const THE_CARRIER = '{carrier, select, none {au transporteur} other {à {carrier}}}';
const FROM_CARRIER = '{carrier, select, none {du transporteur} other {de {carrier}}}';
const LAST_SCAN =
  '?Le dernier passage enregistré du colis remonte au {lastScanOn}{place, select, none {} other { ({place})}}.';
const LATER_RETURN = 'Une fois le colis arrivé, je peux ouvrir un retour si vous le souhaitez.';

const THING = '{thing, select, none {} other { ({thing})}}';
const damaged = `Nous regrettons que votre commande {order}${THING} vous soit parvenue abîmée.`;
const wrongItem = 'Nous regrettons cette erreur d’article dans votre commande {order}.';
const THANKS_PHOTO = '?[photo] Merci pour la photo.';
const CHOOSE = 'Préférez-vous un remplacement ou un remboursement ?';
const REPLACE = 'Je prépare l’envoi d’un nouvel article.';
const RIGHT_ITEM = 'Je prépare l’envoi du bon article.';
const REFUND = 'Je prépare votre remboursement.';
const ANSWER = 'Je reviens vers vous dès que j’ai une réponse.';
/** Where they want their money back and something else has to be cleared up first. */
const WANTS_REFUND =
  '?[refund] J’ai bien noté que vous souhaitez un remboursement : je vérifie ce point dès maintenant.';
const WITH_PHOTO =
  '{wanted, select, refund {Je pourrai alors préparer votre remboursement.} replacement {Je pourrai alors préparer votre remplacement.} other {Je m’en occupe aussitôt.}}';

const DAY = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', timeZone: 'UTC' });

export const fr: ReplyTexts = {
  courtesy: {
    greets:
      /^(?:bonjour|bonsoir|salut|ch[eè]re?s?|madame|monsieur)\b[^.!?:;\n]{0,60}?(?:[,.!:]|(?=\n)|$)\s*/i,
    closes:
      /^(?:(?:bien |très )?cordialement|bien à vous|(?:sinc|meill)[a-zè]+ salutations|salutations|respectueusement|(?:très )?(?:belle|bonne) (?:journée|soirée|fin de journée)|à (?:très )?bientôt|merci(?: encore| d[’']avance| beaucoup)?(?=[,.!]?$)|(?:je|nous) vous souhait[a-z]+ une (?:belle|bonne|agréable) journée)(?![a-zà-ÿ])[^.!?\n]{0,20}[,.!]?$/i,
    greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    liveGreeting: (name) => (name ? `Bonjour ${name}\u00a0!` : 'Bonjour\u00a0!'),
    closing: (agent) => `Bien cordialement,\n${agent}`,
  },
  playbooks: {
    'whereIsOrder/unpaid': [
      [
        'Votre commande {order} est bien enregistrée, mais son paiement n’est pas encore confirmé : elle n’est donc pas partie.',
      ],
      ['Si le montant a déjà été débité, dites-le-moi et je regarde cela avec vous.'],
    ],
    'whereIsOrder/notDispatched': [
      [
        'Votre commande {order} est en préparation et n’est pas encore partie.',
        '?La livraison est prévue le {promisedOn}.',
      ],
      ['Vous n’avez rien à faire d’ici là.'],
    ],
    'whereIsOrder/notDispatchedLate': [
      [
        'Veuillez nous excuser pour cette attente : votre commande {order} était prévue le {promisedOn} et n’est pas encore partie.',
        'Je demande à notre entrepôt ce qui la retient.',
        ANSWER,
      ],
    ],
    'whereIsOrder/partlyShipped': [
      [
        'Votre commande {order} vous parvient en plusieurs colis : une partie est en route, le reste est encore dans notre entrepôt.',
        'Je demande à notre entrepôt quand le reste partira.',
      ],
      ['?Déjà envoyé : {sentItems}.', '?À venir : {restItems}.'],
      ['?Vous pouvez suivre le premier envoi ici : {trackingUrl}'],
    ],
    'whereIsOrder/severalParcels': [
      [
        'Votre commande {order} voyage en {parcels} colis{allUnderWay, select, yes {, tous en route} other {, dont {underWay, plural, one {# est encore} other {# sont encore}} en route}}.',
        WANTS_REFUND,
        '?Veuillez nous excuser pour ce retard : la livraison était prévue le {missedOn}.',
        '?Encore en route : {underWayItems}.',
        TRACK,
      ],
    ],
    'whereIsOrder/inTransit': [
      [`Votre commande {order} est en route${BY_CARRIER}.`, '?Elle est partie le {shippedOn}.', LAST_SCAN],
      ['?La livraison est prévue le {promisedOn}.', TRACK],
    ],
    'whereIsOrder/late': [
      [
        'Veuillez nous excuser pour ce retard : votre commande {order} était attendue le {promisedOn}.',
        WANTS_REFUND,
        LAST_SCAN,
        TRACK,
      ],
      [`Je demande ${THE_CARRIER} où se trouve le colis.`, ANSWER],
    ],
    'whereIsOrder/lost': [
      [
        'Veuillez nous excuser : votre commande {order} n’a pas bougé depuis le {lastSignOn}{place, select, none {} other { ({place})}}.',
        WANTS_REFUND,
        '?Elle était attendue le {missedOn}.',
        TRACK,
      ],
      [`Je demande ${THE_CARRIER} une enquête pour la retrouver.`, ANSWER],
    ],
    'whereIsOrder/outForDelivery': [
      [`Bonne nouvelle : votre commande {order} est en cours de livraison${BY_CARRIER}.`, TRACK],
    ],
    'whereIsOrder/deliveryFailed': [
      [
        'Veuillez nous excuser : votre commande {order} n’a pas pu être remise par {carrier, select, none {le transporteur} other {{carrier}}}.',
        WANTS_REFUND,
        'Je demande une nouvelle livraison.',
      ],
      [LAST_SCAN, TRACK],
    ],
    'whereIsOrder/delivered': [
      [
        'Votre commande {order} est indiquée comme livrée{deliveredOn, select, none {} other { le {deliveredOn}}}{carrier, select, none {} other { par {carrier}}}.',
      ],
      [`Si vous ne l’avez pas, dites-le-moi : je me renseigne auprès ${FROM_CARRIER}.`],
      ['?Le détail de la livraison se trouve ici : {trackingUrl}'],
    ],
    'whereIsOrder/notReceived': [
      [
        'Nous regrettons que votre commande {order} ne vous soit pas parvenue, alors qu’elle est indiquée comme livrée{deliveredOn, select, none {} other { le {deliveredOn}}}.',
        WANTS_REFUND,
        `Je demande ${THE_CARRIER} une enquête pour savoir où elle a été remise.`,
        ANSWER,
      ],
      ['?[tip] En attendant, pensez à demander à vos voisins et à regarder dans votre boîte aux lettres.'],
    ],
    'return/none': [
      [
        'J’ouvre un retour pour votre commande {order}.',
        'Les instructions pour le renvoi vous parviendront par e-mail.',
      ],
    ],
    'return/underWay': [
      [
        `Votre commande {order} est {leftOn, select, none {déjà partie} other {partie le {leftOn}}}${BY_CARRIER} et n’est pas encore livrée.`,
        LATER_RETURN,
      ],
    ],
    'return/requested': [
      [
        'Votre demande de retour pour la commande {order} nous est bien parvenue{returnOn, select, none {} other { le {returnOn}}} et attend notre accord.',
        'Je m’en occupe dès maintenant.',
      ],
    ],
    'return/open': [
      [
        'Votre retour pour la commande {order} est ouvert{returnOn, select, none {} other { depuis le {returnOn}}}.',
        'Le remboursement est traité une fois les articles revenus chez nous ; il n’a pas encore été émis.',
      ],
    ],
    'return/received': [
      [
        'Votre retour pour la commande {order} est terminé dans nos dossiers, et aucun remboursement n’y apparaît encore.',
        'Je vérifie maintenant ce qui vous est dû.',
      ],
    ],
    'refund/issued': [
      [
        '{refunds, plural, one {Votre remboursement de {refunded} pour la commande {order} a été émis le {refundedOn}.} other {Au total, {refunded} ont été remboursés pour votre commande {order}, en dernier lieu le {refundedOn}.}}',
      ],
      ['Selon votre banque, il peut mettre un peu de temps à apparaître sur votre compte.'],
    ],
    'refund/partly': [
      [
        'À ce jour, {refunded} sur les {total} de votre commande {order} ont été remboursés, en dernier lieu le {refundedOn}.',
        'Je vérifie s’il vous reste quelque chose à recevoir.',
      ],
    ],
    'refund/overdue': [
      [
        'Veuillez nous excuser pour cette attente : votre retour pour la commande {order} est terminé, mais le remboursement n’a pas encore été émis.',
        'Je m’en occupe dès maintenant.',
      ],
    ],
    'refund/afterCancel': [
      [
        'Votre commande {order} a été annulée{cancelledOn, select, none {} other { le {cancelledOn}}}, et aucun remboursement n’apparaît encore dans nos dossiers.',
        'Je vérifie le paiement maintenant.',
      ],
    ],
    'refund/beforeDispatch': [
      [
        'Votre commande {order} n’est pas encore partie.',
        'Souhaitez-vous que je l’annule et que je vous rembourse ?',
      ],
    ],
    'refund/underWay': [
      [
        `Votre commande {order} est {leftOn, select, none {déjà partie} other {partie le {leftOn}}}${BY_CARRIER} et n’est pas encore livrée : je ne peux pas la rembourser à ce stade.`,
        'Une fois le colis arrivé, je peux ouvrir un retour ; le remboursement est traité une fois le colis revenu chez nous.',
      ],
      [TRACK],
    ],
    'payment/failed': [
      [
        'Le paiement de votre commande {order} n’a pas abouti : rien n’a été débité, et la commande n’est pas partie.',
        'Si votre banque affiche un montant en attente, il est seulement réservé et sera libéré par elle.',
      ],
      ['Souhaitez-vous toujours cette commande ? Je peux alors vous envoyer un nouveau lien de paiement.'],
    ],
    'cancel/beforeDispatch': [
      [
        'Votre commande {order} n’est pas encore partie : je procède à son annulation.',
        '?[paid] Je prépare également votre remboursement.',
      ],
    ],
    'cancel/afterDispatch': [
      [
        `Votre commande {order} est {leftOn, select, none {déjà partie} other {partie le {leftOn}}}${BY_CARRIER} : elle ne peut plus être annulée.`,
        LATER_RETURN,
      ],
      [TRACK],
    ],
    'cancel/delivered': [
      [
        'Votre commande {order} a été livrée{deliveredOn, select, none {} other { le {deliveredOn}}} : elle ne peut plus être annulée.',
        'Si vous n’en voulez plus, je peux ouvrir un retour.',
      ],
    ],
    'cancel/already': [
      [
        'Votre commande {order} a été annulée{cancelledOn, select, none {} other { le {cancelledOn}}}.',
        '?{refunds, plural, one {Un remboursement de {refunded} a été émis le {refundedOn}.} other {À ce jour, {refunded} ont été remboursés, en dernier lieu le {refundedOn}.}}',
      ],
    ],
    'address/before': [
      [
        'Votre commande {order} n’est pas encore partie. Je remplace son adresse de livraison par celle-ci : {newAddress}.',
      ],
    ],
    'address/ask': [
      [
        'Votre commande {order} n’est pas encore partie : son adresse de livraison peut encore être modifiée.',
        'À quelle adresse faut-il l’envoyer ?',
      ],
    ],
    'address/after': [
      [
        'Votre commande {order} est {leftOn, select, none {déjà partie} other {partie le {leftOn}}} : je ne peux plus modifier l’adresse moi-même.',
        `Je demande ${THE_CARRIER} si le colis peut être redirigé.`,
        ANSWER,
      ],
      [TRACK],
    ],
    'invoice/send': [
      [
        'Je vous envoie la facture de votre commande {order}{company, select, none {} other {, établie pour {company}}}.',
      ],
    ],
    'damaged/replace': [[damaged, REPLACE, THANKS_PHOTO]],
    'damaged/refund': [[damaged, REFUND, THANKS_PHOTO]],
    'damaged/choose': [[damaged, THANKS_PHOTO, CHOOSE]],
    'damaged/askPhoto': [[damaged, `Pourriez-vous m’en envoyer une photo ? ${WITH_PHOTO}`]],
    'wrongItem/replace': [[wrongItem, RIGHT_ITEM, THANKS_PHOTO]],
    'wrongItem/refund': [[wrongItem, REFUND, THANKS_PHOTO]],
    'wrongItem/choose': [[wrongItem, THANKS_PHOTO, CHOOSE]],
    'wrongItem/askPhoto': [[wrongItem, `Pourriez-vous m’en envoyer une photo ? ${WITH_PHOTO}`]],
    'missingItem/check': [
      [
        `Nous regrettons qu’il manque quelque chose dans votre commande {order}${THING}.`,
        WANTS_REFUND,
        'Je vérifie avec notre entrepôt quand ce qui manque peut vous être envoyé.',
      ],
    ],
  },
  statuses: {
    draft: null,
    unpaid: 'en attente de paiement',
    processing: 'en préparation',
    partlyShipped: 'expédiée en partie',
    shipped: 'expédiée',
    outForDelivery: 'en cours de livraison',
    deliveryFailed: 'en attente d’une nouvelle livraison',
    delivered: 'livrée',
    cancelled: 'annulée',
    refunded: 'remboursée',
    partlyRefunded: 'remboursée en partie',
    other: null,
  },
  questions: {
    whichOrder: 'Pour ne pas me tromper : s’agit-il de votre commande {candidates} ?',
    orderNumber: 'Pourriez-vous m’indiquer le numéro de la commande ?',
    otherEmail:
      'Je ne trouve pas la commande {order} avec l’adresse {email}. A-t-elle été passée avec une autre adresse e-mail ?',
  },
  readMore: 'En savoir plus : {url}',
  typeset: (text) =>
    text
      .replaceAll("'", '’')
      .replace(/ (?=[:;!?»])/g, '\u00a0')
      .replaceAll('« ', '«\u00a0'),
  day: (date) => DAY.format(date).replace(/^1 /, '1er ').replace(' ', '\u00a0'),
};
