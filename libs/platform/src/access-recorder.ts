import type { Sealed } from '@shouzheng/kernel';
import type { Staff } from '@shouzheng/law/contract';

/** What was opened: a whole record, one file, or one personal value. */
export type OpenedKind = 'case' | 'clue' | 'file' | 'field' | 'organization';

export interface Opening {
  readonly staff: Staff;
  readonly kind: OpenedKind;
  /** Stream of the record that was opened, e.g. `case-<uuid>`. */
  readonly streamId: string;
  /** Which part: a file's id, a field's name. A code of at most 100 characters, never a text that might name a person. */
  readonly detail?: string;
  /** Why; sealed, because it may name a person. */
  readonly reason?: Sealed;
}

/** Token of the one AccessRecorder; the audit context provides it. */
export const ACCESS_RECORDER = Symbol('AccessRecorder');

/** That somebody looked is a fact like any other. */
export interface AccessRecorder {
  /**
   * MUST be durable before it answers: call it before the content is handed out.
   * MUST record one opening per person, subject, detail and minute: a page that asks again does not flood the record.
   */
  record(opening: Opening): Promise<void>;
}
