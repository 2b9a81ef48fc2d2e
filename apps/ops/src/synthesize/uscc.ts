import { organizationCheckCharacter, usccCheckCharacter } from '@shouzheng/law';
import { PLAYED_AT } from './cast.js';
import type { BodyType } from './played.js';

/** Civil affairs, then the type. */
const PREFIX: Readonly<Record<BodyType, string>> = { SG: '51', PNE: '52', FND: '53' };
/** Digits of the organization code between its letters and its check character. */
const DIGITS = 6;

/**
 * A credit code that is right in both check characters, in a range that no registrar gives out: the nth of its kind.
 */
export function uscc(type: BodyType, registrar: string, n: number): string {
  const body = `YX${String(n).padStart(DIGITS, '0')}`;
  const head = `${PREFIX[type]}${registrar}${body}${organizationCheckCharacter(body)}`;
  return head + usccCheckCharacter(head);
}

/** The code under which lives are played; each organization's own takes its place. */
export const playedCode = (type: BodyType): string => uscc(type, PLAYED_AT, 0);
