import type { ReplyTexts } from './texts';

const TRACK = '?Hier können Sie die Sendung verfolgen: {trackingUrl}';
const BY_CARRIER = '{carrier, select, none {} other { mit {carrier}}}';
/** "beim Zusteller", "bei DHL": whom we ask. */
const AT_CARRIER = '{carrier, select, none {beim Zustelldienst} other {bei {carrier}}}';
const LAST_SCAN =
  '?Die letzte Meldung zum Paket ist vom {lastScanOn}{place, select, none {} other { ({place})}}.';
const LATER_RETURN = 'Sobald sie bei Ihnen ist, kann ich auf Wunsch eine Rücksendung dafür anlegen.';
const REFUNDS =
  '?{refunds, plural, =0 {} one {Eine Erstattung von {refunded} wurde am {refundedOn} veranlasst.} other {Bisher wurden {refunded} erstattet, zuletzt am {refundedOn}.}}';

const THING = '{thing, select, none {} other { ({thing})}}';
const damaged = `Es tut mir leid, dass Ihre Bestellung {order}${THING} beschädigt bei Ihnen angekommen ist.`;
const wrongItem =
  'Es tut mir leid, dass Sie mit Ihrer Bestellung {order} den falschen Artikel erhalten haben.';
const THANKS_PHOTO = '?[photo] Vielen Dank für das Foto.';
const CHOOSE = 'Möchten Sie lieber Ersatz oder Ihr Geld zurück?';
const REPLACE = 'Ich bereite den Versand eines neuen Artikels vor.';
const RIGHT_ITEM = 'Ich bereite den Versand des richtigen Artikels vor.';
const REFUND = 'Ich bereite Ihre Erstattung vor.';
const ANSWER = 'Sobald ich eine Antwort habe, melde ich mich bei Ihnen.';
/** Where they want their money back and something else has to be cleared up first. */
const WANTS_REFUND = '?[refund] Dass Sie Ihr Geld zurück möchten, habe ich notiert; ich prüfe das gerade.';
const WITH_PHOTO =
  '{wanted, select, refund {Dann kann ich Ihre Erstattung vorbereiten.} replacement {Dann kann ich Ihren Ersatz vorbereiten.} other {Dann kümmere ich mich sofort darum.}}';

/** Behind "Guten Tag Marie," a letter goes on in lower case, unless with a noun or with Ihr. */
const LITTLE =
  /^(?:Es|Bitte|Ich|Wir|Gute|Die|Das|Der|Den|Ein|Eine|Zu|Für|Dein|Deine|Vielen|Leider|Sobald|Wenn|Wie|Danke|Um|Unsere?)(?![A-Za-zÄÖÜäöüß])/;

const DAY = new Intl.DateTimeFormat('de', { day: 'numeric', month: 'long', timeZone: 'UTC' });

export const de: ReplyTexts = {
  courtesy: {
    greets:
      /^(?:hallo|hi|guten (?:tag|morgen|abend)|moin|servus|gr[üu](?:ß|ss)(?: gott|ezi)|sehr geehrte[rs]?|liebe[rs]?)(?![a-zäöüß])[^.!?:;\n]{0,60}?(?:[,.!:]|(?=\n)|$)\s*/i,
    closes:
      /^(?:(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|vielen?|sch[öo]ne[nr]?)[a-z]* (?:gr[üu](?:ß|ss)e?n?|w[üu]nschen?|dank)|hochachtungsvoll|mfg|vg|lg|(?:danke|vielen dank)(?: im voraus| nochmals)?(?=[,.!]?$)|(?:einen )?sch[öo]ne[nr]? (?:tag|abend|woche|wochenende))(?![a-zäöüß])[^.!?\n]{0,20}[,.!]?$/i,
    greeting: (name, whole) => (name && whole?.includes(' ') ? `Guten Tag ${whole},` : 'Guten Tag,'),
    goOn: (text) => text.replace(LITTLE, (word) => word.toLowerCase()),
    liveGreeting: (name) => (name ? `Hallo ${name}!` : 'Hallo!'),
    closing: (agent) => `Mit freundlichen Grüßen\n${agent}`,
  },
  playbooks: {
    'whereIsOrder/unpaid': [
      [
        'Ihre Bestellung {order} ist bei uns eingegangen, die Zahlung ist aber noch nicht bestätigt, und deshalb ist sie noch nicht unterwegs.',
      ],
      [
        'Falls der Betrag schon abgebucht wurde, sagen Sie mir bitte Bescheid, dann sehe ich es mir mit Ihnen an.',
      ],
    ],
    'whereIsOrder/notDispatched': [
      [
        'Ihre Bestellung {order} wird gerade vorbereitet und ist noch nicht verschickt.',
        '?Die Lieferung ist für den {promisedOn} geplant.',
      ],
      ['Sie brauchen bis dahin nichts zu tun.'],
    ],
    'whereIsOrder/notDispatchedLate': [
      [
        'Bitte entschuldigen Sie die Wartezeit: Ihre Bestellung {order} war für den {promisedOn} geplant und ist noch nicht verschickt.',
        'Ich frage in unserem Lager nach, woran es liegt.',
        ANSWER,
      ],
    ],
    'whereIsOrder/partlyShipped': [
      [
        'Ihre Bestellung {order} kommt in mehreren Paketen: Ein Teil ist verschickt, der Rest wird noch vorbereitet.',
        'Ich frage in unserem Lager nach, wann der Rest losgeht.',
      ],
      ['?Schon verschickt: {sentItems}.', '?Kommt noch: {restItems}.'],
      [TRACK],
    ],
    'whereIsOrder/severalParcels': [
      [
        'Ihre Bestellung {order} reist in {parcels} Paketen{allUnderWay, select, yes {, alle sind unterwegs} other {, {underWay, plural, one {eines davon ist} other {# davon sind}} noch unterwegs}}.',
        WANTS_REFUND,
        '?Bitte entschuldigen Sie die Verspätung: Geplant war die Lieferung für den {missedOn}.',
        '?Noch unterwegs: {underWayItems}.',
        TRACK,
      ],
    ],
    'whereIsOrder/inTransit': [
      [
        `Ihre Bestellung {order} ist${BY_CARRIER} zu Ihnen unterwegs.`,
        '?Die Bestellung hat unser Lager am {shippedOn} verlassen.',
        LAST_SCAN,
      ],
      ['?Die Lieferung ist für den {promisedOn} geplant.', TRACK],
    ],
    'whereIsOrder/late': [
      [
        'Bitte entschuldigen Sie die Verspätung: Ihre Bestellung {order} hätte am {promisedOn} bei Ihnen sein sollen.',
        WANTS_REFUND,
        LAST_SCAN,
        TRACK,
      ],
      [`Ich frage ${AT_CARRIER} nach, wo das Paket ist.`, ANSWER],
    ],
    'whereIsOrder/lost': [
      [
        'Es tut mir leid: Ihre Bestellung {order} hat sich seit dem {lastSignOn} nicht mehr bewegt{place, select, none {} other { ({place})}}.',
        WANTS_REFUND,
        '?Sie hätte am {missedOn} bei Ihnen sein sollen.',
        TRACK,
      ],
      [`Ich lasse ${AT_CARRIER} nachforschen, wo sie ist.`, ANSWER],
    ],
    'whereIsOrder/outForDelivery': [
      [`Gute Nachricht: Ihre Bestellung {order} ist${BY_CARRIER} in Zustellung.`, TRACK],
    ],
    'whereIsOrder/deliveryFailed': [
      [
        `Es tut mir leid: Ihre Bestellung {order} konnte${BY_CARRIER} nicht zugestellt werden.`,
        WANTS_REFUND,
        'Ich bitte um einen neuen Zustellversuch.',
      ],
      [LAST_SCAN, TRACK],
    ],
    'whereIsOrder/delivered': [
      [
        'Ihre Bestellung {order} ist bei uns als zugestellt vermerkt{deliveredOn, select, none {} other {, am {deliveredOn}}}{carrier, select, none {} other { durch {carrier}}}.',
      ],
      [`Falls sie nicht bei Ihnen ist, sagen Sie mir bitte Bescheid, dann kläre ich das ${AT_CARRIER}.`],
      ['?Die Einzelheiten der Zustellung finden Sie hier: {trackingUrl}'],
    ],
    'whereIsOrder/notReceived': [
      [
        'Es tut mir leid, dass Ihre Bestellung {order} nicht bei Ihnen ist, obwohl sie{deliveredOn, select, none {} other { am {deliveredOn}}} als zugestellt vermerkt wurde.',
        WANTS_REFUND,
        `Ich lasse ${AT_CARRIER} nachforschen, wo sie abgegeben wurde.`,
        ANSWER,
      ],
      ['?[tip] Bis dahin lohnt es sich, bei den Nachbarn zu fragen und in den Briefkasten zu sehen.'],
    ],
    'return/none': [
      [
        'Ich lege eine Rücksendung für Ihre Bestellung {order} an.',
        'Wie Sie sie zurückschicken, erfahren Sie per E-Mail.',
      ],
    ],
    'return/underWay': [
      [
        `Ihre Bestellung {order} hat unser Lager{leftOn, select, none {} other { am {leftOn}}}${BY_CARRIER} verlassen und ist noch nicht zugestellt.`,
        LATER_RETURN,
      ],
    ],
    'return/requested': [
      [
        'Ihre Anfrage zur Rücksendung der Bestellung {order} ist{returnOn, select, none {} other { am {returnOn}}} bei uns eingegangen und wartet auf unsere Freigabe.',
        'Ich kümmere mich jetzt darum.',
      ],
    ],
    'return/open': [
      [
        'Ihre Rücksendung zur Bestellung {order} ist{returnOn, select, none {} other { seit dem {returnOn}}} offen.',
        'Um die Erstattung kümmern wir uns, sobald die Ware wieder bei uns ist; bisher ist sie nicht veranlasst.',
      ],
    ],
    'return/received': [
      [
        'Ihre Rücksendung zur Bestellung {order} ist bei uns abgeschlossen, eine Erstattung ist noch nicht vermerkt.',
        'Ich prüfe gerade, was Ihnen zusteht.',
      ],
    ],
    'refund/issued': [
      [
        '{refunds, plural, one {Ihre Erstattung von {refunded} für die Bestellung {order} wurde am {refundedOn} veranlasst.} other {Für Ihre Bestellung {order} wurden insgesamt {refunded} erstattet, zuletzt am {refundedOn}.}}',
      ],
      ['Je nach Bank kann es etwas dauern, bis der Betrag auf Ihrem Konto zu sehen ist.'],
    ],
    'refund/partly': [
      [
        'Für Ihre Bestellung {order} (Gesamtbetrag {total}) wurden bisher {refunded} erstattet, zuletzt am {refundedOn}.',
        'Ich prüfe, ob Ihnen noch etwas zusteht.',
      ],
    ],
    'refund/overdue': [
      [
        'Bitte entschuldigen Sie die Wartezeit: Ihre Rücksendung zur Bestellung {order} ist abgeschlossen, die Erstattung ist aber noch nicht veranlasst.',
        'Ich kümmere mich jetzt darum.',
      ],
    ],
    'refund/afterCancel': [
      [
        'Ihre Bestellung {order} wurde{cancelledOn, select, none {} other { am {cancelledOn}}} storniert, eine Erstattung ist bei uns noch nicht vermerkt.',
        'Ich prüfe jetzt die Zahlung.',
      ],
    ],
    'refund/beforeDispatch': [
      [
        'Ihre Bestellung {order} ist noch nicht verschickt.',
        'Soll ich sie stornieren und Ihnen das Geld erstatten?',
      ],
    ],
    'refund/underWay': [
      [
        `Ihre Bestellung {order} hat unser Lager{leftOn, select, none {} other { am {leftOn}}}${BY_CARRIER} verlassen und ist noch nicht zugestellt, deshalb kann ich sie im Moment nicht erstatten.`,
        'Sobald sie bei Ihnen ist, kann ich eine Rücksendung anlegen; um die Erstattung kümmern wir uns, wenn die Ware wieder bei uns ist.',
      ],
      [TRACK],
    ],
    'payment/failed': [
      [
        'Die Zahlung für Ihre Bestellung {order} ist nicht durchgegangen: Es wurde nichts abgebucht, und die Bestellung ist noch nicht verschickt.',
        'Falls Ihre Bank einen vorgemerkten Betrag zeigt, ist er nur reserviert und wird von ihr wieder freigegeben.',
      ],
      ['Möchten Sie die Bestellung noch? Dann kann ich Ihnen einen neuen Zahlungslink schicken.'],
    ],
    'cancel/beforeDispatch': [
      [
        'Ihre Bestellung {order} ist noch nicht verschickt, ich storniere sie deshalb jetzt.',
        '?[paid] Ihre Erstattung bereite ich ebenfalls vor.',
      ],
    ],
    'cancel/afterDispatch': [
      [
        `Ihre Bestellung {order} hat unser Lager{leftOn, select, none {} other { am {leftOn}}}${BY_CARRIER} verlassen und lässt sich deshalb nicht mehr stornieren.`,
        LATER_RETURN,
      ],
      [TRACK],
    ],
    'cancel/delivered': [
      [
        'Ihre Bestellung {order} wurde{deliveredOn, select, none {} other { am {deliveredOn}}} zugestellt und lässt sich deshalb nicht mehr stornieren.',
        'Wenn Sie sie nicht mehr möchten, kann ich eine Rücksendung für Sie anlegen.',
      ],
    ],
    'cancel/already': [
      [
        'Ihre Bestellung {order} wurde{cancelledOn, select, none {} other { am {cancelledOn}}} storniert.',
        REFUNDS,
      ],
    ],
    'address/before': [
      [
        'Ihre Bestellung {order} ist noch nicht verschickt, ich ändere die Lieferadresse deshalb auf diese: {newAddress}.',
      ],
    ],
    'address/ask': [
      [
        'Ihre Bestellung {order} ist noch nicht verschickt, die Lieferadresse lässt sich also noch ändern.',
        'An welche Adresse soll sie gehen?',
      ],
    ],
    'address/after': [
      [
        'Ihre Bestellung {order} hat unser Lager{leftOn, select, none {} other { am {leftOn}}} verlassen, ich kann die Adresse deshalb nicht mehr selbst ändern.',
        `Ich frage ${AT_CARRIER} nach, ob sich das Paket umleiten lässt.`,
        ANSWER,
      ],
      [TRACK],
    ],
    'invoice/send': [
      [
        'Ich schicke Ihnen die Rechnung zu Ihrer Bestellung {order}{company, select, none {} other {, ausgestellt auf {company}}}.',
      ],
    ],
    'damaged/replace': [[damaged, REPLACE, THANKS_PHOTO]],
    'damaged/refund': [[damaged, REFUND, THANKS_PHOTO]],
    'damaged/choose': [[damaged, THANKS_PHOTO, CHOOSE]],
    'damaged/askPhoto': [[damaged, `Könnten Sie mir bitte ein Foto schicken? ${WITH_PHOTO}`]],
    'wrongItem/replace': [[wrongItem, RIGHT_ITEM, THANKS_PHOTO]],
    'wrongItem/refund': [[wrongItem, REFUND, THANKS_PHOTO]],
    'wrongItem/choose': [[wrongItem, THANKS_PHOTO, CHOOSE]],
    'wrongItem/askPhoto': [
      [wrongItem, `Könnten Sie mir bitte ein Foto von dem schicken, was Sie erhalten haben? ${WITH_PHOTO}`],
    ],
    'missingItem/check': [
      [
        `Es tut mir leid, dass in Ihrer Bestellung {order}${THING} etwas fehlt.`,
        WANTS_REFUND,
        'Ich kläre mit unserem Lager, wann wir Ihnen das Fehlende schicken können.',
      ],
    ],
  },
  statuses: {
    draft: null,
    unpaid: 'Zahlung offen',
    processing: 'in Vorbereitung',
    partlyShipped: 'teilweise verschickt',
    shipped: 'verschickt',
    outForDelivery: 'in Zustellung',
    deliveryFailed: 'vor einem neuen Zustellversuch',
    delivered: 'zugestellt',
    cancelled: 'storniert',
    refunded: 'erstattet',
    partlyRefunded: 'teilweise erstattet',
    other: null,
  },
  questions: {
    whichOrder: 'Damit ich die richtige ansehe: Geht es um Ihre Bestellung {candidates}?',
    orderNumber: 'Könnten Sie mir bitte die Bestellnummer nennen?',
    otherEmail:
      'Die Bestellung {order} finde ich unter {email} nicht. Wurde sie mit einer anderen E-Mail-Adresse aufgegeben?',
  },
  readMore: 'Mehr dazu: {url}',
  typeset: (text) => text.replaceAll("'", '’'),
  day: (date) => DAY.format(date),
};
