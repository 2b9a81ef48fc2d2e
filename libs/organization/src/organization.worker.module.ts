import { Module } from '@nestjs/common';
import { ImportWorker } from './imports/import-worker.js';
import { OrganizationToolsModule } from './organization.tools.module.js';
import { SeasonWorker } from './seasons/season-worker.js';

@Module({ imports: [OrganizationToolsModule], providers: [ImportWorker, SeasonWorker] })
export class OrganizationWorkerModule {}
