import { buildSchema, isEnumType, type GraphQLSchema } from 'graphql';
import { SHOPIFY_SDL } from './sdl';

/** The fake shop's schema, for execution, validation and the computation of costs. */
export const shopSchema: GraphQLSchema = buildSchema(SHOPIFY_SDL);

/** The value when the enum has it, else the fallback: one odd order must not fail the whole answer. */
export function enumValue<F extends string | null>(
  type: string,
  value: string | null,
  fallback: F,
): string | F {
  const definition = shopSchema.getType(type);
  const known = isEnumType(definition) && value !== null && definition.getValue(value) !== undefined;
  return known ? value : fallback;
}
