import type { AgentKey } from '../staff';

/** A file that the customer sent. */
export interface DraftFile {
  name: string;
  type: string;
  size: number;
}

export interface DraftField {
  type: 'text' | 'email';
  name: string;
  label: string;
  value: string;
}

/** One thing said, `ago` minutes before now. */
export type Line = { ago: number } & (
  | { by: 'bot'; text: string; replies: string[] }
  | { by: 'customer'; text: string; files: DraftFile[]; html?: string }
  | { by: 'agent' | 'note'; text: string; who: AgentKey }
  | { by: 'form' | 'formResponse'; fields: DraftField[] }
  | { by: 'stub' }
);

/** What the bot said, with the quick replies that it offered. */
export function bot(ago: number, text: string, ...replies: string[]): Line {
  return { by: 'bot', ago, text, replies };
}

export function customer(ago: number, text: string, ...files: DraftFile[]): Line {
  return { by: 'customer', ago, text, files };
}

/** An e-mail whose HTML is not what Zendesk would make of the text. */
export function customerHtml(ago: number, text: string, html: string, ...files: DraftFile[]): Line {
  return { by: 'customer', ago, text, files, html };
}

export function agent(ago: number, who: AgentKey, text: string): Line {
  return { by: 'agent', ago, text, who };
}

/** An internal note of a colleague. */
export function note(ago: number, who: AgentKey, text: string): Line {
  return { by: 'note', ago, text, who };
}

/** The bot's form as asked, and as it came back two minutes later. */
export function form(ago: number, ...fields: DraftField[]): Line[] {
  return [
    { by: 'form', ago, fields },
    { by: 'formResponse', ago: ago - 2, fields },
  ];
}

/** The private comment by which Zendesk opens the ticket of a conversation. */
export function stub(ago: number): Line {
  return { by: 'stub', ago };
}
