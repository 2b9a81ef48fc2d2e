import { Module, type OnModuleInit } from '@nestjs/common';
import { Reactors } from '@shouzheng/platform';
import { NoteCitationsReactor } from './citations/note-citations.reactor.js';
import { LawBookOpener } from './changes/open-law-book/law-book-opener.service.js';
import { NoteRecomputationReactor } from './terms/note-recomputation.reactor.js';
import { TermRecomputer } from './terms/term-recomputer.sweeper.js';
import { TermScan } from './terms/term-scan.service.js';
import { TermSweeper } from './terms/term.sweeper.js';

@Module({
  providers: [
    LawBookOpener,
    NoteCitationsReactor,
    TermSweeper,
    TermScan,
    TermRecomputer,
    {
      provide: NoteRecomputationReactor,
      useFactory: (recomputer: TermRecomputer) => new NoteRecomputationReactor(() => recomputer.wake()),
      inject: [TermRecomputer],
    },
  ],
})
export class LawWorkerModule implements OnModuleInit {
  constructor(
    private readonly reactors: Reactors,
    private readonly note: NoteRecomputationReactor,
    private readonly citations: NoteCitationsReactor,
  ) {}

  onModuleInit(): void {
    this.reactors.add(this.note);
    this.reactors.add(this.citations);
  }
}
