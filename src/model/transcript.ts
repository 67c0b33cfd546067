export type Speaker = 'customer' | 'bot' | 'agent' | 'system';

export interface Attachment {
  name: string;
  /** MIME type, '' if unknown. */
  contentType: string;
  url: string | null;
}

/** One thing that was said. `text` is plain text; hostile until drawn as text. */
export interface Message {
  /** The source's id, or one made from time, author and text where it gives none. */
  id: string;
  speaker: Speaker;
  /** Display name of the speaker, '' if unknown. */
  name: string;
  /** Zendesk's id of the user who spoke; null or absent where the source does not say. */
  authorId?: string | null;
  text: string;
  /** ISO 8601 in UTC, or null if the source does not say. */
  at: string | null;
  /** False for internal notes. */
  isPublic: boolean;
  attachments: Attachment[];
  /** Buttons that the bot offered with this message. */
  choices: string[];
  /** Answers of a form, label and value, in the form's order. */
  form: { label: string; value: string }[];
  /** Text that no format explains, shown as it came; its speaker is 'system', or whom the source names as its author. */
  isRaw?: boolean;
  /** Here the text that it was read out of breaks off: there was more. */
  isCutOff?: boolean;
}

/** What was said, oldest first. */
export interface Transcript {
  /** Id of the reader it comes from; `transcript.source.ID` in translations names it. */
  source: string;
  /** Ids of further readers whose story was merged in. */
  alsoFrom?: string[];
  messages: Message[];
  /** False while older pages have not been read. */
  isComplete: boolean;
  /** The reader's own cursor of the page before; null or absent when there is none or it cannot be read. */
  older?: string | null;
}
