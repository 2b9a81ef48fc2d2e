import { Module, type OnModuleInit } from '@nestjs/common';
import { CommandBus, ExecuteCommand, Reactors, derivedId, systemStaff } from '@shouzheng/platform';
import { NAME_SCREENER, type NameScreener } from './clue/record-name-screening/name-screener.decider.js';
import { recordNameScreening } from './clue/record-name-screening/record-name-screening.decider.js';
import { type RecordScreening, ScreenClueReactor } from './clue/record-name-screening/screen-clue.reactor.js';

/** Gives the command under an id that follows from the event, so that a repeat after a crash records nothing twice. */
function recordOver(bus: CommandBus): RecordScreening {
  return async (screened, { eventId, streamId, meta }) => {
    const caller = {
      actor: systemStaff('screening'),
      commandId: derivedId('screen-clue', eventId),
      correlationId: meta.correlationId,
      causationId: eventId,
      origin: 'act' as const,
    };
    await bus.execute(new ExecuteCommand(recordNameScreening.name, screened, caller, streamId));
  };
}

/** Needs a provider of NAME_SCREENER, which the assembly binds to the keeper of register and lists. */
@Module({
  providers: [
    {
      provide: ScreenClueReactor,
      useFactory: (screener: NameScreener, bus: CommandBus) =>
        new ScreenClueReactor(screener, recordOver(bus)),
      inject: [NAME_SCREENER, CommandBus],
    },
  ],
})
export class EnforcementWorkerModule implements OnModuleInit {
  constructor(
    private readonly reactors: Reactors,
    private readonly screenClue: ScreenClueReactor,
  ) {}

  onModuleInit(): void {
    this.reactors.add(this.screenClue);
  }
}
