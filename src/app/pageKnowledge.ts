import { createPageIndex } from '../background/indexPort';
import type { Knowledge } from '../suggestions/engine';
import type { Request } from '../model/ports';
import { indexKnowledge } from './indexKnowledge';

/** An index of the tab's own, where there is no background page to ask. */
export const pageKnowledge = (request: Request): Knowledge => indexKnowledge(request, createPageIndex());
