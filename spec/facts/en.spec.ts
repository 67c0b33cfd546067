import fc from 'fast-check';
import { extractFacts, extractInSlices, latestWish } from '../../src/facts';
import type { Fact } from '../../src/model/fact';
import { NOW, say, talk } from './talk';

type Lines = Parameters<typeof talk>;

const factsOf = (lines: Lines, locale = 'en-GB'): Fact[] =>
  extractFacts(talk(...lines), { now: NOW, locale });

/** "slot value" of every fact of a conversation that still holds. */
const told = (lines: Lines, locale?: string): string[] =>
  factsOf(lines, locale)
    .filter(({ isSuperseded }) => !isSuperseded)
    .map(({ slot, value }) => `${slot} ${value}`);

const toldAtOnce = (text: string, locale?: string): string[] => told([['c', text]], locale);

it.each([
  [
    'en-GB',
    'please send it to 6 Tollgate Rd, Norwich, NR4 7TJ',
    'address 6 Tollgate Rd, Norwich, NR4 7TJ',
    'NR4 7TJ',
  ],
  ['en-GB', 'change it to 12 High Street, Leeds LS1 4AB', 'address 12 High Street, Leeds LS1 4AB', 'LS1 4AB'],
  ['en-US', '4410 Lakeshore Blvd Apt 6, 98105', 'address 4410 Lakeshore Blvd Apt 6, 98105', '98105'],
  [
    'en-US',
    'I live at 58 Willow Bend, Dayton, OH 45404',
    'address 58 Willow Bend, Dayton, OH 45404',
    '45404',
  ],
  ['en-AU', 'new one is 2/88 Banksia Rd, Fremantle 6160', 'address 2/88 Banksia Rd, Fremantle 6160', '6160'],
  ['en-CA', '905-33 Bay St, Toronto, M5J 2Z3', 'address 905-33 Bay St, Toronto, M5J 2Z3', 'M5J 2Z3'],
  [
    'en-IE',
    "it's Flat 2, 9 Shandon Court, T23 F8K1",
    'address Flat 2, 9 Shandon Court, T23 F8K1',
    'T23 F8K1',
  ],
])('%s: the address in "%s", with its postcode', (locale, text, address, postcode) => {
  const facts = toldAtOnce(text, locale);
  expect(facts).toEqual(expect.arrayContaining([address, `postcode ${postcode}`]));
});

it.each(['2 dark green towels by the park', 'at 9:52 pm for 8 Terrace lights', 'on 2/88'])(
  'no address is told by "%s"',
  (text) => {
    expect(toldAtOnce(text).filter((fact) => fact.startsWith('address'))).toEqual([]);
  },
);

it.each([
  ['order R as in Romeo, 4 4 7 1 2 0', 'orderNumber R447120'],
  ['my order number is four four seven double two', 'orderNumber 44722'],
  ['AC dash 20391 is the account', null],
  ['the serial on the sticker reads FZ-20391-K', 'serialNumber FZ-20391-K'],
  ['two orders, order 44120 and 44121', 'orderNumber 44121'],
  ['send me the invoice for BC-40118', 'orderNumber BC-40118'],
  ['the label says order CA-771, mine is CA-717', 'orderNumber CA-717'],
  ['I have a claim open, ref MC/2026/08114', 'policyOrClaimNumber MC/2026/08114'],
  ['it is AP 118 204 777 IE', 'trackingNumber AP118204777IE'],
  ['my first pet was Biscuit', 'securityAnswer Biscuit'],
])('"%s" tells %s', (text, fact) => {
  if (fact === null) expect(toldAtOnce(text)).not.toContain('accountNumber AC');
  else expect(toldAtOnce(text)).toContain(fact);
});

describe('corrections', () => {
  it('of a number within one message leave both, and the later one holds', () => {
    const facts = factsOf([
      ['b', 'Your order number?'],
      ['c', 'IE40012... no wait, IE40021'],
    ]);
    expect(facts.map(({ value, isSuperseded }) => [value, isSuperseded])).toEqual([
      ['IE40012', true],
      ['IE40021', false],
    ]);
  });

  it('need no words where the same number is said again at once, with a slip mended', () => {
    const lines: Lines = [
      ['b', 'Your loyalty card number?'],
      ['c', '6021 330 11'],
      ['c', '6021 330 17'],
    ];
    expect(told(lines)).toEqual(['accountNumber 602133017']);
    expect(told([...lines.slice(0, 2), ['c', 'and 6021 330 17']])).toHaveLength(2);
  });

  it('may be a star', () => {
    const lines: Lines = [
      ['b', 'What is your email address?'],
      ['c', 'jo.m@mailnow.example'],
      ['c', '*jo.mx@mailnow.example'],
    ];
    expect(told(lines)).toEqual(['email jo.mx@mailnow.example']);
  });
});

it('puts a number together that was split over two messages, quoted where it was completed', () => {
  const facts = factsOf([
    ['b', 'What is the tracking number?'],
    ['c', "It's 7023"],
    ['c', '2109 3311'],
  ]);
  expect(facts).toMatchObject([{ slot: 'trackingNumber', value: '702321093311', quote: '2109 3311' }]);
});

it.each([
  ['Which vehicle is it?', 'Toyota Yaris', 'other:vehicle Toyota Yaris'],
  ['Why are you returning them?', 'too small', 'other:reason too small'],
  ['What is the licence plate?', 'KX19 ABC', 'other:plate KX19 ABC'],
  ['Which contract does it concern?', 'V-2209-18', 'policyOrClaimNumber V-2209-18'],
  ['How should we deliver it?', 'click and collect', 'deliveryMode click and collect'],
  ['Mail or store?', 'mail', 'deliveryMode mail'],
  ['Which colour?', 'natural oak', 'variant natural oak'],
  ['What is your Eircode?', 'D02X285', 'postcode D02X285'],
  ['For security: in what city were you born?', 'Guadalajara', 'securityAnswer Guadalajara'],
  ['Which pick-up point suits you?', 'Spar on Mill Street', 'pickupPoint Spar on Mill Street'],
])('"%s" – "%s" answers', (question, answer, fact) => {
  expect(
    told([
      ['b', question],
      ['c', answer],
    ]),
  ).toContain(fact);
});

it('takes courtesy for no answer', () => {
  for (const answer of ['here you go', 'yes', 'one moment please', "I don't have it at hand"])
    expect(
      told([
        ['b', 'Which vehicle is it?'],
        ['c', answer],
      ]),
    ).toEqual([]);
});

it('asks "which store?" for the pick-up point where they want to fetch it', () => {
  const fetched = told([
    ['b', 'Would you like delivery or pick-up?'],
    ['c', 'pick-up'],
    ['b', 'Which store?'],
    ['c', 'Bondi Junction'],
  ]);
  expect(fetched).toEqual(['deliveryMode pick-up', 'pickupPoint Bondi Junction']);
});

it('reads who signed a letter, for which company, and where it is', () => {
  const letter = `Please send us a copy.

Kind regards,
Walter J. Kowalczyk
Northgate Dental Supply LLC
2100 Industrial Pkwy, Suite 4
Dayton, OH 45404`;
  expect(toldAtOnce(letter, 'en-US')).toEqual(
    expect.arrayContaining([
      'personName Walter J. Kowalczyk',
      'company Northgate Dental Supply LLC',
      'address 2100 Industrial Pkwy, Suite 4 Dayton, OH 45404',
      'postcode 45404',
    ]),
  );
});

it.each([
  ['Hi, Tyrone again, any luck?', 'Tyrone'],
  ['Hello, Daniel Feinberg, member FL-88-20145.', 'Daniel Feinberg'],
  ["It's Guadalupe. I bought a lamp", 'Guadalupe'],
  ['this is A. J. Petrov.', 'A. J. Petrov'],
  ['where is it?\n– Yuki', 'Yuki'],
])('"%s" tells the name', (text, name) => {
  expect(toldAtOnce(text)).toContain(`personName ${name}`);
});

it.each(['my sister Ngozi ordered it', "this is Tom's wife", 'I need it immediately', 'Thanks Drew'])(
  '"%s" tells no name',
  (text) => {
    expect(toldAtOnce(text).filter((fact) => fact.startsWith('personName'))).toEqual([]);
  },
);

it.each([
  [
    'what was tried, clause by clause',
    'tightened both bolts, plugged it in another outlet',
    ['stepTried tightened both bolts', 'stepTried plugged it in another outlet'],
  ],
  ['no thing that was only handled', 'swapped the cable', ['stepTried swapped the cable']],
  [
    'what is exchanged',
    'can i swap the trousers from 32 to 34',
    ['product trousers', 'variant 32', 'variant 34', 'wish replacement'],
  ],
  ['a question as one', 'is the Fern raincoat true to size?', ['product Fern raincoat', 'wish information']],
  ['a cancelled flight as no wish', 'my flight got cancelled', []],
])('reads %s', (_name, text, facts) => {
  expect(toldAtOnce(text)).toEqual(facts);
});

it('tells what is wanted where only the trouble is told', () => {
  expect(latestWish(factsOf([['c', 'I never received my parcel']]))?.value).toBe('whereIsOrder');
  expect(latestWish(factsOf([['c', 'I was charged twice']]))?.value).toBe('payment');
});

it('reads words of ones own in a form, and keeps the name of a field that it does not know', () => {
  const form = [
    { label: 'Reason', value: 'Refund' },
    { label: 'Comments', value: 'gate code changes weekly' },
    { label: 'Vehicle', value: 'Toyota Yaris' },
  ];
  expect(told([['c', '', { form }]])).toEqual(['wish refund', 'other:Vehicle Toyota Yaris']);
});

it('gives the same facts in slices', () => {
  const messages = Array.from({ length: 90 }, (_, turn) => say('c', `order 10${turn + 100}`, {}, turn));
  const transcript = { source: 'spec', messages, isComplete: true };
  const slices = extractInSlices(transcript, { now: NOW, locale: 'en' });
  let rests = 0;
  let step = slices.next();
  for (; !step.done; step = slices.next()) rests += 1;
  expect(rests).toBeGreaterThanOrEqual(4);
  expect(step.value).toEqual(extractFacts(transcript, { now: NOW, locale: 'en' }));
});

const PIECES = [
  'R as in Romeo,',
  'double seven',
  '4 4 7',
  '12 High Street,',
  'Flat 2,',
  'LS1 4AB',
  'Regards,\n',
  '-- \n',
  'Kofi',
  'no, wait,',
  'from 32 to 34',
  'swap',
  'at the Spar on',
  'pick-up',
  'my first pet was',
  '*',
  'Which floor?',
  'İstanbul',
  '😀',
  'ß',
];
const garbage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((words) => words.join(' ')),
);

it('never fails on garbage, and every quote stands where it says', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('c', 'b'), garbage), { maxLength: 5 }), (lines) => {
      const transcript = talk(...lines);
      for (const { place, quote } of extractFacts(transcript, { now: NOW, locale: 'en-GB' }))
        expect(transcript.messages[place.turn]?.text.slice(place.start, place.end)).toBe(quote);
    }),
    { numRuns: 300 },
  );
});

const MEGABYTE = 1_000_000;

it.each([
  '12 Elm Park, ',
  'a 1 b 2 ',
  'R as in Romeo, ',
  'double seven ',
  'swap from ',
  'pick-up at the ',
  'tightened and ',
  'which is ',
  'A. ',
  'Kofi\n\n',
  '- ',
  'no wait ',
  'the Fibrebox 2 ',
])('reads a megabyte of "%s" in a moment', (words) => {
  const text = words.repeat(MEGABYTE / words.length);
  const asked = 'Which store? Your address, colour, order number and name? What have you tried?';
  const facts = factsOf([
    ['b', asked],
    ['c', text],
    ['b', text],
  ]);
  expect(facts.every(({ quote }) => text.includes(quote))).toBe(true);
});
