import type { ArticleRow } from './articleRow';
import type { Product } from '../catalogue';
import { PRODUCTS } from '../catalogue';

type Page = (item: Product) => ArticleRow;

const FRENCH: Page[] = [
  ({ title, variants }) => [
    'products',
    `${title.fr} : dimensions et matières`,
    `Ce produit (${title.fr}) existe en ${variants.map((variant) => variant.fr.toLowerCase()).join(', ')}.

Les dimensions exactes figurent en bas de la fiche produit, rubrique « Détails ». Les teintes peuvent varier légèrement d'un écran à l'autre.`,
    'dimensions matières',
  ],
  ({ title }) => [
    'products',
    `${title.fr} : entretien`,
    `Pour l'entretien (${title.fr}), utilisez un chiffon doux légèrement humide, puis séchez.

- Pas de produit abrasif ni de solvant
- Pas d'exposition prolongée au soleil`,
    'entretien nettoyage',
  ],
  ({ title, assembled }) => [
    'products',
    assembled ? `${title.fr} : notice de montage` : `${title.fr} : garantie et pièces`,
    assembled
      ? `Le montage (${title.fr}) demande deux personnes et un tournevis cruciforme. Comptez 30 à 45 minutes.

- Vérifiez les pièces et les sachets de vis d'après la page 3.
- Montez sans serrer, puis serrez à la fin.`
      : `Ce produit (${title.fr}) est garanti 2 ans. Pour une pièce ou un défaut, écrivez-nous avec une photo.`,
    assembled ? 'montage notice' : 'garantie pièces',
  ],
];

const ENGLISH: Page[] = [
  ({ title, variants }) => [
    'products',
    `${title.en}: sizes and materials`,
    `This product (${title.en}) comes in ${variants.map((variant) => variant.en.toLowerCase()).join(', ')}.

The exact sizes are at the foot of the product page, under "Details". Colours may look slightly different on your screen.`,
    'sizes materials',
  ],
  ({ title }) => [
    'products',
    `${title.en}: care`,
    `To look after it (${title.en}), use a soft, slightly damp cloth and dry it afterwards.

- No abrasives or solvents
- Keep it out of strong sunlight`,
    'care cleaning',
  ],
  ({ title, assembled }) => [
    'products',
    assembled ? `${title.en}: assembly guide` : `${title.en}: warranty and parts`,
    assembled
      ? `Assembly (${title.en}) takes two people and a Phillips screwdriver, and 30 to 45 minutes.

- Check the parts and bags of screws against page 3.
- Put everything together loosely and tighten at the end.`
      : `This product (${title.en}) has a two-year warranty. For a part or a fault, write to us with a photo.`,
    assembled ? 'assembly guide' : 'warranty parts',
  ],
];

const TOWNS = ['Paris', 'Lyon'];

const SHOP_FR = (town: string): ArticleRow => [
  'shops',
  `Notre boutique de ${town}`,
  `Notre boutique de ${town} est ouverte du mardi au samedi, de 10 h à 19 h. Vous pouvez y retirer et y retourner vos commandes.`,
  'boutique horaires',
];

const SHOP_EN = (town: string): ArticleRow => [
  'shops',
  `Our shop in ${town}`,
  `Our shop in ${town} is open Tuesday to Saturday, 10am to 7pm. You can collect and return orders there.`,
  'shop opening hours',
];

export const FRENCH_PAGES: ArticleRow[] = [
  ...PRODUCTS.flatMap((item) => FRENCH.map((page) => page(item))),
  ...TOWNS.map(SHOP_FR),
];

export const ENGLISH_PAGES: ArticleRow[] = [
  ...PRODUCTS.flatMap((item) => ENGLISH.map((page) => page(item))),
  ...TOWNS.map(SHOP_EN),
];
