import type { Instant } from '@shouzheng/kernel';
import { Choice, Flag, Ids, ProblemError, Text, TimeOfAct, Whole } from '@shouzheng/platform';
import { ITEM_KINDS, SIGNATURES } from './case-codes.events.js';

/** Parts that the DTOs of several acts share. */
export class PresentDto {
  @Ids({ min: 1, max: 10, description: 'Accounts of the officers present: at least two persons' })
  officers!: string[];

  @Flag({ description: 'Certificates were shown unasked' })
  certificatesShown!: boolean;
}

export class SignatureDto {
  @Choice(SIGNATURES)
  kind!: (typeof SIGNATURES)[number];

  @Text({ max: 500, lines: true, optional: true, description: 'Why there is none and who saw it; sealed' })
  note?: string;
}

export class ItemDto {
  @Choice(ITEM_KINDS)
  kind!: (typeof ITEM_KINDS)[number];

  @Text({ max: 200, description: 'Sealed' })
  name!: string;

  @Whole({ min: 1, max: 100_000 })
  quantity!: number;

  @Text({ max: 300, optional: true, description: 'Sealed' })
  feature?: string;
}

export class WithFiles extends TimeOfAct {
  @Ids({ min: 0, max: 50, optional: true, description: 'Ids of files uploaded for this case' })
  files?: string[];
}

/** In UTC, as instants are kept. @throws ProblemError `request.invalid` for a time that does not exist */
export function endOf(endedAt: string | undefined): Instant | undefined {
  if (endedAt === undefined) return undefined;
  const time = Date.parse(endedAt);
  if (Number.isNaN(time)) {
    throw new ProblemError('request.invalid', { errors: [{ path: 'endedAt', reason: 'is not a time' }] });
  }
  return new Date(time).toISOString();
}
