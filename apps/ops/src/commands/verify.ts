import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { sampleOutcome, verifyAll, verifyOutcome, verifySample } from '@shouzheng/audit';
import { Catalogue, Parking, type PlatformParts } from '@shouzheng/platform';
import { StartRefused } from '../../../assembly/src/environment.js';
import { inContext } from '../in-context.js';

const SAY_EVERY_MS = 1000;

/**
 * `verify`: refolds every stream, compares every read-model row, names the first that differs; exit code 1 then.
 * `--sample N` and `--seconds S`: so many streams and rows chosen by chance, or as many as that time allows, and no
 * others.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { sample: { type: 'string' }, seconds: { type: 'string' } },
  });
  const [streams, seconds] = [countOf('--sample', values.sample), countOf('--seconds', values.seconds)];
  await inContext(async (app, { parts }) => {
    const { lines, exitCode } =
      streams === undefined && seconds === undefined
        ? await whole(app, parts)
        : await sample(app, parts, { streams, seconds });
    process.stdout.write(`${lines.join('\n')}\n`);
    process.exitCode = exitCode;
  });
}

function countOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count <= 0)
    throw new StartRefused(`${option} takes a whole number above 0, and not ${text}`);
  return count;
}

type Outcome = ReturnType<typeof verifyOutcome>;

async function whole(app: INestApplicationContext, { store, readModel }: PlatformParts): Promise<Outcome> {
  const say = sayer();
  const report = await verifyAll(
    { store, readModel, catalogue: app.get(Catalogue) },
    {
      onProgress: ({ phase, done, of }) =>
        say(`${phase === 'log' ? 'events read' : 'streams compared'}: ${done}${of ? ` of ${of}` : ''}`),
    },
  );
  return verifyOutcome(report);
}

async function sample(
  app: INestApplicationContext,
  { store, readModel, order }: PlatformParts,
  bounds: { streams?: number; seconds?: number },
): Promise<Outcome> {
  const say = sayer();
  const parked = await app.get(Parking).all();
  const parkedOf = (projection: string): ReadonlySet<string> =>
    new Set((parked.get(`projection-${projection}`) ?? []).map(({ eventId }) => eventId));
  const parts = { store, readModel, catalogue: app.get(Catalogue), order: order ?? null, parkedOf };
  return sampleOutcome(await verifySample(parts, bounds, (done) => say(`streams compared: ${done}`)));
}

function sayer(): (line: string) => void {
  let said = Date.now();
  return (line) => {
    if (Date.now() - said < SAY_EVERY_MS) return;
    said = Date.now();
    process.stdout.write(`${line}\n`);
  };
}
