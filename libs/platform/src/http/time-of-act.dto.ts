import { LATE_REASONS, type LateReason } from '@shouzheng/kernel';
import { Choice, InstantField } from './fields.js';

/** Every command's body may say when the act took place, if that is not now, and why it is entered late (补录). */
export class TimeOfAct {
  @InstantField({ optional: true, description: 'When the act took place; now if absent' })
  occurredAt?: string;

  @Choice(LATE_REASONS, {
    optional: true,
    description: 'Required when the act is entered after its day (补录)',
  })
  lateReason?: LateReason;
}
