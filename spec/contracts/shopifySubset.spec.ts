import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { shopSchema } from '../../sandbox/services/shopify/schema';
import { contractsFolder } from './contractsFolder';

const folder = contractsFolder('shopify');

/** Where our part of the schema says something that the real one does not, or that is deprecated there. */
function differences(real: GraphQLSchema): string[] {
  return Object.values(shopSchema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((ours) => compareType(ours, real.getType(ours.name)));
}

function compareType(ours: GraphQLNamedType, real: GraphQLNamedType | undefined): string[] {
  const { name } = ours;
  if (!real) return [`${name} does not exist`];
  if (isEnumType(ours) && isEnumType(real)) {
    return ours.getValues().flatMap((value) => {
      const counterpart = real.getValue(value.name);
      return problem(`${name}.${value.name}`, counterpart);
    });
  }
  if (isInputObjectType(ours) && isInputObjectType(real)) {
    return Object.values(ours.getFields()).flatMap((field) => {
      const counterpart = real.getFields()[field.name];
      return [
        ...problem(`${name}.${field.name}`, counterpart),
        ...differs(`${name}.${field.name}`, field, counterpart),
      ];
    });
  }
  if ((isObjectType(ours) && isObjectType(real)) || (isInterfaceType(ours) && isInterfaceType(real))) {
    return Object.values(ours.getFields()).flatMap((field) =>
      compareField(name, field, real.getFields()[field.name]),
    );
  }
  if (isUnionType(ours) && isUnionType(real)) {
    const members = new Set(real.getTypes().map((member) => member.name));
    return ours.getTypes().flatMap((one) => (members.has(one.name) ? [] : [`${name} is never ${one.name}`]));
  }
  return isScalarType(ours) && isScalarType(real) ? [] : [`${name} is of another kind`];
}

function compareField(
  type: string,
  ours: GraphQLField<unknown, unknown>,
  real: GraphQLField<unknown, unknown> | undefined,
): string[] {
  const name = `${type}.${ours.name}`;
  const parameters = ours.args.flatMap((parameter) => {
    const counterpart = real?.args.find((one) => one.name === parameter.name);
    const where = `${name}(${parameter.name}:)`;
    return [...problem(where, counterpart), ...differs(where, parameter, counterpart)];
  });
  const needed = (real?.args ?? []).filter(
    (one) =>
      String(one.type).endsWith('!') &&
      one.defaultValue === undefined &&
      !ours.args.some((our) => our.name === one.name),
  );
  const missing = needed.map((one) => `${name} needs the argument ${one.name}`);
  return [...problem(name, real), ...differs(name, ours, real), ...parameters, ...missing];
}

function problem(name: string, real: { deprecationReason?: string | null } | null | undefined): string[] {
  if (!real) return [`${name} does not exist`];
  return real.deprecationReason ? [`${name} is deprecated`] : [];
}

function differs(name: string, ours: { type: unknown }, real: { type: unknown } | undefined): string[] {
  const same = !real || String(ours.type) === String(real.type);
  return same ? [] : [`${name} is ${String(real.type)}, not ${String(ours.type)}`];
}

if (folder) {
  it.each(['2026-07', '2026-10'])('the fake shop is a faithful part of Shopify’s schema %s', (version) => {
    const sdl = gunzipSync(readFileSync(join(folder, `admin-${version}.graphql.gz`))).toString('utf8');
    const real = buildSchema(sdl, { assumeValidSDL: true });
    expect(differences(real)).toEqual([]);
  });

  it('a difference would be found', () => {
    const real = buildSchema(
      'type QueryRoot { shop: Shop } type Shop { name: String @deprecated(reason: "x") }',
    );
    const found = differences(real);
    expect(found).toContain('Shop.name is deprecated');
    expect(found).toContain('QueryRoot.shop is Shop, not Shop!');
    expect(found).toContain('Order does not exist');
  });
} else {
  // Loud, and counted as what it is: nothing was checked here.
  it('NOT CHECKED: the official schema of Shopify is not on this machine', () => {
    expect(folder).toBeNull();
  });
}
