import { asksSecret } from '../../../checks/asksSecret';
import { findInstructions } from '../../../checks/injection';
import type { Fact } from '../../../model/fact';
import type { DraftReply } from '../../draft';
import type { Candidate, Situation } from '../../engine';
import { splitSentences } from '../../sentences';
import { isTried, readSteps } from '../../tried';
import { neededOf, readCase, type Case } from '../draftPlaybook';
import type { MorePlaybooks } from '../learned';
import { unbacked } from '../own/backing';
import { brandCourtesy, inTone, overrideFor, toneOf } from '../own/tone';
import { parseTemplate, renderTemplate } from '../own/template';
import { replyTexts } from '../replyTexts';
import type { PlaybookText } from '../texts';
import type { Values } from '../values';
import { writeLines } from '../writeLines';
import { chooseAll } from './choose';
import { stepsOf, titlesOf, whyOf } from './explain';
import type { AnyPlaybook } from './names';
import { withOrderSoFar } from './soFar';
import { withoutRevoked } from './revoked';
import { isSettled } from './settled';
import { withOnlyOrder } from './onlyOrder';
import { isApart, isOwned, remarksOf, type Remark } from './remarks';
import { answersAlone, withAnswers } from '../../withAnswers';
import { isUnanswered } from './beside';
import { fitOfLearned, isOfAnotherCase } from './learnedReplies';
import { alsoOf, moreTexts, textOf } from './texts';
import { allValues, passwordArticle } from './values';

/** A reply as paragraphs, and as pieces of which a chat takes those that fit. */
interface Written {
  paragraphs: string[];
  pieces: string[];
}

/** What a message wants that speaks to a machine is no wish of a customer's. */
function withoutInstructions(situation: Situation): Situation {
  const messages = situation.transcript?.messages ?? [];
  const flagged = new Set(messages.filter(({ text }) => findInstructions(text) !== null).map(({ id }) => id));
  const isWish = ({ slot, place }: Fact): boolean => slot === 'wish' && flagged.has(place.messageId);
  return flagged.size === 0
    ? situation
    : { ...situation, facts: situation.facts.filter((fact) => !isWish(fact)) };
}

/** The reply to everything that the conversation and the record decide together; null when they do not. */
function draft(whole: Situation, candidates: readonly Candidate[]): DraftReply | null {
  const situation = withOrderSoFar(withOnlyOrder(withoutRevoked(withoutInstructions(whole))));
  const found = readCase(situation);
  const article = passwordArticle(situation, candidates);
  const names = chooseAll(situation, found).map((name): AnyPlaybook =>
    name === 'access/help' && article ? 'access/reset' : name,
  );
  const [first] = names;
  if (!first) return answersAlone(candidates, situation);
  const values = allValues(situation, found, article);
  const remarks = remarksOf(names, found, values);
  const written = writeAll(names, situation, values, remarks);
  const drafted = written && toDraft(written, names, { situation, found, article });
  return drafted && withAnswers(drafted, candidates, situation);
}

function toDraft(
  {
    paragraphs,
    pieces,
    said,
    remarks,
  }: Written & { said: readonly AnyPlaybook[]; remarks: readonly Remark[] },
  [first]: readonly AnyPlaybook[],
  { situation, found, article }: { situation: Situation; found: Case | null; article: Candidate | null },
): DraftReply | null {
  if (!first) return null;
  const isLinked = article !== null && said.includes('access/reset');
  return {
    origin: 'playbook',
    key: `playbook:${first}`,
    title: titlesOf(said),
    reason: whyOf(first, found, { situation }),
    language: situation.language,
    beforeSending: stepsOf(said, found, remarks),
    orderId: found?.state.order.id ?? null,
    text: paragraphs.join('\n\n'),
    pieces,
    footer: null,
    sources: isLinked
      ? [
          {
            kind: 'article',
            ref: article.key,
            label: article.title,
            text: `${article.text}\n${article.url ?? ''}`,
          },
        ]
      : [],
    ...(found && { daysCounted: found.state.daysLate }),
    fit: Number.POSITIVE_INFINITY,
  };
}

/** The first matter and, each in a paragraph, what is wanted beside it. What cannot be said of the others is left out. */
function writeAll(
  [first, ...others]: readonly AnyPlaybook[],
  situation: Situation,
  values: Values,
  remarks: readonly Remark[],
): (Written & { said: AnyPlaybook[]; remarks: Remark[] }) | null {
  const leading = first && writeOne(first, situation, values);
  if (!leading) return null;
  const beside = others.flatMap((name) => {
    const text = alsoOf(name, situation.language);
    const lines =
      text && write(text, situation, { ...values, unsaid: SAYS_UNSENT.test(first) ? undefined : 'yes' });
    return lines && lines.pieces.length > 0 ? [{ name, lines }] : [];
  });
  const remarked = remarks.flatMap((remark) => {
    const line = moreTexts(situation.language)?.remarks[remark.name];
    const words = line && write([[line]], situation, { ...values, ...remark.values })?.pieces[0];
    return words ? [{ remark, words }] : [];
  });
  const wordsOf = (isMeant: (remark: Remark) => boolean): string[] =>
    remarked.flatMap(({ remark, words }) => (isMeant(remark) ? words : []));
  const owned = [...sorryFor(first, situation, values), ...wordsOf(isOwned)];
  const apart = wordsOf(isApart);
  const within = wordsOf((remark) => !isOwned(remark) && !isApart(remark));
  const also = beside.flatMap(({ lines }) => lines.paragraphs);
  const { needed } = leading;
  const rest = leading.pieces.filter((piece) => !needed.includes(piece));
  const [begin = '', ...following] = leading.paragraphs;
  return {
    said: [first, ...beside.map(({ name }) => name)],
    remarks: remarked.map(({ remark }) => remark),
    paragraphs: [
      [besideFirst(begin, leading.pieces[0], owned), ...within].join(' '),
      ...following,
      ...also,
      ...apart,
    ],
    pieces: [
      ...needed,
      ...wordsOf(isOwned),
      ...within,
      ...beside.flatMap(({ lines }) => lines.pieces),
      ...apart,
      ...rest,
    ],
  };
}

/** An apology for letters that nobody answered. */
function sorryFor(first: AnyPlaybook, situation: Situation, values: Values): string[] {
  const more = moreTexts(situation.language);
  return (
    (more && isUnanswered(first, situation) && write([[more.unanswered]], situation, values)?.pieces) || []
  );
}

/** Right behind the first sentence, which is an apology already. */
const besideFirst = (paragraph: string, first = '', owned: readonly string[] = []): string =>
  owned.length > 0 && paragraph.startsWith(first)
    ? [first, ...owned].join(' ') + paragraph.slice(first.length)
    : [...owned, paragraph].join(' ');

/** These say already that nothing has left. */
const SAYS_UNSENT = /^(?:address|cancel|refund)\//;

/** The admin's text where there is one that can be said, else ours. */
function writeOne(
  name: AnyPlaybook,
  situation: Situation,
  values: Values,
): (Written & { needed: readonly string[] }) | null {
  const own = overrideFor(name, situation);
  const written = own && fromTemplate(own.text, situation, values);
  if (written) return { ...written, needed: written.pieces.slice(0, 1) };
  const one = name === 'return/none' && values['oneOf'] ? moreTexts(situation.language)?.oneReturned : null;
  const text = one ?? textOf(name, situation.language);
  const all = text && write(text, situation, values);
  if (!all) return null;
  const needed = write(neededOf(text), situation, values)?.pieces ?? [];
  return { ...all, needed };
}

function write(text: PlaybookText, situation: Situation, values: Values): Written | null {
  const { language, facts } = situation;
  const steps = readSteps(facts, language);
  const said = text.map((lines) => lines.map((line) => inBrandsTone(line, situation)));
  const body = writeLines(said, language, values, (line) => !isTried(line, steps, language));
  return body && { paragraphs: body.map((lines) => lines.join(' ')), pieces: body.flat() };
}

function fromTemplate(template: string, { language }: Situation, values: Values): Written | null {
  try {
    const nodes = parseTemplate(replyTexts(language).typeset(template));
    const paragraphs = renderTemplate(nodes, values);
    const pieces = (paragraphs ?? []).flatMap((each) =>
      splitSentences(each).map(({ start, end }) => each.slice(start, end)),
    );
    return paragraphs && { paragraphs, pieces };
  } catch {
    return null; // it was written into the record by hand: ours is said
  }
}

const inBrandsTone = (line: string, situation: Situation): string =>
  inTone(line, situation.language, toneOf(situation, situation.language)?.address ?? 'formal');

/** To be handed to `learnPlaybooks` once it was fetched. */
export const furtherPlaybooks: MorePlaybooks = {
  draft,
  courtesy: brandCourtesy,
  fitOfLearned,
  isOfAnotherCase,
  isSettled,
  isRefused: (text, draft, { order }) =>
    asksSecret(text) || (draft.origin === 'playbook' && unbacked(text, draft, order).length > 0),
  inTone: inBrandsTone,
};
