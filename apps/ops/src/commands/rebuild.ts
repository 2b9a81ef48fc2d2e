import { Catalogue, EventCodec, ProjectionFollower } from '@shouzheng/platform';
import { StartRefused } from '../../../assembly/src/environment.js';
import { inContext } from '../in-context.js';

const BATCH = 1000;
const SAY_EVERY = 10_000n;

/**
 * `rebuild [name …]`: empties the named projections (all without a name) and folds them anew. Rows are missing while it
 * runs; policies, reactors and webhooks are not touched, so nothing is sent or decided again.
 */
export async function run(names: string[]): Promise<void> {
  await inContext(async (app, { parts }) => {
    const all = app.get(Catalogue).projections;
    const unknown = names.find((name) => !all.some((one) => one.name === name));
    if (unknown !== undefined) {
      throw new StartRefused(
        `There is no projection ${unknown}; there are: ${all.map((one) => one.name).join(', ')}`,
      );
    }
    const codec = app.get(EventCodec);
    for (const projection of all.filter((one) => names.length === 0 || names.includes(one.name))) {
      const follower = new ProjectionFollower(projection, parts.readModel);
      const lease = await parts.lock
        .acquire(follower.name, { signal: AbortSignal.timeout(LOCK_PATIENCE_MS) })
        .catch(() => {
          throw new StartRefused(`${projection.name} is being followed: stop the running service first.`);
        });
      try {
        await parts.readModel.reset(projection);
        const end = await parts.store.head();
        let from = await follower.checkpoint();
        let said = from;
        while (from < end) {
          const batch = [];
          for await (const stored of parts.store.readAll({ after: from, limit: BATCH }))
            batch.push(codec.decode(stored));
          const to = batch.at(-1)?.position ?? end;
          await follower.handle(batch, { from, to, fence: lease.fence });
          from = to;
          if (from - said >= SAY_EVERY) {
            said = from;
            process.stdout.write(`${projection.name}: ${from} of ${end}\n`);
          }
        }
        process.stdout.write(`${projection.name}: rebuilt up to position ${from}\n`);
      } finally {
        await lease.release();
      }
    }
  });
}

const LOCK_PATIENCE_MS = 3000;
