import type { MacroRow } from './macroRow';

const HALLO = 'Guten Tag {{ticket.requester.name}},\n\n';

/** Macros of the German team. */
export const GERMAN_MACROS: MacroRow[] = [
  [
    'Lieferung::Verspätung',
    `${HALLO}bitte entschuldigen Sie die Verspätung, Ihr Paket hätte längst bei Ihnen sein sollen. Ich stelle heute einen Nachforschungsauftrag beim Zustelldienst; er hat fünf Werktage Zeit zu antworten, und ich melde mich, sobald ich etwas weiß.\n\nSollte es verloren sein, schicken wir Ihnen die Ware noch einmal oder erstatten sie, ganz wie Sie möchten.`,
    'hold',
    'lieferung verspaetung',
  ],
  [
    'Lieferung::Zugestellt, aber nicht erhalten',
    `${HALLO}laut Zustelldienst wurde Ihr Paket zugestellt. Könnten Sie bitte bei den Nachbarn und an einem vereinbarten Ablageort nachsehen?\n\nFalls es in 24 Stunden nicht auftaucht, antworten Sie einfach auf diese Nachricht, dann stelle ich einen Nachforschungsauftrag.`,
    'pending',
    'lieferung nicht_erhalten',
  ],
  [
    'Lieferung::Verpasst',
    `${HALLO}der Zusteller hat Sie nicht angetroffen und eine Karte hinterlassen. Sie können das Paket 15 Tage lang mit Ausweis an der angegebenen Stelle abholen oder auf der Sendungsseite eine neue Zustellung wählen.`,
    'solved',
    'lieferung verpasst',
  ],
  [
    'Rücksendung::So geht es',
    `${HALLO}gerne nehmen wir den Artikel innerhalb von 30 Tagen nach Erhalt zurück. Unter „Mein Konto“, „Meine Bestellungen“ wählen Sie „Artikel zurückgeben“; dort finden Sie das Etikett oder, ohne Drucker, einen QR-Code. Die Rücksendung ist für Sie kostenlos.`,
    'solved',
    'ruecksendung',
  ],
  [
    'Rücksendung::Frist abgelaufen',
    `${HALLO}die Rückgabefrist von 30 Tagen ist leider abgelaufen, deshalb können wir den Artikel nicht mehr zurücknehmen. Bei einem Mangel gilt weiterhin die Garantie von zwei Jahren.`,
    'pending',
    'ruecksendung frist',
  ],
  [
    'Erstattung::Bearbeitungszeit der Bank',
    `${HALLO}Ihre Erstattung ist veranlasst. Bis sie auf Ihrem Konto erscheint, dauert es bei Kartenzahlung 3 bis 5 Werktage, bei PayPal einen Tag.`,
    'solved',
    'erstattung bank',
  ],
  [
    'Erstattung::Überfällig, Entschuldigung',
    `${HALLO}Sie haben recht, die Erstattung hätte längst bei Ihnen sein sollen, und das tut mir leid. Ich kläre heute mit unserer Buchhaltung, woran es liegt, und melde mich bei Ihnen.`,
    'hold',
    'erstattung ueberfaellig',
  ],
  [
    'Stornierung::Vor dem Versand',
    `${HALLO}Ihre Bestellung ist noch nicht verschickt, ich kümmere mich um die Stornierung. Den Betrag erhalten Sie auf das ursprüngliche Zahlungsmittel zurück.`,
    'solved',
    'storno',
  ],
  [
    'Stornierung::Zu spät, schon verschickt',
    `${HALLO}Ihre Bestellung ist schon unterwegs und lässt sich nicht mehr aufhalten. Sie können die Annahme verweigern oder die Ware innerhalb von 30 Tagen kostenlos zurückschicken.`,
    'solved',
    'storno verschickt',
  ],
  [
    'Adresse::Änderung möglich',
    `${HALLO}die Lieferadresse lässt sich noch ändern. Wie lautet die vollständige neue Adresse?`,
    'pending',
    'adresse',
  ],
  [
    'Produkt::Beschädigt, Foto erbeten',
    `${HALLO}es tut mir leid, dass der Artikel beschädigt angekommen ist. Könnten Sie mir bitte ein Foto vom Artikel und von der Verpackung schicken?`,
    'pending',
    'beschaedigt foto',
  ],
  [
    'Produkt::Falscher Artikel',
    `${HALLO}bitte entschuldigen Sie die Verwechslung. Wir schicken Ihnen gleich den richtigen Artikel; für den falschen bekommen Sie ein kostenloses Etikett und müssen ihn nicht vorher zurückschicken.`,
    'solved',
    'falscher_artikel',
  ],
  [
    'Rechnung::Versand',
    `${HALLO}anbei erhalten Sie Ihre Rechnung. Alle Rechnungen finden Sie auch unter „Mein Konto“, „Meine Bestellungen“; die Mehrwertsteuer ist gesondert ausgewiesen.`,
    'solved',
    'rechnung',
  ],
  [
    'Zahlung::Fehlgeschlagen',
    `${HALLO}Ihre Zahlung wurde abgelehnt, es wurde nichts abgebucht. Ein vorgemerkter Betrag verschwindet nach einigen Tagen von selbst. Bitte prüfen Sie Limit und Ablaufdatum der Karte oder wählen Sie ein anderes Zahlungsmittel.`,
    'pending',
    'zahlung',
  ],
  [
    'Allgemein::Verärgerte Kundschaft',
    `${HALLO}ich verstehe gut, dass Sie verärgert sind, und möchte mich dafür entschuldigen. Ich übernehme Ihr Anliegen persönlich und melde mich heute noch mit einer Lösung.`,
    'open',
    'beschwerde',
  ],
];
