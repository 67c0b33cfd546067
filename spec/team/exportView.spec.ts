import { type ExportFormat, exportView } from '../../src/team/say/exportView';
import type { TeamFigures } from '../../src/model/team';
import { aCluster, aControlResolution, aCoverage, aResolution, aTeam, shown, someMissing } from './fixtures';

const loaded = <T>(value: T) => ({ value, isLoading: false, problem: null });
const names = { group: () => '', brand: () => '', agent: () => '=cmd|"/c calc"!A1' };
const exported = (format: ExportFormat, over: Partial<TeamFigures> = {}): string => {
  const figures = aTeam(over);
  const rest = {
    coverage: loaded(aCoverage()),
    missing: loaded(someMissing()),
    resolution: loaded(aResolution()),
    controlResolution: loaded(aControlResolution()),
    rewrites: loaded([aCluster()]),
  };
  return exportView({ view: figures.view, figures, ...rest }, format, names);
};

describe('the export', () => {
  it('has each figure that is on screen, with its interval and the time before', () => {
    const lines = exported('csv').split('\r\n');
    expect(lines[0]).toBe('section,item,from,to,figure,value,count,total,low,high,withheld');
    expect(lines).toContain('coverage,,2026-11-16,2026-11-22,,0.827706,1912,2310,,,');
    expect(lines).toContainEqual(
      expect.stringMatching(/^figures,reuse,2026-11-16,2026-11-22,,0\.410042,784,1912,0\.388\d+,0\.432\d+,$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^figures,reuse,2026-11-09,2026-11-15,,0\.34,/));
    expect(lines).toContain('askedAgain,orderNumber,,,macro: Suivi,24,,,,,');
  });

  it('tells no more than the screen: what is withheld has its reason in place of a number', () => {
    expect(exported('csv')).toContain('overTime,,2026-11-15,2026-11-15,,,,,,,small');
    const none = { value: null, withheld: 'level' } as const;
    const json = JSON.parse(exported('json', { byAgent: none, gaps: none })) as { figures: TeamFigures };
    expect([json.figures.byAgent, json.figures.gaps]).toEqual([none, none]);
  });

  it('has what is in no figure, why replies have no record, and the comparison with its resolution', () => {
    const lines = exported('csv', { ignored: 3, unreadable: ['2026-11-18'] }).split('\r\n');
    expect(lines).toContain('notCounted,,,,ignoredRecords,3,,,,,');
    expect(lines).toContain('notCounted,,2026-11-18,2026-11-18,unreadableDay,,,,,,');
    expect(lines).toContain('coverage,noPermission,,,missing,120,,,,,');
    expect(lines).toContainEqual(expect.stringMatching(/^control,resolved,,,treated,0\.\d+,/));
    expect(lines).toContainEqual(expect.stringMatching(/^association,askedAgain,,,difference,-?0/));
    const json = JSON.parse(exported('json')) as { controlResolution: unknown };
    expect(json.controlResolution).toEqual(aControlResolution());
  });

  it('gives a spreadsheet no formula', () => {
    const figures = aTeam().bySource[0]?.figures.value;
    if (!figures) throw new Error('the fixture has figures');
    const csv = exported('csv', { byAgent: shown([{ agentId: '10001', figures }]) });
    expect(csv).toContain(`byAgent,"'=cmd|""/c calc""!A1"`);
    expect(csv).not.toMatch(/(^|,)"?=/m);
  });
});
