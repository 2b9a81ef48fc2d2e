import { ProblemError } from '@shouzheng/platform';

/** No request of ours nests deeper than a few; what does is made to exhaust whoever walks through it. */
const DEEPEST = 32;

/**
 * Reads a JSON body so that everybody who reads it sees the same: UTF-8 alone, an object or an array, no field twice
 * (of which parsers take the first or the last), none named as what every object inherits (`__proto__`, `constructor`:
 * validation would take it for known), not deeply nested.
 * @throws ProblemError `request.malformed`
 */
export function parseStrictJson(bytes: Uint8Array): object {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    demandPlain(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
  }
  throw new ProblemError('request.malformed');
}

/** One pass over a text that has been parsed: only in JSON every string has its end, so the pass is linear. */
function demandPlain(text: string): void {
  /** Names of the objects that are open; undefined for an array. */
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/gs)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : undefined);
      if (open.length > DEEPEST) throw malformed('is nested too deeply');
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ':') {
      demandNewName(JSON.parse(last) as string, open.at(-1));
    } else {
      last = token;
    }
  }
}

function demandNewName(name: string, names: Set<string> | undefined): void {
  if (names?.has(name)) throw malformed('names a field twice');
  if (name in Object.prototype) throw malformed('names a field that cannot be');
  names?.add(name);
}

const malformed = (reason: string): ProblemError =>
  new ProblemError('request.malformed', { errors: [{ path: 'body', reason }] });
