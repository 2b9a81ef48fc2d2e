import { MemoryEventStore, MemoryJobQueue } from '@shouzheng/adapters';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { ApiModule } from '../../../api/src/api.module.js';
import { createHttpApp } from '../../../api/src/http-app.js';
import { documentOf } from '../../../api/src/openapi.js';
import { contexts, entities } from '../../../assembly/src/contexts.js';
import { lawOfTheHouse } from '../../../assembly/src/law-of-the-house.js';

/** The OpenAPI document without a database: the app is built, never started. */
export async function offlineDocument(): Promise<OpenAPIObject> {
  const key = Buffer.alloc(32);
  const unused = (): never => {
    throw new Error('the document is made without followers');
  };
  const app = await createHttpApp(
    ApiModule.with(
      {
        config: {
          demo: true,
          publicUrl: 'http://localhost',
          masterKey: key,
          fingerprintKey: key,
          tokenKey: key,
        },
        contexts,
        db: new DataSource({ type: 'postgres', entities }),
        store: new MemoryEventStore(),
        queue: new MemoryJobQueue(),
        readModel: {
          checkpoint: unused,
          load: unused,
          commit: unused,
          change: unused,
          pass: unused,
          reset: unused,
          rows: unused,
          sample: unused,
          generations: {
            of: unused,
            build: unused,
            begin: unused,
            fill: unused,
            finish: unused,
            differing: unused,
            serve: unused,
          },
        },
        lock: { acquire: unused, holdings: unused },
        clock: { now: () => new Date().toISOString() },
        ...lawOfTheHouse(),
        isUnavailable: () => false,
      },
      { followers: false },
    ),
    {},
  );
  const document = documentOf(app);
  await app.close();
  return document;
}
