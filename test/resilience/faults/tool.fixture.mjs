// What an operator does beside the running service, kept running so that a round need not wait for its start: `ops verify`,
// the demonstration's accounts, and jobs that come twice, late or never.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = (file) => import(pathToFileURL(path.resolve('dist', file)).href);
const { inContext } = await dist('apps/ops/src/in-context.js');
const { Accounts } = await dist('libs/identity/src/index.js');
const { Catalogue } = await dist('libs/platform/src/index.js');
const { verifyAll, verifyOutcome } = await dist('libs/audit/src/index.js');

await inContext(async (app, { parts }) => {
  const { store, readModel, queue } = parts;
  const acts = {
    accounts: () => app.get(Accounts).seedDemoAccounts(),
    verify: async () => verifyOutcome(await verifyAll({ store, readModel, catalogue: app.get(Catalogue) })),
    enqueue: (jobs) => queue.enqueue(jobs),
  };
  process.on('message', async ({ id, act, argument }) => {
    try {
      process.send({ id, result: await acts[act](argument) });
    } catch (error) {
      process.send({ id, error: error instanceof Error ? error.stack : String(error) });
    }
  });
  process.send({ id: 0 });
  // Until whoever began it ends it.
  await new Promise(() => undefined);
});
