import { error, type Finding, isObject, type Json, type PackageFiles } from './finding';

const FILE = 'manifest.json';
const SUPPORT = [
  'top_bar',
  'nav_bar',
  'ticket_sidebar',
  'new_ticket_sidebar',
  'user_sidebar',
  'organization_sidebar',
  'background',
  'modal',
  'ticket_editor',
  'system_top_bar',
  'custom_object_record_sidebar',
];
const PRODUCTS: Record<string, string[]> = {
  support: SUPPORT,
  zendesk: SUPPORT,
  lotus_box: SUPPORT,
  chat: ['chat_sidebar', 'background'],
  zopim: ['chat_sidebar', 'background'],
  standalone_chat: ['nav_bar', 'system_top_bar'],
  sell: [
    'deal_card',
    'person_card',
    'company_card',
    'lead_card',
    'background',
    'modal',
    'dashboard',
    'note_editor',
    'call_log_editor',
    'email_editor',
    'top_bar',
    'visit_editor',
  ],
};
/** Locations that Zendesk draws an icon for. */
const ICONS = ['nav_bar', 'top_bar', 'ticket_editor'];

/** Where the app appears: known places, and pages that are in the package. */
export function checkLocations(manifest: Json, files: PackageFiles): Finding[] {
  const { location } = manifest;
  if (location === undefined) return [];
  if (!isObject(location))
    return [wrong('location', '"location" must name a product, then places: {"support": {…}}.')];
  return Object.entries(location).flatMap(([product, places]) => {
    const known = PRODUCTS[product];
    if (!known) return [wrong('location-product', `"${product}" in "location" is no product of Zendesk's.`)];
    if (!isObject(places)) return [wrong('location', `"location.${product}" must be an object of places.`)];
    return Object.entries(places).flatMap(([place, value]) => [
      ...(known.includes(place) ? [] : [wrong('location-place', `"${place}" is no place in ${product}.`)]),
      ...checkPlace(place, value, files),
    ]);
  });
}

const wrong = (rule: string, message: string): Finding => error(rule, FILE, message);

function checkPlace(place: string, value: unknown, files: PackageFiles): Finding[] {
  if (typeof value === 'string') {
    return [
      wrong(
        'location-shape',
        `"${place}" must be an object with "url": the development server spoils a plain text.`,
      ),
    ];
  }
  if (!isObject(value)) return [wrong('location-shape', `"${place}" must be an object with "url".`)];
  const { url, flexible, autoLoad, objectTypes } = value;
  return [
    ...checkUrl(place, url, autoLoad, files),
    ...(flexible !== undefined && typeof flexible !== 'boolean'
      ? [wrong('location-flexible', `"flexible" of ${place} must be true or false.`)]
      : []),
    ...checkObjectTypes(place, objectTypes),
    ...(ICONS.includes(place) && !files.has(`assets/icon_${place}.svg`)
      ? [
          error(
            'icon',
            `assets/icon_${place}.svg`,
            `assets/icon_${place}.svg is missing: Zendesk draws it for ${place}.`,
          ),
        ]
      : []),
  ];
}

function checkUrl(place: string, url: unknown, autoLoad: unknown, files: PackageFiles): Finding[] {
  if (url === undefined || url === '') {
    return autoLoad === false ? [] : [wrong('location-url', `"${place}" has no "url".`)];
  }
  if (typeof url !== 'string') return [wrong('location-url', `"url" of ${place} must be a text.`)];
  if (url.includes('{{setting.') || url.startsWith('https://')) return [];
  if (/^\w+:\/\/localhost[:/]/.test(url)) {
    return [
      wrong(
        'location-localhost',
        `"url" of ${place} leads to this machine: a package needs a file of its own.`,
      ),
    ];
  }
  const file = url.split(/[?#]/)[0] ?? '';
  if (!file.startsWith('assets/'))
    return [wrong('location-url', `"url" of ${place} must start with assets/ or https://.`)];
  return files.has(file)
    ? []
    : [wrong('location-url', `"url" of ${place} names ${file}, which is not in the package.`)];
}

function checkObjectTypes(place: string, objectTypes: unknown): Finding[] {
  const isList =
    Array.isArray(objectTypes) &&
    objectTypes.length > 0 &&
    objectTypes.every((one) => typeof one === 'string');
  if (place === 'custom_object_record_sidebar') {
    return isList ? [] : [wrong('location-objects', `"${place}" needs "objectTypes", a list of texts.`)];
  }
  return objectTypes === undefined
    ? []
    : [wrong('location-objects', `"objectTypes" is not allowed in ${place}.`)];
}
