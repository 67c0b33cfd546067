/** A carrier: the words that shops know it by, and the page that shows a parcel, `{}` being its number. */
type Carrier = [names: RegExp, page: string];

/** The surest word first: "DHL Express by La Poste" is not asked at La Poste. Public pages, as their carriers link to them. */
const CARRIERS: Carrier[] = [
  [/chronopost/, 'https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={}'],
  [/mondial ?relay/, 'https://www.mondialrelay.fr/suivi-de-colis/?numeroExpedition={}'],
  [/evri|hermes ?(uk|world)/, 'https://www.evri.com/track/parcel/{}'],
  [/hermes|myhermes/, 'https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation/{}'],
  [/\bdhl\b/, 'https://www.dhl.com/global-en/home/tracking.html?tracking-id={}'],
  [/\bdpd\b/, 'https://tracking.dpd.de/status/en_US/parcel/{}'],
  [/\bgls\b/, 'https://gls-group.com/track/{}'],
  [/\bups\b|united parcel/, 'https://www.ups.com/track?tracknum={}'],
  [/fedex|\btnt\b/, 'https://www.fedex.com/fedextrack/?trknbr={}'],
  [/usps|united states postal/, 'https://tools.usps.com/go/TrackConfirmAction?tLabels={}'],
  [/royal ?mail|parcelforce/, 'https://www.royalmail.com/track-your-item#/tracking-results/{}'],
  [/post ?nl/, 'https://jouw.postnl.nl/track-and-trace/{}'],
  [/\bb ?post\b/, 'https://track.bpost.cloud/btr/web/#/search?itemCode={}'],
  [/\bseur\b/, 'https://www.seur.com/livetracking/?segOnlineIdentificador={}'],
  [/correos/, 'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={}'],
  [
    /austrian ?post|(o|oe)sterreichische post|post\.at|\bpost ag\b/,
    'https://www.post.at/s/sendungsdetails?snr={}',
  ],
  [
    /swiss ?post|schweizerische post|poste suisse|post\.ch|postlogistics/,
    'https://service.post.ch/ekp-web/ui/entry/search/{}',
  ],
  [/colissimo|la ?poste|lettre suivie/, 'https://www.laposte.fr/outils/suivre-vos-envois?code={}'],
];

/** Numbers of the post between countries end in the country that took them: "RR123456785FR". */
const POSTAL = /^[A-Z]{2}\d{9}(AT|BE|CH|ES|FR|GB|NL|US)$/;
const POSTS: Readonly<Record<string, string>> = {
  AT: 'austrian post',
  BE: 'bpost',
  CH: 'swiss post',
  ES: 'correos',
  FR: 'la poste',
  GB: 'royal mail',
  NL: 'postnl',
  US: 'usps',
};

/**
 * Where the parcel can be followed, when the shop knows its number and no link. Null for a carrier that we do not know;
 * without a carrier only a number that no other one gives out is taken for its own.
 */
export function trackingLink(carrier: string | null, number: string | null): string | null {
  const bare = (number ?? '').replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z0-9]{6,40}$/.test(bare)) return null;
  const name = plain(carrier ?? '') || nameByNumber(bare);
  const page = CARRIERS.find(([names]) => names.test(name))?.[1];
  return page?.replace('{}', bare) ?? null;
}

function nameByNumber(number: string): string {
  if (/^1Z[A-Z0-9]{16}$/.test(number)) return 'ups';
  return POSTS[POSTAL.exec(number)?.[1] ?? ''] ?? '';
}

/** "DHL-Paket", "dhl_parcel" → words without accents. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_/-]+/g, ' ')
    .trim();

/** Shops let anybody type a tracking link: only web addresses are links. */
export const toLink = (url: string | null | undefined): string | null =>
  url && /^https?:\/\//i.test(url) ? url : null;
