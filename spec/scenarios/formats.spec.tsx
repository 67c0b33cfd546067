import { FORMATS } from '../../sandbox/world';
import english from '../../translations/en.json';
import { blockOf, failOnTrouble, openStage, pass, withStageClock } from './stage';

withStageClock();
failOnTrouble();

const SOURCES: Record<string, string> = english.transcript.source;

/** Rows whose words hold those of two others: a transcript that stands there whole beside what it tells. */
function toldTwice(block: HTMLElement): string[] {
  const rows = [...block.querySelectorAll('div[dir=auto]')].map(({ textContent }) => textContent ?? '');
  const isHeldIn = (row: string) => (other: string) =>
    other.length > 12 && other !== row && row.includes(other);
  return rows.filter((row) => rows.filter(isHeldIn(row)).length > 1);
}

describe.each(FORMATS)('a ticket whose bot leaves $name', ({ name, ticketId, source }) => {
  it('shows the conversation, and says where it is from', async () => {
    const stage = await openStage();
    const tab = { ...stage, ...(await stage.open(ticketId)) };
    await pass(20_000);
    await tab.click(/^Conversation/);
    await pass(1_000);
    const more = blockOf(tab, 'More').textContent ?? '';
    expect(more).toContain(SOURCES[source]);
    expect(toldTwice(blockOf(tab, 'More'))).toEqual([]);
    expect(blockOf(tab, 'Hand-over')).toHaveTextContent('Wants');
    if (name !== 'text-raw' && name !== 'long')
      expect(blockOf(tab, 'Known facts')).toHaveTextContent(/\d{4,5}/);
    expect(tab.account.complaints).toEqual([]);
  });
});
