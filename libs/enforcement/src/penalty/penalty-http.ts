import { Choice, DateField, Text, Whole } from '@shouzheng/platform';
import type { CaseIntake } from '../case/case-intake.js';
import { PENALTY_KINDS, type PenaltyKind } from './penalty-codes.events.js';
import type { PenaltyItem } from './penalty-decision.events.js';

/** What penalty routes take of the case's folder: endpoints see their own stream's folder only. */
export { CaseIntake } from '../case/case-intake.js';
export { PresentDto, SignatureDto, WithFiles, endOf } from '../case/case-dto.js';
export { RECUSAL_GROUNDS } from '../case/case-codes.events.js';

/** Rule ids as reports and decisions cite them. */
export const RULE_IDS = {
  pattern: /^[A-Z0-9]{2,8}-[A-Za-z0-9-]{1,20}$/,
  message: 'is not a rule id',
  min: 1,
  max: 20,
} as const;

/** 100 billion yuan: more is a slip of the pen. */
export const MAX_FEN = 10_000_000_000_000;

export class PenaltyItemDto {
  @Choice(PENALTY_KINDS)
  kind!: PenaltyKind;

  @Whole({ min: 1, max: MAX_FEN, optional: true, description: 'In fen; of fines and confiscations' })
  amountFen?: number;

  @DateField({ optional: true, description: 'First day of a suspension or a ban from office' })
  from?: string;

  @DateField({ optional: true, description: 'Last day' })
  to?: string;

  @Text({ max: 300, optional: true, description: 'Whom or what it hits; sealed' })
  object?: string;
}

/** The items as the domain sees them, numbered from 1 in their order. */
export function itemsOf(
  intake: CaseIntake,
  caseId: string,
  items: readonly PenaltyItemDto[] = [],
): Promise<readonly PenaltyItem[]> {
  return Promise.all(
    items.map(async ({ kind, amountFen, from, to, object }, index) => {
      const hit = await intake.objectIfAny(caseId, object);
      return { no: index + 1, kind, amountFen, from, to, ...hit };
    }),
  );
}
