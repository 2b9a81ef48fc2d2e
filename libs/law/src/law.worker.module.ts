import { Module } from '@nestjs/common';
import { TermSweeper } from './terms/term.sweeper.js';

@Module({ providers: [TermSweeper] })
export class LawWorkerModule {}
