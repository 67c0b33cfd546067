import type { MoreTexts } from './texts';
import { informal } from './informal/fr';

const BY_CARRIER = '{carrier, select, none {} other { avec {carrier}}}';
const THE_CARRIER = '{carrier, select, none {au transporteur} other {à {carrier}}}';
const ANSWER = 'Je reviens vers vous dès que j’ai une réponse.';
const FAULTY =
  'Nous regrettons que {thing, select, none {un article} other {« {thing} »}} de votre commande {order} ne fonctionne pas comme il faut.';
const TRIED = '?[tried] Merci pour ce que vous avez déjà essayé.';
const TRAVELS = '?[travels] Votre commande {order} est déjà partie et reste en route vers vous.';

export const fr: MoreTexts = {
  playbooks: {
    'payment/double': [
      [
        '{payments, plural, one {Nos dossiers montrent un seul paiement de {paid} pour votre commande {order}.} other {Nos dossiers montrent # paiements pour votre commande {order}.}}',
        '?{refunds, plural, =0 {} one {Un remboursement de {refunded} a été émis le {refundedOn}.} other {À ce jour, {refunded} ont été remboursés, en dernier lieu le {refundedOn}.}}',
      ],
      ['Je vérifie auprès de notre prestataire de paiement si un second débit a eu lieu.'],
    ],
    'delivery/change': [
      [
        `Votre commande {order} est {out, select, yes {en cours de livraison} other {en route}}${BY_CARRIER}.`,
        `Je demande ${THE_CARRIER} si elle peut être {pickup, select, yes {déposée dans un point relais} other {remise autrement}}.`,
        ANSWER,
      ],
      ['?En attendant, cette page montre ce que propose le transporteur : {trackingUrl}'],
    ],
    'cancel/partlyDispatched': [
      [
        'Une partie de votre commande {order} est déjà partie et ne peut plus être arrêtée.',
        'Je procède à l’annulation du reste.',
      ],
      ['Une fois le colis arrivé, je peux ouvrir un retour si vous le souhaitez.'],
    ],
    'address/delivered': [
      [
        'Votre commande {order} a été livrée{deliveredOn, select, none {} other { le {deliveredOn}}} : son adresse ne peut plus être modifiée.',
        'Si elle ne vous est pas parvenue, dites-le-moi et je regarde cela avec vous.',
      ],
    ],
    'return/check': [
      [
        'Veuillez nous excuser pour cette attente : votre retour pour la commande {order} est ouvert{returnOn, select, none {} other { depuis le {returnOn}}}, et le remboursement n’a pas encore été émis.',
        '?[broken] Nous vous avions promis ce remboursement{promisedSum, select, none {} other { de {promisedSum}}}, et je vous présente nos excuses de ne pas avoir tenu parole.',
        'Je vérifie aujourd’hui même auprès de notre entrepôt où il en est.',
        ANSWER,
      ],
    ],
    'refund/none': [
      [
        'Nos dossiers ne montrent encore ni retour ni remboursement pour votre commande {order}.',
        'Je vérifie ce qu’il en est.',
      ],
    ],
    'replacement/none': [
      [
        'Nos dossiers ne montrent encore aucun échange pour votre commande {order}.',
        'Je vérifie auprès de notre entrepôt ce qu’il en est.',
      ],
    ],
    'defective/askPhoto': [
      [
        FAULTY,
        TRIED,
        'Pourriez-vous m’envoyer une photo ou une courte vidéo du défaut ? Je pourrai alors voir s’il faut une réparation ou un remplacement.',
      ],
    ],
    'defective/check': [
      [
        FAULTY,
        '?[refund] J’ai bien noté que vous souhaitez un remboursement : je vérifie ce point dès maintenant.',
        'Je vérifie avec notre service technique s’il faut une réparation ou un remplacement.',
        '?[photo] Merci pour la photo.',
        TRIED,
      ],
    ],
    'defective/replace': [[FAULTY, 'Je prépare votre remplacement.', '?[photo] Merci pour la photo.']],
    'payment/received': [
      [
        '{payments, plural, one {Nos dossiers montrent votre paiement de {paid} pour la commande {order} : il a bien abouti.} other {Nos dossiers montrent # paiements pour votre commande {order} : ils ont bien abouti.}}',
        'Vous n’avez plus rien à payer.',
      ],
    ],
    'subscription/cancel': [['Je procède à la résiliation de votre abonnement.', TRAVELS]],
    'subscription/pause': [['Je mets votre abonnement en pause.', TRAVELS]],
    'subscription/change': [['Je modifie votre abonnement comme vous le souhaitez.', TRAVELS]],
    'discount/failed': [
      [
        'Nous regrettons que votre code de réduction soit refusé.',
        'Je vérifie maintenant ce qui bloque.',
        '?[noCode] Pourriez-vous m’envoyer ce code ?',
      ],
    ],
    'discount/missing': [
      [
        'Nos dossiers montrent un total de {total} pour votre commande {order}.',
        'Je vérifie si votre réduction a été prise en compte.',
      ],
    ],
    'discount/promised': [
      [
        'Nous regrettons que votre code de réduction ne vous soit pas parvenu.',
        'Je vérifie maintenant ce qu’il en est.',
      ],
    ],
    'access/reset': [
      [
        'Nous regrettons que votre compte vous soit inaccessible.',
        'La marche à suivre pour choisir un nouveau mot de passe est décrite ici : {articleUrl}',
      ],
      ['Si cela ne suffit pas, dites-moi quel message s’affiche.'],
    ],
    'access/help': [
      [
        'Nous regrettons que votre compte vous soit inaccessible.',
        'Je vérifie maintenant ce qui bloque.',
        'Pourriez-vous me dire quel message s’affiche ? Ne m’envoyez surtout pas votre mot de passe.',
      ],
    ],
  },
  also: {
    'invoice/send': [
      ['Je vous envoie également la facture{company, select, none {} other {, établie pour {company}}}.'],
    ],
    'address/before': [['Je remplace également l’adresse de livraison par celle-ci : {newAddress}.']],
    'address/ask': [
      ['L’adresse de livraison peut encore être modifiée : à quelle adresse faut-il l’envoyer ?'],
    ],
    'address/after': [
      [
        `Je ne peux plus modifier l’adresse de livraison moi-même : je demande ${THE_CARRIER} si le colis peut être redirigé.`,
      ],
    ],
    'address/delivered': [['L’adresse de livraison ne peut plus être modifiée.']],
    'delivery/change': [[`Je demande également ${THE_CARRIER} si elle peut être remise autrement.`]],
    'return/none': [
      ['J’ouvre également un retour ; les instructions pour le renvoi vous parviendront par e-mail.'],
    ],
    'payment/double': [
      ['Je vérifie également auprès de notre prestataire de paiement si un second débit a eu lieu.'],
    ],
    'missingItem/check': [['Je vérifie également avec notre entrepôt pourquoi il manque quelque chose.']],
    'whereIsOrder/notDispatched': [
      [
        '?[unsaid] Elle est en préparation et n’est pas encore partie.',
        '?La livraison est prévue le {promisedOn}.',
      ],
    ],
    'whereIsOrder/notDispatchedLate': [
      [
        'Veuillez nous excuser si elle n’est pas encore partie : je demande à notre entrepôt ce qui la retient.',
      ],
    ],
    'whereIsOrder/inTransit': [
      [`Elle est en route${BY_CARRIER}.`, '?La livraison est prévue le {promisedOn}.'],
    ],
    'whereIsOrder/late': [
      [
        'Veuillez nous excuser pour ce retard : elle était attendue le {promisedOn}.',
        `Je demande ${THE_CARRIER} où elle se trouve.`,
      ],
    ],
    'whereIsOrder/lost': [
      [
        'Veuillez nous excuser : elle n’a pas bougé depuis le {lastSignOn}.',
        `Je demande ${THE_CARRIER} une enquête pour la retrouver.`,
      ],
    ],
    'whereIsOrder/outForDelivery': [[`Elle est en cours de livraison${BY_CARRIER}.`]],
    'subscription/cancel': [['Je procède également à la résiliation de votre abonnement.']],
    'subscription/pause': [['Je mets également votre abonnement en pause.']],
    'subscription/change': [['Je modifie également votre abonnement comme vous le souhaitez.']],
    'discount/failed': [['Je vérifie également ce qui bloque avec votre code de réduction.']],
    'discount/missing': [['Je vérifie également si votre réduction a été prise en compte.']],
    'discount/promised': [['Je vérifie également ce qu’il en est de votre code de réduction.']],
    'access/reset': [
      [
        'Pour votre compte, la marche à suivre pour choisir un nouveau mot de passe est décrite ici : {articleUrl}',
      ],
    ],
    'access/help': [['Je vérifie également pourquoi votre compte vous est inaccessible.']],
  },
  oneReturned: [
    [
      'J’ouvre un retour pour {thing, select, none {l’article de votre commande {order} que vous souhaitez nous renvoyer} other {un seul article de votre commande {order} ({thing})}}.',
      'Vous recevrez par e-mail les instructions pour le renvoi.',
    ],
  ],
  remarks: {
    brokenRefund:
      'Nous vous avions promis ce remboursement{promisedSum, select, none {} other { de {promisedSum}}}, et je vous présente nos excuses de ne pas avoir tenu parole.',
    brokenAnswer: 'Je vous présente nos excuses de ne pas vous avoir répondu comme promis.',
    alsoRefund:
      'J’ai bien noté que vous souhaitez aussi un remboursement : je vérifie ce point dès maintenant.',
    variant: 'Je vérifie si la version que vous souhaitez ({variant}) est disponible.',
    tooLate:
      'Votre colis est déjà parti : il n’est plus possible d’y ajouter {addition, select, note {un mot} other {un emballage cadeau}}.',
    addition:
      'Je demande à notre entrepôt s’il est encore possible d’ajouter {addition, select, note {un mot} other {un emballage cadeau}}.',
    billing: 'La facture reprendra les coordonnées que vous m’avez indiquées.',
  },
  unanswered: 'Je vous présente aussi nos excuses pour vos messages restés sans réponse.',
  informal,
  informalCourtesy: {
    greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    liveGreeting: (name) => (name ? `Bonjour ${name}\u00a0!` : 'Bonjour\u00a0!'),
    closing: (agent) => `À bientôt,\n${agent}`,
  },
};
