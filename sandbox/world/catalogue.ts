/** What the shop sells. Prices are whole cents in euros; other currencies follow from `priceIn`. */
export interface Product {
  key: string;
  title: { fr: string; en: string };
  variants: { fr: string; en: string }[];
  cents: number;
  sku: string;
  /** Needs putting together: has an assembly guide. */
  assembled: boolean;
}

type Row = [key: string, fr: string, en: string, euros: number, variants: string, assembled?: boolean];

const METAL = 'Laiton/Brass,Noir mat/Matt black,Blanc/White';
const CLOTH = 'Ocre/Ochre,Bleu nuit/Midnight blue,Lin naturel/Natural linen';
const WOOD = 'Chêne clair/Light oak,Noyer/Walnut';

const ROWS: Row[] = [
  ['oslo', 'Lampe Oslo', 'Oslo lamp', 69, METAL],
  ['bergen', 'Suspension Bergen', 'Bergen pendant light', 129, METAL, true],
  ['tromso', 'Lampadaire Tromsø', 'Tromsø floor lamp', 189, METAL, true],
  ['lund', 'Applique Lund', 'Lund wall light', 59, METAL, true],
  ['kiruna', 'Lampe de bureau Kiruna', 'Kiruna desk lamp', 79, METAL],
  ['bulbs', 'Lot de 2 ampoules filament E27', 'E27 filament bulbs, set of 2', 20, 'Ambre/Amber,Clair/Clear'],
  ['ljus', 'Guirlande Ljus', 'Ljus string lights', 25, '5 m/5 m,10 m/10 m'],
  ['alma', 'Coussin Alma', 'Alma cushion', 19.9, CLOTH],
  ['vega', 'Plaid Vega', 'Vega throw', 49, CLOTH],
  ['freya', 'Parure de lit Freya', 'Freya bedding set', 99, CLOTH],
  ['sol', 'Rideau Sol', 'Sol curtain', 39, CLOTH],
  ['lysne', 'Tapis Lysne', 'Lysne rug', 199, '160 × 230 cm/160 × 230 cm,200 × 300 cm/200 × 300 cm'],
  ['nori', 'Vase Nori', 'Nori vase', 34, 'Sable/Sand,Anthracite/Charcoal'],
  ['dal', 'Carafe Dal', 'Dal carafe', 32, 'Fumé/Smoked,Clair/Clear'],
  ['mora', 'Set de 4 assiettes Mora', 'Mora plates, set of 4', 56, 'Sable/Sand,Anthracite/Charcoal'],
  ['sapin', 'Bougie Sapin', 'Sapin candle', 24.9, '220 g/220 g,500 g/500 g'],
  ['viken', 'Panier Viken', 'Viken basket', 29, 'M/M,L/L'],
  ['tid', 'Horloge Tid', 'Tid wall clock', 45, WOOD],
  ['halo', 'Miroir Halo', 'Halo mirror', 89, '60 cm/60 cm,80 cm/80 cm', true],
  ['fjord', "Table d'appoint Fjord", 'Fjord side table', 119, WOOD, true],
  ['stavanger', 'Étagère Stavanger', 'Stavanger shelf', 149, WOOD, true],
  ['malmo', 'Chaise Malmö', 'Malmö chair', 159, WOOD, true],
  ['aarhus', 'Bureau Aarhus', 'Aarhus desk', 279, WOOD, true],
  ['skagen', 'Fauteuil Skagen', 'Skagen armchair', 349, CLOTH, true],
];

export const PRODUCTS: Product[] = ROWS.map(([key, fr, en, euros, variants, assembled], index) => ({
  key,
  title: { fr, en },
  variants: variants.split(',').map((pair) => {
    const [french = '', english = ''] = pair.split('/');
    return { fr: french, en: english };
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
