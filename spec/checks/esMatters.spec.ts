import { learnQuestions } from '../../src/checks/needless';
import { questionsIn } from '../../src/checks/questions/inDraft';
import { mattersIn } from '../../src/checks/questions/matters';
import { es as questions } from '../../src/checks/questions/words/es';
import { fold, learn } from '../../src/facts';
import { es } from '../../src/facts/languages/es';

beforeAll(() => {
  learn([es]);
  learnQuestions([questions]);
});

const asked = (text: string): string[] =>
  questionsIn(text).flatMap(({ slots, opens }) => [...slots, ...opens]);

// What a question is of, in words of both sides of the sea.
it.each<[string, string]>([
  ['¿Lo apagaste y lo volviste a encender?', 'restarted'],
  ['¿Tiene instalada la última versión?', 'updated'],
  ['¿Borraste la aplicación y la instalaste de nuevo?', 'reinstalled'],
  ['¿Probó en un tomacorriente diferente?', 'otherOutlet'],
  ['¿Ha probado con un navegador distinto?', 'otherBrowserTried'],
  ['¿Parpadea alguna luz en el módem?', 'lightShown'],
  ['¿Hace algún ruido al arrancar?', 'noise'],
  ['¿Por dónde pierde agua?', 'leakPlace'],
  ['¿Con qué frecuencia se desconecta?', 'howOften'],
  ['¿Se fue la luz en el resto de la casa?', 'powerElsewhere'],
  ['¿Llegó la caja golpeada?', 'packagingDamaged'],
  ['¿Preguntaste al portero?', 'neighbourAsked'],
  ['¿El cartero dejó un papel en el buzón?', 'noteLeft'],
  ['¿El edificio tiene montacargas?', 'elevator'],
  ['¿Le quitó las etiquetas a la camisa?', 'tagsOn'],
  ['¿Se quedaría con el jarrón a cambio de una rebaja?', 'keepForDiscount'],
  ['¿Abonó con transferencia o en efectivo?', 'paymentMethod'],
  ['¿En qué números acaba la tarjeta?', 'cardLastDigits'],
  ['¿Nos indica su RFC?', 'vatNumber'],
  ['¿Miró en la carpeta de correo no deseado?', 'spamFolder'],
  ['¿Tiene otra cuenta registrada?', 'severalAccounts'],
  ['¿Se lo llevaron en grúa?', 'driveable'],
  ['¿Hubo algún testigo?', 'witness'],
  ['¿Es alérgico al marisco?', 'allergy'],
  ['¿Vive de alquiler o es propietario?', 'ownerOrTenant'],
  ['¿Nota olor a gas?', 'gasSmell'],
])('"%s" is of %s', (text, matter) => {
  expect([...mattersIn(fold(text))]).toContain(matter);
});

// A slot in words that its plain noun does not have.
it.each<[string, string]>([
  ['¿Bajo qué código quedó registrada su compra?', 'orderNumber'],
  ['¿Qué cifras trae el paquete en la etiqueta de envío?', 'trackingNumber'],
  ['Dígame el número que figura en su carné de socio.', 'accountNumber'],
  ['¿Con qué código hizo el check-in?', 'bookingReference'],
  ['¿Qué folio le dieron a su queja?', 'policyOrClaimNumber'],
  ['Léame el código grabado en la placa metálica.', 'serialNumber'],
  ['¿A qué casilla le escribo?', 'email'],
  ['¿Me pasa sus señas completas?', 'address'],
  ['¿Cuándo es su cumpleaños?', 'dateOfBirth'],
  ['¿Qué cuenta pongo para la domiciliación?', 'iban'],
  ['¿Grande o mediana?', 'variant'],
  ['¿Cuánta plata depositaste?', 'amount'],
  ['Precise cuándo efectuó la compra.', 'date'],
  ['¿El martes o el jueves?', 'date'],
  ['¿Por la mañana o por la tarde?', 'time'],
  ['¿En qué farmacia lo quiere recoger?', 'pickupPoint'],
  ['¿Prefiere que le escriba en catalán o en castellano?', 'language'],
  ['Fecha de compra:', 'date'],
  ['¿Qué resolución espera?', 'wish'],
  ['¿Qué comprobaciones hizo ya?', 'stepTried'],
])('"%s" asks for %s', (text, slot) => {
  expect(asked(text)).toContain(slot);
});

// What names the slot by the way, or asks for something else.
it.each<[string, string]>([
  ['¿Cuántos años tiene el aparato?', 'quantity'],
  ['¿Cada cuánto se apaga?', 'amount'],
  ['¿Cómo desea pagar?', 'deliveryMode'],
  ['¿Quién firmó la entrega?', 'personName'],
  ['¿Qué luz se ve en el router?', 'product'],
  ['Como nos contó que lo compró en mayo, sigue en garantía.', 'product'],
])('"%s" asks for no %s', (text, slot) => {
  expect(asked(text)).not.toContain(slot);
});
