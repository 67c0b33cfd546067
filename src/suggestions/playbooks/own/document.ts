import * as v from 'valibot';
import type { DocumentKind } from '../../../lib/documents';
import { REPLY_LANGUAGES } from '../../../model/language';
import { MORE_PLAYBOOKS } from '../more/names';
import { PLAYBOOKS } from '../texts';
import type { BrandTone, House, PlaybookOverride } from './house';

/** No reply is longer, in characters. */
export const MOST_CHARACTERS = 3_000;
const MOST_COURTESY = 300;

const brand = v.nullable(v.pipe(v.number(), v.integer()));
/** True: given up, and ours is said again; what it was stays in the document's history. */
const isOff = v.optional(v.boolean(), false);

const override = v.object({
  what: v.literal('text'),
  isOff,
  situation: v.picklist([...PLAYBOOKS, ...MORE_PLAYBOOKS]),
  language: v.picklist(REPLY_LANGUAGES),
  brandId: brand,
  channel: v.nullable(v.picklist(['email', 'messaging'])),
  text: v.pipe(v.string(), v.maxLength(MOST_CHARACTERS)),
});
const tone = v.object({
  what: v.literal('tone'),
  isOff,
  brandId: brand,
  language: v.nullable(v.picklist(REPLY_LANGUAGES)),
  address: v.picklist(['formal', 'informal']),
  greeting: v.nullable(v.pipe(v.string(), v.maxLength(MOST_COURTESY))),
  closing: v.nullable(v.pipe(v.string(), v.maxLength(MOST_COURTESY))),
});

export type TextEntry = { what: 'text'; isOff?: boolean } & PlaybookOverride;
export type ToneEntry = { what: 'tone'; isOff?: boolean } & BrandTone;
export type HouseEntry = TextEntry | ToneEntry;

/** Texts of the admin's and tones of brands: one record each, found with one search. */
export const PLAYBOOK_DOCUMENT: DocumentKind<HouseEntry> = {
  name: 'playbook',
  version: 1,
  schema: v.variant('what', [override, tone]),
};

/** The same, one by one, as they are edited. */
export const TEXT_DOCUMENT: DocumentKind<TextEntry> = { ...PLAYBOOK_DOCUMENT, schema: override };
export const TONE_DOCUMENT: DocumentKind<ToneEntry> = { ...PLAYBOOK_DOCUMENT, schema: tone };

const orAll = (value: string | number | null): string => (value === null ? 'all' : String(value));

/** `text:whereIsOrder/late:fr:all:email`, `tone:360001:all`: one record for each. */
export const houseKey = (entry: HouseEntry): string =>
  entry.what === 'text'
    ? ['text', entry.situation, entry.language, orAll(entry.brandId), orAll(entry.channel)].join(':')
    : ['tone', orAll(entry.brandId), orAll(entry.language)].join(':');

/** As replies take it. A record whose key is another's is none of ours. */
export function toHouse(documents: readonly { key: string; content: HouseEntry }[]): House {
  const entries = documents.filter(({ key, content }) => !content.isOff && key === houseKey(content));
  return {
    overrides: entries.flatMap(({ content }) => (content.what === 'text' ? [content] : [])),
    tones: entries.flatMap(({ content }) => (content.what === 'tone' ? [content] : [])),
  };
}
