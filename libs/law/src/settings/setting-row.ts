import { z } from 'zod';
import type { SourceMark } from '../law-types.js';

/** One switch or number of the bureau: its form, its default and how well the default is known. */
interface SettingRow<S extends z.ZodType = z.ZodType> {
  schema: S;
  standard: z.infer<S>;
  mark: SourceMark;
  zh: string;
  en: string;
  /** The rule that it sharpens or fills in. */
  rule?: string;
}

export function setting<S extends z.ZodType>(
  schema: S,
  standard: z.infer<S>,
  mark: SourceMark,
  words: readonly [zh: string, en: string],
  rule?: string,
): SettingRow<S> {
  return { schema, standard, mark, zh: words[0], en: words[1], ...(rule ? { rule } : {}) };
}

/** By type of document; two types that share a word would fight for the same numbers. */
export const documentWordsSchema = z
  .record(z.string().regex(/^[A-Z_]{2,40}$/), z.string().regex(/^\p{Script=Han}{1,8}$/u))
  .refine((words) => new Set(Object.values(words)).size === Object.keys(words).length, 'word-used-twice');
