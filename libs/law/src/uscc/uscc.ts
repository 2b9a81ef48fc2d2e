/**
 * Unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters — registration authority (1), type (1),
 * division of the registrar (6), organization code of GB 11714 with its own check character (9), check character (1).
 */

/** Without I, O, S, V and Z, which are easily misread. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const IN_ALPHABET = /^[0-9A-HJ-NP-RTUWXY]*$/;
/** 3^(i−1) mod 31, GB 32100-2015. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** GB 11714. */
const INNER_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const INNER_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Association, private non-enterprise unit, foundation, other civil-affairs body; else not of civil affairs. */
export type UsccType = 'SG' | 'PNE' | 'FND' | 'CIVIL_OTHER' | 'NOT_CIVIL_AFFAIRS';

const TYPE_BY_PREFIX: Readonly<Record<string, UsccType>> = {
  '51': 'SG',
  '52': 'PNE',
  '53': 'FND',
  '59': 'CIVIL_OTHER',
};

/**
 * `float-damage`: the code was once stored as a floating-point number, its last digits are lost and cannot be restored.
 */
export type UsccFault = 'empty' | 'length' | 'alphabet' | 'float-damage' | 'check-digit' | 'inner-check';

export interface UsccCheck {
  ok: boolean;
  /** The code after normalisation; what to store if ok. */
  code: string;
  /** True where normalisation changed the text. */
  normalized: boolean;
  reason?: UsccFault;
  /** By the prefix, of a code of the right length and alphabet. Two lawful organizations bear another type's prefix. */
  type?: UsccType;
  /** Division of the registrar at the time of the code, of a code of the right length and alphabet. */
  region?: string;
}

/** Full-width to half-width (NFKC), upper case, without spaces, hyphens and invisible characters. */
export function normalizeUscc(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u200B-\u200D\u2060\uFEFF\u00AD\-‐-―]/gu, '');
}

/**
 * Checks a code: form, the check character of GB 32100-2015 and, inside it, that of GB 11714.
 * In an import of existing registers a fault is a warning kept with the row; for a new registration it is a refusal
 * (SZ-uscc-1).
 *
 * @param text the code as text, as typed or read; never a number, which has already lost digits
 */
export function checkUscc(text: string): UsccCheck {
  // Before the hyphen goes: '9.1E+17' and '5.3E17' are numbers, not codes.
  const isScientific = /^\s*\d(?:\.\d+)?E[+-]?\d{1,2}\s*$/i.test(text.normalize('NFKC'));
  const code = normalizeUscc(text);
  const base = { code, normalized: code !== text };
  if (code === '') return { ok: false, ...base, reason: 'empty' };
  if (isScientific) return { ok: false, ...base, reason: 'float-damage' };
  if (code.length !== 18) return { ok: false, ...base, reason: 'length' };
  if (!IN_ALPHABET.test(code)) return { ok: false, ...base, reason: 'alphabet' };
  const known = { ...base, type: usccType(code), region: code.slice(2, 8) };
  if (usccCheckCharacter(code.slice(0, 17)) !== code[17]) {
    // Eighteen digits do not fit a double: written back they end in 0, and the check character is gone.
    const damaged = /^\d{17}0$/.test(code);
    return { ok: false, ...known, reason: damaged ? 'float-damage' : 'check-digit' };
  }
  if (organizationCheckCharacter(code.slice(8, 16)) !== code[16])
    return { ok: false, ...known, reason: 'inner-check' };
  return { ok: true, ...known };
}

/** Type by the first two characters: registration authority 5 = civil affairs. */
export function usccType(code: string): UsccType {
  return TYPE_BY_PREFIX[code.slice(0, 2)] ?? 'NOT_CIVIL_AFFAIRS';
}

/** Eighteenth character over the first seventeen: (31 − Σ value·weight mod 31) mod 31. */
export function usccCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + ALPHABET.indexOf(first17[index] ?? '') * weight,
    0,
  );
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

/** Ninth character of an organization code over its first eight: 11 − Σ mod 11; 10 is X, 11 is 0. */
export function organizationCheckCharacter(first8: string): string {
  const sum = INNER_WEIGHTS.reduce(
    (total, weight, index) => total + INNER_ALPHABET.indexOf(first8[index] ?? '') * weight,
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}
