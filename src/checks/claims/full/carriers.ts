import { allMatches, fold } from '../../../facts';
import { contradictedBy, orderEvidence, quotedFrom, supportedBy, UNSUPPORTED } from '../sources';
import type { Judgement } from '../sources';
import { aboutAt } from './context';
import type { Context, Judged } from './context';

/** Names by which people know who carries a parcel, folded; longer ones before those that they begin with. */
const NAMES =
  'colissimo|chronopost|la poste|mondial relay|relais colis|colis prive|dhl(?: (?:express|paket|ecommerce))?|ups|fedex|dpd|gls|tnt|hermes|myhermes|evri|royal mail|usps|parcelforce(?: worldwide)?|yodel|inpost|an post|fastway|bpost|postnl|swiss post|die post|schweizerische post|deutsche post|osterreichische post|post ag|quickpac|planzer|trans-o-flex|correos(?: express| de mexico)?|seur|mrw|nacex|ctt(?: express)?|zeleris|tipsa|envialia|estafeta|redpack|paquetexpress|servientrega|coordinadora|andreani|oca|chilexpress|canada post|purolator|australia post|startrack|amazon logistics|ontrac|lasership|geodis|heppner|vinted go|packeta|brt|poste italiane|sda|postnord|bring';
const CARRIER = new RegExp(`(?<![a-z0-9])(?:${NAMES})(?![a-z0-9])`, 'g');

const isCarrier = (name: string, recorded: string): boolean => {
  const known = allMatches(CARRIER, recorded, 3).map((match) => match[0]);
  if (known.length === 0) return recorded.includes(name) || name.includes(recorded);
  return known.some((one) => one === name || (one.startsWith(`${name} `) && !/express/.test(one)));
};

function judgeCarrier(name: string, at: number, words: string, context: Context): Judgement {
  const shipped = aboutAt(context, at).flatMap((order) =>
    order.shipments.flatMap(({ carrier }) => (carrier ? [{ order, carrier }] : [])),
  );
  const own = shipped.find(({ carrier }) => isCarrier(name, fold(carrier)));
  if (own) return supportedBy(orderEvidence(own.order, own.carrier));
  const [other] = shipped;
  const text = quotedFrom(words, context.sources);
  if (text) return text;
  return other ? contradictedBy(orderEvidence(other.order, other.carrier)) : UNSUPPORTED;
}

/** Who is said to carry a parcel: those that are known, and those of the record. */
export function readCarriers(context: Context): Judged[] {
  const { reading } = context;
  return allMatches(CARRIER, reading.folded).map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const judgement = judgeCarrier(match[0], start, reading.text.slice(start, end), context);
    return { kind: 'carrier', start, end, judgement };
  });
}
