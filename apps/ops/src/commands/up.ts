import type { INestApplication } from '@nestjs/common';
import { Accounts, DEMO_PASSWORD, demoAccounts } from '@shouzheng/identity';
import { ROLES } from '@shouzheng/law';
import { FirstImport } from '@shouzheng/organization';
import { Followers } from '@shouzheng/platform';
import { ApiModule } from '../../../api/src/api.module.js';
import { createHttpApp } from '../../../api/src/http-app.js';
import { type Assembly, assemble } from '../../../assembly/src/assemble.js';
import { dataFolder } from '../../../assembly/src/data-folder.js';
import { type Environment, readEnvironment } from '../../../assembly/src/environment.js';
import { consoleFolder, demandFreePort, endOnSignals } from '../../../assembly/src/process.js';
import { seedDemo } from '../demo/seed.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** How long the lists may take to show the first load before the service opens all the same. */
const CATCH_UP_MS = 30_000;
/** Of the demo accounts the greeting names those of the city and of one county. */
const GREETED_ORGANS = ['511800', '511803'];

/** Everything in one process: PostgreSQL, api, console, followers, jobs. */
export async function run(): Promise<void> {
  const begun = Date.now();
  const environment = readEnvironment(process.env);
  // What has been opened so far; a stop, whenever it comes, closes it from the last to the first.
  const opened: (() => Promise<void>)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  let stopping = false;
  endOnSignals(async () => {
    stopping = true;
    await closeAll();
    say('Stopped.');
  });
  try {
    await demandFreePort(environment.port, environment.host);
    const assembly = await assemble(environment, { database: 'own', log: say });
    opened.push(() => assembly.close());
    const app = await createHttpApp(ApiModule.with(assembly.parts, { followers: true }), {
      trustProxy: environment.trustProxy,
      consoleFolder,
    });
    opened.push(() => app.close());
    await app.init();
    const loaded = await firstLoad(app, environment);
    await app.listen(environment.port, environment.host);
    if (environment.demo) await seedDemo(await app.getUrl(), assembly.parts.regions, say);
    greet(await app.getUrl(), assembly, loaded, Date.now() - begun);
  } catch (error) {
    // A stop in the middle of the first load breaks it off; the next start goes on with it.
    if (stopping) return;
    await closeAll();
    throw error;
  }
}

async function firstLoad(app: INestApplication, environment: Environment): Promise<readonly string[]> {
  const loaded = await app.get(FirstImport).run(dataFolder, say);
  if (environment.demo) {
    const accounts = await app.get(Accounts).seedDemoAccounts();
    if (accounts > 0) say(`Opened ${accounts} demonstration accounts`);
  }
  await app.get(Followers).caughtUp(CATCH_UP_MS);
  return loaded;
}

function greet(url: string, { parts, where }: Assembly, loaded: readonly string[], took: number): void {
  const address = url.replace('[::1]', '127.0.0.1');
  say('');
  say(`Shouzheng 守正 is ready at ${address}  (after ${(took / 1000).toFixed(1)} s)`);
  say(`  data      ${where}`);
  for (const line of loaded) say(`  loaded    ${line}`);
  if (parts.config.demo) {
    const accounts = demoAccounts(parts.regions);
    say(
      `  accounts  ${accounts.length}, for demonstration only, all with the password ${DEMO_PASSWORD}; for instance`,
    );
    for (const { username, role, organ } of accounts.filter((one) => GREETED_ORGANS.includes(one.organ))) {
      const place = parts.regions.get(organ)?.name ?? organ;
      say(`            ${username.padEnd(24)}${place} ${ROLES[role].zh} · ${ROLES[role].en}`);
    }
  }
  say(`  api       ${address}/api/docs`);
  say('  tour      npm run tour   (in another terminal)');
}
