import { fireEvent } from '@testing-library/react';
import { draftValue, isChat } from '../../sandbox/host/composer';
import { situation } from '../../sandbox/world';
import { SHOP_CREDENTIALS } from '../../sandbox/services/settings';
import { failOnTrouble, findButton, openTicket, pass, withStageClock } from './stage';
import type { Stage, Tab } from './stage';
import { poison } from './poison';

withStageClock();
failOnTrouble();

type Opened = Stage & Tab;

const hack = jest.fn();
Object.assign(globalThis, { hack });

/** Each with a part of it that must be readable on the screen, letter by letter. */
const HOSTILE: [name: string, bad: string, readable: string][] = [
  ['HTML', '"><img src=x onerror=hack()><b onmouseover="hack()">bold</b>', '<img src=x onerror=hack()>'],
  ['script', `<script>hack()</script>`, '<script>hack()</script>'],
  [
    'a javascript: link',
    `<a href="javascript:hack()">click</a> [click](javascript:hack()) javascript:hack()`,
    'javascript:hack()',
  ],
  ['a placeholder of ours', '{{setting.shopify_static_credential}}', 'setting.shopify_static_credential'],
  [
    'other placeholders',
    '{{ticket.requester.email}} {% if x %} {{{{setting.bot_names}}}} ${x}',
    '{% if x %}',
  ],
  ['right-to-left', '\u202Ereversed\u202C אני רוצה החזר', 'אני רוצה החזר'],
  ['emoji and half characters', '🦊👩‍👩‍👧 \ud83e \u0000 \uffff', '🦊'],
  ['ICU and template words', "{count, plural, other {#}} '{' </style> %s {0}", '{count, plural, other {#}}'],
];

const SECTIONS = [/^Conversation/, /^Orders/, /^Past tickets/, /^Customer/];

/** Opens all that can be opened, and inserts all that is offered. */
async function useEverything(tab: Opened): Promise<string> {
  let seen = tab.text();
  const click = async (name: RegExp | string) => {
    if (!findButton(tab.panel, name)) return;
    await tab.click(name);
    seen += tab.text();
    expectDead(tab.panel); // now: what is open closes when the next thing opens
  };
  for (const name of SECTIONS) await click(name);
  await click(/Same person/);
  await click(/Yes, same person/);
  await pass(1_000);
  for (let turn = 0; turn < 3; turn += 1) {
    await click(/^Insert (public|message)/);
    await click('Insert all');
    await click('Copy');
    await click('Edit');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await click('Next reply');
    await pass(500);
  }
  return seen + tab.text();
}

function expectHarmless(tab: Opened): void {
  expect(hack).not.toHaveBeenCalled();
  expectDead(tab.panel);
}

function expectDead(html: Element): void {
  const ours = 'img[alt=""][src^="https:"][referrerpolicy="no-referrer"]'; // of things that were bought
  const live = `script, iframe, object, embed, img:not(${ours}), b, [onerror], [onmouseover], [srcdoc]`;
  expect([...html.querySelectorAll(live)].map((each) => each.outerHTML)).toEqual([]);
  for (const link of html.querySelectorAll('a')) expect(link.href).toMatch(/^https:/);
}

/** Nothing of a secret, and nothing that the host would fill with one, leaves by request or by the composer. */
function expectNothingFilled(tab: Opened): void {
  const composer = tab.desk.state.tabs.find((each) => each.ticketId === tab.ticketId)?.composer;
  const draft = composer ? draftValue(composer) : '';
  const sent = tab.account.requests.map(({ url, body }) => `${url} ${body ?? ''}`);
  for (const text of [draft, tab.draft(), ...sent]) {
    expect(text).not.toMatch(/\{\{|\{%/);
    for (const secret of Object.values(SHOP_CREDENTIALS)) expect(text).not.toContain(secret);
  }
  if (composer && !isChat(composer)) expectDead(new DOMParser().parseFromString(draft, 'text/html').body);
  expect(tab.account.complaints).toEqual([]);
}

describe.each(['order-late', 'refund-pending', 'vip'] as const)('in every field around %s', (name) => {
  it.each(HOSTILE)('%s is shown as text, does nothing and fills nothing', async (_what, bad, readable) => {
    const { ticketId } = situation(name);
    const tab = await openTicket(name, { change: (world) => poison(world, ticketId, bad) });
    await pass(6_000);
    const seen = await useEverything(tab);
    expect(seen).toContain(readable);
    expectHarmless(tab);
    expectNothingFilled(tab);
  });
});

it('an order from a custom object is as harmless', async () => {
  const bad = `<script>hack()</script> {{setting.shopify_static_credential}}`;
  const { ticketId } = situation('order-late');
  const tab = await openTicket('order-late', {
    settings: { shopify_shop: '', order_object: 'marketplace_order', order_object_mapping: null },
    change: (world) => poison(world, ticketId, bad),
  });
  await pass(6_000);
  await useEverything(tab);
  expectHarmless(tab);
  expectNothingFilled(tab);
});

it('the hostile situation of the world itself is shown as text, and its order is found', async () => {
  const tab = await openTicket('hostile');
  await pass(6_000);
  expect(tab.text()).toContain('#1044');
  const seen = await useEverything(tab);
  expect(seen).toContain(`<script>alert('x')</script>`);
  expectHarmless(tab);
  expectNothingFilled(tab);
});

it.each([
  ['words', 'I want my order 1042 now. '],
  ['one long word', 'a'],
  ['digits', '1234 5678 '],
  ['blank space', ' \t\n'],
  ['half-open brackets', '<a href="'],
  ['at signs', 'a@'],
  ['questions', 'où est ma commande ? '],
])('a message of 1 MB of %s opens, and the panel still works', async (_what, part) => {
  const long = part.repeat(Math.ceil(1_000_000 / part.length));
  const tab = await openTicket('order-late', {
    change: (world) => {
      const ticket = world.tickets.find(({ id }) => id === situation('order-late').ticketId);
      ticket?.conversation?.push({
        ...structuredClone(ticket.conversation[0]),
        id: 'long',
        author: structuredClone(ticket.conversation.at(-1)?.['author']),
        content: { type: 'text', text: long },
        created_at: '2026-11-17T08:59:59Z',
        received_at: '2026-11-17T08:59:59.000Z',
      });
    },
  });
  await pass(6_000);
  await tab.click(/^Conversation/);
  expect(tab.text()).toContain('#1042');
  expect(tab.panel.innerHTML.length).toBeLessThan(200_000);
});
