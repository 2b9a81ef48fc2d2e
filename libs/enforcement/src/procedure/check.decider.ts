import type { LegalContext } from '@shouzheng/law/contract';
import type { CaseKind, CaseState } from '../case/case.state.js';

/**
 * How a defect ends in review or in court (reference (f)9). `void`: 行政处罚法 Art 38, 行政复议法 Art 67; `annullable`:
 * 行政复议法 Art 64, 行政诉讼法 Art 70; `minor`: 行政复议法 Art 65, 行政诉讼法 Art 74; else `curable`.
 */
export const DEFECT_GRADES = ['void', 'annullable', 'minor', 'curable'] as const;
export type DefectGrade = (typeof DEFECT_GRADES)[number];

/** Rules by which each grade is one; every defect cites them after its own. */
export const RULES_OF_GRADE: Readonly<Record<DefectGrade, readonly string[]>> = {
  void: ['APL-38', 'REC-67'],
  annullable: ['REC-64', 'LIT-70'],
  minor: ['REC-65', 'LIT-74'],
  curable: [],
};

/** What a check may know beside the case: the day it is asked for, the law and the settings of the bureau. */
export type CheckContext = Pick<LegalContext, 'occurredOn' | 'settings' | 'law'>;

/** Where a defect was found: the event that bears it, or a record, term or request by its id; all of it where neither. */
export interface Finding {
  readonly event?: string;
  readonly record?: string;
}

/** One check of a procedure. Kinds of case share the table: a check says which kinds it applies to. */
export interface ProcedureCheck {
  readonly code: string;
  readonly grade: DefectGrade;
  readonly appliesTo: readonly CaseKind[];
  readonly zh: string;
  readonly en: string;
  /** What the bureau can still do about it. */
  readonly cureZh: string;
  readonly cureEn: string;
  /** Rules that the defect breaks. */
  readonly rules: readonly [string, ...string[]];
  /** Refusal under which the decision is barred for it all the same, where the grade alone would not bar it. */
  readonly refusedAs?: string;
  /** Each place at which the defect is there; none when the procedure is sound. */
  check(state: CaseState, context: CheckContext): readonly Finding[];
}

/** `[{}]` when the defect is there as a whole. */
export const found = (isThere: boolean): readonly Finding[] => (isThere ? [{}] : []);
