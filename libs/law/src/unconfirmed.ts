import type { LawBook, RuleVersion } from './law-types.js';

/**
 * Of the rules that an act rests on (ids, or versions by their names) those whose text nobody has verified: no decision
 * on somebody's rights is made on them until a legal reviewer has confirmed the article (SZ-law-3).
 */
export function unconfirmedAmong(
  basis: readonly string[],
  on: string,
  law: Pick<LawBook, 'rule' | 'version' | 'unconfirmedArticles'>,
): readonly RuleVersion[] {
  return basis
    .flatMap((one) => (one.includes('@') ? law.version(one) : law.rule(one, on)) ?? [])
    .filter(({ id, from, version }) =>
      law.unconfirmedArticles([id], from).some((open) => open.version === version),
    );
}
