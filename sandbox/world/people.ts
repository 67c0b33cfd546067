import type { ShopAddress, ShopCustomer, WorldUser } from './types';
import type { NamedPerson } from './namedPeople';
import type { Place } from './places';
import type { Seed } from './seed';
import { ENGLISH_PLACES, FRENCH_PLACES, placeOf } from './places';
import { NAMED_PEOPLE } from './namedPeople';
import { GERMAN_PEOPLE } from './peopleDe';
import { SPANISH_PEOPLE } from './peopleEs';
import { days, minutesBefore } from './time';

const CUSTOMERS = 400;
const FIRST_USER = 20001;
const FIRST_SHOP_CUSTOMER = 7_100_000_000_001;

/** One customer as both services know them, and where parcels go. */
export interface Person {
  user: WorldUser;
  shop: ShopCustomer;
  address: ShopAddress;
  place: Place;
}

export interface People {
  all: Person[];
  /** Those whom no situation needs: they may own any order. */
  others: Person[];
  named: (key: PersonKey) => Person;
}

const PEOPLE_ABROAD = { ...GERMAN_PEOPLE, ...SPANISH_PEOPLE };

/** Customers whom a situation names. */
export type PersonKey = keyof typeof NAMED_PEOPLE | keyof typeof PEOPLE_ABROAD;

/**
 * All customers: the named ones first, then made-up ones up to four hundred, then those whom the German and Spanish
 * situations name, made with chances of their own: whoever comes to live there changes nobody else.
 */
export function makePeople(seed: Seed, abroadSeed: Seed): People {
  const keys = Object.keys(NAMED_PEOPLE) as (keyof typeof NAMED_PEOPLE)[];
  const named = keys.map((key, index) => makePerson(seed, NAMED_PEOPLE[key], index));
  const others = Array.from({ length: CUSTOMERS - named.length }, (_, index) => {
    return makePerson(seed, invent(seed, index), named.length + index);
  });
  const keysAbroad = Object.keys(PEOPLE_ABROAD) as (keyof typeof PEOPLE_ABROAD)[];
  const abroad = keysAbroad.map((key, index) =>
    makePerson(abroadSeed, PEOPLE_ABROAD[key], CUSTOMERS + index),
  );
  const byKey = new Map<PersonKey, Person | undefined>([
    ...keys.map((key, index) => [key, named[index]] as const),
    ...keysAbroad.map((key, index) => [key, abroad[index]] as const),
  ]);
  return {
    all: [...named, ...others, ...abroad],
    others,
    named: (key) => {
      const person = byKey.get(key);
      if (!person) throw new Error(`Nobody is called "${key}".`);
      return person;
    },
  };
}

function invent(seed: Seed, index: number): NamedPerson {
  const french = seed.fr.number.float() < 0.65;
  const faker = french ? seed.fr : seed.en;
  const place = faker.helpers.arrayElement(french ? FRENCH_PLACES : ENGLISH_PLACES);
  const first = faker.person.firstName();
  const last = faker.person.lastName();
  return {
    first,
    last,
    email: `${asciiOnly(first)}.${asciiOnly(last)}${index}@example.${french ? 'fr' : 'com'}`,
    phone: phoneIn(place, index),
    street: `${faker.number.int({ min: 1, max: 120 })} ${faker.location.street()}`,
    zip: place.zip,
    verified: faker.number.float() > 0.08,
    linked: faker.number.float() < 0.2,
    tags: faker.number.float() < 0.05 ? ['vip'] : [],
  };
}

function asciiOnly(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}

/** From the ranges that are kept for films and tests, where the country has one. */
function phoneIn(place: Place, index: number): string {
  const tail = String(index % 1000).padStart(3, '0');
  switch (place.country) {
    case 'GB':
      return `+447700900${tail}`;
    case 'US':
      return `+1212555${String(100 + (index % 100)).padStart(4, '0')}`;
    case 'BE':
      return `+32470000${tail}`;
    case 'CH':
      return `+41790000${tail}`;
    case 'IE':
      return `+353209120${tail}`;
    case 'DE':
      return `+49151999${tail}00`;
    case 'NL':
      return `+31610000${tail}`;
    default:
      return `+3363998${String(5000 + index).padStart(4, '0')}`;
  }
}

function makePerson(seed: Seed, draft: NamedPerson, index: number): Person {
  const place = placeOf(draft.zip);
  const shopId = FIRST_SHOP_CUSTOMER + index;
  const since = days(60 + seed.en.number.int({ min: 0, max: 800 }));
  const name = `${draft.first} ${draft.last}`;
  return {
    place,
    address: {
      name,
      address1: draft.street,
      address2: null,
      zip: draft.zip,
      city: place.city,
      countryCodeV2: place.country,
      phone: draft.phone,
    },
    shop: {
      id: shopId,
      firstName: draft.first,
      lastName: draft.last,
      email: draft.email,
      phone: draft.phone,
      createdAt: minutesBefore(seed.now, since),
      locale: place.language,
      tags: draft.tags ?? [],
      note: null,
      emailMarketing: seed.en.helpers.arrayElement(['SUBSCRIBED', 'NOT_SUBSCRIBED', 'UNSUBSCRIBED']),
    },
    user: makeUser(draft, place, {
      id: FIRST_USER + index,
      shopId,
      name,
      created_at: minutesBefore(seed.now, since),
      updated_at: minutesBefore(seed.now, days(1)),
    }),
  };
}

const ZONES: Record<Place['country'], [rails: string, iana: string]> = {
  FR: ['Paris', 'Europe/Paris'],
  BE: ['Brussels', 'Europe/Brussels'],
  CH: ['Bern', 'Europe/Zurich'],
  GB: ['London', 'Europe/London'],
  IE: ['Dublin', 'Europe/Dublin'],
  US: ['Eastern Time (US & Canada)', 'America/New_York'],
  DE: ['Berlin', 'Europe/Berlin'],
  NL: ['Amsterdam', 'Europe/Amsterdam'],
  AT: ['Vienna', 'Europe/Vienna'],
  ES: ['Madrid', 'Europe/Madrid'],
  MX: ['Mexico City', 'America/Mexico_City'],
};

/** The profile's language, as Zendesk names it: that of the country where it has one. */
function localeOf({ language, country }: Place): string {
  if (language === 'en') return 'en-US';
  return REGIONAL[country] && language !== 'fr' ? `${language}-${REGIONAL[country]}` : language;
}

const REGIONAL: Partial<Record<Place['country'], string>> = { AT: 'at', CH: 'ch', MX: 'mx' };

interface Stamp {
  id: number;
  shopId: number;
  name: string;
  created_at: string;
  updated_at: string;
}

function makeUser(draft: NamedPerson, place: Place, stamp: Stamp): WorldUser {
  const verified = draft.verified ?? true;
  const [rails, iana] = ZONES[place.country];
  const further = draft.furtherEmail
    ? [{ type: 'email' as const, value: draft.furtherEmail, verified: true, primary: false }]
    : [];
  return {
    id: stamp.id,
    name: stamp.name,
    email: draft.email,
    phone: draft.phone,
    role: 'end-user',
    custom_role_id: null,
    kind: 'customer',
    locale: localeOf(place),
    time_zone: rails,
    iana_time_zone: iana,
    organization_id: draft.organizationId ?? null,
    external_id: draft.linked ? String(stamp.shopId) : null,
    verified,
    tags: [...(draft.tags ?? [])],
    notes: draft.notes ?? null,
    details: null,
    user_fields: {},
    created_at: stamp.created_at,
    updated_at: stamp.updated_at,
    identities: [
      { type: 'email', value: draft.email, verified, primary: true },
      ...further,
      { type: 'phone_number', value: draft.phone, verified: false, primary: true },
    ],
  };
}
