/**
 * How well a rule is known: `read` = the statute text was read; `weak` = known from a press summary, a draft or another
 * place's practice; `memory` = from general knowledge, not found: configuration, never a constant; `design` = our own
 * recommendation, not law; `bureau` = set by the bureau in its settings.
 */
export const SOURCE_MARKS = ['read', 'weak', 'memory', 'design', 'bureau'] as const;
export type SourceMark = (typeof SOURCE_MARKS)[number];
