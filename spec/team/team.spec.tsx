import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OutsideError } from '../../src/lib/errors';
import type { TeamView } from '../../src/model/team';
import { toRange } from '../../src/team/derive/ranges';
import { aCluster, aCoverage, aMine, aTeam, compared, shown, TODAY } from './fixtures';
import { figureParts, openPage, pageParts } from './stage';

const section = (name: RegExp) => screen.findByRole('button', { name });
const open = async (name: RegExp) => userEvent.click(await section(name));

describe('the first view', () => {
  it('says coverage first, and why the rest is missing', async () => {
    openPage(pageParts());
    await open(/^Coverage 83%: 1,912 of 2,310 public replies$/);
    expect(await screen.findByText(/^120 replies of roles that may not write/)).toBeInTheDocument();
    expect(screen.queryByText(/light agents/)).not.toBeInTheDocument();
  });

  it('asks why the rest is missing only when somebody wants to know, and says where it cannot be told', async () => {
    const readMissing = jest.fn(() => Promise.reject(new OutsideError('down', 'no')));
    openPage(pageParts({ figures: figureParts({ readMissing }) }));
    await section(/^Coverage 83%/);
    expect(readMissing).not.toHaveBeenCalled();
    await open(/^Coverage 83%/);
    expect(await screen.findByText(/^Why the others have no record could not be read/)).toBeInTheDocument();
  });

  it('says in the open that a day cannot be read', async () => {
    const figures = figureParts({
      async *readFigures(view) {
        const some = aTeam({ view, unreadable: ['2026-11-18'] });
        yield { figures: some, progress: { days: 7, of: 7, read: 0 }, isComplete: true };
      },
    });
    openPage(pageParts({ figures }));
    expect(await screen.findByText(/^1 day cannot be read as it was kept \(.*18.*\)/)).toBeInTheDocument();
  });

  it('says on every tab that it waits for a limit', async () => {
    let tell: (seconds: number) => void = () => undefined;
    const onPause = (listener: typeof tell) => {
      tell = listener;
      return () => undefined;
    };
    const figures = figureParts({ readMine: () => new Promise(() => undefined) });
    openPage(pageParts({ figures, onPause }), 'tab=mine');
    await screen.findByText('Reading what is kept about you');
    act(() => tell(30));
    expect(await screen.findByText(/goes on by itself in 30 s/)).toBeInTheDocument();
  });

  it('shows three figures with their interval, and what they were before', async () => {
    openPage(pageParts());
    const reuse = within(await screen.findByRole('region', { name: 'Reuse with light or no change' }));
    expect(await reuse.findByText('41%')).toBeInTheDocument();
    expect(reuse.getByText('(39 to 43)')).toBeInTheDocument();
    expect(reuse.getByText('w. 46: 34%')).toBeInTheDocument();
    expect(reuse.getByText('setting facts_on changed 11/18')).toBeInTheDocument();
    const asked = screen.getByRole('region', { name: 'Known things asked again' });
    expect(asked).toHaveTextContent('2.4 in 100(1.8 to 3.2)w. 46: 2.9 in 100');
    const resolved = screen.getByRole('region', { name: 'Resolved at first contact (7 days)' });
    await waitFor(() => expect(resolved).toHaveTextContent('72%(69 to 75)w. 46: 70%'));
    expect(resolved).toHaveTextContent('214 tickets are not ripe yet and not counted, until 11/29');
  });

  it('greys figures that too few replies are behind, and says small numbers to be small', async () => {
    const figures = figureParts({
      readCoverage: () => Promise.resolve(aCoverage({ share: 0.41, isLow: true })),
      async *readFigures(view) {
        const few = aTeam({ view, reuse: compared([4, 11], [3, 9]) });
        yield { figures: few, progress: { days: 7, of: 7, read: 11 }, isComplete: true };
      },
    });
    openPage(pageParts({ figures }));
    const reuse = within(await screen.findByRole('region', { name: 'Reuse with light or no change' }));
    expect(await reuse.findByText('Only 11 cases: too few to rely on')).toBeInTheDocument();
    expect(await section(/Below 60%, so the figures are greyed$/)).toBeInTheDocument();
    const colorOf = (words: string) => window.getComputedStyle(reuse.getByText(words)).color;
    const value = reuse.getByText('36%').parentElement as HTMLElement;
    await waitFor(() => expect(window.getComputedStyle(value).color).toBe(colorOf('(15 to 65)')));
  });

  it('leads from what is asked again to its cause, and from there to the tickets', async () => {
    const opened: number[] = [];
    openPage(pageParts({ openTicket: (id) => opened.push(id) }));
    await open(/^order number 31: 24 come from the macro “Suivi”$/);
    await open(/^Open ticket 8803$/);
    expect(opened).toEqual([8803]);
    expect(screen.getByText('7 typed by hand')).toBeInTheDocument();
    await open(/^postcode 2 \(and 5 rightly, not counted\)/);
    expect(screen.getByText(/^5 questions were right to ask/)).toBeInTheDocument();
    // One open thing per level.
    expect(screen.queryByText('7 typed by hand')).not.toBeInTheDocument();
  });

  it('shows what the team rewrites with examples, word by word', async () => {
    openPage(pageParts());
    await open(/^Carrier delay: “Le délai est de 5 jours ouvrés” replaced 14 times$/);
    const list = screen.getByRole('region', { name: 'What the team rewrites' });
    expect(list.querySelector('del')).toHaveTextContent('taken out: Le délai est de 5 jours ouvrés');
    expect(list.querySelector('ins')).toHaveTextContent('added: Il devrait arriver avant samedi');
  });

  it('says so where review is off and where nothing goes the same way', async () => {
    const { unmount } = openPage(
      pageParts({ figures: figureParts({ readRewrites: () => Promise.resolve(null) }) }),
    );
    expect(await screen.findByText(/^Review is off: no text is kept/)).toBeInTheDocument();
    unmount();
    openPage(pageParts({ figures: figureParts({ readRewrites: () => Promise.resolve([]) }) }));
    expect(await screen.findByText(/^No edits that go the same way/)).toBeInTheDocument();
  });

  it('draws what others wrote as text', async () => {
    const hostile = aCluster({ before: '<img src=x onerror=alert(1)>' });
    openPage(pageParts({ figures: figureParts({ readRewrites: () => Promise.resolve([hostile]) }) }));
    expect(await section(/<img src=x onerror=alert\(1\)>/)).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('behind the first view', () => {
  it('every chart has its numbers as a table, and what may not be told says why', async () => {
    openPage(pageParts());
    await open(/^Over time$/);
    expect(await screen.findByRole('img', { name: /^Reuse over time/ })).toBeInTheDocument();
    const table = within(screen.getByRole('table', { name: 'Over time' }));
    expect(table.getAllByRole('row')).toHaveLength(15);
    expect(table.getByRole('row', { name: /Nov 15/ })).toHaveTextContent(/too few people$/);
    expect(table.getByRole('row', { name: /Nov 22/ })).toHaveTextContent('27018054%47 to 611.1');
    await open(/^By situation$/);
    expect(screen.queryByRole('table', { name: 'Over time' })).not.toBeInTheDocument();
    expect(screen.getByRole('row', { name: /^Send the invoice/ })).toHaveTextContent('(few)');
  });

  it('tells measured effect from what merely goes together', async () => {
    openPage(pageParts());
    expect(screen.queryByText(/association/)).not.toBeInTheDocument();
    await open(/^Measured effect \(412 comparison of 1,950\)$/);
    expect(screen.getByText(/^An association, not a cause/)).toBeInTheDocument();
    expect(await screen.findByRole('row', { name: /^Resolved at first contact/ })).toHaveTextContent(
      '+4 points (-2 to +10)',
    );
    expect(screen.getByText(/^Resolution is of 1,200 and 300 tickets .*; 41 are not ripe yet/)).toBeVisible();
    expect(screen.getByText('1,240 more tickets are needed to see a difference of 3 in 100.')).toBeVisible();
  });

  it('says where the resolution of a comparison cannot be read', async () => {
    const readControlResolution = () => Promise.reject(new OutsideError('down', 'no'));
    openPage(pageParts({ figures: figureParts({ readControlResolution }) }));
    await open(/^Measured effect/);
    expect(await screen.findByText(/could not be read from Zendesk/)).toBeVisible();
  });

  it('says no more that the first figures are being read where they cannot be', async () => {
    const readResolution = () => Promise.reject(new OutsideError('down', 'no'));
    openPage(pageParts({ figures: figureParts({ readResolution }) }));
    const column = await screen.findByRole('region', { name: /^Resolved at first contact/ });
    expect(await within(column).findByText('The tickets could not be read.')).toBeVisible();
    expect(within(column).getByText('–')).toBeVisible();
  });

  it('concludes nothing from groups that were not drawn evenly', async () => {
    const { control } = aTeam();
    openPage(
      pageParts({
        figures: figureParts({
          async *readFigures(view) {
            const uneven = aTeam({ view, control: control && { ...control, isMismatched: true } });
            yield { figures: uneven, progress: { days: 7, of: 7, read: 1 }, isComplete: true };
          },
        }),
      }),
    );
    await open(/^Measured effect/);
    const table = screen.getByRole('table', { name: 'With suggestions and without, drawn by lot' });
    expect(within(table).getByRole('row', { name: /^Known things/ })).toHaveTextContent(/–$/);
    expect(screen.getByText(/so nothing can be concluded/)).toBeInTheDocument();
  });
});

describe('the levels of figures', () => {
  const atLevel = (level: 'off' | 'own' | 'team' | 'named') =>
    pageParts({
      figures: figureParts({
        level,
        readMine: () => Promise.resolve(aMine({ level, figures: level === 'off' ? null : aMine().figures })),
        async *readFigures(view) {
          const rows = [{ agentId: '10001', figures: aMine().figures ?? never() }];
          const byAgent = level === 'named' ? shown(rows) : ({ value: null, withheld: 'level' } as const);
          const figures = aTeam({ view, level, byAgent });
          yield { figures, progress: { days: 7, of: 7, read: 1 }, isComplete: true };
        },
      }),
    });

  it.each(['off', 'own', 'team'] as const)('%s: nothing is told of an agent', async (level) => {
    openPage(atLevel(level));
    const fold = await section(/^By agent: off$/);
    expect(fold).toBeDisabled();
    expect(document.body.textContent).not.toContain('Léa');
  });

  it('named: each agent, in no order of merit', async () => {
    openPage(atLevel('named'));
    await open(/^By agent$/);
    expect(screen.getByRole('row', { name: /^Léa/ })).toBeInTheDocument();
    expect(screen.getByText(/never ranked/)).toBeInTheDocument();
  });

  it('a figure that is withheld says why, and no number stands there', async () => {
    openPage(
      pageParts({
        figures: figureParts({
          async *readFigures(view) {
            const none = { value: null, withheld: 'small' } as const;
            const figures = aTeam({
              view,
              reuse: { now: none, before: none },
              gaps: none,
              totals: none,
            });
            yield { figures, progress: { days: 7, of: 7, read: 1 }, isComplete: true };
          },
        }),
      }),
    );
    const reuse = await screen.findByRole('region', { name: 'Reuse with light or no change' });
    await waitFor(() => expect(reuse).toHaveTextContent('fewer than 8 agents are behind it'));
    expect(within(reuse).queryByText(/%/)).not.toBeInTheDocument();
  });

  it('everybody sees what is kept about them, who sees it, and can have all of it', async () => {
    const exportMine = jest.fn(() => Promise.resolve('[]'));
    const createObjectURL = jest.fn(() => 'blob:records');
    Object.assign(URL, { createObjectURL, revokeObjectURL: jest.fn() });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    openPage(pageParts({ isLead: false, figures: figureParts({ exportMine }) }));
    expect(await screen.findByText(/^68 records that you wrote/)).toBeInTheDocument();
    expect(screen.getByText(/^Only you see figures about you/)).toBeInTheDocument();
    expect(screen.getByText(/^Kept for 90 days/)).toBeInTheDocument();
    await open(/^All records about me/);
    expect(await screen.findByText('The file was handed to your browser.')).toBeInTheDocument();
    expect(createObjectURL).toHaveBeenCalled();
  });
});

describe('without permission', () => {
  it('who is no lead reads whom to ask, and nothing is asked for', async () => {
    const readFigures = jest.fn();
    const reading = jest.fn(() => Promise.reject(new Error('asked')));
    const figures = figureParts({
      readFigures,
      readCoverage: reading,
      readMissing: reading,
      readResolution: reading,
      readRewrites: reading,
      readNames: reading,
    });
    openPage(pageParts({ isLead: false, figures }), 'tab=team');
    expect(await screen.findByText('The team’s figures are for leads.')).toBeInTheDocument();
    expect(readFigures).not.toHaveBeenCalled();
    expect(reading).not.toHaveBeenCalled();
  });

  it('a role that Zendesk refuses is told what to ask for', async () => {
    openPage(
      pageParts(
        {
          figures: figureParts({
            async *readFigures() {
              yield* [];
              throw new OutsideError('forbidden', 'no');
            },
          }),
        },
        'fr',
      ),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('Votre rôle ne peut pas lire');
  });
});

describe('while records are read', () => {
  it('figures grow, can be stopped, and go on', async () => {
    let goOn: () => void = () => undefined;
    const readFigures = jest.fn(async function* (view: TeamView) {
      yield { figures: aTeam({ view }), progress: { days: 3, of: 7, read: 900 }, isComplete: false };
      await new Promise<void>((resolve) => (goOn = resolve));
      yield { figures: aTeam({ view }), progress: { days: 7, of: 7, read: 2116 }, isComplete: true };
    });
    openPage(pageParts({ figures: figureParts({ readFigures }) }));
    expect(await screen.findByText(/3 of 7 days read, figures are still growing/)).toBeInTheDocument();
    await open(/^Stop$/);
    expect(screen.getByText(/^Stopped: 3 of 7 days read/)).toBeInTheDocument();
    await open(/^Go on$/);
    expect(readFigures).toHaveBeenCalledTimes(2);
    goOn();
    expect(await screen.findByText(/without 204 internal notes/)).toBeInTheDocument();
  });

  it('what was read stands when the rest fails, and another try is offered', async () => {
    let attempts = 0;
    openPage(
      pageParts({
        figures: figureParts({
          async *readFigures(view) {
            attempts += 1;
            const isComplete = attempts > 1;
            yield { figures: aTeam({ view }), progress: { days: 3, of: 7, read: 9 }, isComplete };
            if (!isComplete) throw new OutsideError('down', '502');
          },
        }),
      }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('The records could not be read');
    expect(screen.getByText('41%')).toBeInTheDocument();
    await open(/^Try again$/);
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  });

  it('a limit of the account that goes on is called by its name', async () => {
    const limited = new OutsideError('limited', '429');
    openPage(
      pageParts({
        figures: figureParts({
          async *readFigures(view) {
            yield { figures: aTeam({ view }), progress: { days: 3, of: 7, read: 9 }, isComplete: false };
            throw limited;
          },
        }),
      }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(/requests of this minute are used up/);
  });

  it('days without a reply say so, without empty figures', async () => {
    openPage(
      pageParts({
        figures: figureParts({
          async *readFigures(view) {
            const totals = shown({ replies: 0, notes: 0, offered: 0, inserted: 0, dismissed: 0 });
            const figures = aTeam({ view, totals });
            yield { figures, progress: { days: 7, of: 7, read: 0 }, isComplete: true };
          },
        }),
      }),
    );
    expect(await screen.findByText(/no reply has been recorded yet/)).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Known things asked again' })).not.toBeInTheDocument();
  });
});

describe('the address', () => {
  const asking = () => {
    const views: TeamView[] = [];
    const figures = figureParts({
      async *readFigures(view) {
        views.push(view);
        yield { figures: aTeam({ view }), progress: { days: 7, of: 7, read: 1 }, isComplete: true };
      },
    });
    return { views, parts: pageParts({ figures }) };
  };

  it('holds range, filter and tab, and opens them again', async () => {
    const { views, parts } = asking();
    const { unmount } = openPage(parts);
    await screen.findByText('41%');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'French');
    await waitFor(() => expect(views.at(-1)?.filters).toEqual({ language: 'fr' }));
    expect(location.hash).toContain('language=fr');
    await open(/^My figures$/);
    expect(location.hash).toContain('tab=mine');
    const { hash } = location;
    unmount();
    openPage(parts, hash.slice(1));
    expect(await screen.findByText('What is kept about you')).toBeInTheDocument();
    await open(/^Team$/);
    await waitFor(() => expect(views.at(-1)?.filters).toEqual({ language: 'fr' }));
  });

  it('below named one filter takes the place of another', async () => {
    const { views, parts } = asking();
    openPage(parts, 'language=fr');
    await screen.findByText('41%');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Channel' }), 'E-mail');
    await waitFor(() => expect(views.at(-1)?.filters).toEqual({ channel: 'email' }));
  });

  it('takes another week, and only days that are real', async () => {
    const { views, parts } = asking();
    openPage(parts);
    await screen.findByText('41%');
    const range = screen.getByRole('combobox', { name: 'Which days' });
    await userEvent.selectOptions(range, 'The last 4 complete weeks');
    await waitFor(() => expect(views.at(-1)?.range).toEqual({ from: '2026-10-26', to: '2026-11-22' }));
    await userEvent.selectOptions(range, 'Other days…');
    await userEvent.clear(screen.getByLabelText('From'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose a first day before the last one');
    expect(views.at(-1)?.range.from).toBe('2026-10-26');
  });
});

it.each(['2026-02-31', '2026-06-31', '2025-02-29', '2026-13-01'])(
  'takes %s for no day, though a date can be made of it',
  (day) => {
    expect(toRange(day, TODAY, TODAY)).toBeNull();
    expect(toRange('2024-02-29', '2024-03-01', TODAY)).toEqual({ from: '2024-02-29', to: '2024-03-01' });
  },
);

const never = (): never => {
  throw new Error('the fixture has figures');
};
