import { judgeOrders } from '../../src/assist/identity/judgeOrders';
import { normaliseAddress } from '../../src/lib/emailAddress';
import type { Fact } from '../../src/model/fact';
import { IDENTITY_LEVELS } from '../../src/model/identity';
import type { Order, OrderMatch } from '../../src/model/order';
import { matchLevel } from '../../src/purchases/matchLevel';
import { aFact } from '../builders/fact';
import { anOrder } from '../builders/order';
import { createRandom } from './interleaving';

interface Person {
  id: number;
  name: string;
  emails: { value: string; isVerified: boolean }[];
  phone: string;
  postcode: string;
  orders: Order[];
}

/** Letters of other scripts that look like ours, or that careless folding makes ours. */
const LOOK_ALIKES: readonly [string, string][] = [
  ['a', 'а'],
  ['e', 'е'],
  ['i', 'ı'],
  ['k', '\u212a'],
  ['fi', 'ﬁ'],
  ['e', 'é'],
  ['l', '1'],
];
const BASES = ['marie.durand', 'marie.klein', 'm.fischer', 'marie'];
const DOMAINS = ['example.fr', 'example.fr.com', 'mail.example.fr', 'example.co'];
const NAMES = ['Marie Durand', 'Marie Durand', 'Marie Durant', 'Durand Marie', 'Marie'];

/** 500 whose addresses, names, phones, postcodes and order numbers are those of somebody else, or nearly. */
function makePeople(seed: number): Person[] {
  const { pick, next } = createRandom(seed);
  const addresses = new Set<string>();
  while (addresses.size < 500) {
    let local = pick(BASES);
    if (next() < 0.3) local = local.replaceAll('.', '');
    if (next() < 0.4) local += `+${pick(['a', 'b', 'shop', '1', '2'])}`;
    if (next() < 0.4) local = `${pick(['anne-', 'x', 'j.', '0'])}${local}`;
    if (next() < 0.3) local += String(Math.floor(next() * 30));
    const [plain, alike] = pick(LOOK_ALIKES);
    if (next() < 0.4) local = local.replace(plain, alike);
    addresses.add(`${local}@${pick(DOMAINS)}`);
  }
  return [...addresses].map((value, id) => {
    const written = next() < 0.3 ? value.replace(/[a-z]/g, (letter) => letter.toUpperCase()) : value;
    const person = {
      id,
      name: pick(NAMES),
      emails: [{ value: normaliseAddress(value), isVerified: next() < 0.6 }],
      phone: `+3361234${id % 90}`,
      postcode: pick(['69003', '69007']),
    };
    const orders = Array.from({ length: 1 + Math.floor(next() * 3) }, (_, index) =>
      anOrder({
        id: `shop:${id}:${index}`,
        number: `#${1042 + Math.floor(next() * 4)}`,
        email: written,
        phone: person.phone,
        shippingAddress: {
          name: person.name,
          lines: [],
          postcode: person.postcode,
          city: null,
          country: null,
        },
      }),
    );
    return { ...person, orders };
  });
}

/** A shop that finds too much: by parts of an address and by phone. Connectors let through what the address or phone is. */
function search(people: readonly Person[], { emails, phone }: Person): Order[] {
  const query = { emails, phones: [phone], externalId: null, spokenNumbers: [] };
  return people
    .flatMap(({ orders }) => orders)
    .flatMap((order): Order[] => {
      const level = matchLevel(order.email, query);
      const match: OrderMatch | null = level
        ? { by: 'email', level }
        : order.phone === phone
          ? { by: 'phone', level: 'possible' }
          : null;
      return match ? [{ ...order, match }] : [];
    });
}

it.each([1, 2, 3])('500 near-identical customers: nobody sees an order of another (seed %i)', (seed) => {
  const people = makePeople(seed);
  let shownInAll = 0;
  for (const person of people) {
    const own = new Set(person.orders.map(({ id }) => id));
    const told: Fact[] = [
      aFact({ slot: 'orderNumber', value: (person.orders[0]?.number ?? '').slice(1) }),
      aFact({ slot: 'postcode', value: person.postcode }),
    ];
    const found = search(people, person);
    for (const level of IDENTITY_LEVELS)
      for (const facts of [[], told]) {
        const { shown, hidden } = judgeOrders(found, {
          address: person.emails[0]?.value ?? null,
          name: person.name,
          facts,
          level,
          otherWriter: null,
          accepted: new Set(),
        });
        expect(shown.filter(({ id }) => !own.has(id)).map(({ email }) => [person.emails, email])).toEqual([]);
        expect(shown.length + hidden.length).toBe(found.length);
        if (level === 'default') expect(shown).toHaveLength(person.orders.length);
        shownInAll += shown.length;
      }
  }
  expect(shownInAll).toBeGreaterThan(2_000);
});
