import fc from 'fast-check';
import { basicCredential } from '../../src/setup/derive/basicCredential';
import { diagnosticsOf } from '../../src/setup/derive/diagnostics';
import { proposeBots, type SeenMessage } from '../../src/setup/derive/proposeBots';
import { checklistOf, type RowState } from '../../src/setup/derive/rows';
import { whoseFault } from '../../src/setup/derive/whose';
import type { SetupPart } from '../../src/setup/parts';

const said = (
  ticketId: number,
  name: string,
  text: string,
  over: Partial<SeenMessage> = {},
): SeenMessage => ({
  ticketId,
  speaker: 'agent',
  name,
  authorId: name,
  text,
  ...over,
});

const part = (id: string, over: Partial<SetupPart> = {}): SetupPart => ({
  id,
  isOn: true,
  host: null,
  place: 'app',
  attempt: () => Promise.resolve({ says: { key: 'x' }, sample: [] }),
  ...over,
});

describe('bots of the newest tickets', () => {
  it('are those who say the same in ticket after ticket, whatever number or name stands in it', () => {
    const tickets = [1, 2, 3, 4].map((id) => [
      said(
        id,
        'Finn',
        `Hi Person${id}! I am Finn. How can I help?`.replace(
          /Person\d/,
          ['Ana', 'Bo', 'Cy', 'Di'][id - 1] ?? '',
        ),
      ),
      said(id, 'Finn', `Your order ${1000 + id} is on its way.`),
      said(id, 'Customer', 'Thanks', { speaker: 'customer' }),
    ]);
    expect(proposeBots(tickets)).toEqual([
      { name: 'Finn', authorId: 'Finn', tickets: 4, repeated: 1, isKnown: false },
    ]);
  });

  it('are no agents, who use a macro now and then', () => {
    const tickets = [1, 2, 3, 4].map((id) => [
      said(id, 'Léa', 'Thank you for your patience.'),
      said(id, 'Léa', `Something of its own: ${['a lamp', 'a chair', 'a candle', 'a rug'][id - 1]}`),
    ]);
    expect(proposeBots(tickets)).toEqual([]);
  });

  it('are told even once where they are known already, and never from two tickets alone', () => {
    const tickets = [
      [said(1, 'Nora', 'Hello', { speaker: 'bot' }), said(1, 'Max', 'Same words')],
      [said(2, 'Max', 'Same words')],
    ];
    expect(proposeBots(tickets).map(({ name, isKnown }) => [name, isKnown])).toEqual([['Nora', true]]);
  });

  it('bear anything that people write', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.string(), fc.string())), (lines) => {
        const found = proposeBots([lines.map(([id, name, text]) => said(id, name, text))]);
        for (const { repeated } of found) expect(repeated).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('whose an error is', () => {
  it.each([
    ['blockedHost', 'shop.example', 'proxy'],
    ['rejected', 'shop.example', 'server'],
    ['forbidden', 'shop.example', 'server'],
    ['forbidden', null, 'role'],
    ['down', null, 'zendesk'],
    ['misconfigured', 'shop.example', 'setting'],
  ] as const)('%s of %s: %s', (kind, host, whose) => {
    expect(whoseFault(kind, host)).toBe(whose);
  });
});

describe('the checklist', () => {
  const works: RowState = { state: 'works', trial: { says: { key: 'x' }, sample: [] }, ms: 1, at: 0 };

  it('counts what is on and can be tried, and names what failed before what was never tried', () => {
    const parts = [part('a'), part('b'), part('c'), part('d', { isOn: false })];
    const wrong: RowState = { state: 'wrong', says: { key: 'x' } };
    expect(checklistOf(parts, { a: { state: 'untried' }, b: works, c: wrong })).toEqual({
      done: 1,
      of: 3,
      next: 'c',
    });
    expect(checklistOf(parts, { a: works, b: works, c: works })).toEqual({ done: 3, of: 3, next: null });
  });
});

describe('diagnostics', () => {
  it('tell which settings are filled in, and no value that could name anybody or let anybody in', () => {
    const text = diagnosticsOf({
      version: '0.1.0',
      settings: {
        shopify_shop: 'maison-durand.myshopify.com',
        shop1_credential: 'hidden-value',
        shop1_kind: 'woocommerce',
        bot_names: 'Léo',
        guard_hold: true,
        order_object: null,
      },
      parts: [part('shopify')],
      rows: {
        shopify: {
          state: 'failed',
          problem: {
            block: 'orders',
            source: 'shopify',
            label: 'Maison Durand',
            kind: 'rejected',
            isRetryable: false,
          },
          whose: 'server',
          at: 0,
        },
      },
      browser: 'Firefox',
      at: '2026-11-23T10:00:00.000Z',
    });
    expect(text).toContain('shop1_kind: woocommerce');
    expect(text).toContain('shopify_shop: set');
    expect(text).toContain('shopify: failed, rejected, server');
    expect(text).not.toMatch(/durand|hidden|Léo|order_object/i);
  });
});

describe('the credential of WooCommerce and PrestaShop', () => {
  it('is user, colon and counterpart in Base64, as Basic authorisation wants it', () => {
    expect(basicCredential('ck_1', 'cs_2')).toBe(btoa('ck_1:cs_2'));
    expect(basicCredential(' KEY ', '')).toBe(btoa('KEY:'));
    expect(basicCredential('é', 'ü')).toBe(Buffer.from('é:ü').toString('base64'));
  });

  it('is none while the user is missing or holds what would break it', () => {
    expect(basicCredential('', 'x')).toBeNull();
    expect(basicCredential('a:b', 'x')).toBeNull();
    expect(basicCredential('a', 'x\r\ny')).toBeNull();
  });
});
