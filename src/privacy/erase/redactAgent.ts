import { parseJson } from '../../lib/documents';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sums of each agent (`rollUpPeople`): a list of words, and lines that begin with the place of the agent's id among them. */
function withoutLines(content: Json, agentId: number): Json | null {
  const { words, people } = content;
  if (!Array.isArray(words) || !Array.isArray(people)) return null;
  const at = words.indexOf(String(agentId));
  if (at < 0) return null;
  const others = people.filter((line) => !Array.isArray(line) || line[0] !== at);
  return {
    ...content,
    words: words.map((word, index) => (index === at ? '' : (word as unknown))),
    people: others,
  };
}

/** Whoever is named by `byId` beside `by` is nobody; null where that is not this agent anywhere. */
function withoutName(value: unknown, agentId: number): { value: unknown; isChanged: boolean } {
  if (Array.isArray(value)) {
    const each = value.map((item) => withoutName(item, agentId));
    return { value: each.map((item) => item.value), isChanged: each.some(({ isChanged }) => isChanged) };
  }
  if (!isObject(value)) return { value, isChanged: false };
  const isTheirs = Number(value['byId']) === agentId;
  const entries = Object.entries(value).map(([name, inner]) => [name, withoutName(inner, agentId)] as const);
  const inner = Object.fromEntries(entries.map(([name, each]) => [name, each.value]));
  return {
    value: isTheirs ? { ...inner, by: '', byId: 0 } : inner,
    isChanged: isTheirs || entries.some(([, each]) => each.isChanged),
  };
}

/** The JSON of a record without this agent's name and number; null where it names them nowhere, or cannot be read. */
export function redactAgent(kind: string, json: unknown, agentId: number): string | null {
  const content = parseJson(json);
  if (!isObject(content)) return null;
  if (kind === 'rollUpPeople') {
    const others = withoutLines(content, agentId);
    return others && JSON.stringify(others);
  }
  const { value, isChanged } = withoutName(content, agentId);
  return isChanged ? JSON.stringify(value) : null;
}
