// What `season.mjs` starts and kills: a worker as the product has it, with its store, its queue, its law and its command
// runner, but only the followers that a season needs, so that the season is measured and not the rest of the product.
// With `--year` it opens the season first, as the head of a section does.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { parseArgs } from 'node:util';
import { assemble } from '../../apps/assembly/src/assemble.ts';
import { readEnvironment } from '../../apps/assembly/src/environment.ts';
import { OrganizationWorkerModule } from '../../libs/organization/src/organization.worker.module.ts';
import { CommandBus, ExecuteCommand, PlatformModule, derivedId } from '../../libs/platform/src/index.ts';
import { ORGAN } from './register-load.ts';

const NEEDED = ['organization', 'annual-season'];

const { values } = parseArgs({ options: { year: { type: 'string' } } });
const { parts, close } = await assemble(readEnvironment(process.env), { database: 'external' });
const contexts = parts.contexts.map((context) => ({
  ...context,
  projections: context.projections.filter(({ name }) => NEEDED.includes(name)),
  policies: [],
}));
class SeasonService {}
const app = await NestFactory.createApplicationContext(
  {
    module: SeasonService,
    imports: [
      PlatformModule.with({ ...parts, contexts }, { http: false, followers: true }),
      OrganizationWorkerModule,
    ],
  },
  { logger: ['error', 'warn'] },
);
await app.init();
if (values.year) await openSeason(Number(values.year));
process.stdout.write('is ready at its post\n');
process.once('SIGTERM', () => void app.close().then(close));

async function openSeason(year) {
  const actor = { account: 'bench', person: 'bench', role: 'section-head', organ: ORGAN, badge: '180300' };
  const id = derivedId('bench-season', String(year));
  const payload = { year, noticeNumber: '演示通〔2026〕1号', noticeOn: `${year + 1}-01-06` };
  const caller = { actor, commandId: id, correlationId: id, origin: 'act' };
  const result = await app.get(CommandBus).execute(new ExecuteCommand('openAnnualSeason', payload, caller));
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
}
