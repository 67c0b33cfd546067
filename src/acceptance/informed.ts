import * as v from 'valibot';
import type { DocumentKind } from '../lib/documents';

/** That an agent was told of figures by name, under which agreement. Who, and when, Zendesk stamps. */
export const INFORMED: DocumentKind<{ date: string; reference: string }> = {
  name: 'informed',
  version: 1,
  schema: v.object({ date: v.string(), reference: v.string() }),
};
