import type { LanguageTable } from '../stem';
import { words } from '../stem';

export const de: LanguageTable = {
  stopWords: words(`
    ab aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis bist bitte da
    dabei dadurch dafur daher damit dann daran darauf daraus das dass daran davon dazu dein deine dem den denn der deren
    des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines
    einfach er es etwas euch euer fur gar gegen gern gerne haben habe habt hat hatte hatten hier hin ich ihm ihn ihnen ihr
    ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jetzt kann kannst kein keine keinem keinen keiner
    konnen konnte konnten konntest mal man mehr mein meine meinem meinen meiner mich mir mit mochte muss mussen nach nein
    nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner seit selbst sich sie sind so sobald
    soll sollen sollte sondern sonst uber um und uns unser unsere unserem unseren unter vom von vor wann war waren warum
    was wegen weil weiter welche welchem welchen welcher welches wenn wer werden wie wieder will wir wird wo wurde wurden
    zu zum zur zwar
    hallo guten tag morgen abend moin liebe lieber sehr geehrte geehrter herr frau danke dank vielen freundliche
    freundlichen grusse grussen gruss leider ok okay
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli august
    september oktober november dezember heute gestern
  `),
  steps: [
    [
      ['ungen', '', 4],
      ['keiten', '', 4],
      ['heiten', '', 4],
      ['ung', '', 4],
      ['keit', '', 4],
      ['heit', '', 4],
      ['lich', '', 4],
      ['isch', '', 4],
    ],
    [
      ['ern', '', 4],
      ['em', '', 4],
      ['en', '', 3],
      ['er', '', 4],
      ['es', '', 4],
      ['et', '', 4],
      ['st', '', 4],
      ['e', '', 3],
      ['s', '', 4],
      ['t', '', 4],
      ['n', '', 4],
    ],
  ],
  irregular: new Map([
    ['pakete', 'paket'],
    ['paketes', 'paket'],
    ['kaputt', 'kaputt'],
    ['defekt', 'defekt'],
    ['geld', 'geld'],
    ['geliefert', 'liefer'],
    ['liefern', 'liefer'],
    ['lieferung', 'liefer'],
    ['lieferzeit', 'liefer'],
    ['verschickt', 'verschick'],
    ['versand', 'verschick'],
    ['versendet', 'verschick'],
    ['geschickt', 'schick'],
    ['schicken', 'schick'],
    ['zuruckgeschickt', 'rucksend'],
    ['zuruckschicken', 'rucksend'],
    ['zurucksenden', 'rucksend'],
    ['rucksendung', 'rucksend'],
    ['rucksendungen', 'rucksend'],
    ['retoure', 'rucksend'],
    ['retouren', 'rucksend'],
    ['ruckgabe', 'rucksend'],
    ['erstattet', 'erstatt'],
    ['erstattung', 'erstatt'],
    ['ruckerstattung', 'erstatt'],
    ['storniert', 'stornier'],
    ['stornierung', 'stornier'],
    ['bestellt', 'bestell'],
    ['bezahlt', 'zahl'],
    ['gezahlt', 'zahl'],
    ['zahlung', 'zahl'],
    ['bezahlung', 'zahl'],
    ['abgebucht', 'abbuch'],
    ['abbuchung', 'abbuch'],
    ['angekommen', 'ankomm'],
    ['beschadigt', 'beschad'],
    ['beschadigung', 'beschad'],
    ['umgetauscht', 'umtausch'],
    ['umtauschen', 'umtausch'],
  ]),
};
