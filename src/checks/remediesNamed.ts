import { REFUND } from './remedies';
import { fold } from '../facts';

/** What a shop may give, in folded words of four languages. */
const REMEDIES: readonly (readonly [string, RegExp])[] = [
  ['refund', REFUND],
  [
    'replacement',
    /replac|exchang|new (?:one|item|parcel)|re-?(?:send|ship)|nouve(?:l|au) (?:envoi|exemplaire|article|colis)|remplac|renv(?:oi|oy|err)|ersatz|(?:um|aus)tausch|neue[nrs]? (?:paket|artikel|exemplar|sendung|ware)|reemplaz|sustitu|nuevo (?:envio|articulo|producto|paquete)/,
  ],
  [
    'voucher',
    /voucher|coupon|gift ?card|bons? d.achat|cartes? cadeau|cheques? cadeau|gutschein|(?:un|el|su) (?:vale|bono)\b|cupon|tarjeta regalo/,
  ],
  [
    'credit',
    /(?<!(?:carte|tarjeta) de )credit(?! ?card)|\b(?:un|votre|cet) avoir\b|gutschrift|gutgeschrieben|guthaben|abono/,
  ],
  [
    'discount',
    /discount|% off|reduction|\bune remise\b|remise (?:de \d|commerciale)|rabatt|nachlass|erma(?:ss|ß)ig|descuento|rebaja/,
  ],
];

/** The remedies that a text names, whatever it says of them. */
export function remediesNamed(text: string): string[] {
  const folded = fold(text);
  return REMEDIES.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name);
}
