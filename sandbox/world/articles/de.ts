import type { ArticleRow } from './articleRow';

/** The German help centre: the pages that are read most. */
export const GERMAN_ARTICLES: ArticleRow[] = [
  [
    'delivery',
    'Lieferzeiten und Versandkosten',
    `Bestellungen, die montags bis freitags vor 12 Uhr eingehen, verlassen unser Lager in Roubaix noch am selben Tag.

## Lieferzeit nach dem Versand

- Deutschland: 3 bis 6 Werktage
- Österreich und Schweiz: 3 bis 6 Werktage

## Kosten

Der Versand kostet 4,90 € und ist ab 80 € kostenlos.`,
    'lieferzeit versandkosten',
  ],
  [
    'delivery',
    'Meine Bestellung verfolgen',
    `Sobald Ihr Paket unterwegs ist, erhalten Sie eine E-Mail mit der Sendungsnummer. Sie finden sie auch unter „Mein Konto“, „Meine Bestellungen“.

Bis die Verfolgung beginnt, können 24 Stunden vergehen. Hat sich länger als 3 Werktage nichts bewegt, schreiben Sie uns, und wir fragen beim Zustelldienst nach.`,
    'sendung verfolgen paket',
  ],
  [
    'delivery',
    'Mein Paket ist verspätet',
    `Ein Paket gilt als verspätet, wenn der angekündigte Tag um einen Werktag überschritten ist.

Schreiben Sie uns, dann stellen wir einen Nachforschungsauftrag. Der Zustelldienst hat 5 Werktage Zeit zu antworten. Gilt das Paket als verloren, schicken wir die Ware noch einmal oder erstatten sie mit den Versandkosten.`,
    'verspätung nachforschung',
  ],
  [
    'delivery',
    'Als zugestellt gemeldet, aber nicht angekommen',
    `Manchmal wird ein Paket gescannt, bevor es übergeben ist. Bitte warten Sie 24 Stunden und sehen Sie im Briefkasten, am Ablageort und bei den Nachbarn nach.

Taucht es nicht auf, schreiben Sie uns innerhalb von 7 Tagen. Wir stellen dann einen Nachforschungsauftrag.`,
    'zugestellt nicht erhalten',
  ],
  [
    'delivery',
    'Ein Artikel ist beschädigt angekommen',
    `Schreiben Sie uns bitte innerhalb von 7 Tagen nach der Lieferung mit einem Foto vom Artikel und von der Verpackung.

Sie entscheiden: ein neuer Artikel oder Ihr Geld zurück. Den beschädigten Artikel müssen Sie nicht zurückschicken.`,
    'beschädigt kaputt zerbrochen foto zurückschicken',
  ],
  [
    'returns',
    'Rückgabe: Fristen und Bedingungen',
    `Sie können unbenutzte Artikel in der Originalverpackung innerhalb von 30 Tagen nach Erhalt zurückgeben. Die Rücksendung ist aus Deutschland, Österreich und der Schweiz kostenlos.

Angezündete Kerzen und Maßanfertigungen sind ausgeschlossen.`,
    'rückgabe frist porto kostenlos',
  ],
  [
    'returns',
    'Wie schicke ich einen Artikel zurück?',
    `- Öffnen Sie „Mein Konto“ und dann „Meine Bestellungen“.
- Wählen Sie „Artikel zurückgeben“ und den Grund.
- Drucken Sie das Etikett aus, oder nehmen Sie ohne Drucker den QR-Code.
- Geben Sie das Paket in einer Filiale oder an einer Paketstation ab.`,
    'rücksendung etikett drucker qr-code',
  ],
  [
    'returns',
    'Wann erhalte ich meine Erstattung?',
    `Wir prüfen Ihre Rücksendung innerhalb von 5 Werktagen nach dem Eingang und erstatten dann auf das Zahlungsmittel, mit dem Sie bezahlt haben.

- Kredit- oder Debitkarte: 3 bis 5 Werktage
- PayPal: 24 Stunden`,
    'erstattung dauer',
  ],
  [
    'returns',
    'Ich habe den falschen Artikel erhalten',
    `Das tut uns leid! Schreiben Sie uns mit einem Foto vom Etikett des Artikels. Wir schicken den richtigen sofort, ohne auf den anderen zu warten, und Sie erhalten für den falschen ein kostenloses Etikett.`,
    'falscher artikel',
  ],
  [
    'orders',
    'Eine Bestellung stornieren',
    `Eine Bestellung lässt sich stornieren, solange sie unser Lager nicht verlassen hat. Das Geld geht auf das ursprüngliche Zahlungsmittel zurück.

Ist sie schon unterwegs, verweigern Sie die Annahme, oder schicken Sie sie innerhalb von 30 Tagen zurück.`,
    'stornieren',
  ],
  [
    'payment',
    'Rechnung anfordern',
    `Alle Rechnungen finden Sie unter „Mein Konto“, „Meine Bestellungen“, sobald die Bestellung verschickt ist. Die Mehrwertsteuer ist gesondert ausgewiesen.

Für eine Rechnung an ein Unternehmen brauchen wir Name, Adresse und USt-IdNr.`,
    'rechnung mehrwertsteuer',
  ],
  [
    'products',
    'Welche Glühbirne brauche ich?',
    `Alle unsere Leuchten nehmen eine Birne mit E27-Fassung bis 40 W (LED: 8 W), außer der Schreibtischlampe Kiruna, deren LED fest eingebaut ist. Zum Dimmen brauchen Sie eine Birne mit dem Vermerk „dimmbar“.`,
    'glühbirne e27 dimmer',
  ],
];
