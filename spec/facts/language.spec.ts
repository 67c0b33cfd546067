import fc from 'fast-check';
import { detectLanguage } from '../../src/facts';

it.each([
  ['Bonjour, où est mon colis ? Je ne l’ai toujours pas reçu.', 'fr'],
  ['Hello, where is my parcel? I have been waiting for it.', 'en'],
  ['Merci', 'fr'],
  ['Thank you', 'en'],
  ['remboursé !', 'fr'],
  ['Hallo, wo bleibt mein Paket? Ich warte schon seit einer Woche.', 'de'],
  ['Hola, ¿dónde está mi pedido? Todavía no me ha llegado.', 'es'],
  ['Straße', 'de'],
  ['mañana', 'es'],
])('hears the language of "%s"', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

it.each(['', '1042', '👍', 'ok'])('says nothing of "%s"', (text) => {
  expect(detectLanguage(text)).toBeNull();
});

it('never fails', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      [null, 'en', 'fr', 'de', 'es'].includes(detectLanguage(text)),
    ),
  );
});
