import type { Language } from './types';

/** Towns where customers live, with a postcode that is really theirs. */
export interface Place {
  city: string;
  zip: string;
  country: 'FR' | 'BE' | 'CH' | 'GB' | 'IE' | 'US' | 'DE' | 'NL' | 'AT' | 'ES' | 'MX';
  currency: 'EUR' | 'GBP' | 'USD';
  language: Language;
}

type Row = [city: string, zip: string, country: Place['country']];

const FRENCH: Row[] = [
  ['Paris', '75011', 'FR'],
  ['Paris', '75018', 'FR'],
  ['Lyon', '69003', 'FR'],
  ['Lyon', '69007', 'FR'],
  ['Marseille', '13006', 'FR'],
  ['Toulouse', '31000', 'FR'],
  ['Bordeaux', '33000', 'FR'],
  ['Nantes', '44000', 'FR'],
  ['Lille', '59000', 'FR'],
  ['Rennes', '35000', 'FR'],
  ['Strasbourg', '67000', 'FR'],
  ['Montpellier', '34000', 'FR'],
  ['Grenoble', '38000', 'FR'],
  ['Dijon', '21000', 'FR'],
  ['Angers', '49100', 'FR'],
  ['Brest', '29200', 'FR'],
  ['Annecy', '74000', 'FR'],
  ['Bruxelles', '1050', 'BE'],
  ['Liège', '4000', 'BE'],
  ['Genève', '1204', 'CH'],
];

const ENGLISH: Row[] = [
  ['London', 'SW4 7AB', 'GB'],
  ['London', 'E8 3RL', 'GB'],
  ['Manchester', 'M1 4BT', 'GB'],
  ['Leeds', 'LS6 2AS', 'GB'],
  ['Bristol', 'BS6 5JY', 'GB'],
  ['Edinburgh', 'EH3 9HX', 'GB'],
  ['Dublin', 'D06 X2F9', 'IE'],
  ['Cork', 'T12 W8K3', 'IE'],
  ['New York', '10013', 'US'],
  ['Portland', '97209', 'US'],
  ['Boston', '02118', 'US'],
  ['Berlin', '10405', 'DE'],
  ['Hamburg', '20357', 'DE'],
  ['Amsterdam', '1015 CJ', 'NL'],
];

const GERMAN: Row[] = [
  ['Berlin', '10437', 'DE'],
  ['Hamburg', '22767', 'DE'],
  ['München', '80469', 'DE'],
  ['Köln', '50674', 'DE'],
  ['Leipzig', '04109', 'DE'],
  ['Stuttgart', '70178', 'DE'],
  ['Frankfurt am Main', '60316', 'DE'],
  ['Dresden', '01097', 'DE'],
  ['Wien', '1070', 'AT'],
  ['Graz', '8010', 'AT'],
  ['Zürich', '8004', 'CH'],
  ['Basel', '4057', 'CH'],
];

const SPANISH: Row[] = [
  ['Madrid', '28004', 'ES'],
  ['Madrid', '28010', 'ES'],
  ['Barcelona', '08012', 'ES'],
  ['Valencia', '46006', 'ES'],
  ['Sevilla', '41004', 'ES'],
  ['Bilbao', '48005', 'ES'],
  ['Zaragoza', '50003', 'ES'],
  ['Málaga', '29012', 'ES'],
  ['Granada', '18009', 'ES'],
  ['Ciudad de México', '06700', 'MX'],
  ['Guadalajara', '44160', 'MX'],
];

const CURRENCIES: Partial<Record<Place['country'], Place['currency']>> = {
  GB: 'GBP',
  US: 'USD',
  MX: 'USD',
};

function toPlace([city, zip, country]: Row, language: Language): Place {
  const currency = CURRENCIES[country] ?? 'EUR';
  return { city, zip, country, currency, language };
}

export const FRENCH_PLACES: Place[] = FRENCH.map((row) => toPlace(row, 'fr'));
export const ENGLISH_PLACES: Place[] = ENGLISH.map((row) => toPlace(row, 'en'));
const GERMAN_PLACES = GERMAN.map((row) => toPlace(row, 'de'));
const SPANISH_PLACES = SPANISH.map((row) => toPlace(row, 'es'));
const PLACES = [...FRENCH_PLACES, ...ENGLISH_PLACES, ...GERMAN_PLACES, ...SPANISH_PLACES];

/** A postcode decides the town, so it names the place. Throws for one that is not in the lists. */
export function placeOf(zip: string): Place {
  const found = PLACES.find((place) => place.zip === zip);
  if (!found) throw new Error(`No place of the world has the postcode "${zip}".`);
  return found;
}
