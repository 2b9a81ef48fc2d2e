import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { assemble } from '../../assembly/src/assemble.js';
import { endOnSignals, exitOnRefusal } from '../../assembly/src/process.js';
import { readEnvironment } from '../../assembly/src/environment.js';
import { WorkerModule } from './worker.module.js';

/** A worker beside others: each follower runs in one of them at a time. Needs DATABASE_URL. */
await exitOnRefusal(async () => {
  const assembly = await assemble(readEnvironment(process.env), { database: 'external' });
  const app = await NestFactory.createApplicationContext(WorkerModule.with(assembly.parts));
  await app.init();
  process.stdout.write('Worker ready\n');
  endOnSignals(async () => {
    await app.close();
    await assembly.close();
  });
});
