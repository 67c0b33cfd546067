import { mayAsk } from '../../src/assist/identity/permitted';
import type { Assistance } from '../../src/assist/session';
import { FULL, ORDERS } from '../panel/fixtures';

const asking = (ask: Assistance['identification']['ask'], choice = FULL.choice) => ({
  ...FULL,
  identification: { ...FULL.identification, ask },
  choice,
});
const tie = { kind: 'tie' as const, orderIds: ['shopify:1042', 'shopify:1024'] };

describe('questions that the guard lets pass', () => {
  it('a postcode that would confirm who it is, although one was told', () => {
    const question = 'Quel est le code postal de la commande 1042 ?';
    expect(mayAsk('postcode', question, asking({ slot: 'postcode', number: '1042' }))).toBe(true);
    expect(mayAsk('postcode', question, asking({ slot: 'orderNumber' }))).toBe(false);
    expect(mayAsk('postcode', question, asking(null))).toBe(false);
    expect(mayAsk('phone', 'Votre téléphone ?', asking({ slot: 'postcode', number: '1042' }))).toBe(false);
  });

  it('which of several orders, where two are named by number or thing', () => {
    expect(ORDERS.map(({ id }) => id)).toEqual(expect.arrayContaining(tie.orderIds));
    const which = (question: string, choice: Assistance['choice'] = tie) =>
      mayAsk('orderNumber', question, asking(null, choice));
    expect(which('La commande 1042 ou la 1024 ?')).toBe(true);
    expect(which('Est-ce la lampe Oslo ou le coussin lin ?')).toBe(true);
    expect(which('Quel est votre numéro de commande ?')).toBe(false);
    expect(which('Est-ce la commande 1042 ?')).toBe(false);
    expect(which('Est-ce la commande 10421 ou 10241 ?')).toBe(false);
    expect(which('La commande 1042 ou la 1024 ?', { kind: 'none' })).toBe(false);
  });
});
