import { type DynamicModule, Module } from '@nestjs/common';
import { PlatformModule, type PlatformParts } from '@shouzheng/platform';
import { httpModules, workerModules } from '../../assembly/src/contexts.js';
import { FollowersEndpoint } from './system/followers.endpoint.js';
import { SystemEndpoint } from './system/system.endpoint.js';

/** The HTTP door; with `followers` everything in one process. */
@Module({})
export class ApiModule {
  static with(parts: PlatformParts, runs: { followers: boolean }): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.with(parts, { http: true, followers: runs.followers }),
        ...httpModules,
        ...(runs.followers ? workerModules : []),
      ],
      controllers: [SystemEndpoint, FollowersEndpoint],
    };
  }
}
