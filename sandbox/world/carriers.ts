import type { Faker } from '@faker-js/faker';

import type { Language } from './types';

export type Carrier =
  'Colissimo' | 'Chronopost' | 'DHL' | 'UPS' | 'Royal Mail' | 'GLS' | 'DPD' | 'Correos' | 'SEUR';

/** Where the carrier shows a parcel; the number goes at the end. */
const PAGES: Record<Carrier, string> = {
  Colissimo: 'https://www.laposte.fr/outils/suivre-vos-envois?code=',
  Chronopost: 'https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT=',
  DHL: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=',
  UPS: 'https://www.ups.com/track?tracknum=',
  'Royal Mail': 'https://www.royalmail.com/track-your-item#/tracking-results/',
  GLS: 'https://gls-group.com/FR/fr/suivi-colis/?match=',
  DPD: 'https://tracking.dpd.de/status/de_DE/parcel/',
  Correos: 'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=',
  SEUR: 'https://www.seur.com/livetracking/?segOnlineIdentificador=',
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
    case 'DPD':
      return `0${digits(13)}`;
    case 'Correos':
      return `PQ${digits(9)}ES`;
    case 'SEUR':
      return faker.string.numeric({ length: 13, allowLeadingZeros: false });
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

const WORDS: Record<Language, Record<Scan, string>> = {
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
  de: {
    CONFIRMED: 'Die Sendung wurde elektronisch angekündigt',
    CARRIER_PICKED_UP: 'Die Sendung wurde abgeholt',
    IN_TRANSIT: 'Die Sendung ist im Zustellzentrum eingetroffen',
    OUT_FOR_DELIVERY: 'Die Sendung ist in Zustellung',
    DELIVERED: 'Die Sendung wurde zugestellt',
    DELAYED: 'Die Zustellung verzögert sich',
    ATTEMPTED_DELIVERY: 'Empfänger nicht angetroffen, Benachrichtigung hinterlassen',
  },
  es: {
    CONFIRMED: 'Envío prerregistrado',
    CARRIER_PICKED_UP: 'Envío recogido',
    IN_TRANSIT: 'Llegada al centro logístico',
    OUT_FOR_DELIVERY: 'En reparto',
    DELIVERED: 'Entregado',
    DELAYED: 'Entrega retrasada',
    ATTEMPTED_DELIVERY: 'Destinatario ausente, aviso en el buzón',
  },
};

/** Carriers that speak one language only; the others speak the buyer's, where it is German or Spanish. */
const SPOKEN: Partial<Record<Carrier, Language>> = { Colissimo: 'fr', Chronopost: 'fr', GLS: 'fr' };

/** The carrier's own words for a scan: French carriers in French. */
export function scanMessage(carrier: Carrier, status: string, language: Language): string | null {
  const words = WORDS[SPOKEN[carrier] ?? (language === 'fr' ? 'en' : language)];
  return status in words ? words[status as Scan] : null;
}
