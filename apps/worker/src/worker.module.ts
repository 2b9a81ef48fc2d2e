import { type DynamicModule, Module } from '@nestjs/common';
import { PlatformModule, type PlatformParts } from '@shouzheng/platform';
import { workerModules } from '../../assembly/src/contexts.js';

/** Followers (projections, policies, reactors), the term sweeper, imports and deliveries. */
@Module({})
export class WorkerModule {
  static with(parts: PlatformParts): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.with(parts, { http: false, followers: true }), ...workerModules],
    };
  }
}
