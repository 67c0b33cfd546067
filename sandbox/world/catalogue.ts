import type { Language } from './types';

/** What the shop sells. Prices are whole cents in euros; other currencies follow from `priceIn`. */
export interface Product {
  key: string;
  title: Record<Language, string>;
  variants: Record<Language, string>[];
  cents: number;
  sku: string;
  /** Needs putting together: has an assembly guide. */
  assembled: boolean;
}

type Row = [
  key: string,
  fr: string,
  en: string,
  de: string,
  es: string,
  euros: number,
  /** Each in fr/en/de/es; one for all where it is a measure. */
  variants: string,
  assembled?: boolean,
];

const METAL = 'Laiton/Brass/Messing/Latón,Noir mat/Matt black/Mattschwarz/Negro mate,Blanc/White/Weiß/Blanco';
const CLOTH =
  'Ocre/Ochre/Ocker/Ocre,Bleu nuit/Midnight blue/Nachtblau/Azul noche,Lin naturel/Natural linen/Leinen natur/Lino natural';
const WOOD = 'Chêne clair/Light oak/Helle Eiche/Roble claro,Noyer/Walnut/Nussbaum/Nogal';

const ROWS: Row[] = [
  ['oslo', 'Lampe Oslo', 'Oslo lamp', 'Lampe Oslo', 'Lámpara Oslo', 69, METAL],
  [
    'bergen',
    'Suspension Bergen',
    'Bergen pendant light',
    'Pendelleuchte Bergen',
    'Lámpara colgante Bergen',
    129,
    METAL,
    true,
  ],
  [
    'tromso',
    'Lampadaire Tromsø',
    'Tromsø floor lamp',
    'Stehlampe Tromsø',
    'Lámpara de pie Tromsø',
    189,
    METAL,
    true,
  ],
  ['lund', 'Applique Lund', 'Lund wall light', 'Wandleuchte Lund', 'Aplique Lund', 59, METAL, true],
  [
    'kiruna',
    'Lampe de bureau Kiruna',
    'Kiruna desk lamp',
    'Schreibtischlampe Kiruna',
    'Flexo Kiruna',
    79,
    METAL,
  ],
  [
    'bulbs',
    'Lot de 2 ampoules filament E27',
    'E27 filament bulbs, set of 2',
    'Filament-Glühbirnen E27, 2er-Set',
    'Bombillas de filamento E27, 2 unidades',
    20,
    'Ambre/Amber/Bernstein/Ámbar,Clair/Clear/Klar/Transparente',
  ],
  [
    'ljus',
    'Guirlande Ljus',
    'Ljus string lights',
    'Lichterkette Ljus',
    'Guirnalda de luces Ljus',
    25,
    '5 m,10 m',
  ],
  ['alma', 'Coussin Alma', 'Alma cushion', 'Kissen Alma', 'Cojín Alma', 19.9, CLOTH],
  ['vega', 'Plaid Vega', 'Vega throw', 'Wolldecke Vega', 'Manta Vega', 49, CLOTH],
  ['freya', 'Parure de lit Freya', 'Freya bedding set', 'Bettwäsche Freya', 'Juego de cama Freya', 99, CLOTH],
  ['sol', 'Rideau Sol', 'Sol curtain', 'Vorhang Sol', 'Cortina Sol', 39, CLOTH],
  ['lysne', 'Tapis Lysne', 'Lysne rug', 'Teppich Lysne', 'Alfombra Lysne', 199, '160 × 230 cm,200 × 300 cm'],
  [
    'nori',
    'Vase Nori',
    'Nori vase',
    'Vase Nori',
    'Jarrón Nori',
    34,
    'Sable/Sand/Sand/Arena,Anthracite/Charcoal/Anthrazit/Antracita',
  ],
  [
    'dal',
    'Carafe Dal',
    'Dal carafe',
    'Karaffe Dal',
    'Jarra Dal',
    32,
    'Fumé/Smoked/Rauchglas/Ahumado,Clair/Clear/Klar/Transparente',
  ],
  [
    'mora',
    'Set de 4 assiettes Mora',
    'Mora plates, set of 4',
    'Teller Mora, 4er-Set',
    'Platos Mora, 4 unidades',
    56,
    'Sable/Sand/Sand/Arena,Anthracite/Charcoal/Anthrazit/Antracita',
  ],
  ['sapin', 'Bougie Sapin', 'Sapin candle', 'Kerze Sapin', 'Vela Sapin', 24.9, '220 g,500 g'],
  ['viken', 'Panier Viken', 'Viken basket', 'Korb Viken', 'Cesta Viken', 29, 'M,L'],
  ['tid', 'Horloge Tid', 'Tid wall clock', 'Wanduhr Tid', 'Reloj de pared Tid', 45, WOOD],
  ['halo', 'Miroir Halo', 'Halo mirror', 'Spiegel Halo', 'Espejo Halo', 89, '60 cm,80 cm', true],
  [
    'fjord',
    "Table d'appoint Fjord",
    'Fjord side table',
    'Beistelltisch Fjord',
    'Mesa auxiliar Fjord',
    119,
    WOOD,
    true,
  ],
  [
    'stavanger',
    'Étagère Stavanger',
    'Stavanger shelf',
    'Regal Stavanger',
    'Estantería Stavanger',
    149,
    WOOD,
    true,
  ],
  ['malmo', 'Chaise Malmö', 'Malmö chair', 'Stuhl Malmö', 'Silla Malmö', 159, WOOD, true],
  ['aarhus', 'Bureau Aarhus', 'Aarhus desk', 'Schreibtisch Aarhus', 'Escritorio Aarhus', 279, WOOD, true],
  ['skagen', 'Fauteuil Skagen', 'Skagen armchair', 'Sessel Skagen', 'Sillón Skagen', 349, CLOTH, true],
];

export const PRODUCTS: Product[] = ROWS.map(([key, fr, en, de, es, euros, variants, assembled], index) => ({
  key,
  title: { fr, en, de, es },
  variants: variants.split(',').map((names) => {
    const [first = '', second = first, third = first, fourth = first] = names.split('/');
    return { fr: first, en: second, de: third, es: fourth };
  }),
  cents: Math.round(euros * 100),
  sku: `AN-${String(index + 101)}-${key.slice(0, 3).toUpperCase()}`,
  assembled: assembled ?? false,
}));

/** The product of that key. Throws for a key that is not sold: a slip in the world's own text. */
export function product(key: string): Product {
  const found = PRODUCTS.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`The catalogue has no product "${key}".`);
  return found;
}

const RATES: Record<string, number> = { EUR: 1, GBP: 0.9, USD: 1.15 };

/** Price in cents of that currency, rounded as a shop would: pounds and dollars to whole units. */
export function priceIn(item: Product, currency: string): number {
  const rate = RATES[currency] ?? 1;
  return currency === 'EUR' ? item.cents : Math.round((item.cents * rate) / 100) * 100;
}
