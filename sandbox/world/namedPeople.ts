import { ORGANIZATIONS } from './staff';

/** A customer whom a situation needs just so. Telephone numbers are from the ranges kept for fiction. */
export interface NamedPerson {
  first: string;
  last: string;
  email: string;
  phone: string;
  street: string;
  zip: string;
  /** Agents see this on the user; `null` for most. */
  notes?: string;
  tags?: string[];
  organizationId?: number;
  /** False: the address was typed in a chat and never confirmed. Default true. */
  verified?: boolean;
  /** The Zendesk profile carries the shop's number as external id. Default false. */
  linked?: boolean;
  furtherEmail?: string;
}

export const NAMED_PEOPLE = {
  marie: {
    first: 'Marie',
    last: 'Durand',
    email: 'marie.durand@example.fr',
    phone: '+33639981042',
    street: '48 rue Moncey',
    zip: '69003',
    linked: true,
  },
  marieHyphen: {
    first: 'Marie',
    last: 'Durand',
    email: 'marie-durand@example.fr',
    phone: '+33639980217',
    street: '27 rue de Gand',
    zip: '59000',
  },
  julien: {
    first: 'Julien',
    last: 'Moreau',
    email: 'julien.moreau@example.fr',
    phone: '+33639984410',
    street: '8 rue Crébillon',
    zip: '44000',
  },
  amelie: {
    first: 'Amélie',
    last: 'Roussel',
    email: 'amelie.roussel@example.fr',
    phone: '+33639983355',
    street: '15 rue Notre-Dame',
    zip: '33000',
  },
  thomas: {
    first: 'Thomas',
    last: 'Girard',
    email: 't.girard@example.fr',
    phone: '+33639983112',
    street: '3 rue des Filatiers',
    zip: '31000',
  },
  nadia: {
    first: 'Nadia',
    last: 'Haddad',
    email: 'nadia.haddad@example.fr',
    phone: '+33639981306',
    street: '62 rue Paradis',
    zip: '13006',
    linked: true,
  },
  camille: {
    first: 'Camille',
    last: 'Lefèvre',
    email: 'camille@agence-lumen.example',
    phone: '+33639986700',
    street: '11 rue du Vieux-Marché-aux-Vins',
    zip: '67000',
    organizationId: ORGANIZATIONS.lumen,
    tags: ['pro'],
  },
  olivier: {
    first: 'Olivier',
    last: 'Fontaine',
    email: 'olivier.fontaine@example.fr',
    phone: '+33639983500',
    street: '5 rue Saint-Melaine',
    zip: '35000',
  },
  bernard: {
    first: 'Bernard',
    last: 'Caron',
    email: 'b.caron@example.fr',
    phone: '+33639982100',
    street: '19 rue Berbisey',
    zip: '21000',
  },
  lucie: {
    first: 'Lucie',
    last: 'Petitjean',
    email: 'lucie.petitjean@example.fr',
    phone: '+33639983838',
    street: '30 cours Berriat',
    zip: '38000',
  },
  helene: {
    first: 'Hélène',
    last: 'Marchand',
    email: 'helene.marchand@example.fr',
    phone: '+33639984910',
    street: '4 rue Bressigny',
    zip: '49100',
  },
  emily: {
    first: 'Emily',
    last: 'Carter',
    email: 'emily.carter@example.com',
    phone: '+447700900145',
    street: '14 Clapham Manor Street',
    zip: 'SW4 7AB',
  },
  jack: {
    first: 'Jack',
    last: 'Thompson',
    email: 'jack.thompson@example.com',
    phone: '+447700900255',
    street: 'Flat 6, 22 Tib Street',
    zip: 'M1 4BT',
  },
  sarah: {
    first: 'Sarah',
    last: "O'Connor",
    email: 'sarah.oconnor@example.com',
    phone: '+353209120461',
    street: '12 Palmerston Road',
    zip: 'D06 X2F9',
  },
  daniel: {
    first: 'Daniel',
    last: 'Kim',
    email: 'daniel.kim@example.com',
    phone: '+15035550162',
    street: '910 NW Hoyt Street',
    zip: '97209',
  },
  priya: {
    first: 'Priya',
    last: 'Nair',
    email: 'priya.nair@example.com',
    phone: '+447700900350',
    street: '7 Cardigan Road',
    zip: 'LS6 2AS',
  },
  peter: {
    first: 'Peter',
    last: 'Novak',
    email: 'peter.novak@example.com',
    phone: '+447700900777',
    street: '31 Mare Street',
    zip: 'E8 3RL',
  },
  charlotte: {
    first: 'Charlotte',
    last: 'Whitmore',
    email: 'charlotte@whitmore-vale.example',
    phone: '+447700900058',
    street: 'Unit 4, 80 Clapham High Street',
    zip: 'SW4 7AB',
    organizationId: ORGANIZATIONS.whitmore,
    tags: ['vip', 'trade'],
    notes: 'Interior designer, about £20k a year with us. Call before changing any delivery date (James).',
    linked: true,
    furtherEmail: 'c.whitmore@example.com',
  },
  grace: {
    first: 'Grace',
    last: 'Mbeki',
    email: 'grace.mbeki@example.com',
    phone: '+447700900649',
    street: '52 Cotham Hill',
    zip: 'BS6 5JY',
  },
  robert: {
    first: 'Robert',
    last: 'Ellis',
    email: 'robert.ellis@example.com',
    phone: '+447700900128',
    street: '9 Lauriston Place',
    zip: 'EH3 9HX',
  },
  ava: {
    first: 'Ava',
    last: 'Johnson',
    email: 'ava.johnson@example.com',
    phone: '+12125550152',
    street: '61 Lispenard Street',
    zip: '10013',
    verified: false,
  },
  hannah: {
    first: 'Hannah',
    last: 'Schmidt',
    email: 'hannah.schmidt@example.org',
    phone: '+4915199985104',
    street: 'Kollwitzstraße 40',
    zip: '10405',
  },
  hostile: {
    first: 'Zoë 🦊',
    last: '<img src=x onerror=alert(1)>',
    email: 'zoe+{{setting.shopify_static_credential}}@example.com',
    phone: '+16175550144',
    street: '"><script>alert("street")</script>',
    zip: '02118',
    notes: '<b>note</b> javascript:alert(1) {{setting.shopify_client_credential}} \u202Edetrevni\u202C',
    tags: ['<svg/onload=alert(1)>'],
  },
} as const satisfies Record<string, NamedPerson>;
