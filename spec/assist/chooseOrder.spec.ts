import { chooseOrder } from '../../src/assist/chooseOrder';
import { aFact } from '../builders/fact';
import { anOrder } from '../builders/order';

const NOW = Date.parse('2026-11-17T09:14:00Z');
const lamp = anOrder({ number: '#1042' });
const cushion = anOrder({ number: '#1031', status: 'processing' });
const vase = anOrder({ number: '#0987', status: 'delivered' });
const whereIsIt = aFact({ slot: 'wish', value: 'whereIsOrder' });
const named = aFact({ slot: 'orderNumber', value: '1031', standing: 'confirmed', orderId: cushion.id });

describe('the order in question', () => {
  it('is the one that the customer named', () => {
    expect(chooseOrder([whereIsIt, named], [lamp, cushion], null, NOW)).toEqual({
      kind: 'chosen',
      orderId: cushion.id,
      reason: 'named',
    });
  });

  it('is not one that the customer named and then corrected', () => {
    const wrong = { ...named, isSuperseded: true };
    expect(chooseOrder([whereIsIt, wrong], [lamp, cushion], null, NOW).kind).toBe('tie');
  });

  it('is the one whose item the customer spoke of', () => {
    const lampSpokenOf = aFact({ slot: 'product', value: 'lampe', standing: 'confirmed', orderId: lamp.id });
    expect(chooseOrder([lampSpokenOf], [lamp, cushion], null, NOW)).toMatchObject({
      orderId: lamp.id,
      reason: 'item',
    });
  });

  it('is the only one still on its way when they ask where it is', () => {
    expect(chooseOrder([whereIsIt], [lamp, vase], null, NOW)).toMatchObject({
      orderId: lamp.id,
      reason: 'only',
    });
  });

  it('is a delivered one when nothing is on its way', () => {
    expect(chooseOrder([whereIsIt], [vase], null, NOW)).toMatchObject({ orderId: vase.id, reason: 'only' });
  });

  it('is a tie when two fit and neither was named', () => {
    expect(chooseOrder([whereIsIt], [lamp, cushion], null, NOW)).toEqual({
      kind: 'tie',
      orderIds: [lamp.id, cushion.id],
    });
  });

  it('is a tie of the two when both were named', () => {
    const alsoNamed = aFact({ slot: 'orderNumber', value: '1042', standing: 'confirmed', orderId: lamp.id });
    const choice = chooseOrder([named, alsoNamed], [lamp, cushion, vase], null, NOW);
    expect(choice).toEqual({ kind: 'tie', orderIds: [lamp.id, cushion.id] });
  });

  it("is what the agent picked, whatever else fits, unless it is no longer this customer's", () => {
    expect(chooseOrder([named], [lamp, cushion], lamp.id, NOW)).toMatchObject({
      orderId: lamp.id,
      reason: 'agent',
    });
    expect(chooseOrder([named], [cushion], lamp.id, NOW)).toMatchObject({
      orderId: cushion.id,
      reason: 'named',
    });
  });

  it('is none when there are no orders, or only ones of long ago', () => {
    expect(chooseOrder([whereIsIt], [], null, NOW)).toEqual({ kind: 'none' });
    const old = anOrder({ placedAt: '2024-01-01T00:00:00Z' });
    expect(chooseOrder([whereIsIt], [old], null, NOW)).toEqual({ kind: 'none' });
  });
});
