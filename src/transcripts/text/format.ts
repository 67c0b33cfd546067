import type { Attachment, Message, Speaker } from '../../model/transcript';
import type { Stamp } from './stamps';

/** What the text itself cannot tell: who took part, where its clocks stand, and how its dates are written. */
export interface TextHints {
  /** Of the account, or of the customer: decides between 3/4 and 4/3 where the text does not. */
  locale: string;
  /** IANA zone of clocks that name none. */
  timeZone: string;
  /** ISO 8601: when the text was written down, so no later than that was anything said. Null if unknown. */
  at: string | null;
  /** '' if unknown. */
  customerName: string;
  botNames: readonly string[];
  agentNames: readonly string[];
}

/** What a text tells, in the order in which it was said. */
export interface TextStory {
  /** Id of the format. */
  format: string;
  /** Ids are `text:FORMAT:INDEX`. What cannot be attributed is there too, marked `isRaw`. */
  messages: Message[];
  /** True where the text breaks off: an end that it promised is missing. */
  isPartial: boolean;
}

/** One stretch of the text. A format gives all of them, in order: what it does not understand as raw ones. */
export interface Turn {
  /** The speaker as named in the text; '' where nobody is. */
  label: string;
  /** What the format itself says of the speaker; null where the label has to tell. */
  role: Speaker | null;
  /** What a picture suggests where neither the format nor the label knows. */
  likely?: Speaker | null;
  stamp: Stamp | null;
  text: string;
  /** Its stamp then is that of a header, and tells the day of what follows. */
  isRaw?: boolean;
  form?: Message['form'];
  attachments?: Attachment[];
}

/** A text in lines, without line ends. */
export interface Page {
  lines: readonly string[];
  hints: TextHints;
}

export interface Reading {
  turns: Turn[];
  isPartial?: boolean;
  /** Only people write this way: a stranger is no bot. */
  isMail?: boolean;
}

/** One way in which transcripts are written down. */
export interface Format {
  id: string;
  /** Everything that the page holds, or null when it is not written this way. Linear in the page, and never throws. */
  read(page: Page): Reading | null;
}

/** A stretch that no format explains. */
export const raw = (lines: readonly string[], stamp: Stamp | null = null): Turn => ({
  label: '',
  role: 'system',
  stamp,
  text: lines.join('\n').trim(),
  isRaw: true,
});
