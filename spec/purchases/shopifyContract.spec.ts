import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  buildSchema,
  getNamedType,
  NoDeprecatedCustomRule,
  parse,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from 'graphql';
import { queryCost } from '../../sandbox/services';
import { LOOK_AT_ORDER } from '../../src/purchases/shopify/closer/query';
import { FIND_ORDERS, firstQuestion, nextQuestion, PROBE } from '../../src/purchases/shopify/query';
import { contractsFolder } from '../contracts/contractsFolder';

const folder = contractsFolder('shopify');
const VERSIONS = ['2026-07', '2026-10'];
const QUERIES = { FIND_ORDERS, LOOK_AT_ORDER, PROBE };

const schemaOf = (version: string): GraphQLSchema =>
  buildSchema(gunzipSync(readFileSync(join(folder ?? '', `admin-${version}.graphql.gz`))).toString());

/** What each type and field of a query needs: any one of the scopes in a list opens it. */
function scopesOf(schema: GraphQLSchema, query: string, needs: Record<string, string[]>): Set<string> {
  const info = new TypeInfo(schema);
  const needed = new Set<string>();
  const note = (key: string) => needs[key] && needed.add(needs[key][0] ?? '');
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field() {
        const parent = info.getParentType()?.name ?? '';
        note(`${parent}.${info.getFieldDef()?.name}`);
        note(getNamedType(info.getType())?.name ?? '');
      },
    }),
  );
  return needed;
}

(folder ? describe : describe.skip).each(VERSIONS)("Shopify's schema of %s", (version) => {
  const schema = folder ? schemaOf(version) : buildSchema('type Query { a: Int }');

  it.each(Object.entries(QUERIES))('knows all of %s, and nothing of it is deprecated', (_, query) => {
    const problems = validate(schema, parse(query), [...specifiedRules, NoDeprecatedCustomRule]);
    expect(problems.map(({ message }) => message)).toEqual([]);
  });

  it('asks for these scopes and no others (read_all_orders, for older orders, is in no schema)', () => {
    const text = readFileSync(join(folder ?? '', `admin-${version}.scopes.json`), 'utf8');
    const needs = JSON.parse(text) as Record<string, string[]>;
    const scopes = [FIND_ORDERS, LOOK_AT_ORDER].flatMap((query) => [...scopesOf(schema, query, needs)]);
    expect([...new Set(scopes)].toSorted()).toEqual(['read_customers', 'read_orders', 'read_returns']);
  });
});

describe('the cost of a question', () => {
  const query = {
    emails: [
      { value: 'a@example.fr', isVerified: true },
      { value: 'b@example.fr', isVerified: true },
    ],
    phones: ['+33612345678'],
    externalId: null,
    spokenNumbers: [],
  };

  it('is at most 100 points, first and second time', () => {
    expect(queryCost(FIND_ORDERS, { ...firstQuestion(query, true) })).toBeLessThanOrEqual(100);
    expect(queryCost(FIND_ORDERS, { ...nextQuestion('customer_id:1', true) })).toBeLessThanOrEqual(100);
  });

  it('is at most 100 points for a closer look', () => {
    const variables = { id: 'gid://shopify/Order/1', withReturns: true, withConsent: true };
    expect(queryCost(LOOK_AT_ORDER, variables)).toBeLessThanOrEqual(100);
  });
});
