import { parseTranscriptText, type TextHints } from '../../../src/transcripts/text/parseTranscriptText';
import { HINTS } from './hints';

const STRANGERS: Partial<TextHints> = { customerName: '', botNames: [], agentNames: [] };

const speakers = (lines: string[], hints: Partial<TextHints> = {}) =>
  parseTranscriptText(lines.join('\n'), { ...HINTS, ...hints })?.messages.map(
    ({ speaker, name }) => `${name} = ${speaker}`,
  );

describe('who speaks', () => {
  it.each([
    ['Customer', 'customer'],
    ['Visitor 48213377', 'customer'],
    ['End-user', 'customer'],
    ['Client', 'customer'],
    ['Visiteur', 'customer'],
    ['Kundin', 'customer'],
    ['Cliente', 'customer'],
    ['Ellen', 'customer'],
    ['Ellen P.', 'customer'],
    ['Park Ellen', 'customer'],
    ['Agent', 'agent'],
    ['Customer Support', 'agent'],
    ['Service client', 'agent'],
    ['Conseillère', 'agent'],
    ['Mitarbeiter', 'agent'],
    ['Asesora', 'agent'],
    ['Tom B', 'agent'],
    ['Support Bot', 'bot'],
    ['Virtual agent', 'bot'],
    ['Assistant virtuel', 'bot'],
    ['Virtueller Assistent', 'bot'],
    ['Asistente virtual', 'bot'],
    ['ShopBot', 'bot'],
    ['ChatGPT', 'bot'],
    ['LampBot', 'bot'],
    ['System', 'system'],
    ['Système', 'system'],
  ])('%s is the %s', (label, speaker) => {
    const other = speaker === 'customer' ? 'Bot' : 'Guest';
    const lines = [`${other}: hello, who is it?`, `${label}: it is me, hello!`, `${other}: good to see you.`];
    expect(speakers(lines)?.[1]).toBe(`${label} = ${speaker}`);
  });

  it('is told by what strangers say', () => {
    const lines = [
      '[10:01] Nova: Hello, how can I help you today?',
      '[10:02] Sam: my order never came',
      '[10:03] Nova: You are being transferred to a colleague.',
      '[10:05] Ida: Hello Sam, your order is on its way.',
    ];
    expect(speakers(lines, STRANGERS)).toEqual(['Nova = bot', 'Sam = customer', 'Nova = bot', 'Ida = agent']);
  });

  it('is told by the pattern where words tell nothing: the bot greets first', () => {
    expect(speakers(['[10:01] Nova: Hello', '[10:02] Sam: Hello', '[10:03] Nova: So?'], STRANGERS)).toEqual([
      'Nova = bot',
      'Sam = customer',
      'Nova = bot',
    ]);
  });

  it('is whoever is left beside a known customer or a known bot', () => {
    expect(speakers(['[10:01] Customer: hello', '[10:02] Ida: Hello!'], STRANGERS)?.[1]).toBe('Ida = agent');
    expect(speakers(['[10:01] Bot: hello', '[10:02] Sam: Hello!'], STRANGERS)?.[1]).toBe('Sam = customer');
  });

  it('is no bot in a mail', () => {
    const mail =
      'Thanks\n\nOn Mar 9, 2026, at 9:02, Ida Cole <ida@shop.example> wrote:\n> Your order was sent.';
    expect(speakers(mail.split('\n'), STRANGERS)).toEqual(['Ida Cole = agent', ' = system']);
  });

  it('is nobody where the format says that something happened', () => {
    const lines = ['[10:01] Bot: hello there', '[10:02] Ellen Park joined the chat', '[10:02] Ellen: hi'];
    expect(speakers(lines)).toEqual(['Bot = bot', ' = system', 'Ellen = customer']);
  });
});

describe('mails', () => {
  it.each([
    ['On Tue, Mar 10, 2026 at 9:21 AM Tom Baker <tom@shop.example> wrote:', 'Tom Baker'],
    ['On Mar 10, 2026, at 9:21 AM, Tom Baker <tom@shop.example> wrote:', 'Tom Baker'],
    ['On Tue, Mar 10, 2026 at 9:21 AM Tom Baker <\ntom.of.the.lamps@shop.example> wrote:', 'Tom Baker'],
    ['Le mar. 10 mars 2026 à 09:21, Tom Baker <tom@shop.example> a écrit :', 'Tom Baker'],
    ['Le 10/03/2026 à 09:21, Tom Baker a écrit :', 'Tom Baker'],
    ['Am Di., 10. März 2026 um 09:21 Uhr schrieb Tom Baker <tom@shop.example>:', 'Tom Baker'],
    ['Am 10.03.26 um 09:21 schrieb Tom Baker:', 'Tom Baker'],
    ['El mar, 10 mar 2026 a las 9:21, Tom Baker (<tom@shop.example>) escribió:', 'Tom Baker'],
    [
      'From: Tom Baker <tom@shop.example>\nSent: Tuesday, March 10, 2026 9:21 AM\nTo: me\nSubject: Lamp',
      'Tom Baker',
    ],
    ['*De :* Tom Baker\n*Envoyé :* mardi 10 mars 2026 09:21\n*À :* moi\n*Objet :* Lampe', 'Tom Baker'],
    ['Von: Tom Baker\nGesendet: Dienstag, 10. März 2026 09:21\nAn: mich\nBetreff: Lampe', 'Tom Baker'],
    ['De: Tom Baker\nEnviado: martes, 10 de marzo de 2026 9:21\nPara: mí\nAsunto: Lámpara', 'Tom Baker'],
    ['On Mar 10, 2026 9:21 AM, tom@shop.example wrote:', 'tom@shop.example'],
  ])('%s', (header, name) => {
    const text = `Thank you: it works!\n\n${header}\n\n> Try this: unplug it.\n>\n> At 10:30 call me.`;
    const [quoted, top] = parseTranscriptText(text, { ...HINTS, locale: 'en-gb' })?.messages ?? [];
    expect(quoted).toMatchObject({
      name,
      at: '2026-03-10T08:21:00.000Z',
      speaker: name === 'Tom Baker' ? 'agent' : expect.any(String),
    });
    expect(quoted?.text).toMatch(/Try this: unplug it\.\n\nAt 10:30 call me\.$/);
    expect(top).toMatchObject({ text: 'Thank you: it works!', isRaw: true });
  });
});
