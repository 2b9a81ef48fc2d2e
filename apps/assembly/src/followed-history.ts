import { type EventStore, START } from '@shouzheng/kernel';
import type { DataSource } from 'typeorm';
import { StartRefused } from './environment.js';

/** A store that can be told from every other. */
export type History = Pick<EventStore, 'head'> & { historyId(): Promise<string> };

const BRING_OVER =
  'to bring the service over: npm run ops -- copy --from <the store it used> --to <this one> --take-over';

/**
 * Binds the database to the history that its followers begin with. A place in one history means nothing in another:
 * followed from there, events would be skipped, or decided and sent once more.
 * @throws StartRefused when the database belongs to another history, or has never followed this one though that is old
 */
export async function demandSameHistory(db: DataSource, store: History): Promise<void> {
  const id = await store.historyId();
  const followed = await followedHistory(db);
  if (followed === id) return;
  if (followed !== undefined) {
    throw new StartRefused(
      'The checkpoints in this database are places in another history than that of the event store. ' +
        `Set KURRENTDB_URL (or DATABASE_URL) back; or, ${BRING_OVER}`,
    );
  }
  if ((await store.head()) > START && !(await hasFollowed(db))) {
    throw new StartRefused(
      'The event store holds a history that this database has never followed: all of it would be decided and sent once ' +
        `more. Restore the database that belongs to it; or, ${BRING_OVER}`,
    );
  }
  await db.query('INSERT INTO followed_history (id) VALUES ($1) ON CONFLICT DO NOTHING', [id]);
  // Another process may have been faster, with another store.
  if ((await followedHistory(db)) !== id) await demandSameHistory(db, store);
}

export async function followedHistory(db: Pick<DataSource, 'query'>): Promise<string | undefined> {
  const rows: { id: string }[] = await db.query('SELECT id FROM followed_history');
  return rows[0]?.id;
}

/** The checkpoints of split followers are made by migrations: at the start, and past every event for the whole. */
async function hasFollowed(db: DataSource): Promise<boolean> {
  const [row]: { there: boolean }[] = await db.query(
    `SELECT EXISTS (SELECT FROM follower_checkpoint WHERE position > 0 AND position < 9223372036854775807)
       OR EXISTS (SELECT FROM projection_checkpoint WHERE position > 0) AS there`,
  );
  return row?.there ?? false;
}
