import fc from 'fast-check';
import { fill } from '../../src/suggestions/fill';
import { placeholderValues } from '../../src/suggestions/placeholders';
import { firstNameOf, plainLink, plainValue } from '../../src/suggestions/plainValue';
import { anOrder } from '../builders/order';
import { aTicket } from '../builders/ticket';
import { aShipment, aSituation, daysAgo, euros } from './builders';

const situation = aSituation({
  order: anOrder({ shipments: [aShipment()], promisedAt: daysAgo(-1), total: euros('89.00') }),
});
const values = placeholderValues(situation);

describe('placeholders', () => {
  it.each([
    ['Bonjour {{ticket.requester.first_name}},', 'Bonjour Marie,'],
    ['{{ ticket.requester.name }} / {{ticket.requester.last_name}}', 'Marie Durand / Durand'],
    ['Ticket {{ticket.id}}, {{TICKET.ID}}', 'Ticket 101, 101'],
    ['{{current_user.first_name}} ({{current_user.name}})', 'Léa (Léa Martin)'],
    ['{{order.number}} : {{order.status}}', '#1042 : expédiée'],
    ['{{order.carrier}} {{order.tracking_number}}', 'Colissimo 6A12345678901'],
    ['{{order.tracking_url}}', 'https://www.laposte.fr/outils/suivre-vos-envois?code=6A12345678901'],
    ['{{order.total}}', '89,00\u00a0€'],
    ['le {{order.shipped_on}}, le {{order.promised_on}}', 'le 12\u00a0novembre, le 18\u00a0novembre'],
    ['rien à remplir', 'rien à remplir'],
  ])('fills %s', (template, text) => {
    expect(fill(template, values)).toEqual({ text });
  });

  it.each([
    ['{{dc.signature}}', ['dc.signature']],
    ['{{order.delivered_on}} {{order.refunded}}', ['order.delivered_on', 'order.refunded']],
    ['{{ticket.requester.name | upcase}}', ['ticket.requester.name | upcase']],
    ['{% if ticket.id %}oui{% endif %}', ['{% %}']],
    ['laissé ouvert {{ticket.id', ['{{']],
    ['{{}}', ['']],
    ['{{constructor}} {{__proto__}}', ['constructor', '__proto__']],
  ])('says what %s lacks', (template, missing) => {
    expect(fill(template, values)).toEqual({ missing });
  });

  it('has no order values without an order, and no parcel when it could be either of two', () => {
    expect(fill('{{order.number}}', placeholderValues(aSituation({ order: null })))).toEqual({
      missing: ['order.number'],
    });
    const two = anOrder({
      shipments: [aShipment(), aShipment({ id: 's2', trackingNumber: '6A12345678902' })],
    });
    expect(fill('{{order.tracking_url}}', placeholderValues(aSituation({ order: two })))).toEqual({
      missing: ['order.tracking_url'],
    });
  });

  it('never leaves a placeholder or a blank, whatever the values hold', () => {
    const nasty = fc.oneof(fc.string(), fc.constantFrom('{{setting.x}}', '{', '{{', '{% if %}', '}}', ' '));
    fc.assert(
      fc.property(nasty, nasty, nasty, (number, carrier, name) => {
        const hostile = aSituation({
          order: anOrder({ number, shipments: [aShipment({ carrier })] }),
          ticket: aTicket({ requester: { id: 1, name, email: null, externalId: null } }),
        });
        const template = '[{{order.number}}{{order.carrier}}{{ticket.requester.name}}]';
        const filled = fill(template, placeholderValues(hostile));
        if ('missing' in filled) expect(filled.missing.length).toBeGreaterThan(0);
        else expect(filled.text).not.toMatch(/\{\{|\{%/);
      }),
    );
  });
});

describe('values from outside', () => {
  it.each([
    ['  Lampe\n\n Oslo ', 'Lampe Oslo'],
    ['a\u202Eb\u200Bc\u0000', 'abc'],
    ['{{setting.x}}', '{ {setting.x}}'],
    ['', null],
    [null, null],
    ['x'.repeat(200), null],
  ])('are one line of plain text: %j', (value, plain) => {
    expect(plainValue(value)).toBe(plain);
  });

  it.each([
    ['https://x.example/a?b=1', 'https://x.example/a?b=1'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://x.example/<script>', null],
    ['https://x.example/{{setting.x}}', null],
    ['https://user:word@x.example/', null],
    ['//x.example', null],
    [null, null],
  ])('are links only if they are web links: %j', (value, link) => {
    expect(plainLink(value)).toBe(link);
  });

  it.each([
    ['Marie Durand', 'Marie'],
    ['MARIE DURAND', 'Marie'],
    ['Jean-Paul Sartre', 'Jean-Paul'],
    ['Mme Durand', null],
    ['Visitor 48213', null],
    ['Web User 5f3a', null],
    ['marie@example.fr', null],
    ['Durand, Marie', null],
    ['<b>Marie</b>', null],
    ['', null],
  ])('give a first name only where there is one: %j', (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });
});
