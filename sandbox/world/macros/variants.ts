import type { MacroRow } from './macroRow';
import type { Product } from '../catalogue';
import { PRODUCTS } from '../catalogue';

type Template = (title: string) => MacroRow;

const FRENCH: Template[] = [
  (title) => [
    `Produits::${title}::Dimensions et matières`,
    `Bonjour {{ticket.requester.first_name}},\n\nToutes les dimensions et matières (${title}) figurent en bas de la fiche produit, rubrique « Détails ». Dites-moi ce que vous cherchez et je le vérifie pour vous.`,
    'pending',
    'conseil dimensions',
  ],
  (title) => [
    `Produits::${title}::Entretien`,
    `Bonjour {{ticket.requester.first_name}},\n\nPour l'entretien (${title}), un chiffon doux légèrement humide suffit. Évitez les produits abrasifs et les solvants.`,
    'solved',
    'conseil entretien',
  ],
  (title) => [
    `Produits::${title}::Disponibilité`,
    `Bonjour {{ticket.requester.first_name}},\n\nCet article (${title}) est en cours de réassort. Souhaitez-vous que je vous prévienne dès qu'il est disponible ?`,
    'pending',
    'stock',
  ],
  (title) => [
    `Produits::${title}::Garantie`,
    `Bonjour {{ticket.requester.first_name}},\n\nCet article (${title}) est garanti 2 ans à compter de la livraison. Je transmets votre demande à notre atelier, qui vous répond sous 48 heures.`,
    'hold',
    'garantie',
  ],
];

const ENGLISH: Template[] = [
  (title) => [
    `Products::${title}::Sizes and materials`,
    `Hi {{ticket.requester.first_name}},\n\nYou'll find all sizes and materials (${title}) at the foot of the product page, under "Details". Tell me what you'd like to know and I'll measure it for you.`,
    'pending',
    'advice sizes',
  ],
  (title) => [
    `Products::${title}::Care`,
    `Hi {{ticket.requester.first_name}},\n\nTo look after it (${title}), a soft, slightly damp cloth is all you need. Please avoid abrasives and solvents.`,
    'solved',
    'advice care',
  ],
  (title) => [
    `Products::${title}::Availability`,
    `Hi {{ticket.requester.first_name}},\n\nThis item (${title}) is being restocked. Would you like me to let you know when it is available?`,
    'pending',
    'stock',
  ],
  (title) => [
    `Products::${title}::Warranty`,
    `Hi {{ticket.requester.first_name}},\n\nThis item (${title}) has a two-year warranty from the day of delivery. I'm passing your request to our workshop, who will answer within 48 hours.`,
    'hold',
    'warranty',
  ],
];

const ASSEMBLY_FR: Template = (title) => [
  `Produits::${title}::Notice de montage`,
  `Bonjour {{ticket.requester.first_name}},\n\nVous trouverez la notice de montage (${title}) en pièce jointe. Prévoyez deux personnes et un tournevis cruciforme, et ne serrez les vis à fond qu'à la fin.`,
  'solved',
  'conseil montage',
];

const ASSEMBLY_EN: Template = (title) => [
  `Products::${title}::Assembly`,
  `Hi {{ticket.requester.first_name}},\n\nThe assembly guide (${title}) is attached. You'll need two people and a Phillips screwdriver; only tighten the screws at the end.`,
  'solved',
  'advice assembly',
];

const OCCASIONS = [
  'Soldes',
  'Noël',
  'Grève transporteur',
  'Inventaire',
  'Rentrée',
  'Black Friday',
  'Jours fériés',
];

const TEAM_NOTES: Template[] = [
  (occasion) => [
    `Équipe::${occasion}::Délais allongés`,
    `Bonjour {{ticket.requester.first_name}},\n\nEn cette période (${occasion.toLowerCase()}), nos délais de préparation passent à 3 jours ouvrés. Merci pour votre patience.`,
    'solved',
    'delais',
  ],
  (occasion) => [
    `Team::${occasion}::Longer handling`,
    `Hi {{ticket.requester.first_name}},\n\nWe are busier than usual at the moment, and orders take up to 3 working days to leave. Thank you for your patience.`,
    'solved',
    'delays',
  ],
  (occasion) => [
    `Équipe::${occasion}::Transfert au responsable`,
    `Bonjour {{ticket.requester.first_name}},\n\nJe transmets votre demande à ma responsable, qui vous répond sous 24 heures.`,
    'open',
    'escalade',
  ],
];

function ofProduct(item: Product): MacroRow[] {
  return [
    ...FRENCH.map((make) => make(item.title.fr)),
    ...ENGLISH.map((make) => make(item.title.en)),
    ...(item.assembled ? [ASSEMBLY_FR(item.title.fr), ASSEMBLY_EN(item.title.en)] : []),
  ];
}

/** What every account gathers over time: the same few macros again for each product and occasion. */
export function macroVariants(): MacroRow[] {
  const forTeams = OCCASIONS.flatMap((occasion) => TEAM_NOTES.map((make) => make(occasion)));
  return [...forTeams, ...PRODUCTS.flatMap(ofProduct)];
}
