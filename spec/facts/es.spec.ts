import { learn, extractFacts } from '../../src/facts';
import { es } from '../../src/facts/languages/es';
import type { Fact } from '../../src/model/fact';
import { NOW, talk } from './talk';

beforeAll(() => learn([es]));

const facts = (lines: Parameters<typeof talk>, locale = 'es-ES'): Fact[] =>
  extractFacts(talk(...lines), { now: NOW, locale });

/** Values of one slot in a single message of a customer. */
const only = (text: string, slot: string, locale?: string): string[] =>
  facts([['c', text]], locale).flatMap((fact) => (fact.slot === slot ? [fact.value] : []));

/** The answer to a question of the bot. */
const answered = (question: string, answer: string, slot: string, locale?: string): string[] =>
  facts(
    [
      ['b', question],
      ['c', answer],
    ],
    locale,
  ).flatMap((fact) => (fact.slot === slot ? [fact.value] : []));

// NOW is Tuesday, 17 November 2026.
it.each([
  ['Lo compré el 2 de noviembre.', '2026-11-02'],
  ['La recibí el 3 de marzo de 2026', '2026-03-03'],
  ['Nací el 9 de julio del 95', '1995-07-09'],
  ['Llegó el 05/11/2026', '2026-11-05'],
  ['la compra es del 12-nov-2026', '2026-11-12'],
  ['el 1º de octubre lo pagué', '2026-10-01'],
  ['me cobraron el primero de octubre', '2026-10-01'],
  ['Me lo entregaron ayer', '2026-11-16'],
  ['lo pedí anteayer', '2026-11-15'],
  ['llegó antier', '2026-11-15'],
  ['¿Puede ser mañana?', '2026-11-18'],
  ['mejor pasado mañana', '2026-11-19'],
  ['lo pedí hace tres días', '2026-11-14'],
  ['lo compré hace una semana', '2026-11-10'],
  ['me voy dentro de dos semanas', '2026-12-01'],
  ['Compré la mesa el lunes', '2026-11-16'],
  ['Que venga el viernes', '2026-11-20'],
  ['el miércoles pasado no vino nadie', '2026-11-11'],
  ['el lunes de la semana que viene', '2026-11-30'],
  ['lo necesito para el 24', '2026-11-24'],
])('the day in "%s" is %s', (text, day) => {
  const days = facts([['c', text]]).filter(({ slot }) => slot === 'date' || slot === 'dateOfBirth');
  expect(days.map(({ value }) => value)).toEqual([day]);
});

it.each([
  'por la mañana estoy en casa',
  'llevo 3 semanas esperando',
  'unas botas del 38',
  'les llamé 5 veces',
])('no day is told by "%s"', (text) => {
  expect(only(text, 'date')).toEqual([]);
});

it.each([
  ['a las 7:40 pm', '19:40'],
  ['a partir de las cinco de la tarde', '17:00'],
  ['a las 6 y media de la tarde', '18:30'],
  ['sobre las ocho menos cuarto de la mañana', '07:45'],
  ['llegamos a las 23 hs', '23:00'],
  ['a las 14.30 h', '14:30'],
  ['a las 2 p. m.', '14:00'],
  ['mejor a las once', '11:00'],
  ['al mediodía', '12:00'],
  ['a las 12 de la noche', '00:00'],
])('the time in "%s" is %s', (text, time) => {
  expect(only(text, 'time')).toEqual([time]);
});

it.each(['llega en 24 horas', 'falta una caja de las 3 camisetas', 'tardó 48 hs'])(
  'no time of day is told by "%s"',
  (text) => {
    expect(only(text, 'time')).toEqual([]);
  },
);

it.each([
  ['pagué 1.045,50 euros', 'es-ES', '1045.50 EUR'],
  ['me cobraron 12,95 €', 'es-ES', '12.95 EUR'],
  ['me descontaron $89.900', 'es-CO', '89900.00 COP'],
  ['pagué 2.199.000 pesos', 'es-CO', '2199000.00 COP'],
  ['son 4,200 pesos', 'es-MX', '4200.00 MXN'],
  ['fueron $1,299.50', 'es-MX', '1299.50 MXN'],
  ['lo pagué $ 45.600', 'es-AR', '45600.00 ARS'],
  ['costó 45 mil pesos', 'es-AR', '45000.00 ARS'],
  ['eran 2 millones de pesos', 'es-CO', '2000000.00 COP'],
  ['me cobraron 30 dólares', 'es-MX', '30.00 USD'],
])('the amount in "%s" (%s) is %s', (text, locale, amount) => {
  expect(only(text, 'amount', locale)).toEqual([amount]);
});

it.each([
  ['es-ES', 'mi móvil es 654 33 22 10', '+34654332210'],
  ['es-ES', 'llámenme al 981 55 40 12', '+34981554012'],
  ['es-MX', 'mi cel es 55 2841 0937', '+525528410937'],
  ['es-CO', 'celular 315 887 2043', '+573158872043'],
  ['es-AR', 'mi tel +54 9 351 622 8840', '+5493516228840'],
])('%s: "%s" tells the phone %s', (locale, text, phone) => {
  expect(only(text, 'phone', locale)).toEqual([phone]);
});

it('takes a phone apart in digits and commas where one was asked', () => {
  expect(answered('¿Cuál es tu teléfono?', '6 5 4, 33 22 10', 'phone')).toEqual(['+34654332210']);
});

it.each([
  ['Vivo en Calle Mayor 12, 3º B', 'Calle Mayor 12, 3º B'],
  ['es c/ de la Paz, 45, 2.º izq.', 'c/ de la Paz, 45, 2.º izq'],
  ['Avda. de la Constitución 8, 2ºB', 'Avda. de la Constitución 8, 2ºB'],
  ['Av. Insurgentes Sur 1602, Col. Del Valle', 'Av. Insurgentes Sur 1602, Col. Del Valle'],
  ['Calle 62 No. 418, Mérida', 'Calle 62 No. 418, Mérida'],
  ['Cl. 53 #27-18, Bucaramanga', 'Cl. 53 #27-18, Bucaramanga'],
  ['Carrera 43A # 18-95 apto 1203', 'Carrera 43A # 18-95 apto 1203'],
  ['San Martín 2290, Mendoza', 'San Martín 2290, Mendoza'],
])('the address in "%s"', (text, address) => {
  expect(only(text, 'address')).toEqual([address]);
});

it.each([
  'el paquete va en camino desde hace 3 días',
  'la tienda estaba cerrada 2 veces',
  'un paseo de 5 minutos',
])('no address is told by "%s"', (text) => {
  expect(only(text, 'address')).toEqual([]);
});

it('reads a postcode by its name', () => {
  expect(only('código postal 28045', 'postcode')).toEqual(['28045']);
  expect(only('mi C.P. es 66220', 'postcode', 'es-MX')).toEqual(['66220']);
});

it.each([
  ['Hola, me llamo Rocío y tengo una consulta', ['Rocío']],
  ['Mi nombre es Ana Sofía Buitrago', ['Ana Sofía Buitrago']],
  ['Soy Óscar Iván Pabón, no carga el portátil', ['Óscar Iván Pabón']],
  ['Necesito una factura.\n\nUn saludo,\nRamiro Ordóñez', ['Ramiro Ordóñez']],
  ['Soy cliente desde hace años', []],
  ['soy sorda y solo puedo por chat', []],
  ['estoy harta, no me responde nadie', []],
])('the name in "%s"', (text, names) => {
  expect(only(text, 'personName')).toEqual(names);
});

it.each([
  ['¿A nombre de quién está?', 'Joaquín Belmonte Ruiz', 'personName', 'Joaquín Belmonte Ruiz'],
  ['¿Con quién tengo el gusto?', 'hola, Dayana Palomeque', 'personName', 'Dayana Palomeque'],
  ['¿Nos pasás el número de pedido?', 'si, es el AR20931', 'orderNumber', 'AR20931'],
  ['Indique su número de póliza', 'HOG-55120938', 'policyOrClaimNumber', 'HOG-55120938'],
  ['¿Me regalas el número de guía?', 'claro, CO8834221007', 'trackingNumber', 'CO8834221007'],
  ['¿Cuál es el número de pedido?', 'es el seis cero dos, nueve nueve uno', 'orderNumber', '602991'],
  ['¿Cuál es tu número de reserva?', 'M de María, K, 4, 4, T de Tomás, 9', 'bookingReference', 'MK44T9'],
  ['¿Y tu código postal?', 'el 28045', 'postcode', '28045'],
  ['¿Me indica su cédula?', '1.017.234.556', 'other:idNumber', '1.017.234.556'],
  ['¿Cuál era el nombre de tu primera mascota?', 'Firulais', 'securityAnswer', 'Firulais'],
  ['¿A nombre de qué empresa?', 'Lácteos Jácome SAS', 'company', 'Lácteos Jácome SAS'],
  ['¿De qué talla son?', 'la 42', 'variant', '42'],
])('"%s" – "%s" answers %s', (question, answer, slot, value) => {
  expect(answered(question, answer, slot)).toContain(value);
});

it.each([
  ['mi pedido 5500871 no aparece', 'orderNumber', '5500871'],
  ['nº de pedido: MX-118204', 'orderNumber', 'MX-118204'],
  ['mi nro de socio es 0045-7781', 'accountNumber', '0045-7781'],
  ['mi cuenta es la 300-118-92', 'accountNumber', '300-118-92'],
  ['el localizador de la reserva es QX7LM2', 'bookingReference', 'QX7LM2'],
  ['Número de serie: 0931-AA-5567', 'serialNumber', '0931-AA-5567'],
  ['siniestro S-2026/009917', 'policyOrClaimNumber', 'S-2026/009917'],
])('"%s" tells %s %s', (text, slot, value) => {
  expect(only(text, slot)).toEqual([value]);
});

it.each([
  ['quiero que me devuelvan el dinero', 'refund'],
  ['Exijo el reembolso', 'refund'],
  ['quiero devolver dos camisetas', 'return'],
  ['que me las cambiéis por otras', 'replacement'],
  ['quiero cancelar el pedido', 'cancel'],
  ['necesito darme de baja', 'cancel'],
  ['¿dónde está mi paquete?', 'whereIsOrder'],
  ['¿cuándo llega?', 'whereIsOrder'],
  ['necesito la factura', 'invoice'],
  ['quiero cambiar mi domicilio', 'changeAddress'],
  ['¿pueden dejarlo con el portero?', 'changeDelivery'],
  ['¿puedo pagar por transferencia?', 'payment'],
  ['quería consultar una cosa', 'information'],
])('"%s" wants %s', (text, wish) => {
  expect(only(text, 'wish')).toEqual([wish]);
});

it('takes a wish that is turned round for none', () => {
  expect(only('no quiero un reembolso', 'wish')).toEqual([]);
});

it.each([
  ['llegó roto', 'damaged'],
  ['vino abollado', 'damaged'],
  ['me mandaron otra cosa', 'wrongItem'],
  ['faltan los cojines', 'missingItem'],
  ['no me ha llegado el ventilador', 'notReceived'],
  ['el pedido está retrasado', 'late'],
  ['no enciende', 'defective'],
  ['me cobraron dos veces', 'doubleCharge'],
  ['me rechaza la tarjeta', 'paymentFailed'],
  ['no puedo entrar a la app', 'access'],
])('"%s" is %s', (text, problem) => {
  expect(only(text, 'problem')).toContain(problem);
});

it('reads things with their kind, model and colour', () => {
  const told = facts([['c', 'Compré un abrigo de lana gris y una cafetera Brisa']]);
  const values = told.map(({ slot, value }) => `${slot} ${value}`);
  expect(values).toEqual(
    expect.arrayContaining(['product abrigo de lana', 'variant gris', 'product cafetera Brisa']),
  );
  expect(only('Compré un abrigo', 'quantity')).toEqual([]);
});

it.each(['tiré el ticket', 'soy fan de la tienda', 'me gusta el pan'])(
  'nothing is bought in "%s"',
  (text) => {
    expect(only(text, 'product')).toEqual([]);
  },
);

it.each([
  ['¿Pedido?', '77-120', 'orderNumber', '77-120'],
  ['Claro, ¿me confirma el pedido?', 'ZX-5501', 'orderNumber', 'ZX-5501'],
  ['¿Guía?', '5500 1122 33', 'trackingNumber', '5500112233'],
  ['¿Titular?', 'el mismo, Bruno Salcedo', 'personName', 'Bruno Salcedo'],
  ['¿Color?', 'gris perla', 'variant', 'gris perla'],
  ['¿Celular?', '310 555 0147', 'phone', '+573105550147'],
])('"%s" alone asks: "%s"', (question, answer, slot, value) => {
  expect(answered(question, answer, slot, 'es-CO')).toEqual([value]);
});

it.each([
  ['mi lavadora ya no jala', 'problem', 'defective'],
  ['el espejo vino reventado', 'problem', 'damaged'],
  ['figura entregado pero acá no hay nada', 'problem', 'notReceived'],
  ['se pasaron de la fecha', 'problem', 'late'],
  ['me cobraron dos mensualidades', 'problem', 'doubleCharge'],
  ['quiero que me reversen el cobro', 'wish', 'refund'],
  ['anuladme el pedido', 'wish', 'cancel'],
  ['lo quiero descambiar', 'wish', 'return'],
  ['¿me cambian la hora de la entrega?', 'wish', 'changeDelivery'],
  ['¿por dónde anda lo mío?', 'wish', 'whereIsOrder'],
])('everyday words: "%s" tells %s %s', (text, slot, value) => {
  expect(only(text, slot)).toContain(value);
});

it('reads what was tried', () => {
  expect(only('ya reinicié el módem', 'stepTried')).toEqual(['ya reinicié el módem']);
});

it.each([
  [['mi pedido es el 1024', 'perdón, es el 1042']],
  [['mi número de pedido: 1024', 'no, 1042']],
  [['mi pedido es el 1024', 'me equivoqué, es 1042']],
])('the later number of %j holds', (lines) => {
  const told = facts(lines.map((line) => ['c', line] as const)).filter(({ slot }) => slot === 'orderNumber');
  expect(told.map(({ value, isSuperseded }) => [value, isSuperseded])).toEqual([
    ['1024', true],
    ['1042', false],
  ]);
});

it('leaves English as it is', () => {
  const text =
    'Please hold my shipment until July 29. I have called 5 times, order 5540192 to 1207 Magnolia Ct.';
  const told = facts([['c', text]], 'en-US').map(({ slot }) => slot);
  expect(told).toEqual(expect.arrayContaining(['date', 'orderNumber', 'address']));
  expect(told.filter((slot) => slot === 'address')).toHaveLength(1);
});
