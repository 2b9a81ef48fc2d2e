import { parseArgs } from 'node:util';
import type { FollowerLock, GenerationState, ProjectionRef, ReadModel } from '@shouzheng/kernel';
import {
  type AnyProjection,
  Catalogue,
  REBUILD,
  RebuildError,
  Rebuilder,
  type RebuildProgress,
  type Served,
} from '@shouzheng/platform';
import { StartRefused } from '../../../assembly/src/environment.js';
import { inContext } from '../in-context.js';
import { FoldingThreads } from '../rebuild/folding-threads.js';

const SAY_EVERY_MS = 1_000;
/** So long the lease of one that was killed may stand. */
const PATIENCE_MS = 6_000;

/**
 * `rebuild [name …]`: makes the named projections (all without a name) anew beside the rows that are served, while the
 * service runs, compares them and lets them be served in one step. `--back` serves the former rows again, `--status`
 * tells what there is. `--threads N` folds in so many threads, however few events there are. Policies, reactors and
 * webhooks are not touched, so nothing is sent or decided again.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals: names } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      back: { type: 'boolean', default: false },
      status: { type: 'boolean', default: false },
      threads: { type: 'string' },
    },
  });
  if (values.back && values.status) throw new StartRefused('--back and --status do not go together.');
  if (values.back && names.length === 0)
    throw new StartRefused('Name the projections that shall go back: rebuild --back NAME …');
  const threads = values.threads === undefined ? undefined : numberOfThreads(values.threads);
  await inContext(async (app, { parts, databaseUrl }) => {
    const projections = chosen(app.get(Catalogue).projections, names);
    if (values.status) return sayStatus(projections, parts.readModel, parts.lock);
    const rebuilder = app.get(Rebuilder);
    const options = {
      patienceMs: PATIENCE_MS,
      folding: new FoldingThreads(databaseUrl, threads),
      onProgress: progressLines(),
      onServed: sayServed,
    };
    try {
      await (values.back ? rebuilder.back(projections, options) : rebuilder.rebuild(projections, options));
    } catch (error) {
      if (error instanceof RebuildError) throw new StartRefused(error.message);
      throw error;
    }
  });
}

function numberOfThreads(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new StartRefused(`--threads takes a number from 1 to 99, not ${text}.`);
  return Number(text);
}

function chosen(all: readonly AnyProjection[], names: readonly string[]): readonly AnyProjection[] {
  const unknown = names.find((name) => !all.some((one) => one.name === name));
  if (unknown !== undefined) {
    throw new StartRefused(
      `There is no projection ${unknown}; there are: ${all.map((one) => one.name).join(', ')}`,
    );
  }
  return all.filter((one) => names.length === 0 || names.includes(one.name));
}

function sayServed({ projection, generation, differing, position, proved }: Served): void {
  const compared =
    differing === undefined
      ? 'none of this version were served before'
      : differing === 0
        ? 'every row as before'
        : `${differing} rows otherwise than before`;
  const which = generation === 'next' ? 'new' : 'former';
  say(
    `${projection}: the ${which} rows are served from position ${position} on; ${compared}, ${proved} streams folded anew and compared`,
  );
}

function progressLines(): (progress: RebuildProgress) => void {
  let saidAt = 0;
  let said = '';
  return (progress) => {
    const { phase, projection = '' } = progress;
    const isNew = said !== phase + projection;
    if (!isNew && performance.now() - saidAt < SAY_EVERY_MS) return;
    saidAt = performance.now();
    said = phase + projection;
    say(phase === 'folding' ? lineOf(progress) : `${projection}: ${phase}`);
  };
}

const lineOf = ({ events, of, perSecond, secondsLeft }: RebuildProgress): string =>
  `${events} of about ${of} events, ${perSecond} events/s, ${secondsLeft} s left`;

async function sayStatus(
  projections: readonly AnyProjection[],
  readModel: ReadModel,
  lock: FollowerLock,
): Promise<void> {
  for (const projection of projections) {
    const states = await readModel.generations.of(projection as ProjectionRef);
    say(`${projection.name}: ${states.map((one) => stateOf(one, projection)).join('; ') || 'no rows yet'}`);
  }
  const build = await readModel.generations.build();
  if (!build) return say('No rebuild is under way.');
  const holding = (await lock.holdings()).find(({ name }) => name === REBUILD);
  const events = build.parts.reduce((sum, part) => sum + part.events, 0);
  const names = build.projections.map(({ name }) => name).join(', ');
  const report = holding?.report as Partial<RebuildProgress> | undefined;
  say(
    holding?.holder === undefined
      ? `A rebuild was broken off after ${events} events: ${names}. The same command goes on with it.`
      : `A rebuild is under way: ${names}; ${report?.of ? lineOf(report as RebuildProgress) : `${events} events`}`,
  );
}

function stateOf(
  { generation, version, position }: GenerationState,
  { version: ours }: AnyProjection,
): string {
  const other = version === ours ? '' : ` (this program folds version ${ours})`;
  return `${generation} of version ${version}${other} at position ${position}`;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
