import { createPageIndex } from '../background/indexPort';
import type { Request, Settings } from '../model/ports';
import type { Knowledge } from '../suggestions/engine';
import { createRecords } from '../zendesk/records';
import { indexKnowledge } from './indexKnowledge';

/** An index of the tab's own, where there is no background page to ask. */
export const pageKnowledge = (request: Request, settings: Settings): Knowledge =>
  indexKnowledge({
    request,
    records: createRecords(request),
    settings,
    index: createPageIndex(),
  });
