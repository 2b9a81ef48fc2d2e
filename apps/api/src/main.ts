import 'reflect-metadata';
import { assemble } from '../../assembly/src/assemble.js';
import { readEnvironment } from '../../assembly/src/environment.js';
import { consoleFolder, demandFreePort, endOnSignals, exitOnRefusal } from '../../assembly/src/process.js';
import { ApiModule } from './api.module.js';
import { createHttpApp } from './http-app.js';

/** The api beside separate workers. Needs DATABASE_URL. */
await exitOnRefusal(async () => {
  const environment = readEnvironment(process.env);
  await demandFreePort(environment.port, environment.host);
  const assembly = await assemble(environment, { database: 'external' });
  const app = await createHttpApp(ApiModule.with(assembly.parts, { followers: false }), {
    trustProxy: environment.trustProxy,
    consoleFolder,
  });
  await app.listen(environment.port, environment.host);
  process.stdout.write(`Api ready at ${await app.getUrl()}\n`);
  endOnSignals(async () => {
    await app.close();
    await assembly.close();
  });
});
