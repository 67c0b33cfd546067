import { RECORD_KINDS, RESERVED_KINDS } from '../../src/privacy/inventory/recordKinds';
import { eraseTargets } from '../../src/privacy/erase/erase';
import { findOverdue } from '../../src/privacy/erase/sweep';
import { readRetention } from '../../src/privacy/retention';
import { idsIn, keep, openPrivacy } from './parts';

const signal = new AbortController().signal;
const TODAY = '2026-03-10';
const daysAgo = (days: number): string =>
  new Date(Date.parse(`${TODAY}T12:00:00Z`) - days * 86_400_000).toISOString();

const NONE = { throughline_event: { state: 'none' }, throughline_document: { state: 'none' } } as const;

describe('what is kept for too long', () => {
  it('goes when the page is opened: each kind just after its day, and nothing before it', async () => {
    const { account, parts } = openPrivacy({ settings: { review_days: '30' } });
    const document = (kind: string, id: string, age: number, content: object = {}) =>
      keep(
        account,
        'throughline_document',
        { kind, key: id, json: JSON.stringify(content) },
        { external_id: id, updated_at: daysAgo(age), created_at: daysAgo(age) },
      );
    document('correction', 'correction-1', 182);
    document('correction', 'correction-2', 179);
    document('guard', 'guard-old', 30);
    document('guard', 'guard-new', 27);
    document('probe', 'probe-1', 3);
    document('review', 'review-old', 5, { expiresOn: '2026-03-09' });
    document('review', 'review-today', 5, { expiresOn: TODAY });
    document('reviewed', 'review-done', 5, { expiresOn: '2026-03-01' });
    document('learned', 'learned-1', 900);
    document('playbook', 'playbook-1', 900);
    const targets = await findOverdue(parts, signal);
    await eraseTargets(parts, { targets, agentId: null }, () => undefined, signal);
    expect(idsIn(account)).toEqual(
      ['correction-2', 'guard-new', 'review-today', 'learned-1', 'playbook-1'].toSorted(),
    );
  });

  it('is told by kind: the oldest, the day on which it goes, and who deletes it', async () => {
    const { account, parts } = openPrivacy({ settings: { figures_level: 'own' } });
    keep(account, 'throughline_event', { kind: 'reply', day: '2026-03-01' });
    keep(
      account,
      'throughline_document',
      { kind: 'correction', key: '1', json: '{}' },
      { external_id: 'correction-1', updated_at: daysAgo(10) },
    );
    keep(
      account,
      'throughline_document',
      { kind: 'rollUp', key: '', json: '{}' },
      { external_id: 'rollUp-2026-02-01-1-0' },
    );
    const rows = new Map((await readRetention(parts, NONE, signal)).map((row) => [row.kind, row]));
    expect([...rows.keys()]).toEqual(
      RECORD_KINDS.filter(({ kind, about }) => about.length > 0 || kind === 'rollUp')
        .map(({ kind }) => kind)
        .filter((kind) => !RESERVED_KINDS.includes(kind)),
    );
    expect(rows.get('reply')).toMatchObject({ oldest: '2026-03-01', goesOn: '2026-08-28', by: 'figures' });
    expect(rows.get('correction')).toMatchObject({ oldest: '2026-02-28', goesOn: '2026-08-27', by: 'here' });
    expect(rows.get('rollUp')).toMatchObject({ oldest: '2026-02-01', by: 'figures' });
    expect(rows.get('learned')).toMatchObject({ oldest: null, goesOn: null, by: 'person' });
  });

  it('goes earlier where a schedule of Zendesk is shorter, and that is who deletes it', async () => {
    const { account, parts } = openPrivacy({ settings: { figures_level: 'own' } });
    keep(account, 'throughline_event', { kind: 'reply', day: '2026-03-01' });
    const schedules = { ...NONE, throughline_event: { state: 'active', days: 30 } } as const;
    const [reply] = await readRetention(parts, schedules, signal);
    expect(reply).toMatchObject({ kind: 'reply', goesOn: '2026-03-31', by: 'schedule' });
  });

  it('is two days for replies without figures about people, half a year with them, and never more', () => {
    const [reply] = RECORD_KINDS;
    const daysAt = (level: string) => {
      const kept = reply?.kept({ figures_level: level });
      return kept?.until === 'days' && kept.days;
    };
    expect(['off', 'team', 'own', 'nonsense'].map(daysAt)).toEqual([2, 2, 180, 2]);
    const all = RECORD_KINDS.map(({ kept }) => kept({ review_days: '999' }));
    for (const kept of all) if (kept.until !== 'removal') expect(kept.days).toBeLessThanOrEqual(180);
  });
});
