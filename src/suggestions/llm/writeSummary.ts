import { checkClaims } from '../../checks';
import { fold } from '../../facts';
import type { Claim, Evidence, Verdict } from '../../model/suggestion';
import type { WriterSummary } from '../../model/writer';
import type { Situation } from '../engine';
import type { AskModel } from './askModel';
import { asksSecret } from '../../checks/asksSecret';
import type { Source } from './evidence';
import { exactWordsIn } from './markForeign';
import { type CitedSentence, readAnswer } from './readAnswer';
import type { Prepared } from './writeReply';

/** More than these nobody reads who takes over. */
const MOST_SENTENCES = 7;
/** What only the record, the bot or a colleague can show: a customer's word is none for it. */
const DEEDS: ReadonlySet<string> = new Set(['status', 'doneAction', 'promise']);

interface Summarised {
  /** Null where no sentence cites anything. */
  summary: WriterSummary | null;
  inputTokens: number;
  outputTokens: number;
}

/** Fails with an `LlmFailure`, or with the signal's reason. Sentences that cite nothing are left out; the others are checked. */
export async function writeSummary(
  ask: AskModel,
  prepared: Prepared,
  situation: Situation,
  signal: AbortSignal,
): Promise<Summarised> {
  const { text, inputTokens, outputTokens } = await ask(prepared.prompt, signal);
  const said = readAnswer(text, prepared.sources.length).flat();
  const cited = said.filter(({ evidence }) => evidence.length > 0).slice(0, MOST_SENTENCES);
  if (cited.length === 0) return { summary: null, inputTokens, outputTokens };
  const numbers = [...new Set(cited.flatMap(({ evidence }) => evidence))];
  const sentences = cited.map((sentence) => {
    const words = prepared.restore(sentence.text);
    const verdict = judge(words, sourcesOf(sentence, prepared.sources), situation);
    return { text: words, verdict, evidence: sentence.evidence.map((number) => numbers.indexOf(number)) };
  });
  const evidence = numbers.flatMap((number) => prepared.sources.slice(number - 1, number)).map(toEvidence);
  const summary = { sentences, evidence, leftOut: said.length - cited.length };
  return { summary, inputTokens, outputTokens };
}

const toEvidence = ({ kind, ref, label, quote }: Source): Evidence => ({ kind, ref, label, quote });

const sourcesOf = ({ evidence }: CitedSentence, sources: readonly Source[]): Source[] =>
  evidence.flatMap((number) => sources.slice(number - 1, number));

/** What became of a sentence: its claims by the record, everything exact in it by what it cites. */
function judge(text: string, cited: readonly Source[], situation: Situation): Verdict {
  if (asksSecret(text)) return 'contradicted';
  const { orders, facts, transcript, now, agent, language } = situation;
  const { claims } = checkClaims(text, {
    orders,
    facts,
    texts: [],
    transcript,
    now,
    timeZone: agent.timeZone,
    locale: language,
  });
  const told = fold(cited.map((each) => each.text).join('\n'));
  const isCustomers = cited.every(
    ({ kind, text: words }) => kind === 'message' && !/^(?:bot|agent):/.test(words),
  );
  const isQuoted = ({ kind, start, end }: Claim): boolean =>
    !(isCustomers && DEEDS.has(kind)) && told.includes(fold(text.slice(start, end)));
  const open = claims.filter((claim) => claim.verdict !== 'supported' && !isQuoted(claim));
  if (open.some(({ verdict }) => verdict === 'contradicted')) return 'contradicted';
  const isUnknown = exactWordsIn(text).some(
    ({ words, start }) =>
      !told.includes(fold(words)) &&
      !claims.some((claim) => claim.verdict === 'supported' && claim.start <= start && start < claim.end),
  );
  return open.length > 0 || isUnknown ? 'unsupported' : 'supported';
}
