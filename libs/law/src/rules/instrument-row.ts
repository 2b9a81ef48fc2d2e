import type { Instrument } from '../law-types.js';

/** zh, en, short zh, short en. */
type Names = [zh: string, en: string, shortZh: string, shortEn: string];
type Rest = Partial<Pick<Instrument, 'orderNo' | 'to' | 'replacedBy' | 'noArticles'>> & { verified?: false };

/** One instrument; `verified: false` where the text in force was not read in full. */
export function instrument(key: string, names: Names, from: string, rest: Rest = {}): Instrument {
  const [zh, en, shortZh, shortEn] = names;
  const { verified, to, ...numbers } = rest;
  return {
    key,
    zh,
    en,
    shortZh,
    shortEn,
    ...numbers,
    from,
    to: to ?? null,
    textVerified: verified !== false,
  };
}
