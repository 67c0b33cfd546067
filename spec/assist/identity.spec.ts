import { judgeOrders, personKey } from '../../src/assist/identity/judgeOrders';
import { otherWriter } from '../../src/assist/identity/otherWriter';
import { isSameAddress } from '../../src/lib/emailAddress';
import { identityLevel } from '../../src/app/identityLevel';
import type { IdentityLevel } from '../../src/model/identity';
import type { Order, OrderMatch } from '../../src/model/order';
import { aFact } from '../builders/fact';
import { anOrder } from '../builders/order';
import { aTicket } from '../builders/ticket';
import { aMessage } from '../builders/transcript';

const MARIE = 'marie.durand@example.fr';
const address = {
  name: 'Marie Durand',
  lines: ['3 rue Neuve'],
  postcode: '69003',
  city: 'Lyon',
  country: 'FR',
};
const found = (by: OrderMatch['by'], level: OrderMatch['level'], over: Partial<Order> = {}): Order =>
  anOrder({ shippingAddress: address, match: { by, level }, ...over });

const number = aFact({ slot: 'orderNumber', value: '1042' });
const postcode = aFact({ slot: 'postcode', value: '69003' });

const judge = (
  orders: Order[],
  level: IdentityLevel,
  over: Partial<Parameters<typeof judgeOrders>[1]> = {},
) =>
  judgeOrders(orders, {
    address: MARIE,
    name: 'Marie Durand',
    facts: [],
    level,
    otherWriter: null,
    accepted: new Set(),
    ...over,
  });

/** What of one order may be seen, and why. */
function seen(order: Order, level: IdentityLevel, over: Partial<Parameters<typeof judgeOrders>[1]> = {}) {
  const { shown, identification } = judge([order], level, over);
  if (shown.length === 0) return 'hidden';
  const { openIds, reasons } = identification;
  return `${openIds.length > 0 ? 'all' : 'limited'} ${reasons[order.id]}`;
}

describe('why an order is theirs, and what that shows', () => {
  it.each([
    ['email', 'verified', 'all verifiedEmail', 'limited verifiedEmail', 'limited verifiedEmail'],
    ['guestEmail', 'verified', 'all verifiedEmail', 'limited verifiedEmail', 'limited verifiedEmail'],
    ['externalId', 'verified', 'all externalId', 'limited externalId', 'limited externalId'],
    ['email', 'possible', 'all unverifiedEmail', 'limited unverifiedEmail', 'hidden'],
    ['phone', 'possible', 'hidden', 'hidden', 'hidden'],
    ['name', 'possible', 'hidden', 'hidden', 'hidden'],
  ] as const)('by %s, %s: open %s · default %s · strict %s', (by, level, open, normal, strict) => {
    const order = found(by, level);
    expect([seen(order, 'open'), seen(order, 'default'), seen(order, 'strict')]).toEqual([
      open,
      normal,
      strict,
    ]);
  });

  it.each([
    ['another address of theirs', 'marie@work.example'],
    ['a plus-address', 'marie.durand+shop@example.fr'],
    ['dots', 'mariedurand@example.fr'],
    ['a look-alike', 'mаrie.durand@example.fr'],
    ['an address that the shop keeps back', null],
  ])('%s is not the one they write from', (_, email) => {
    expect(seen(found('email', 'possible', { email }), 'default')).toBe('hidden');
  });

  it('the number and postcode of an order prove it, its name only where the admin lets it', () => {
    const order = found('phone', 'possible', { email: 'other@example.fr' });
    expect(seen(order, 'strict', { facts: [number, postcode] })).toBe('limited numberAndPostcode');
    expect(seen(order, 'default', { facts: [number] })).toBe('limited numberAndName');
    expect(seen(order, 'strict', { facts: [number] })).toBe('hidden');
    expect(seen(order, 'default', { facts: [number], name: 'Marie' })).toBe('hidden');
    expect(seen(order, 'default', { facts: [postcode] })).toBe('hidden');
    expect(seen(order, 'default', { facts: [{ ...number, isSuperseded: true }, postcode] })).toBe('hidden');
  });

  it('proves one order, and none of the others of that phone', () => {
    const theirs = found('phone', 'possible');
    const paul = found('phone', 'possible', {
      number: '#1043',
      shippingAddress: { ...address, name: 'Paul Durand' },
    });
    const { shown, hidden } = judge([theirs, paul], 'default', { facts: [number, postcode] });
    expect([shown, hidden]).toEqual([[theirs], [paul]]);
  });

  it('says what would prove it, with the number as the customer gave it', () => {
    const order = found('phone', 'possible', { email: null, shippingAddress: { ...address, name: 'Paul' } });
    expect(judge([order], 'strict').identification.ask).toEqual({ slot: 'orderNumber' });
    expect(judge([order], 'strict', { facts: [number] }).identification.ask).toEqual({
      slot: 'postcode',
      number: '1042',
    });
    expect(judge([found('email', 'verified')], 'strict').identification.ask).toBeNull();
  });
});

describe('persons', () => {
  const paul = found('phone', 'possible', { number: '#1', email: 'paul@example.fr' });
  const anna = found('phone', 'possible', { number: '#2', email: 'anna@example.fr' });

  it('are accepted one by one, and not at all where they have to prove it', () => {
    const accepted = new Set([personKey(paul)]);
    expect(judge([paul, anna], 'default', { accepted })).toMatchObject({
      shown: [paul],
      hidden: [anna],
      identification: { isAccepted: true, openIds: [] },
    });
    expect(judge([paul, anna], 'strict', { accepted })).toMatchObject({
      shown: [],
      identification: { isAccepted: false, mayAccept: false },
    });
  });

  it('without an address are apart by name and phone, and by order where nothing is known', () => {
    const nameless = { email: null, shippingAddress: null };
    const keys = [
      anOrder({ ...nameless, number: '#1' }),
      anOrder({ ...nameless, number: '#2' }),
      anOrder({ ...nameless, number: '#3', shippingAddress: { ...address, name: 'Paul' }, phone: '+331' }),
      anOrder({ ...nameless, number: '#4', shippingAddress: { ...address, name: 'Anna' }, phone: '+331' }),
    ].map(personKey);
    expect(new Set(keys).size).toBe(4);
  });
});

describe('somebody else than the requester who writes', () => {
  const story = (...authors: string[]) => ({
    source: 'comments',
    isComplete: true,
    messages: authors.map((authorId, index) =>
      aMessage('customer', `${index}`, { authorId, name: `Person ${authorId}` }),
    ),
  });

  it.each([
    [['501'], null],
    [['501', '777'], 'Person 777'],
    [['777', '501'], null],
    [['5a1b6c7d8e9f'], null],
  ])('messages of %j: %j', (authors, name) => {
    expect(otherWriter(story(...authors), aTicket())).toBe(name);
  });

  it('a number that somebody else gave proves nothing with the requester’s name, and something with their own', () => {
    const order = found('phone', 'possible', { email: 'somebody@example.org' });
    const facts = [number];
    expect(seen(order, 'default', { facts })).toBe('limited numberAndName');
    expect(seen(order, 'default', { facts, otherWriter: 'Paul Martin' })).toBe('hidden');
    expect(seen(order, 'default', { facts, otherWriter: 'Marie Durand' })).toBe('limited numberAndName');
  });

  it('sees nothing personal at once, and nothing at all where it has to be proven', () => {
    const order = found('email', 'verified');
    expect(seen(order, 'open', { otherWriter: 'Paul' })).toBe('limited verifiedEmail');
    expect(seen(order, 'strict', { otherWriter: 'Paul' })).toBe('hidden');
    expect(seen(order, 'strict', { otherWriter: 'Paul', facts: [number, postcode] })).toBe(
      'limited numberAndPostcode',
    );
  });
});

describe('addresses', () => {
  it.each([
    ['Marie.Durand@Example.fr ', MARIE, true],
    ['marie.durand+a@example.fr', MARIE, false],
    ['mariedurand@example.fr', MARIE, false],
    ['\u212aarl@example.fr', 'karl@example.fr', false],
    ['marıe@example.fr', 'marie@example.fr', false],
    ['ﬁ@example.fr', 'fi@example.fr', false],
    ['', '', false],
    [null, null, false],
  ])('%j and %j are the same: %s', (one, other, isSame) => {
    expect(isSameAddress(one, other)).toBe(isSame);
  });
});

it.each([
  [undefined, 'default'],
  [' ', 'default'],
  ['Strict', 'strict'],
  ['open', 'open'],
  ['strikt', 'strict'],
])('the setting %j is %s', (written, level) => {
  expect(identityLevel(written === undefined ? {} : { identity_level: written })).toBe(level);
});
