/** A part of an OpenAPI 3.0 document: what this file needs to know of it. */
export interface Schema {
  [key: string]: unknown;
}

/**
 * Lets every property of a document also be null.
 *
 * Zendesk's document calls too little nullable: without this nearly half of its own recorded answers fail. Done
 * in place, to everything that stands under a `properties`.
 */
export function acceptNull(part: unknown, seen = new Set<object>()): void {
  if (typeof part !== 'object' || part === null || seen.has(part)) return;
  seen.add(part);
  for (const [key, value] of Object.entries(part)) {
    if (key === 'example' || key === 'examples') continue;
    acceptNull(value, seen);
  }
  const { properties } = part as Schema;
  // An object may itself have a property of the name "properties": then it is no list of schemas.
  if (isSchemaMap(properties)) {
    for (const [name, schema] of Object.entries(properties)) properties[name] = orNull(schema);
  }
}

function isSchemaMap(value: unknown): value is Record<string, Schema> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'object')
  );
}

function orNull(schema: Schema): Schema {
  if (typeof schema.type === 'string') return { ...schema, nullable: true, ...nullInEnum(schema) };
  if (schema.$ref || schema.anyOf || schema.oneOf || schema.allOf)
    return { anyOf: [schema, { enum: [null] }] };
  return schema;
}

function nullInEnum({ enum: values }: Schema): Schema {
  return Array.isArray(values) && !values.includes(null) ? { enum: [...(values as unknown[]), null] } : {};
}
