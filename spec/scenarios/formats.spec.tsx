import { FORMATS } from '../../sandbox/world';
import english from '../../translations/en.json';
import { blockOf, failOnTrouble, openStage, pass, withStageClock } from './stage';

withStageClock();
failOnTrouble();

const SOURCES: Record<string, string> = english.transcript.source;

describe.each(FORMATS)('a ticket whose bot leaves $name', ({ name, ticketId, source }) => {
  it('shows the conversation, and says where it is from', async () => {
    const stage = await openStage();
    const tab = { ...stage, ...(await stage.open(ticketId)) };
    await pass(20_000);
    await tab.click(/^Conversation/);
    await pass(1_000);
    const more = blockOf(tab, 'More').textContent ?? '';
    expect(more).toContain(SOURCES[source]);
    expect(blockOf(tab, 'Hand-over')).toHaveTextContent('Wants');
    if (name !== 'text-raw') expect(blockOf(tab, 'Known facts')).toHaveTextContent(/\d{4,5}/);
    expect(tab.account.complaints).toEqual([]);
  });
});
