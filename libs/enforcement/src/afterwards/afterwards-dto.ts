import { Choice, DateField, Text, TimeOfAct, Whole } from '@shouzheng/platform';
import { CUSTODY_KINDS } from './afterwards-codes.events.js';
import type { CustodyKind } from './afterwards.state.js';
import {
  type CaseIntake,
  PENALTY_KINDS,
  type PenaltyItem,
  type PenaltyKind,
  WithFiles,
} from './afterwards-intake.js';

/** Largest sum that a body may name, in fen: ten thousand million yuan. */
export const MOST_FEN = 1_000_000_000_000;

/** Every act after a decision names it. */
export class OnDecisionDto extends TimeOfAct {
  @Text({ max: 60, description: 'The decision: id of its event, or its number' })
  decision!: string;
}

export class OnDecisionWithFiles extends WithFiles {
  @Text({ max: 60, description: 'The decision: id of its event, or its number' })
  decision!: string;
}

export class ImposedItemDto {
  @Choice(PENALTY_KINDS)
  kind!: PenaltyKind;

  @Whole({ min: 1, max: MOST_FEN, optional: true, description: 'Fen' })
  amountFen?: number;

  @DateField({ optional: true })
  from?: string;

  @DateField({ optional: true })
  to?: string;

  @Text({
    max: 500,
    optional: true,
    description: 'What is confiscated, or who is replaced or barred; sealed',
  })
  object?: string;
}

export class CustodyItemDto {
  @Choice(CUSTODY_KINDS)
  kind!: CustodyKind;

  @Whole({ min: 1, max: 10_000 })
  quantity!: number;

  @Text({ max: 300, optional: true, description: 'Sealed' })
  note?: string;
}

/** Items of a decision as the domain may see them, numbered in their order. */
export function penaltyItems(
  intake: CaseIntake,
  caseId: string,
  items: readonly ImposedItemDto[],
): Promise<readonly PenaltyItem[]> {
  return Promise.all(
    items.map(async ({ kind, amountFen, from, to, object }, index) => {
      const hit = await intake.objectIfAny(caseId, object);
      return {
        no: index + 1,
        kind,
        ...(amountFen === undefined ? {} : { amountFen }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...hit,
      };
    }),
  );
}
