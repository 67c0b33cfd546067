import type { ComponentType } from 'react';
import type { SlotFigures } from '../../acceptance/guardTally';
import type { Translate } from '../../lib/translate';
import type { FigureParts } from '../parts';
import type { OwnReviewParts, ReviewParts } from '../review/parts';

/** Everything that the nav bar page is handed. */
export interface PageParts {
  figures: FigureParts;
  /** What agents thought of the guard's warnings over the last four weeks, by slot. Fails with an `OutsideError`. */
  readGuard(signal: AbortSignal): Promise<SlotFigures[]>;
  /** Null where review is off: then no text is kept. What it checks texts with comes when it is needed. */
  review: (() => Promise<ReviewParts & OwnReviewParts>) | null;
  /** The admin's page; null for everybody else. It comes with its tab. */
  setup: ComponentType | null;
  /** The same for data: what is kept, the DPO file, find and erase. */
  privacy: ComponentType | null;
  /** Leads see the team's figures and the queue. Anybody else sees their own; nothing else is asked for. */
  isLead: boolean;
  /** Tells the listener of each pause that Zendesk asks for, in seconds, until it is taken away again. */
  onPause(listener: (seconds: number) => void): () => void;
  /** Opens a ticket in the workspace. */
  openTicket(ticketId: number): void;
  translate: Translate;
}
