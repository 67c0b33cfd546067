import { extractFacts, learn } from '../../src/facts';
import { es } from '../../src/facts/languages/es';
import { NOW, talk } from './talk';

beforeAll(() => learn([es]));

const matters = (text: string): string[] =>
  extractFacts(talk(['c', text]), { now: NOW, locale: 'es-ES' })
    .filter(({ slot }) => slot === 'wish' || slot === 'problem')
    .map(({ value }) => value);

// Wishes without the plain verb, and troubles told by circumstance.
it.each<[string, string]>([
  ['¿Por dónde anda mi paquete?', 'whereIsOrder'],
  ['Hagan un contracargo, por favor.', 'refund'],
  ['Denme mi plata de vuelta.', 'refund'],
  ['Quiero regresar las botas.', 'return'],
  ['¿Pasan a buscarlo?', 'return'],
  ['Repongan el jarrón.', 'replacement'],
  ['Quiero desapuntarme del gimnasio.', 'cancel'],
  ['Mándenlo a casa de mi madre.', 'changeAddress'],
  ['Mejor el jueves por la tarde: prefiero el jueves.', 'changeDelivery'],
  ['Lo retiro yo en el local.', 'changeDelivery'],
  ['Necesito el CFDI con mi RFC.', 'invoice'],
  ['¿Me pasan un enlace de pago?', 'payment'],
  ['El espejo llegó hecho añicos.', 'damaged'],
  ['Me mandaron dos izquierdos.', 'wrongItem'],
  ['Compré seis y solo venían cuatro.', 'missingItem'],
  ['Nadie me entregó nada.', 'notReceived'],
  ['¿Cómo puede tardar un mes un libro?', 'late'],
  ['Los botones no responden.', 'defective'],
  ['Hay un cargo repetido en mi cuenta.', 'doubleCharge'],
  ['Me rebota la transferencia.', 'paymentFailed'],
  ['No logro acceder, dice acceso denegado.', 'access'],
])('"%s" is %s', (text, kind) => {
  expect(matters(text)).toContain(kind);
});

it.each<[string]>([['Perfecto, quedo a la espera.'], ['Solo hay un cargo en mi cuenta.']])(
  '"%s" tells neither',
  (text) => {
    expect(matters(text)).toEqual([]);
  },
);
