import type { HttpRequest, Request, Settings } from '../../src/model/ports';
import type { Ticket } from '../../src/model/ticket';
import type { Message } from '../../src/model/transcript';
import type { ReaderParts } from '../../src/transcripts/reader';

export const TICKET: Ticket = {
  id: 35,
  subject: 'Où est mon colis ?',
  status: 'open',
  channel: 'messaging',
  isMessaging: true,
  brandId: null,
  groupId: null,
  tags: [],
  requester: { id: 7, name: 'Marie Durand', email: 'marie@example.fr', externalId: null },
};

export const signal = new AbortController().signal;

/** A `Request` that always answers this, and keeps what it was asked. */
export function answering(body: unknown): { request: Request; requests: HttpRequest[] } {
  const requests: HttpRequest[] = [];
  const request: Request = (each) => {
    requests.push(each);
    return Promise.resolve(body);
  };
  return { request, requests };
}

export const message = (more: Partial<Message> = {}): Message => ({
  id: 'a',
  speaker: 'customer',
  name: 'Marie Durand',
  text: 'Bonjour',
  at: '2026-03-10T09:00:00.000Z',
  isPublic: true,
  attachments: [],
  choices: [],
  form: [],
  ...more,
});

/** What a reader is made from: an account in Paris whose admin listed the bot "Fin". */
export const readerParts = (request: Request, settings: Settings = { bot_names: ' Fin ,' }): ReaderParts => ({
  request,
  readFields: (ids) => Promise.resolve(ids.map(() => undefined)),
  settings,
  locale: 'en',
  timeZone: 'Europe/Paris',
});
