/** Fields that an expression can give, in the order in which one fills them in; the path stands first. */
const FIELDS = [
  'path',
  'orders',
  'number',
  'email',
  'status',
  'total',
  'currency',
  'placed',
  'items',
  'parcels',
  'payments',
  'refunds',
  'address',
] as const;

/** The lines of a shop's options: what has a field of its own, and the rest as it is written. */
export interface MappingLines {
  fields: Readonly<Record<string, string>>;
  others: string;
}

const LINE = /^\s*([A-Za-z][\w.-]*)\s*=\s*(.*)$/;

export function splitLines(text: string): MappingLines {
  const fields: Record<string, string> = Object.fromEntries(FIELDS.map((field) => [field, '']));
  const others: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const [, name = '', value = ''] = LINE.exec(line) ?? [];
    if (Object.hasOwn(fields, name) && fields[name] === '') fields[name] = value;
    else others.push(line);
  }
  return { fields, others: others.join('\n') };
}

/** The same as lines; a field without an expression has none. */
export function joinLines({ fields, others }: MappingLines): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    const expression = value.replace(/[\r\n]+/g, ' ');
    return expression.trim() === '' ? [] : [`${name} = ${expression}`];
  });
  return [...lines, ...(others === '' ? [] : [others])].join('\n');
}
