import {
  error,
  type Finding,
  isFinding,
  isObject,
  type Json,
  type PackageFiles,
  readObject,
} from './finding';

const FILE = 'requirements.json';
const TYPES = [
  'automations',
  'channel_integrations',
  'custom_objects',
  'macros',
  'targets',
  'views',
  'ticket_fields',
  'triggers',
  'user_fields',
  'organization_fields',
  'webhooks',
  'custom_objects_v2',
];
/** Types whose entries are not `{identifier: {title}}`. */
const UNTITLED = ['channel_integrations', 'custom_objects', 'webhooks', 'custom_objects_v2'];
const KEYED = ['user_fields', 'organization_fields'];
const WEBHOOK = ['name', 'status', 'endpoint', 'http_method', 'request_format'];
const GONE_TARGETS = ['http_target', 'url_target_v2'];
const MOST = {
  entries: 5_000,
  objects: 50,
  fields: 20,
  choices: 5,
  options: 10,
  triggers: 10,
  conditions: 50,
  actions: 25,
};
const MOST_BYTES = 1024 ** 2;
const OBJECT_KEYS = ['key', 'title', 'title_pluralized', 'include_in_list_view'];
const FIELD_KEYS = ['key', 'title', 'type', 'object_key'];
const TRIGGER_KEYS = ['key', 'object_key', 'title', 'actions', 'conditions'];

/** What an installation creates in the account. A part that Zendesk cannot create disables the app without a message. */
export function checkRequirements(files: PackageFiles): Finding[] {
  if (!files.has(FILE)) return [];
  const requirements = readObject(files, FILE);
  if (isFinding(requirements)) return [requirements];
  const entries = Object.entries(requirements);
  const total = entries.reduce(
    (sum, [, value]) => sum + (isObject(value) ? Object.keys(value).length : 0),
    0,
  );
  return [
    ...(total > MOST.entries
      ? [wrong('requirements-limit', `requirements.json has ${total} entries; ${MOST.entries} are allowed.`)]
      : []),
    ...entries.flatMap(([type, value]) => checkType(type, value)),
  ];
}

const wrong = (rule: string, message: string): Finding => error(rule, FILE, message);

function checkType(type: string, value: unknown): Finding[] {
  if (!TYPES.includes(type))
    return [wrong('requirements-type', `"${type}" in requirements.json is nothing that Zendesk creates.`)];
  if (!isObject(value))
    return [wrong('requirements-type', `"${type}" in requirements.json must be an object.`)];
  if (type === 'custom_objects') {
    return [
      wrong('requirements-legacy', 'Old custom objects are gone since July 2026: use "custom_objects_v2".'),
    ];
  }
  if (type === 'custom_objects_v2') return checkObjects(value);
  return Object.entries(value).flatMap(([name, entry]) => checkEntry(type, name, entry));
}

function checkEntry(type: string, name: string, entry: unknown): Finding[] {
  if (!isObject(entry)) return [wrong('requirements-entry', `${type}.${name} must be an object.`)];
  const needed = [
    ...(UNTITLED.includes(type) ? [] : ['title']),
    ...(KEYED.includes(type) ? ['key'] : []),
    ...(type === 'webhooks' ? WEBHOOK : []),
  ];
  const isGone = type === 'targets' && GONE_TARGETS.includes(String(entry['type']));
  return [
    ...lacking(entry, needed, `${type}.${name}`),
    ...(isGone
      ? [wrong('requirements-target', `${type}.${name} is of a type that is gone: use a webhook.`)]
      : []),
  ];
}

const lacking = (entry: Json, keys: readonly string[], where: string): Finding[] =>
  keys
    .filter((key) => entry[key] === undefined || entry[key] === '')
    .map((key) => wrong('requirements-entry', `${where} in requirements.json has no "${key}".`));

function checkObjects(value: Json): Finding[] {
  const text = JSON.stringify(value);
  const objects = listOf(value, 'objects');
  const fields = listOf(value, 'object_fields');
  const triggers = listOf(value, 'object_triggers');
  return [
    ...(text.length > MOST_BYTES ? [wrong('objects-size', 'custom_objects_v2 is larger than 1 MiB.')] : []),
    ...(text.includes('{{setting.')
      ? [
          wrong(
            'objects-placeholder',
            'custom_objects_v2 holds {{setting.…}}, which Zendesk does not replace there.',
          ),
        ]
      : []),
    ...(objects.length + fields.length + triggers.length === 0
      ? [wrong('objects-empty', 'custom_objects_v2 names nothing.')]
      : []),
    ...(objects.length > MOST.objects
      ? [
          wrong(
            'objects-limit',
            `custom_objects_v2 has ${objects.length} objects; ${MOST.objects} are allowed.`,
          ),
        ]
      : []),
    ...twice(objects.map(({ key }) => String(key))),
    ...twice(fields.map(({ key, object_key: of }) => `${String(of)}.${String(key)}`)),
    ...objects.flatMap((one) =>
      lacking(one, OBJECT_KEYS, `custom_objects_v2.objects "${String(one['key'])}"`),
    ),
    ...fields.flatMap((one) =>
      lacking(one, FIELD_KEYS, `custom_objects_v2.object_fields "${String(one['key'])}"`),
    ),
    ...triggers.flatMap((one) =>
      lacking(one, TRIGGER_KEYS, `custom_objects_v2.object_triggers "${String(one['key'])}"`),
    ),
    ...orphans([...fields, ...triggers], objects),
    ...objects.flatMap(({ key }) => limitsOf(String(key), fields, triggers)),
  ];
}

const listOf = (value: Json, key: string): Json[] => {
  const list = value[key];
  return Array.isArray(list) ? list.filter(isObject) : [];
};

const twice = (keys: readonly string[]): Finding[] =>
  keys
    .filter((key, at) => keys.indexOf(key) !== at)
    .map((key) => wrong('objects-twice', `"${key}" stands twice in custom_objects_v2.`));

const orphans = (parts: readonly Json[], objects: readonly Json[]): Finding[] =>
  parts
    .filter(({ object_key: of }) => !objects.some(({ key }) => key === of))
    .map(({ key, object_key: of }) =>
      wrong(
        'objects-orphan',
        `"${String(key)}" belongs to "${String(of)}", which is no object of the package.`,
      ),
    );

function limitsOf(object: string, fields: readonly Json[], triggers: readonly Json[]): Finding[] {
  const own = fields.filter(({ object_key: of }) => of === object);
  const acting = triggers.filter(({ object_key: of }) => of === object);
  const of = (type: string) => own.filter((field) => field['type'] === type);
  const over = (count: number, most: number, what: string): Finding[] =>
    count > most
      ? [wrong('objects-limit', `"${object}" has ${count} ${what}; a package may declare ${most}.`)]
      : [];
  return [
    ...over(own.length, MOST.fields, 'fields'),
    ...over(of('dropdown').length, MOST.choices, 'dropdown fields'),
    ...over(of('multiselect').length, MOST.choices, 'multiselect fields'),
    ...own.flatMap((field) =>
      over(
        listOf(field, 'custom_field_options').length,
        MOST.options,
        `options in "${String(field['key'])}"`,
      ),
    ),
    ...over(acting.length, MOST.triggers, 'triggers'),
    ...acting.flatMap((trigger) =>
      over(listOf(trigger, 'actions').length, MOST.actions, 'actions in a trigger'),
    ),
    ...acting.flatMap(({ conditions }) =>
      over(conditionsOf(conditions), MOST.conditions, 'conditions in a trigger'),
    ),
  ];
}

const conditionsOf = (conditions: unknown): number =>
  isObject(conditions) ? listOf(conditions, 'all').length + listOf(conditions, 'any').length : 0;
