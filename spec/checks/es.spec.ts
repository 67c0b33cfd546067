import { findAsks, guardDraft } from '../../src/checks';
import { learnQuestions } from '../../src/checks/needless';
import { en as questionsEn } from '../../src/checks/questions/words/en';
import { es as questionsEs } from '../../src/checks/questions/words/es';
import { confrontFacts, extractFacts, learn } from '../../src/facts';
import { es } from '../../src/facts/languages/es';
import type { Slot } from '../../src/model/fact';
import type { Transcript } from '../../src/model/transcript';
import { NOW, order, talk } from '../facts/talk';

beforeAll(() => {
  learn([es]);
  learnQuestions([questionsEn, questionsEs]);
});

const slots = (text: string): (Slot | null)[] => findAsks(text).map(({ slot }) => slot);

it.each<[string, Slot[]]>([
  ['¿Cuál es tu número de pedido?', ['orderNumber']],
  ['holaa, me pasas el nº d pedido porfa?', ['orderNumber']],
  ['¿Nos pasás el número de pedido?', ['orderNumber']],
  ['Le pido por favor el código de su reserva.', ['bookingReference']],
  ['Indíquenos el n.º de serie.', ['serialNumber']],
  ['¿Me regala su correo electrónico?', ['email']],
  ['Indícame tu e-mail y tu código postal, por favor.', ['email', 'postcode']],
  ['Pásame un número celular donde te encuentre.', ['phone']],
  ['¿A nombre de quién está la reserva?', ['personName']],
  ['Hola, ¿con quién tengo el gusto de hablar?', ['personName']],
  ['¿Cuándo nació usted?', ['dateOfBirth']],
  ['¿Qué día te viene bien?', ['date']],
  ['¿A qué hora fue el choque?', ['time']],
  ['¿En qué calle y número debían entregarlo?', ['address']],
  ['Para mandarle la carta nos hace falta su domicilio.', ['address']],
  ['¿De qué talla son los guantes?', ['variant']],
  ['¿Cuál es la razón social?', ['company']],
  ['¿Nos mandas una foto?', ['photo']],
  ['¿Cómo prefieres recibirlo?', ['deliveryMode']],
])('"%s" asks', (text, expected) => {
  expect(slots(text)).toEqual(expected);
});

it.each([
  '¿Quieres que cancelemos el pedido?',
  '¿Te puedo ayudar en algo más?',
  '¿Hay alguna otra duda que tengas?',
  'Su número de pedido viene en el correo que le mandamos.',
  '¿Cómo estás?',
  'Te escribimos cuando llegue el paquete.',
  'Confírmame que el pedido es el 1042.',
  'No dudes en escribirnos.',
])('"%s" asks for nothing', (text) => {
  expect(slots(text)).toEqual([]);
});

const told = talk(
  ['b', '¿Cuál es tu número de pedido?'],
  ['c', 'es el 1042'],
  ['b', '¿Hay ascensor en el edificio?'],
  ['c', 'no, y es un tercero'],
  ['b', '¿Ya reiniciaste el módem?'],
  ['c', 'sí, lo apagué y encendí dos veces'],
  ['c', 'Soy Marina Soler, marina@example.es, 654 33 22 10. Me mandaron otra cosa y quiero el reembolso.'],
);

const guard = (text: string, transcript: Transcript = told): ReturnType<typeof guardDraft> => {
  const facts = confrontFacts(extractFacts(transcript, { now: NOW, locale: 'es-ES' }), [order()]);
  return guardDraft({ text, target: 'public', facts, transcript, orders: [order()] });
};

it.each([
  ['¿Me pasas tu número de pedido, por favor?', 'orderNumber', 'Veo aquí el pedido n.º 1042.'],
  ['Hola, Marina. ¿Con qué correo hiciste la compra?', 'email', 'Tengo anotado el correo marina@example.es.'],
  ['Sin tu número de pedido no puedo seguir.', 'orderNumber', 'Veo aquí el pedido n.º 1042.'],
  ['Dime un teléfono de contacto.', 'phone', 'Tengo anotado el teléfono 654 33 22 10.'],
  ['¿Me dice su nombre completo?', 'personName', 'Gracias, Marina Soler.'],
])('"%s" is needless', (text, slot, replacement) => {
  expect(guard(text)).toMatchObject({ slot, replacement });
});

it.each([
  '¿Cuentan con elevador o hay que subir por escalera?',
  '¿Has probado a apagar y encender el router?',
])('what was answered is asked again: "%s"', (text) => {
  expect(guard(text)).not.toBeNull();
});

it.each([
  ['something else', '¿Me indicas tu código postal?'],
  ['another of the kind', '¿Tienes otro teléfono en el que podamos localizarte?'],
  ['a check of identity', 'Por seguridad, confírmame tu nombre y tu número de pedido.'],
  ['reading back', '¿Sigue siendo marina@example.es?'],
  ['somebody else', '¿Me das el teléfono de tu vecina?'],
  ['an offer', '¿Quieres que te mandemos un cupón?'],
  ['a statement', 'El número de pedido viene en la factura.'],
  ['a clause that it is not needed', 'El correo figura en tu perfil, así que no hace falta que hagas nada.'],
  ['what is not needed', 'No hace falta que me mandes tu correo.'],
  ['a figure of speech', '¿A quién no le molesta recibir otra cosa?'],
  ['a quote', 'Listo, Marina.\n\nEl mar, 17 nov 2026, Atención escribió:\n> ¿Cuál es tu número de pedido?'],
  ['an earlier mail', 'Listo, Marina.\n\nDe: Marina\nEnviado el: martes\n\n¿Cuál es tu número de pedido?'],
  ['a signature', 'Ya está hecho.\n\nUn saludo,\nQuique\n¿Dudas? Dinos tu número de pedido'],
])('is quiet for %s', (_case, text) => {
  expect(guard(text)).toBeNull();
});

it.each<[string, string, ...Parameters<typeof talk>]>([
  [
    'words hold no number',
    '¿Me dices el número de pedido?',
    ['b', '¿En qué compra?'],
    ['c', 'en la del set de ollas'],
  ],
  [
    'a trouble chooses nothing',
    '¿Prefieres un cambio o que te devolvamos el dinero?',
    ['c', 'La lámpara llegó rota.'],
  ],
  [
    'one step is not another',
    '¿Ya probaste con otra bombilla?',
    ['b', '¿Qué has probado?'],
    ['c', 'reinicié el router'],
  ],
])('is quiet where %s', (_case, text, ...lines) => {
  expect(guard(text, talk(...lines))).toBeNull();
});

it('warns of an account that was told, which is never shown', () => {
  const account = talk(['c', 'Devolvedme el dinero al ES91 2100 0418 4502 0005 1332, pedido 1042']);
  expect(guard('¿A qué cuenta te hacemos el reembolso?', account)).toMatchObject({
    slot: 'iban',
    replacement: null,
  });
});
