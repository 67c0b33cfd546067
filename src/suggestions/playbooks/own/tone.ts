import { findInstructions } from '../../../checks/injection';
import type { ReplyLanguage } from '../../../model/language';
import type { Situation } from '../../engine';
import { firstNameOf, plainValue } from '../../plainValue';
import { moreTexts } from '../more/texts';
import { replyTexts } from '../replyTexts';
import type { Courtesy } from '../texts';
import type { BrandTone, PlaybookOverride } from './house';
import { parseTemplate, renderTemplate } from './template';

/** Higher: said more exactly for this ticket. */
const nearness = (one: { brandId: number | null; language: string | null }): number =>
  (one.brandId === null ? 0 : 2) + (one.language === null ? 0 : 1);

/** The brand's own tone, else that of all brands; of each, the one for the language. */
export function toneOf({ house, ticket }: Situation, language: ReplyLanguage): BrandTone | null {
  const fits = (house?.tones ?? []).filter(
    (tone) =>
      (tone.brandId === null || tone.brandId === ticket.brandId) &&
      (tone.language === null || tone.language === language),
  );
  return fits.toSorted((a, b) => nearness(b) - nearness(a))[0] ?? null;
}

/** The admin's text for a situation; the brand's own before that of all brands, the channel's before that of both. */
export function overrideFor(name: string, { house, ticket, language }: Situation): PlaybookOverride | null {
  const channel = ticket.channel === 'messaging' || ticket.channel === 'chat' ? 'messaging' : 'email';
  const fits = (house?.overrides ?? []).filter(
    (one) =>
      one.situation === name &&
      one.language === language &&
      (one.brandId === null || one.brandId === ticket.brandId) &&
      (one.channel === null || one.channel === channel),
  );
  const rank = (one: PlaybookOverride): number =>
    (one.brandId === null ? 0 : 2) + (one.channel === null ? 0 : 1);
  return fits.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** A line of ours, said as one says it to somebody one is on first-name terms with. */
export function inTone(line: string, language: ReplyLanguage, address: BrandTone['address']): string {
  if (address === 'formal') return line;
  const phrases = moreTexts(language)?.informal ?? [];
  return phrases.reduce((said, [formal, informal]) => said.replaceAll(formal, informal), line);
}

/** What a brand says in place of our greeting and closing; whoever has an order to a machine for a name is greeted without. */
export function brandCourtesy(situation: Situation, language: ReplyLanguage): Partial<Courtesy> {
  const tone = toneOf(situation, language);
  const said = tone ? inWordsOf(tone, language) : {};
  if (findInstructions(situation.ticket.requester.name) === null) return said;
  const { greeting, liveGreeting } = { ...replyTexts(language).courtesy, ...said };
  return { ...said, greeting: () => greeting(null, null), liveGreeting: () => liveGreeting(null) };
}

function inWordsOf({ address, greeting, closing }: BrandTone, language: ReplyLanguage): Partial<Courtesy> {
  const own = address === 'informal' ? (moreTexts(language)?.informalCourtesy ?? {}) : {};
  const ours = { ...replyTexts(language).courtesy, ...own };
  return {
    ...own,
    ...(greeting !== null && {
      greeting: (name, whole) =>
        say(greeting, { firstName: name ?? undefined }) ?? ours.greeting(name, whole),
      liveGreeting: (name) =>
        say(greeting, { firstName: name ?? undefined })?.replace(/,$/, '!') ?? ours.liveGreeting(name),
    }),
    ...(closing !== null && {
      closing: (agent) =>
        closing.trim() === ''
          ? ''
          : (say(closing, {
              agent: plainValue(agent) ?? undefined,
              agentFirst: firstNameOf(agent) ?? undefined,
            }) ?? ours.closing(agent)),
    }),
  };
}

/** Null where it cannot be read, or lacks a value outside brackets: ours is said. */
function say(template: string, values: Record<string, string | undefined>): string | null {
  try {
    return renderTemplate(parseTemplate(template), values)?.join('\n\n') ?? null;
  } catch {
    return null;
  }
}
