import { type Sealed } from '@shouzheng/kernel';
import { Flag, NestedList, Text, TimeOfAct, Whole } from '@shouzheng/platform';
import { ItemDto } from '../case-dto.js';
import type { CaseIntake } from '../case-intake.js';
import type { Valued } from './confiscation.state.js';

/** Values up to the largest whole number that a record keeps exactly. */
const MAX_FEN = Number.MAX_SAFE_INTEGER;

export class ValuedItemDto extends ItemDto {
  @Whole({ min: 1, max: 200, description: 'Number of the item in the list' })
  no!: number;

  @Whole({ min: 0, max: MAX_FEN, description: 'Value of one piece, in fen' })
  valueFen!: number;
}

export class ValuedDto extends TimeOfAct {
  @Whole({ min: 0, max: MAX_FEN, description: 'Illegal gain, in fen' })
  gainFen!: number;

  @NestedList(() => ValuedItemDto, { max: 200, optional: true })
  items?: ValuedItemDto[];
}

export class ConfiscationPointDto {
  @Flag()
  accepted!: boolean;

  @Text({ max: 2000, lines: true, description: 'Why the point is taken or not; sealed' })
  reason!: string;
}

/** Gain and property with what is sealed in them. */
export async function valuedOf(
  intake: CaseIntake,
  id: string,
  { gainFen, items = [] }: ValuedDto,
): Promise<Valued> {
  const sealed = await intake.items(id, items);
  return {
    gainFen,
    items: sealed.map((item, index) => ({
      ...item,
      no: items[index]?.no ?? item.no,
      valueFen: items[index]?.valueFen ?? 0,
    })),
  };
}

/** The points of a defence in their order. */
export function pointsOf(
  intake: CaseIntake,
  id: string,
  points: readonly ConfiscationPointDto[],
): Promise<readonly { readonly no: number; readonly accepted: boolean; readonly reason: Sealed }[]> {
  return Promise.all(
    points.map(async ({ accepted, reason }, index) => ({
      no: index + 1,
      accepted,
      reason: await intake.text(id, reason),
    })),
  );
}
