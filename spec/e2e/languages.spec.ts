import { situation } from '../../sandbox/world';
import { agentId } from '../../sandbox/world/staff';
import { eventually, setUpWorkspaces } from './workspace';

const workspaces = setUpWorkspaces();

const GERMAN_MAIL = {
  name: 'refund-pending-de',
  agent: 'jonas',
  insert: 'panel.suggestion.insert.public',
  language: 'DE',
  said: [/^Guten Tag/, /Erstattung/, /189,00\s€/, /#3012/],
  recorded: { channel: 'email', target: 'public', language: 'de', outcome: 'verbatim' },
} as const;

const SPANISH_CHAT = {
  name: 'live-chat-es',
  agent: 'lucia',
  insert: 'panel.suggestion.insert.message',
  language: 'ES',
  said: [/pedido #3051/, /SEUR/],
  recorded: { target: 'message', language: 'es', outcome: 'verbatim' },
} as const;

it.each([GERMAN_MAIL, SPANISH_CHAT])(
  '$name: a reply in the language of the customer, $language on its button, is inserted and sent',
  async ({ name, agent, insert, language, said, recorded }) => {
    const { ticketId, channel } = situation(name);
    const work = await workspaces.open({ ticket: ticketId, agent: agentId(agent), locale: 'en' });
    const panel = work.panel(ticketId);
    const desk = work.desk(ticketId);
    await panel.button(insert, { language }).click();
    await eventually(desk.draft, (draft) => {
      for (const words of said) expect(draft).toMatch(words);
    });
    await (channel === 'email' ? desk.submitAs('pending') : desk.send());
    const [reply] = await eventually(work.account.replies, (replies) => expect(replies).toHaveLength(1));
    expect(reply?.fields).toMatchObject(recorded);
  },
);
