/**
 * The rows of a projection as they are shown to whoever asks; those that are being made beside them; and those that
 * were served before, kept so that one can go back.
 */
export type Generation = 'served' | 'next' | 'previous';

export interface ProjectionRef {
  readonly name: string;
  readonly version: number;
  readonly table: string;
  /** The served one when absent. */
  readonly generation?: Generation;
}
