import { Module, type OnModuleInit } from '@nestjs/common';
import type { Recorded } from '@shouzheng/kernel';
import { CommandBus, ExecuteCommand, Reactors, derivedId, systemStaff } from '@shouzheng/platform';
import {
  NAME_SCREENER,
  type NameScreener,
  type ScreenedName,
} from './clue/record-name-screening/name-screener.decider.js';
import { recordNameScreening } from './clue/record-name-screening/record-name-screening.decider.js';
import { RescreenCluesReactor } from './clue/record-name-screening/rescreen-clues.reactor.js';
import { ScreenClueReactor } from './clue/record-name-screening/screen-clue.reactor.js';
import { NearClues } from './clue-desk/near-clues.js';

/** Gives the command under an id that follows from the event, so that a repeat after a crash records nothing twice. */
function recordOver(bus: CommandBus) {
  return async (screened: ScreenedName, clue: string, commandId: string, cause: Recorded): Promise<void> => {
    const caller = {
      actor: systemStaff('screening'),
      commandId,
      correlationId: cause.meta.correlationId,
      causationId: cause.eventId,
      origin: 'act' as const,
    };
    await bus.execute(new ExecuteCommand(recordNameScreening.name, screened, caller, clue));
  };
}

/** Needs a provider of NAME_SCREENER, which the assembly binds to the keeper of register and lists. */
@Module({
  providers: [
    NearClues,
    {
      provide: ScreenClueReactor,
      useFactory: (screener: NameScreener, bus: CommandBus) => {
        const record = recordOver(bus);
        return new ScreenClueReactor(screener, (screened, received) =>
          record(screened, received.streamId, derivedId('screen-clue', received.eventId), received),
        );
      },
      inject: [NAME_SCREENER, CommandBus],
    },
    {
      provide: RescreenCluesReactor,
      useFactory: (screener: NameScreener, near: NearClues, bus: CommandBus) => {
        const record = recordOver(bus);
        return new RescreenCluesReactor(
          screener,
          (target, asOf) => near.find(target, asOf),
          (screened, { streamId }, cause) =>
            record(screened, streamId, derivedId('rescreen-clue', `${cause.eventId} ${streamId}`), cause),
        );
      },
      inject: [NAME_SCREENER, NearClues, CommandBus],
    },
  ],
})
export class EnforcementWorkerModule implements OnModuleInit {
  constructor(
    private readonly reactors: Reactors,
    private readonly screenClue: ScreenClueReactor,
    private readonly rescreenClues: RescreenCluesReactor,
  ) {}

  onModuleInit(): void {
    this.reactors.add(this.screenClue);
    this.reactors.add(this.rescreenClues);
  }
}
