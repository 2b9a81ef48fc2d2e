import type { Recorded } from '@shouzheng/kernel';
import type { ClueEvent } from '../clue.events.js';
import { clueStream } from '../clue.state.js';
import type { NameScreener, ScreenedName } from './name-screener.decider.js';

/** Records what was found under the name of a received clue; the same event again MUST record nothing twice. */
export type RecordScreening = (screened: ScreenedName, received: Recorded) => Promise<void>;

/** Looks up the name of every new clue in register and lists. */
export class ScreenClueReactor {
  readonly name = 'screen-clue';
  /** Screening a name takes longer than anything else that is done for an event. */
  readonly splitInto = 2;
  readonly categories = [clueStream.category];

  constructor(
    private readonly screener: NameScreener,
    private readonly record: RecordScreening,
  ) {}

  async react(events: readonly Recorded[]): Promise<void> {
    for (const event of events as readonly Recorded<ClueEvent>[]) {
      if (event.type !== 'ClueReceived') continue;
      await this.record(await this.screener.screenName(event.data.subjectName), event);
    }
  }
}
