import { Global, Module } from '@nestjs/common';
import { ACCESS_RECORDER } from '@shouzheng/platform';
import { AccessList } from './access/access-list.js';
import { EventAccessRecorder } from './access/access-recorder.js';
import { FindAccessesEndpoint } from './access/find-accesses/find-accesses.endpoint.js';
import { CompareStatesEndpoint } from './compare/compare-states/compare-states.endpoint.js';
import { Comparisons } from './compare/comparison.js';
import { GetHistoryEndpoint } from './history/get-history/get-history.endpoint.js';
import { Histories } from './history/history.js';
import { Jurisdiction } from './jurisdiction.js';

/** History, comparison and openings; brings the platform's AccessRecorder, which any context may ask for: global. */
@Global()
@Module({
  controllers: [GetHistoryEndpoint, CompareStatesEndpoint, FindAccessesEndpoint],
  providers: [
    AccessList,
    Comparisons,
    EventAccessRecorder,
    Histories,
    Jurisdiction,
    { provide: ACCESS_RECORDER, useExisting: EventAccessRecorder },
  ],
  exports: [ACCESS_RECORDER],
})
export class AuditHttpModule {}

/** Nothing of this context works in the background but its projection, which the platform runs. */
@Module({})
export class AuditWorkerModule {}
