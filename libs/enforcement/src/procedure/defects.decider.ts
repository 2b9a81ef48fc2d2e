import { type Refusal, when } from '@shouzheng/kernel';
import type { CaseState } from '../case/case.state.js';
import { BAN_CHECKS } from './ban-checks.decider.js';
import { COMMON_CHECKS } from './common-checks.decider.js';
import { PENALTY_CHECKS } from './penalty-checks.decider.js';
import { type CheckContext, type Finding, type ProcedureCheck, RULES_OF_GRADE } from './check.decider.js';

/** The table of the check-up. A kind of case adds its checks as another row of lists. */
export const PROCEDURE_CHECKS: readonly ProcedureCheck[] = [
  ...COMMON_CHECKS,
  ...BAN_CHECKS,
  ...PENALTY_CHECKS,
];

/** One defect at one place of a case. */
export interface Defect
  extends Finding, Pick<ProcedureCheck, 'code' | 'grade' | 'zh' | 'en' | 'cureZh' | 'cureEn'> {
  /** Refusal of the decision while it is there; absent where it bars nothing, or bars by its grade. */
  readonly refusedAs?: string;
  /** What it breaks, then what makes it of its grade. */
  readonly rules: readonly string[];
}

const GRAVITY = { void: 0, annullable: 1, minor: 2, curable: 3 } as const;

/** Every defect of the procedure so far, the gravest first. */
export function defectsOf(state: CaseState, context: CheckContext): readonly Defect[] {
  return PROCEDURE_CHECKS.filter(
    ({ appliesTo }) => state.kind !== undefined && appliesTo.includes(state.kind),
  )
    .flatMap((check) =>
      check.check(state, context).map((finding): Defect => {
        const { code, grade, zh, en, cureZh, cureEn, rules, refusedAs } = check;
        return {
          code,
          grade,
          zh,
          en,
          cureZh,
          cureEn,
          ...(refusedAs ? { refusedAs } : {}),
          rules: [...rulesFor(state.kind, rules), ...RULES_OF_GRADE[grade]],
          ...finding,
        };
      }),
    )
    .sort((one, other) => GRAVITY[one.grade] - GRAVITY[other.grade]);
}

/** Order 77 is the procedure of illegal organizations alone: a check of every kind cites it for them only. */
const rulesFor = (kind: CaseState['kind'], rules: readonly string[]): readonly string[] =>
  kind === 'illegal' ? rules : rules.filter((rule) => !rule.startsWith('O77-'));

/** No decision is made with a defect that would void or annul it. */
export function defectRefusals(state: CaseState, context: CheckContext): readonly Refusal[] {
  const grave = defectsOf(state, context).filter(({ grade }) => grade === 'void' || grade === 'annullable');
  const codes = [...new Set(grave.map(({ code }) => code))];
  return when(codes.length > 0, 'case.procedure-defective', { codes: codes.join(', ') });
}
