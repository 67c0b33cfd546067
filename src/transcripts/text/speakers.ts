import type { Speaker } from '../../model/transcript';
import type { Reading, TextHints, Turn } from './format';
import { fold } from './months';
import { roleOf } from './roles';

/** Who speaks in each turn, in order. */
export function speakersOf({ turns, isMail = false }: Reading, hints: TextHints): Speaker[] {
  const roles = knownRoles(turns, hints);
  guessStrangers(turns, roles, isMail);
  return turns.map((turn) => turn.role ?? roles.get(turn.label) ?? 'system');
}

/** Null for a stranger, whom the pattern has to tell. */
type Roles = Map<string, Speaker | null>;

function knownRoles(turns: readonly Turn[], hints: TextHints): Roles {
  const roles: Roles = new Map();
  for (const { label, role, likely } of turns)
    if (label !== '' && role === null && !roles.has(label))
      roles.set(label, roleOf(label, hints) ?? likely ?? null);
  return roles;
}

/** What a stranger's words say of their side. */
interface Trace {
  label: string;
  /** Above 0: talks like the customer; below: like our side. */
  score: number;
  isAutomatic: boolean;
  /** Speaks first only after somebody was to be handed over. */
  isAfterTransfer: boolean;
}

function guessStrangers(turns: readonly Turn[], roles: Roles, isMail: boolean): void {
  const strangers = tracesOf(turns, roles);
  if (strangers.length === 0) return;
  const known = new Set([...roles.values(), ...turns.map(({ role }) => role)]);
  if (!known.has('customer')) {
    const customer = likeliestCustomer(strangers, known.has('bot') || known.has('agent'));
    if (customer) roles.set(customer.label, 'customer');
  }
  for (const { label, isAutomatic, isAfterTransfer } of strangers) {
    if (roles.get(label) !== null) continue;
    const isGreeter = !known.has('bot') && !isAfterTransfer && turnsBegin(turns, label);
    roles.set(label, isAutomatic || (isGreeter && !isMail) ? 'bot' : 'agent');
  }
}

/** Most like a customer; where nothing tells, the second to speak, as bots greet. Alone beside our side: whoever it is. */
function likeliestCustomer(strangers: readonly Trace[], isOurSideKnown: boolean): Trace | undefined {
  const people = strangers.filter(({ isAutomatic }) => !isAutomatic);
  const best = people.toSorted((a, b) => b.score - a.score)[0];
  if (isOurSideKnown || (best && best.score > 0)) return best;
  if (people.length === 1) return best && best.score < 0 ? undefined : best;
  return people.every(({ score }) => score === best?.score) ? people[1] : best;
}

const turnsBegin = (turns: readonly Turn[], label: string): boolean =>
  turns.find((turn) => turn.label !== '' && turn.role === null)?.label === label;

function tracesOf(turns: readonly Turn[], roles: Roles): Trace[] {
  const traces = new Map<string, Trace>();
  let isTransferred = false;
  for (const { label, text } of turns) {
    const words = fold(text.slice(0, LONGEST_READ));
    if (roles.get(label) === null) {
      const trace = traces.get(label) ?? {
        label,
        score: 0,
        isAutomatic: false,
        isAfterTransfer: isTransferred,
      };
      trace.score += Number(OWN.test(words)) - Number(OURS.test(words)) * 2;
      trace.isAutomatic ||= AUTOMATIC.test(words);
      traces.set(label, trace);
    }
    isTransferred ||= TRANSFER.test(words);
  }
  return [...traces.values()];
}

/** Of a message its beginning tells. */
const LONGEST_READ = 300;

/** Whose order, whose parcel: en, fr, de, es. */
const OWN =
  /\b(?:my|i have|i ordered|i want|i need|i can't|mon|ma|mes|je n'ai|j'ai|je voudrais|mein|meine|meinen|ich habe|ich mochte|mi|mis|he pedido|quiero|necesito)\b/;
const OURS =
  /\b(?:your|how can i help|can i assist|thanks for (?:reaching|contacting)|votre|vos|puis-je vous aider|ihre|ihren|ihnen|kann ich (?:dir|ihnen)|su|sus|tu pedido|puedo ayudar\w*|en que puedo)\b/;
const AUTOMATIC =
  /\b(?:i'm a (?:chat)?bot|i am a (?:chat)?bot|virtual (?:assistant|agent)|automated|assistante? virtuele?l?e?|agent virtuel|virtuelle[rn]? assistent\w*|asistente virtual|chatbot)\b/;
const TRANSFER =
  /\b(?:transferr?(?:ed|ing)?|connect(?:ing)? you|hand(?:ing)? (?:you|this) over|put you through|transfer\w* vous|vous transfere|vous mets? en relation|mise en relation|verbinde|weiterleiten|weitergeleitet|le paso con|te paso con|transfiero|transferir)\b/;
