import type { Found, Reading } from '../../read/reading';
import { allMatches } from '../../text';
import { isGerman } from './addresses';

const NAMED = String.raw`\p{Lu}[\p{L}'’&-]*`;
/** "Packstation 217", "Postfiliale 1150", "DHL-Paketshop Lotto Berger", "Trafik Huber". */
const POINT = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:[Pp]ackstation|Paketstation|Abholstation|Paketbox)(?: Nr\.?)? \d{1,4}(?!\d)|(?<![\p{L}\d-])Post(?:filiale|amt|agentur) (?:\d{3,5}(?!\d)|${NAMED}(?: ${NAMED}){0,2})|(?<![\p{L}\d-])(?:(?:DHL|DPD|GLS|UPS|Hermes)[ -])?(?:Paket-?[Ss]hop|Post Partner|Postpartner|Abholstelle|Hermes-Shop|Trafik|Kiosk|Lotto)(?: ${NAMED}){1,4}`,
  'gu',
);
/** "Bei Spar Express Hütteldorf hinterlegt". */
const LEFT_AT = new RegExp(
  String.raw`(?<=(?<![\p{L}])(?:bei|beim|im|in der) )${NAMED}(?: ${NAMED}){1,3}(?= (?:hinterlegt|abgegeben|abgeholt|abholen|deponiert))`,
  'gu',
);

/** The first place in a message where parcels wait. */
export function readPoints(reading: Reading): Found[] {
  const { text } = reading;
  if (!isGerman(reading)) return [];
  const found = [...allMatches(POINT, text, 5), ...allMatches(LEFT_AT, text, 5)];
  return found.slice(0, 1).map((match) => {
    const value = match[0].replace(/ (?:Bitte|Danke|Ich|Wir|Das|Die|Der|Und|Da|Ab|Am)(?= |$).*$/, '');
    return { slot: 'pickupPoint', value, start: match.index, end: match.index + value.length };
  });
}
