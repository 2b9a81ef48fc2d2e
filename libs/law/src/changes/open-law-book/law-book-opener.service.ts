import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CommandRunner, ExecuteCommand, derivedId, systemStaff } from '@shouzheng/platform';
import { LAW_STREAM_ID } from '../law.events.js';
import { openLawBook } from './open-law-book.decider.js';

/** Opens the law of the installation at its first start; every later start, and every other process, finds it open. */
@Injectable()
export class LawBookOpener implements OnApplicationBootstrap {
  constructor(private readonly runner: CommandRunner) {}

  async onApplicationBootstrap(): Promise<void> {
    const caller = {
      actor: systemStaff('ops'),
      commandId: derivedId('open-law-book'),
      correlationId: derivedId('open-law-book'),
      origin: 'act' as const,
    };
    await this.runner.execute(new ExecuteCommand(openLawBook.name, {}, caller, LAW_STREAM_ID));
  }
}
