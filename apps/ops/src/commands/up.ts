import { demoAccounts, seedDemoAccounts } from '@shouzheng/identity';
import { firstImport } from '@shouzheng/organization';
import { CommandBus } from '@nestjs/cqrs';
import { Followers } from '@shouzheng/platform';
import { ApiModule } from '../../../api/src/api.module.js';
import { createHttpApp } from '../../../api/src/http-app.js';
import { assemble } from '../../../assembly/src/assemble.js';
import { dataFolder } from '../../../assembly/src/data-folder.js';
import { readEnvironment } from '../../../assembly/src/environment.js';
import { refuseDemoInProduction } from '../../../assembly/src/production.js';
import { consoleFolder, endOnSignals } from '../../../assembly/src/process.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** How long the first load may take to reach the lists before it is said that it still goes on. */
const CATCH_UP_MS = 30_000;

/** Everything in one process: PostgreSQL, api, console, followers, jobs. */
export async function run(): Promise<void> {
  const begun = Date.now();
  const environment = readEnvironment(process.env);
  const assembly = await assemble(environment, { database: 'any', log: say });
  let app;
  try {
    await refuseDemoInProduction(environment, assembly.parts);
    app = await createHttpApp(ApiModule.with(assembly.parts, { followers: true }), {
      trustProxy: environment.trustProxy,
      consoleFolder,
    });
    await app.init();
  } catch (error) {
    await assembly.close();
    throw error;
  }
  const running = app;
  endOnSignals(async () => {
    await running.close();
    await assembly.close();
    say('Stopped.');
  });

  try {
    const loaded = await firstImport(running, dataFolder, say);
    if (environment.demo) await seedDemoAccounts(running.get(CommandBus), running);
    await running.get(Followers).caughtUp(CATCH_UP_MS);
    await running.listen(environment.port, environment.host);
    greet(await running.getUrl(), assembly.where, loaded, environment.demo, Date.now() - begun);
  } catch (error) {
    await running.close();
    await assembly.close();
    throw error;
  }
}

function greet(url: string, where: string, loaded: readonly string[], demo: boolean, took: number): void {
  say('');
  say(`Shouzheng 守正 is ready at ${url}  (after ${(took / 1000).toFixed(1)} s)`);
  say(`  data      ${where}`);
  for (const line of loaded) say(`  loaded    ${line}`);
  if (demo) {
    say('  accounts  for demonstration only; all of them: GET /api/auth/demo-accounts');
    for (const { username, password, role, jurisdiction } of demoAccounts().slice(0, 12)) {
      say(`            ${username.padEnd(28)}${password.padEnd(16)}${role} · ${jurisdiction}`);
    }
  }
  say(`  api       ${url}/api/docs`);
  say('  tour      npm run tour   (in another terminal)');
}
