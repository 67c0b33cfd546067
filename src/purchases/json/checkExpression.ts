import { compile, isRegistered, tokenize } from '@jmespath-community/jmespath';

/** Long enough for any field; short enough that reading it takes no time. */
const LONGEST = 1_000;

/** What is wrong with an expression, and at which character (from 1); null when it can be used. It is read, not carried out. */
export function checkExpression(expression: string): { at: number; message: string } | null {
  if (expression.length > LONGEST) return { at: LONGEST + 1, message: `longer than ${LONGEST} characters` };
  try {
    const [unknown] = functionsIn(compile(expression)).filter(
      (name) => !isRegistered(name) || name in Object.prototype,
    );
    if (unknown === undefined) return null;
    return { at: expression.indexOf(`${unknown}(`) + 1, message: `there is no function ${unknown}()` };
  } catch (error) {
    return { at: placeOf(expression), message: error instanceof Error ? error.message : 'cannot be read' };
  }
}

/** Names of the functions that a parsed expression calls. */
function functionsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(functionsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, name } = node as { type?: unknown; name?: unknown };
  const own = type === 'Function' && typeof name === 'string' ? [name] : [];
  return [...own, ...Object.values(node).flatMap(functionsIn)];
}

/**
 * The library says what it did not expect, not where: it is the first piece with which the expression stops being merely
 * unfinished.
 */
function placeOf(expression: string): number {
  const starts = startsOf(expression);
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? expression.length;
    if (!isUnfinished(expression.slice(0, end))) return start + 1;
  }
  return expression.length + 1;
}

function startsOf(expression: string): number[] {
  try {
    return tokenize(expression).map(({ start }) => start);
  } catch {
    return Array.from({ length: expression.length }, (_, index) => index);
  }
}

/** True where more could still make it right: it is right, or its end came too soon. */
function isUnfinished(beginning: string): boolean {
  try {
    compile(beginning);
    return true;
  } catch (error) {
    return error instanceof Error && /EOF|unexpected end|unterminated|unclosed/i.test(error.message);
  }
}
