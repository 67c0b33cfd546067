import type { MoreTexts } from './texts';
import { informal } from './informal/de';

const BY_CARRIER = '{carrier, select, none {} other { mit {carrier}}}';
const AT_CARRIER = '{carrier, select, none {beim Zustelldienst} other {bei {carrier}}}';
const ANSWER = 'Sobald ich eine Antwort habe, melde ich mich bei Ihnen.';
const FAULTY =
  'Es tut mir leid, dass {thing, select, none {ein Artikel} other {„{thing}“}} aus Ihrer Bestellung {order} nicht richtig funktioniert.';
const TRIED = '?[tried] Vielen Dank für alles, was Sie schon versucht haben.';
const TRAVELS =
  '?[travels] Ihre Bestellung {order} hat unser Lager schon verlassen und ist weiter zu Ihnen unterwegs.';

export const de: MoreTexts = {
  playbooks: {
    'payment/double': [
      [
        '{payments, plural, one {Zu Ihrer Bestellung {order} ist bei uns eine einzige Zahlung von {paid} vermerkt.} other {Zu Ihrer Bestellung {order} sind bei uns # Zahlungen vermerkt.}}',
        '?{refunds, plural, =0 {} one {Eine Erstattung von {refunded} wurde am {refundedOn} veranlasst.} other {Bisher wurden {refunded} erstattet, zuletzt am {refundedOn}.}}',
      ],
      ['Ich prüfe bei unserem Zahlungsdienst, ob Ihnen doppelt abgebucht wurde.'],
    ],
    'delivery/change': [
      [
        `Ihre Bestellung {order} ist${BY_CARRIER} {out, select, yes {in Zustellung} other {zu Ihnen unterwegs}}.`,
        `Ich frage ${AT_CARRIER} nach, ob sie {pickup, select, yes {in einem Paketshop abgegeben} other {anders zugestellt}} werden kann.`,
        ANSWER,
      ],
      ['?Was der Zustelldienst anbietet, sehen Sie bis dahin auf dieser Seite: {trackingUrl}'],
    ],
    'cancel/partlyDispatched': [
      [
        'Ein Teil Ihrer Bestellung {order} ist schon verschickt und lässt sich nicht mehr aufhalten.',
        'Den Rest storniere ich jetzt.',
      ],
      ['Sobald das Paket bei Ihnen ist, kann ich auf Wunsch eine Rücksendung dafür anlegen.'],
    ],
    'address/delivered': [
      [
        'Ihre Bestellung {order} wurde{deliveredOn, select, none {} other { am {deliveredOn}}} zugestellt, die Adresse lässt sich deshalb nicht mehr ändern.',
        'Falls sie nicht bei Ihnen ist, sagen Sie mir bitte Bescheid, dann gehe ich dem nach.',
      ],
    ],
    'return/check': [
      [
        'Bitte entschuldigen Sie die Wartezeit: Ihre Rücksendung zur Bestellung {order} ist{returnOn, select, none {} other { seit dem {returnOn}}} offen, und die Erstattung ist noch nicht veranlasst.',
        '?[broken] Wir hatten Ihnen diese Erstattung{promisedSum, select, none {} other { von {promisedSum}}} zugesagt, und ich bitte um Entschuldigung, dass wir unser Wort nicht gehalten haben.',
        'Ich prüfe heute noch mit unserem Lager, wo sie steht.',
        ANSWER,
      ],
    ],
    'refund/none': [
      [
        'Zu Ihrer Bestellung {order} ist bei uns noch keine Rücksendung und keine Erstattung vermerkt.',
        'Ich prüfe, was damit geschehen ist.',
      ],
    ],
    'replacement/none': [
      [
        'Zu Ihrer Bestellung {order} ist bei uns noch kein Umtausch vermerkt.',
        'Ich prüfe mit unserem Lager, was damit geschehen ist.',
      ],
    ],
    'defective/askPhoto': [
      [
        FAULTY,
        TRIED,
        'Könnten Sie mir bitte ein Foto oder ein kurzes Video von dem Fehler schicken? Dann kann ich klären, ob eine Reparatur oder ein Ersatz nötig ist.',
      ],
    ],
    'defective/check': [
      [
        FAULTY,
        '?[refund] Dass Sie Ihr Geld zurück möchten, habe ich notiert; ich prüfe das gerade.',
        'Ich prüfe mit unserem Kundendienst, ob eine Reparatur oder ein Ersatz nötig ist.',
        '?[photo] Vielen Dank für das Foto.',
        TRIED,
      ],
    ],
    'defective/replace': [[FAULTY, 'Ich bereite Ihren Ersatz vor.', '?[photo] Vielen Dank für das Foto.']],
    'payment/received': [
      [
        '{payments, plural, one {Ihre Zahlung von {paid} für die Bestellung {order} ist bei uns vermerkt, sie ist durchgegangen.} other {Zu Ihrer Bestellung {order} sind bei uns # Zahlungen vermerkt, sie sind durchgegangen.}}',
        'Sie brauchen nichts mehr zu bezahlen.',
      ],
    ],
    'subscription/cancel': [['Ich kündige Ihr Abo jetzt.', TRAVELS]],
    'subscription/pause': [['Ich pausiere Ihr Abo jetzt.', TRAVELS]],
    'subscription/change': [['Ich ändere Ihr Abo so, wie Sie es wünschen.', TRAVELS]],
    'discount/failed': [
      [
        'Es tut mir leid, dass Ihr Rabattcode nicht angenommen wird.',
        'Ich prüfe jetzt, woran es liegt.',
        '?[noCode] Könnten Sie mir den Code bitte schicken?',
      ],
    ],
    'discount/missing': [
      [
        'Zu Ihrer Bestellung {order} ist bei uns ein Gesamtbetrag von {total} vermerkt.',
        'Ich prüfe, ob Ihr Rabatt berücksichtigt wurde.',
      ],
    ],
    'discount/promised': [
      [
        'Es tut mir leid, dass Ihr Rabattcode Sie nicht erreicht hat.',
        'Ich prüfe jetzt, was damit geschehen ist.',
      ],
    ],
    'access/reset': [
      [
        'Es tut mir leid, dass Sie nicht in Ihr Konto kommen.',
        'Wie Sie ein neues Passwort festlegen, steht hier: {articleUrl}',
      ],
      ['Wenn das nicht hilft, sagen Sie mir bitte, welche Meldung Sie sehen.'],
    ],
    'access/help': [
      [
        'Es tut mir leid, dass Sie nicht in Ihr Konto kommen.',
        'Ich prüfe jetzt, woran es liegt.',
        'Könnten Sie mir sagen, welche Meldung Sie sehen? Bitte schicken Sie mir nicht Ihr Passwort.',
      ],
    ],
  },
  also: {
    'invoice/send': [
      [
        'Außerdem schicke ich Ihnen die Rechnung{company, select, none {} other {, ausgestellt auf {company}}}.',
      ],
    ],
    'address/before': [['Außerdem ändere ich die Lieferadresse auf diese: {newAddress}.']],
    'address/ask': [['Die Lieferadresse lässt sich noch ändern: An welche Adresse soll sie gehen?']],
    'address/after': [
      [
        `Die Lieferadresse kann ich nicht mehr selbst ändern, deshalb frage ich ${AT_CARRIER} nach, ob sich das Paket umleiten lässt.`,
      ],
    ],
    'address/delivered': [['Die Lieferadresse lässt sich nicht mehr ändern.']],
    'delivery/change': [[`Außerdem frage ich ${AT_CARRIER} nach, ob sie anders zugestellt werden kann.`]],
    'return/none': [
      ['Außerdem lege ich eine Rücksendung dafür an; wie Sie sie zurückschicken, erfahren Sie per E-Mail.'],
    ],
    'payment/double': [['Außerdem prüfe ich bei unserem Zahlungsdienst, ob Ihnen doppelt abgebucht wurde.']],
    'missingItem/check': [['Außerdem prüfe ich mit unserem Lager, warum etwas fehlt.']],
    'whereIsOrder/notDispatched': [
      [
        '?[unsaid] Sie wird gerade vorbereitet und ist noch nicht verschickt.',
        '?Die Lieferung ist für den {promisedOn} geplant.',
      ],
    ],
    'whereIsOrder/notDispatchedLate': [
      [
        'Bitte entschuldigen Sie, dass sie noch nicht verschickt ist: Ich frage in unserem Lager nach, woran es liegt.',
      ],
    ],
    'whereIsOrder/inTransit': [
      [
        `Die Bestellung ist${BY_CARRIER} zu Ihnen unterwegs.`,
        '?Die Lieferung ist für den {promisedOn} geplant.',
      ],
    ],
    'whereIsOrder/late': [
      [
        'Bitte entschuldigen Sie die Verspätung: Die Bestellung hätte am {promisedOn} bei Ihnen sein sollen.',
        `Ich frage ${AT_CARRIER} nach, wo sie ist.`,
      ],
    ],
    'whereIsOrder/lost': [
      [
        'Es tut mir leid, dass sich die Bestellung seit dem {lastSignOn} nicht mehr bewegt hat.',
        `Ich lasse ${AT_CARRIER} nachforschen, wo sie ist.`,
      ],
    ],
    'whereIsOrder/outForDelivery': [[`Die Bestellung ist${BY_CARRIER} in Zustellung.`]],
    'subscription/cancel': [['Außerdem kündige ich Ihr Abo.']],
    'subscription/pause': [['Außerdem pausiere ich Ihr Abo.']],
    'subscription/change': [['Außerdem ändere ich Ihr Abo so, wie Sie es wünschen.']],
    'discount/failed': [['Außerdem prüfe ich, woran es bei Ihrem Rabattcode liegt.']],
    'discount/missing': [['Außerdem prüfe ich, ob Ihr Rabatt berücksichtigt wurde.']],
    'discount/promised': [['Außerdem prüfe ich, was mit Ihrem Rabattcode geschehen ist.']],
    'access/reset': [['Zu Ihrem Konto: Wie Sie ein neues Passwort festlegen, steht hier: {articleUrl}']],
    'access/help': [['Außerdem prüfe ich, warum Sie nicht in Ihr Konto kommen.']],
  },
  oneReturned: [
    [
      'Ich lege eine Rücksendung für {thing, select, none {den Artikel aus Ihrer Bestellung {order} an, den Sie zurückgeben möchten} other {einen Artikel aus Ihrer Bestellung {order} ({thing}) an}}.',
      'Wie Sie ihn zurückschicken, erfahren Sie per E-Mail.',
    ],
  ],
  remarks: {
    brokenRefund:
      'Wir hatten Ihnen diese Erstattung{promisedSum, select, none {} other { von {promisedSum}}} zugesagt, und ich bitte um Entschuldigung, dass wir unser Wort nicht gehalten haben.',
    brokenAnswer: 'Bitte entschuldigen Sie, dass Sie nicht wie zugesagt von uns gehört haben.',
    alsoRefund: 'Dass Sie auch Geld zurück möchten, habe ich notiert; ich prüfe das gerade.',
    variant: 'Ich prüfe, ob die gewünschte Ausführung ({variant}) verfügbar ist.',
    tooLate:
      'Ihr Paket hat uns schon verlassen, {addition, select, note {eine Grußkarte} other {eine Geschenkverpackung}} ist deshalb nicht mehr möglich.',
    addition:
      'Ich frage bei unserem Lager nach, ob {addition, select, note {eine Grußkarte} other {eine Geschenkverpackung}} noch möglich ist.',
    billing: 'Die Rechnung enthält die Angaben, die Sie mir genannt haben.',
  },
  unanswered: 'Bitte entschuldigen Sie auch, dass Ihre Nachrichten bisher ohne Antwort geblieben sind.',
  informal,
  informalCourtesy: {
    greeting: (name) => (name ? `Hallo ${name},` : 'Hallo,'),
    liveGreeting: (name) => (name ? `Hallo ${name}!` : 'Hallo!'),
    closing: (agent) => `Viele Grüße\n${agent}`,
  },
};
