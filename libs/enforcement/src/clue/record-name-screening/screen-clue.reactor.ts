import { Inject, Injectable } from '@nestjs/common';
import type { Recorded } from '@shouzheng/kernel';
import { CommandBus, ExecuteCommand, type Reactor, derivedId, systemStaff } from '@shouzheng/platform';
import type { ClueEvent } from '../clue.events.js';
import { clueStream } from '../clue.state.js';
import { NAME_SCREENER, type NameScreener } from './name-screener.decider.js';
import { recordNameScreening } from './record-name-screening.decider.js';

/**
 * Looks up the name of every new clue. The command's id follows from the event, so that a repeat after a crash
 * records nothing twice.
 */
@Injectable()
export class ScreenClueReactor implements Reactor {
  readonly name = 'screen-clue';
  readonly categories = [clueStream.category];

  constructor(
    @Inject(NAME_SCREENER) private readonly screener: NameScreener,
    private readonly bus: CommandBus,
  ) {}

  async react(events: readonly Recorded[]): Promise<void> {
    for (const event of events as readonly Recorded<ClueEvent>[]) {
      if (event.type !== 'ClueReceived') continue;
      const screened = await this.screener.screenName(event.data.subjectName);
      const caller = {
        actor: systemStaff('screening'),
        commandId: derivedId('screen-clue', event.eventId),
        correlationId: event.meta.correlationId,
        causationId: event.eventId,
        origin: 'act' as const,
      };
      await this.bus.execute(new ExecuteCommand(recordNameScreening.name, screened, caller, event.streamId));
    }
  }
}
