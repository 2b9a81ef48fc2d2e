import { Module, type OnModuleInit } from '@nestjs/common';
import { Reactors } from '@shouzheng/platform';
import { ScreenClueReactor } from './clue/record-name-screening/screen-clue.reactor.js';

/** Needs a provider of NAME_SCREENER, which the assembly binds to the keeper of register and lists. */
@Module({ providers: [ScreenClueReactor] })
export class EnforcementWorkerModule implements OnModuleInit {
  constructor(
    private readonly reactors: Reactors,
    private readonly screenClue: ScreenClueReactor,
  ) {}

  onModuleInit(): void {
    this.reactors.add(this.screenClue);
  }
}
