import { render } from '@testing-library/react';
import { createTranslate } from '../../src/lib/translate';
import type { TeamView } from '../../src/model/team';
import type { PageParts } from '../../src/team/pages/pageParts';
import type { FigureParts } from '../../src/team/parts';
import { TeamPage } from '../../src/team/TeamPage';
import { ThemeRoot } from '../../src/ui/ThemeRoot';
import english from '../../translations/en.json';
import french from '../../translations/fr.json';
import {
  aCluster,
  aControlResolution,
  aCoverage,
  aMine,
  aResolution,
  aTeam,
  someMissing,
  TODAY,
} from './fixtures';

/** Figures as of the drawing, all at once, of the view that is asked for. */
export const figureParts = (over: Partial<FigureParts> = {}): FigureParts => ({
  level: 'team',
  today: () => TODAY,
  async *readFigures(view: TeamView) {
    yield {
      figures: aTeam({ view }),
      progress: { days: 7, of: 7, read: 2116 },
      isComplete: true,
    };
  },
  readCoverage: () => Promise.resolve(aCoverage()),
  readMissing: () => Promise.resolve(someMissing()),
  readResolution: () => Promise.resolve(aResolution()),
  readControlResolution: () => Promise.resolve(aControlResolution()),
  readRewrites: () => Promise.resolve([aCluster()]),
  readMine: () => Promise.resolve(aMine()),
  exportMine: () => Promise.resolve('[]'),
  readNames: () =>
    Promise.resolve({
      group: () => 'Service client FR',
      brand: () => 'Atelier Nord',
      agent: (id) => (id === '10010' ? '' : 'Léa'),
    }),
  ...over,
});

export const pageParts = (over: Partial<PageParts> = {}, locale: 'en' | 'fr' = 'en'): PageParts => ({
  figures: figureParts(),
  readGuard: () => Promise.resolve([]),
  review: null,
  setup: null,
  privacy: null,
  isLead: true,
  onPause: () => () => undefined,
  openTicket: () => undefined,
  translate: createTranslate(locale, locale === 'fr' ? french : english),
  ...over,
});

/** Opens the page as the nav bar does, at an address of its own. */
export function openPage(parts: PageParts, hash = '') {
  history.replaceState(null, '', `#${hash}`);
  return render(
    <ThemeRoot scheme="light">
      <TeamPage parts={parts} />
    </ThemeRoot>,
  );
}
