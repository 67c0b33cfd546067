import type { Faker } from '@faker-js/faker';

export type Carrier = 'Colissimo' | 'Chronopost' | 'DHL' | 'UPS' | 'Royal Mail' | 'GLS';

/** Where the carrier shows a parcel; the number goes at the end. */
const PAGES: Record<Carrier, string> = {
  Colissimo: 'https://www.laposte.fr/outils/suivre-vos-envois?code=',
  Chronopost: 'https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT=',
  DHL: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=',
  UPS: 'https://www.ups.com/track?tracknum=',
  'Royal Mail': 'https://www.royalmail.com/track-your-item#/tracking-results/',
  GLS: 'https://gls-group.com/FR/fr/suivi-colis/?match=',
};

export function trackingUrl(carrier: Carrier, number: string): string {
  return PAGES[carrier] + number;
}

/** A number in the form that this carrier gives out. */
export function trackingNumber(carrier: Carrier, faker: Faker): string {
  const digits = (length: number) => faker.string.numeric(length);
  switch (carrier) {
    case 'Colissimo':
      return `6A${digits(11)}`;
    case 'Chronopost':
      return `XJ${digits(9)}FR`;
    case 'DHL':
      return faker.string.numeric({ length: 10, allowLeadingZeros: false });
    case 'UPS':
      return `1Z${faker.string.alphanumeric({ length: 6, casing: 'upper' })}${digits(10)}`;
    case 'Royal Mail':
      return `QF${digits(9)}GB`;
    case 'GLS':
      return faker.string.numeric({ length: 11, allowLeadingZeros: false });
  }
}

type Scan =
  | 'CONFIRMED'
  | 'CARRIER_PICKED_UP'
  | 'IN_TRANSIT'
  | 'OUT_FOR_DELIVERY'
  | 'DELIVERED'
  | 'DELAYED'
  | 'ATTEMPTED_DELIVERY';

const WORDS: Record<'fr' | 'en', Record<Scan, string>> = {
  fr: {
    CONFIRMED: "L'expéditeur a annoncé le colis",
    CARRIER_PICKED_UP: 'Colis pris en charge',
    IN_TRANSIT: 'Colis arrivé sur le site de tri',
    OUT_FOR_DELIVERY: 'Colis en cours de livraison',
    DELIVERED: 'Colis livré',
    DELAYED: 'Colis retardé, nouvelle date à confirmer',
    ATTEMPTED_DELIVERY: 'Destinataire absent, avis de passage déposé',
  },
  en: {
    CONFIRMED: 'Shipment information received',
    CARRIER_PICKED_UP: 'Picked up by the carrier',
    IN_TRANSIT: 'Arrived at sorting facility',
    OUT_FOR_DELIVERY: 'Out for delivery',
    DELIVERED: 'Delivered',
    DELAYED: 'Delayed in transit',
    ATTEMPTED_DELIVERY: 'Delivery attempted, card left',
  },
};

/** The carrier's own words for a scan: French carriers in French. */
export function scanMessage(carrier: Carrier, status: string): string | null {
  const words =
    carrier === 'Colissimo' || carrier === 'Chronopost' || carrier === 'GLS' ? WORDS.fr : WORDS.en;
  return status in words ? words[status as Scan] : null;
}
