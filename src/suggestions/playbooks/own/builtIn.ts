import { KINDS, parseMessage, type Elements } from '../../../lib/parseMessage';
import type { ReplyLanguage } from '../../../model/language';
import { textOf } from '../more/texts';
import type { AnyPlaybook } from '../more/names';
import type { PlaybookText } from '../texts';
import { inTone } from './tone';
import { CONDITIONS, VALUES } from './values';

/** Public names by what our lines call them. */
const NAMES = new Map(Object.entries(VALUES).map(([name, key]) => [key ?? '', name]));
NAMES.set('shippedOn', 'order.shippedOn');

const OPTIONAL = /^\?(?:\[(\w+)\] )?/;
/** What a condition in front of a line is called; the others are always met. */
const FRONT: Readonly<Record<string, string>> = {
  photo: 'photo.sent',
  tried: 'steps.tried',
  refund: 'refund.wanted',
  travels: 'order.travels',
  noCode: 'code.missing',
  paid: 'order.isPaid',
  broken: 'promise.broken',
};
const SINGLE: Readonly<Record<string, string>> = {
  refunds: 'refund.single',
  payments: 'payment.single',
  underWay: 'parcel.single',
};

/**
 * Our own text for a situation as a template that can be edited: the same words, named values, optional parts in brackets.
 * Null where its language was not fetched.
 */
export function builtInTemplate(
  name: AnyPlaybook,
  language: ReplyLanguage,
  address: 'formal' | 'informal' = 'formal',
): string | null {
  const text = textOf(name, language);
  return text && toTemplate(text, (line) => inTone(line, language, address));
}

const toTemplate = (text: PlaybookText, say: (line: string) => string): string =>
  text
    .map((lines) => lines.map((line) => lineToTemplate(say(line))).join(' '))
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n');

function lineToTemplate(line: string): string {
  const optional = OPTIONAL.exec(line);
  const words = toWords(parseMessage(line.slice(optional?.[0].length ?? 0)), '');
  if (!optional) return words;
  const condition = FRONT[optional[1] ?? ''];
  if (optional[1] !== undefined && condition === undefined) return words;
  return condition === undefined ? `[${words}]` : `[if ${condition}: ${words}]`;
}

const toWords = (elements: Elements, counted: string): string =>
  elements.map((element) => elementToWords(element, counted)).join('');

function elementToWords(element: Elements[number], counted: string): string {
  switch (element.type) {
    case KINDS.literal:
      return element.value;
    case KINDS.argument:
    case KINDS.number:
    case KINDS.date:
      return `{${NAMES.get(element.value) ?? element.value}}`;
    case KINDS.pound:
      return `{${NAMES.get(counted) ?? counted}}`;
    case KINDS.plural:
      return eitherOr(
        SINGLE[element.value] ?? '',
        choice(element, 'one', element.value),
        choice(element, 'other', element.value),
      );
    default:
      return selected(element);
  }
}

type Choice = Extract<Elements[number], { options: unknown }>;

const choice = ({ options }: Choice, key: string, counted = ''): string =>
  toWords(options[key]?.value ?? [], counted);

function selected(element: Choice): string {
  const others = choice(element, 'other');
  if (element.value === 'allUnderWay') return eitherOr('parcels.allUnderWay', choice(element, 'yes'), others);
  if (element.value === 'out') return eitherOr('order.outForDelivery', choice(element, 'yes'), others);
  if (element.value === 'pickup') return eitherOr('pickUp.wanted', choice(element, 'yes'), others);
  if (element.value === 'wanted') {
    const instead = eitherOr('replacement.wanted', choice(element, 'replacement'), others);
    return eitherOr('refund.wanted', choice(element, 'refund'), instead);
  }
  const none = choice(element, 'none');
  return none === '' ? `[${others}]` : `[${others}|${none}]`;
}

const eitherOr = (condition: string, one: string, other: string): string =>
  condition in CONDITIONS ? `[if ${condition}: ${one}|${other}]` : other;
