import { forgetOtherGenerations } from '@shouzheng/adapters';
import { type EventStore, type Position, START } from '@shouzheng/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { StartRefused } from '../../../assembly/src/environment.js';
import { followedHistory } from '../../../assembly/src/followed-history.js';
import { HISTORY_LOCK } from '../../../assembly/src/history-hold.js';
import type { Store } from './open-store.js';

/** Every column of what is derived that holds a place in the global order. */
export const PLACES: readonly (readonly [table: string, column: string, type: string])[] = [
  ['projection_checkpoint', 'position', 'bigint'],
  ['follower_checkpoint', 'position', 'bigint'],
  ['delivery_grant', 'from_position', 'bigint'],
  ['delivery_grant', 'until_position', 'bigint'],
  ['term_recomputation', 'position', 'text'],
];

/** Where a follower was split, the checkpoint of the whole stands past every event of every history. */
const NO_PLACE = '9223372036854775807';

/**
 * Lets the service go on at the copy: each place in the source becomes the place of the same event in the target, in
 * one transaction. So nothing is decided or sent again, and nothing is passed over.
 * @param end of what was copied
 * @throws StartRefused when the service runs, follows another history, or has gone on after the copy
 */
export async function takeOver(db: DataSource, from: Store, to: Store, end: Position): Promise<void> {
  const [source, target] = [await from.events.historyId(), await to.events.historyId()];
  await db.transaction(async (tx) => {
    // Whoever would start meanwhile waits for it, and then finds itself on another history.
    await tx.query('LOCK TABLE followed_history, follower_lease, follower_worker IN EXCLUSIVE MODE');
    const followed = await followedHistory(tx);
    if (followed === target) return;
    if (followed !== undefined && followed !== source) {
      throw new StartRefused(`The service of this database follows another history than ${from.option}.`);
    }
    // A worker whose connection has just broken is without the lock for a moment, and still in its lease.
    const [alone]: { got: boolean; worker: boolean }[] = await tx.query(
      `SELECT pg_try_advisory_xact_lock(${HISTORY_LOCK}) AS got,
         EXISTS (SELECT FROM follower_worker WHERE expires_at > clock_timestamp()) AS worker`,
    );
    if (!alone?.got || alone.worker) {
      throw new StartRefused('The service is running: stop all of it, and run the same command again.');
    }
    if ((await from.events.head()) !== end) {
      throw new StartRefused(
        'The source went on while it was copied: stop whatever writes to it, and run the same command again.',
      );
    }
    await forgetInherited(tx);
    await forgetOtherGenerations(tx);
    for (const [table, column, type] of PLACES) {
      const rows: { place: string }[] = await tx.query(
        `SELECT DISTINCT ${column} AS place FROM ${table} WHERE ${column} IS NOT NULL AND ${column} <> '${NO_PLACE}'`,
      );
      const places = rows.map(({ place }) => place);
      const translated: string[] = [];
      for (const place of places) {
        translated.push((await samePlace(BigInt(place), from.events, to.events)).toString());
      }
      await tx.query(
        `UPDATE ${table} SET ${column} = moved.target FROM unnest($1::${type}[], $2::${type}[]) AS moved (source, target)
         WHERE ${table}.${column} = moved.source`,
        [places, translated],
      );
    }
    await tx.query(`UPDATE follower_lease SET report = '{}'`);
    await tx.query(
      'INSERT INTO followed_history (id) VALUES ($1) ON CONFLICT (only_row) DO UPDATE SET id = excluded.id',
      [target],
    );
  });
}

/** Parts remember how far those before them had come until they are past it; then it says nothing any more. */
async function forgetInherited(tx: EntityManager): Promise<void> {
  const [behind]: { name: string }[] = await tx.query(
    `SELECT name FROM follower_checkpoint c
     WHERE position < (SELECT max(place) FROM unnest(c.inherited) place) ORDER BY name LIMIT 1`,
  );
  if (behind) {
    throw new StartRefused(
      `${behind.name} was split and is not past what it took over: start the service, let it follow, stop it, and run ` +
        'the same command again.',
    );
  }
  await tx.query('UPDATE follower_checkpoint SET inherited = NULL WHERE inherited IS NOT NULL');
}

/** The place after the same event: positions are each store's own, a stream's revisions are not. */
async function samePlace(place: Position, from: EventStore, to: EventStore): Promise<Position> {
  const reading = { after: START, before: place + 1n, direction: 'backwards', limit: 1 } as const;
  for await (const { streamId, revision, eventId } of from.readAll(reading)) {
    const sought = { fromRevision: revision, toRevision: revision };
    for await (const same of to.readStream(streamId, sought))
      if (same.eventId === eventId) return same.position;
    throw new Error(`${streamId} at ${revision} is not in the copy`);
  }
  return START;
}
