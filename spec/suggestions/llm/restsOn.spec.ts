import { loadLanguages } from '../../../src/app/loadReading';
import type { ReplyLanguage } from '../../../src/model/language';
import { REPLY_LANGUAGES } from '../../../src/model/language';
import { restsOn } from '../../../src/suggestions/llm/restsOn';

beforeAll(() => loadLanguages([...REPLY_LANGUAGES]));

/** What is cited, what honestly says the same, and what does not: practice sentences. */
const CASES: [ReplyLanguage, string, string[], string[]][] = [
  [
    'en',
    'Returns\nYou can return unused items within 30 days of delivery. The label is in the parcel.',
    [
      'You may send unused goods back within 30 days.',
      'The return label lies in your parcel.',
      'Anything unused can be returned up to 30 days after it was delivered.',
      'You will find the label for your return in the box.',
    ],
    [
      'We are open on Sundays from ten to six.',
      'All lamps come with a lifetime warranty.',
      'Our founder was born in Norway.',
      'You can collect points with each purchase.',
    ],
  ],
  [
    'en',
    'Delivery\nStandard delivery takes 3 to 5 working days. We ship to France, Belgium and Germany.',
    [
      'Standard shipping takes three to five working days.',
      'We deliver to France, Belgium and Germany.',
      'Delivery usually needs 3 to 5 working days.',
    ],
    [
      'Express couriers bring it the same evening.',
      'Assembly is included with every sofa.',
      'Gift wrapping costs nothing this month.',
    ],
  ],
  [
    'en',
    'customer: My vase arrived broken and I attached a photo. Please replace it.',
    [
      'You wrote that your vase arrived broken.',
      'You would like the vase to be replaced.',
      'Your photo shows the broken vase.',
    ],
    [
      'You asked for an invoice with your company on it.',
      'You told us that you are moving in spring.',
      'Your subscription renews every quarter.',
    ],
  ],
  [
    'fr',
    'Retours\nVous pouvez retourner un article non utilisé sous 30 jours. L’étiquette se trouve dans le colis.',
    [
      'Vous avez 30 jours pour retourner un article non utilisé.',
      'L’étiquette de retour est dans votre colis.',
      'Un retour reste possible sous 30 jours si rien n’a été utilisé.',
      'Vous trouverez l’étiquette à l’intérieur du colis.',
    ],
    [
      'Notre magasin ouvre le dimanche matin.',
      'Toutes nos lampes sont garanties à vie.',
      'Le café est offert en boutique.',
      'Vous cumulez des points à chaque achat.',
    ],
  ],
  [
    'fr',
    'Livraison\nLa livraison standard prend 3 à 5 jours ouvrés. Nous livrons en France et en Belgique.',
    [
      'Comptez 3 à 5 jours ouvrés pour la livraison standard.',
      'Nous livrons aussi en Belgique.',
      'La livraison est possible en France et en Belgique.',
    ],
    [
      'Le montage est compris avec chaque canapé.',
      'L’emballage cadeau ne coûte rien ce mois-ci.',
      'Nos bougies sont fabriquées à la main.',
    ],
  ],
  [
    'fr',
    'customer: Mon vase est arrivé cassé, j’ai joint une photo. Je voudrais un remplacement.',
    [
      'Vous nous écrivez que votre vase est arrivé cassé.',
      'Vous souhaitez que le vase soit remplacé.',
      'Votre photo montre le vase cassé.',
    ],
    [
      'Vous avez demandé une facture pour votre société.',
      'Vous déménagez au printemps.',
      'Votre abonnement se renouvelle chaque trimestre.',
    ],
  ],
  [
    'de',
    'Rückgabe\nUnbenutzte Artikel können innerhalb von 30 Tagen zurückgeschickt werden. Das Etikett liegt im Paket.',
    [
      'Sie können unbenutzte Artikel innerhalb von 30 Tagen zurückschicken.',
      'Das Rücksendeetikett liegt Ihrem Paket bei.',
      'Für unbenutzte Ware haben Sie 30 Tage Zeit.',
      'Im Paket finden Sie das Etikett.',
    ],
    [
      'Unser Laden hat sonntags geöffnet.',
      'Alle Lampen haben lebenslange Garantie.',
      'Kaffee gibt es bei uns umsonst.',
      'Mit jedem Einkauf sammeln Sie Punkte.',
    ],
  ],
  [
    'de',
    'Lieferung\nDie Standardlieferung dauert 3 bis 5 Werktage. Wir liefern nach Deutschland und Österreich.',
    [
      'Die Lieferung dauert üblicherweise 3 bis 5 Werktage.',
      'Wir liefern auch nach Österreich.',
      'Eine Standardlieferung braucht 3 bis 5 Werktage.',
    ],
    [
      'Der Aufbau ist bei jedem Sofa dabei.',
      'Geschenkpapier kostet diesen Monat nichts.',
      'Unsere Kerzen werden von Hand gegossen.',
    ],
  ],
  [
    'de',
    'customer: Meine Vase kam zerbrochen an, ein Foto hängt an. Ich möchte Ersatz.',
    [
      'Sie schreiben, dass Ihre Vase zerbrochen ankam.',
      'Sie wünschen sich Ersatz für die Vase.',
      'Auf Ihrem Foto ist die zerbrochene Vase zu sehen.',
    ],
    [
      'Sie haben um eine Rechnung für Ihre Firma gebeten.',
      'Sie ziehen im Frühling um.',
      'Ihr Abo verlängert sich jedes Quartal.',
    ],
  ],
  [
    'es',
    'Devoluciones\nPuede devolver los artículos sin usar en un plazo de 30 días. La etiqueta está en el paquete.',
    [
      'Tiene 30 días para devolver los artículos sin usar.',
      'La etiqueta de devolución está en su paquete.',
      'Se puede devolver lo que no se haya usado durante 30 días.',
      'Encontrará la etiqueta dentro del paquete.',
    ],
    [
      'Nuestra tienda abre los domingos.',
      'Todas las lámparas tienen garantía de por vida.',
      'El café es gratis en la tienda.',
      'Con cada compra acumula puntos.',
    ],
  ],
  [
    'es',
    'Envío\nEl envío estándar tarda de 3 a 5 días laborables. Enviamos a España y Portugal.',
    [
      'El envío estándar suele tardar de 3 a 5 días laborables.',
      'También enviamos a Portugal.',
      'Hacemos envíos a España y Portugal.',
    ],
    [
      'El montaje está incluido con cada sofá.',
      'El papel de regalo no cuesta nada este mes.',
      'Nuestras velas se hacen a mano.',
    ],
  ],
  [
    'es',
    'customer: Mi jarrón llegó roto, adjunto una foto. Quiero que me lo cambien.',
    [
      'Nos escribe que su jarrón llegó roto.',
      'Usted quiere que le cambiemos el jarrón.',
      'En su foto se ve el jarrón roto.',
    ],
    [
      'Nos pidió una factura para su empresa.',
      'Usted se muda en primavera.',
      'Su suscripción se renueva cada trimestre.',
    ],
  ],
];

describe('what a sentence cites', () => {
  it('stands behind honest paraphrases: at most 1 in 20 is doubted', () => {
    const honest = CASES.flatMap(([language, cited, said]) =>
      said.map((text) => ({ text, isDoubted: !restsOn(text, [cited], [], language) })),
    );
    const doubted = honest.filter(({ isDoubted }) => isDoubted);
    expect(honest.length).toBeGreaterThanOrEqual(40);
    expect([doubted.length <= honest.length * 0.05, doubted.map(({ text }) => text)]).toEqual([
      true,
      expect.anything(),
    ]);
  });

  it('stands behind nothing that was invented: at least 9 in 10 are doubted', () => {
    const invented = CASES.flatMap(([language, cited, , said]) =>
      said.map((text) => ({ text, isDoubted: !restsOn(text, [cited], [], language) })),
    );
    const passed = invented.filter(({ isDoubted }) => !isDoubted);
    expect(invented.length).toBeGreaterThanOrEqual(40);
    expect([passed.length <= invented.length * 0.1, passed.map(({ text }) => text)]).toEqual([
      true,
      expect.anything(),
    ]);
  });

  it('may be in another language: numbers and names are compared, and what the checks show', () => {
    const cited =
      'Delivery\nStandard delivery takes 3 to 5 working days. We ship to France, Belgium and Germany.';
    expect(restsOn('La livraison prend 3 à 5 jours ouvrés.', [cited], [], 'fr')).toBe(true);
    expect(restsOn('Toutes nos lampes sont garanties à vie.', [cited], [], 'fr')).toBe(false);
    expect(restsOn('Votre colis a été expédié.', ['order: #1042\nstatus: shipped'], ['expédié'], 'fr')).toBe(
      true,
    );
  });
});
