import { checkClaims, guardDraft } from '../../../checks';
import { promisedRemedies } from '../../../checks/promisedRemedies';
import type { Label } from '../../../model/label';
import { partCourtesy } from '../../courtesy';
import { LIVE_LIMIT } from '../../shape';
import { stepsOf } from '../more/explain';
import { readCase } from '../draftPlaybook';
import { unbacked } from './backing';
import { MOST_CHARACTERS } from './document';
import type { BrandTone, PlaybookOverride } from './house';
import { SAMPLE_ARTICLE, sampleSituation, sampleValues } from './sample';
import { nodesIn, parseTemplate, renderTemplate, TemplateError, type Node } from './template';
import { lineAt, lineOf, unsafeIn } from './unsafe';
import { CONDITIONS, isKnown, VALUES } from './values';

/** What is wrong with a text, in words (`morePlaybooks.wrong.…`), and where in it (characters), if it is in one place. */
export interface Fault {
  label: Label;
  start?: number;
  end?: number;
}

const fault = (name: string, values?: Record<string, string | number>, at?: Node): Fault => ({
  label: { key: `morePlaybooks.wrong.${name}`, ...(values && { values }) },
  ...(at && { start: at.start, end: at.end }),
});

/**
 * What keeps a text of the admin's from being saved; empty where nothing does. Pure; what the checks read of a language has
 * to be there (`loadClaims`, `loadQuestions`, `loadPlaybooks`). `hosts`: those that a typed link may lead to, of the
 * account's own sources.
 */
export function validatePlaybook(own: PlaybookOverride, hosts: readonly string[] = []): Fault[] {
  const { text } = own;
  if (text.trim() === '') return [fault('empty')];
  if (text.length > MOST_CHARACTERS) return [fault('tooLong', { most: MOST_CHARACTERS })];
  const unsafe = unsafeFaults(text, hosts);
  if (unsafe.length > 0) return unsafe;
  const nodes = parsed(text);
  if (!Array.isArray(nodes)) return [nodes];
  const unknown = unknownIn(nodes);
  if (unknown.length > 0) return unknown;
  const absent = absentIn(nodes, own);
  return absent.length > 0 ? absent : wrongIn(nodes, own, hosts);
}

const unsafeFaults = (text: string, hosts: readonly string[]): Fault[] =>
  unsafeIn(text, hosts).map(({ name, words, start, end }) => ({
    ...fault(name, { words, line: lineAt(text, start) }),
    start,
    end,
  }));

function parsed(text: string): Node[] | Fault {
  try {
    return parseTemplate(text);
  } catch (error) {
    const at = error instanceof TemplateError ? error.at : 0;
    return { ...fault('syntax', { sign: text.charAt(at) }), start: at, end: at + 1 };
  }
}

function unknownIn(nodes: readonly Node[]): Fault[] {
  return nodesIn(nodes).flatMap((node) => {
    if (node.kind === 'value' && !isKnown(VALUES, node.name))
      return [fault('unknownValue', { name: node.name }, node)];
    if (node.kind === 'option' && node.condition !== null && !isKnown(CONDITIONS, node.condition))
      return [fault('unknownCondition', { name: node.condition }, node)];
    return [];
  });
}

/** A value that the record never has in this situation would withhold every reply, or never be said. */
function absentIn(nodes: readonly Node[], { situation, language }: PlaybookOverride): Fault[] {
  const values = sampleValues(situation, sampleSituation(situation, language));
  return nodesIn(nodes).flatMap((node) => {
    if (node.kind !== 'value') return [];
    return renderTemplate([node], values) === null ? [fault('absentValue', { name: node.name }, node)] : [];
  });
}

/** As it would be sent, where everything is known. */
export function previewPlaybook(own: PlaybookOverride): string | null {
  const situation = sampleSituation(own.situation, own.language);
  const nodes = parsed(own.text);
  if (!Array.isArray(nodes)) return null;
  return renderTemplate(nodes, sampleValues(own.situation, situation))?.join('\n\n') ?? null;
}

function wrongIn(nodes: readonly Node[], own: PlaybookOverride, hosts: readonly string[]): Fault[] {
  const situation = sampleSituation(own.situation, own.language);
  const text = renderTemplate(nodes, sampleValues(own.situation, situation))?.join('\n\n') ?? '';
  if (text === '') return [fault('empty')];
  return [
    ...untrueIn(text, own, hosts),
    ...promisedIn(text, own),
    ...askedIn(text, own),
    ...tooLongForChat(text, own),
    ...courtesyIn(text, own),
  ];
}

/** What is held out for nothing, in folded words of the four languages: no step of ours stands behind it. */
const GIFTS =
  /voucher|gift|discount|free of charge|for free|compensat|gutschein|geschenk|rabatt|kostenlos|entsch[aä]dig|bon d.achat|cadeau|gratuit|remise|d[eé]dommag|cup[oó]n|regalo|descuento|gratis|compensaci/iu;

/** Claims that no record of this situation could show, and promises that nobody keeps before sending. */
function untrueIn(
  text: string,
  { situation: name, language, text: template }: PlaybookOverride,
  hosts: readonly string[],
): Fault[] {
  const situation = sampleSituation(name, language);
  const isGift = (words: string): boolean => GIFTS.test(words) && !name.startsWith('discount/');
  const found = readCase(situation);
  const hasStep = stepsOf([name], found) !== null;
  const daysLate = found?.state.daysLate;
  const { claims } = checkClaims(text, {
    orders: situation.orders,
    facts: situation.facts,
    texts: [{ kind: 'article', ref: SAMPLE_ARTICLE.key, label: '', text: SAMPLE_ARTICLE.url ?? '' }],
    transcript: null,
    people: ['Marie Durand', situation.agent.name],
    now: situation.now,
    timeZone: 'UTC',
    locale: language,
  });
  return claims.flatMap(({ kind, verdict, start, end }) => {
    const words = text.slice(start, end);
    if (verdict === 'supported' || (kind === 'duration' && Number.parseInt(words) === daysLate)) return [];
    if (kind === 'link' && hosts.length > 0) return []; // those that were typed have been looked at
    if (kind === 'promise')
      return hasStep && !isGift(words) ? [] : [fault('promise', { words, line: lineOf(template, words) })];
    return [fault(kind === 'doneAction' || kind === 'status' ? 'deed' : 'unsupported', { words })];
  });
}

/** Money, goods and gifts that are held out, and no step before sending gives. */
function promisedIn(text: string, { situation: name, language, text: template }: PlaybookOverride): Fault[] {
  const situation = sampleSituation(name, language);
  const beforeSending = stepsOf([name], readCase(situation));
  return unbacked(text, { beforeSending, sources: [] }, situation.order).map(({ start, end }) => {
    const words = text.slice(start, end);
    return fault('promise', { words, line: lineOf(template, words) });
  });
}

/** "Thank you for the photo" is put in other words rather than asked. */
const THANKS = /^(?:thank|merci|vielen dank|danke|gracias)/i;

function askedIn(text: string, { situation: name, language }: PlaybookOverride): Fault[] {
  const { facts, orders } = sampleSituation(name, language);
  const warning = guardDraft({ text, target: 'public', facts, transcript: null, orders });
  return warning && !THANKS.test(warning.question)
    ? [fault('asksKnown', { question: warning.question })]
    : [];
}

/** A chat takes whole sentences as far as they fit: of a text for both ways the first has to. */
function tooLongForChat(text: string, { channel }: PlaybookOverride): Fault[] {
  if (channel === 'email') return [];
  const [first = ''] = text.split(/(?<=[.!?])\s/);
  const length = channel === 'messaging' ? text.length : first.length;
  return length > LIVE_LIMIT ? [fault('tooLongForChat', { most: LIVE_LIMIT, length })] : [];
}

/** Greeting and closing are added as channel and brand want them. */
function courtesyIn(text: string, { language }: PlaybookOverride): Fault[] {
  const { greeting, closing } = partCourtesy(text, language);
  return greeting !== null || closing !== null
    ? [fault('courtesy', { words: greeting ?? closing ?? '' })]
    : [];
}

/** What each part of a tone may hold. */
const COURTESY_VALUES = {
  greeting: new Set(['customer.firstName']),
  closing: new Set(['agent.name', 'agent.firstName']),
};

/** The same of a brand's greeting and closing. A name that may be unknown has to stand in brackets. */
export function validateTone({ greeting, closing }: BrandTone, hosts: readonly string[] = []): Fault[] {
  return [
    ...[greeting, closing].flatMap((text) => (text === null ? [] : unkeptIn(text, hosts))),
    ...courtesyFaults(greeting, COURTESY_VALUES.greeting),
    ...(greeting?.trim() === '' ? [fault('empty')] : []),
    ...courtesyFaults(closing, COURTESY_VALUES.closing),
  ];
}

/** A courtesy stands above and below every reply: whatever it promises nobody can keep. */
function unkeptIn(text: string, hosts: readonly string[]): Fault[] {
  const promises = promisedRemedies(text).map(({ start, end }) => ({
    ...fault('promise', { words: text.slice(start, end), line: lineAt(text, start) }),
    start,
    end,
  }));
  return [...unsafeFaults(text, hosts), ...promises];
}

function courtesyFaults(text: string | null, names: ReadonlySet<string>): Fault[] {
  const nodes = text === null ? [] : parsed(text);
  if (!Array.isArray(nodes)) return [nodes];
  const wrong = nodesIn(nodes).flatMap((node) =>
    node.kind === 'value' && !names.has(node.name) ? [fault('unknownValue', { name: node.name }, node)] : [],
  );
  const bare = nodes.flatMap((node) =>
    node.kind === 'value' && node.name === 'customer.firstName'
      ? [fault('maybeUnknown', { name: node.name }, node)]
      : [],
  );
  return wrong.length > 0 ? wrong : bare;
}
