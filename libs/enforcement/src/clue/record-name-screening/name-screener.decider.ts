import type { RecordNameScreening } from './record-name-screening.decider.js';

/** What register and lists say of a name. */
export type ScreenedName = RecordNameScreening;

/** Token of the one NameScreener; whoever keeps register and lists provides it. */
export const NAME_SCREENER = Symbol('NameScreener');

/** Looks a name up against register and published lists. */
export interface NameScreener {
  /** MUST answer for any text, with the nearest first and at most 50 matches; MUST write nothing and log no name. */
  screenName(name: string): Promise<ScreenedName>;
}
