import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import { PostgresStreamOrder, TypeOrmReadModel, createPool } from '@shouzheng/adapters';
import { Catalogue, EventCodec, ShadowFold } from '@shouzheng/platform';
import { contexts } from '../../../assembly/src/contexts.js';
import { openDatabase } from '../../../assembly/src/database.js';
import type { ThreadTask, ThreadWord } from './folding-threads.js';

/** A thread of folding-threads.ts: folds one part and ends. */
const { databaseUrl, part, plan } = workerData as ThreadTask;
const tell = (word: ThreadWord): void => parentPort?.postMessage(word);

try {
  const db = await openDatabase(databaseUrl, { migrate: false });
  const pool = createPool({ connectionString: databaseUrl, max: 1 });
  try {
    const catalogue = new Catalogue(contexts);
    const fold = new ShadowFold(
      {
        order: new PostgresStreamOrder(pool),
        codec: new EventCodec(catalogue),
        generations: new TypeOrmReadModel(db).generations,
      },
      {
        ...plan,
        projections: catalogue.projections.filter(({ name }) => plan.projections.includes(name)),
      },
    );
    // Ended from outside, not asked to stop.
    await fold.run(part, (events) => tell({ events }), new AbortController().signal);
  } finally {
    await pool.end();
    await db.destroy();
  }
} catch (error) {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  tell({ failed: { name, message } });
}
