import { Module } from '@nestjs/common';
import { ImportWorker } from './imports/import-worker.js';
import { OrganizationToolsModule } from './organization.tools.module.js';

@Module({ imports: [OrganizationToolsModule], providers: [ImportWorker] })
export class OrganizationWorkerModule {}
