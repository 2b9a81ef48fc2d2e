import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import {
  METHOD_METADATA,
  MODULE_METADATA,
  PATH_METADATA,
  ROUTE_ARGS_METADATA,
} from '@nestjs/common/constants.js';
import { getMetadataStorage } from 'class-validator';
import { FollowersEndpoint } from '../../apps/api/src/system/followers.endpoint.js';
import { SystemEndpoint } from '../../apps/api/src/system/system.endpoint.js';
import { httpModules } from '../../apps/assembly/src/contexts.js';
import { ACCESS } from '../../libs/platform/src/http/access.js';
import { exportsOf, sourcesEnding } from './sources.js';

type Controller = new (...args: never[]) => object;

interface Route {
  readonly name: string;
  readonly controller: Controller;
  readonly handler: (...args: unknown[]) => unknown;
  readonly method: string;
}

/** Routes that need no sign-in. Whoever adds one explains it here. */
const PUBLIC = new Set([
  'SystemEndpoint.system', // the console asks before anyone signs in
  'SystemEndpoint.live', // probes of the platform that runs the process
  'SystemEndpoint.ready',
  'LoginEndpoint.handle',
  'RefreshEndpoint.handle',
  'DemoAccountsEndpoint.handle', // 404 outside demo mode
  'FindEventTypesEndpoint.schema', // receivers validate against it; it holds no fact
]);
const controllers: readonly Controller[] = [
  SystemEndpoint,
  FollowersEndpoint,
  ...httpModules.flatMap(
    (module) => (Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, module) ?? []) as Controller[],
  ),
];

const routes: readonly Route[] = controllers.flatMap((controller) =>
  Object.getOwnPropertyNames(controller.prototype)
    .map((method) => ({ method, handler: (controller.prototype as Record<string, unknown>)[method] }))
    .filter(({ handler }) => typeof handler === 'function' && Reflect.hasMetadata(METHOD_METADATA, handler))
    .map(({ method, handler }) => ({
      name: `${controller.name}.${method}`,
      controller,
      method,
      handler: handler as Route['handler'],
    })),
);

/** Types of the `@Body()` and `@Query()` parameters of a route, as they are at run time. */
function parameterTypes(route: Route): readonly { kind: number; type: unknown }[] {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, route.controller, route.method) ?? {}) as Record<
    string,
    { index: number; data?: unknown }
  >;
  const types = (Reflect.getMetadata('design:paramtypes', route.controller.prototype, route.method) ??
    []) as unknown[];
  return Object.entries(args).map(([key, { index, data }]) => ({
    kind: data === undefined ? Number(key.split(':')[0]) : -1,
    type: types[index],
  }));
}

const BODY = 3;
const QUERY = 4;

describe('every route', () => {
  it('is there at all', () => {
    expect(routes.length).toBeGreaterThan(40);
  });

  it.each(routes)('$name demands a permission, or stands on the short public list', (route) => {
    const access: unknown =
      Reflect.getMetadata(ACCESS, route.handler) ?? Reflect.getMetadata(ACCESS, route.controller);
    expect(access).toBeDefined();
    if (access === 'public') {
      expect([...PUBLIC]).toContain(route.name);
    }
    if (Array.isArray(access)) expect(access.length).toBeGreaterThan(0);
  });

  // A DTO taken by `import type` is `Object` at run time: validation is then silently off.
  it.each(routes)(
    '$name takes bodies and queries as decorated classes, every property documented',
    (route) => {
      for (const { kind, type } of parameterTypes(route)) {
        if (kind !== BODY && kind !== QUERY) continue;
        if (type === Buffer) continue; // an upload, taken as it is
        expect(type).not.toBe(Object);
        const dto = type as Controller;
        const validated = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
        expect(validated.length).toBeGreaterThan(0);
        for (const { propertyName } of validated) {
          const documented: unknown = Reflect.getMetadata(
            'swagger/apiModelProperties',
            dto.prototype,
            propertyName,
          );
          expect(`${dto.name}.${propertyName} ${documented ? 'documented' : 'missing from OpenAPI'}`).toBe(
            `${dto.name}.${propertyName} documented`,
          );
        }
      }
    },
  );
});

describe('every endpoint file', () => {
  const files = sourcesEnding('.endpoint.ts');

  it.each(files.map((file) => ({ file, name: file.path })))('$name is mounted', async ({ file }) => {
    const declared = (await exportsOf(file)).filter(
      (one): one is Controller => typeof one === 'function' && Reflect.hasMetadata(PATH_METADATA, one),
    );
    expect(declared.length).toBeGreaterThan(0);
    for (const controller of declared) expect(controllers.map((one) => one.name)).toContain(controller.name);
  });
});
