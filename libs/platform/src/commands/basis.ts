import type { BasisRef, Refusal } from '@shouzheng/kernel';
import { type LegalContext, type RuleVersion, unconfirmedAmong } from '@shouzheng/law/contract';
import type { AnyCommand } from '../context-definition.js';

/** A basis is a rule id, pinned to the version of the day of the act, or a rule version that is pinned already. */
function versionOf(basis: string, { law, occurredOn }: LegalContext): RuleVersion | undefined {
  return basis.includes('@') ? law.version(basis) : law.rule(basis, occurredOn);
}

/** The rule versions that an event carries as its basis. */
export function pinnedBasis(basis: readonly string[], context: LegalContext): readonly BasisRef[] {
  return basis.map((one) => {
    const version = versionOf(one, context);
    return { rule: version?.id ?? one, version: version?.version ?? one };
  });
}

/**
 * An act that rests on an article that is not in force on its day is void: refused, never recorded. A decision moreover
 * rests on no article whose text nobody has verified (reference (e)1).
 */
export function basisRefusals(
  command: AnyCommand,
  basis: readonly string[],
  context: LegalContext,
): readonly Refusal[] {
  const { occurredOn } = context;
  const missing = basis.find((one) => !versionOf(one, context));
  if (missing !== undefined) {
    return [{ code: 'law.basis-not-in-force', params: { rule: missing, on: occurredOn } }];
  }
  return command.decides ? unconfirmedRefusals(basis, context) : [];
}

/** What of a basis bars a decision because nobody has verified its text. */
function unconfirmedRefusals(
  basis: readonly string[],
  { law, occurredOn }: LegalContext,
): readonly Refusal[] {
  return unconfirmedAmong(basis, occurredOn, law).map(({ version }) => ({
    code: 'law.article-not-confirmed',
    params: { rule: version },
  }));
}

/** The rules that an act will rest on, as far as its record tells before anybody has filled in its form. */
export function knownBasis(command: AnyCommand, state: unknown, context: LegalContext): readonly string[] {
  return command.restsOn?.(state, context) ?? [];
}

/** The same before the decision is drawn up, of the articles that its case already names. */
export function knownBasisRefusals(
  command: AnyCommand,
  state: unknown,
  context: LegalContext,
): readonly Refusal[] {
  return command.decides ? unconfirmedRefusals(knownBasis(command, state, context), context) : [];
}
