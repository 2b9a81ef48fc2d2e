// `npm run bench [-- --only append,hot --json FILE|- --repeats 3 --quick --millions 2 --nation --keep --profile FOLDER]`: measures
// our engine beside its peers on one PostgreSQL and prints the table of docs/benchmarks.md. Ends with 1 when a measure failed.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Bench, Measure } from './bench.js';
import { type Figure, figureOf } from './figure.js';
import { newTally } from './integrity.js';
import { describeMachine } from './machine.js';
import { MEASURES } from './measures/index.js';
import { installPeers } from './peers-install.js';
import { table } from './report.js';
import { registersOn } from './registers.js';
import { type Server, startServer } from './server.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'string' },
    repeats: { type: 'string' },
    millions: { type: 'string' },
    quick: { type: 'boolean', default: false },
    nation: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
});
/** With `--json -` the standard output is the array alone. */
const out = values.json === '-' ? process.stderr : process.stdout;
const say = (line: string): void => void out.write(`${line}\n`);

async function main(): Promise<void> {
  const { quick, nation, keep, profile } = values;
  const repeats = count('repeats', values.repeats, quick ? 1 : 3);
  const millions = count('millions', values.millions, quick ? 0.2 : nation ? 20 : 2);
  const chosen = choose(values.only);
  if (keep && !process.env['DATABASE_URL'])
    throw new Error('--keep needs the server of DATABASE_URL: one that is started here goes with its data');
  installPeers(say);
  const server = await startServer(say);
  endOnSignals(server);
  const registers = registersOn(server, { keep }, say);
  const bench: Bench = {
    options: { repeats, quick, millions, profile, keep },
    server,
    registers,
    tally: newTally(),
    say,
  };
  try {
    const machine = await describeMachine(server.admin);
    machine.forEach(say);
    say(
      `${repeats} ${repeats === 1 ? 'repeat' : 'repeats, medians'}${quick ? ', QUICK: not to be quoted' : ''}`,
    );
    const figures: Figure[] = [];
    for (const measure of chosen) figures.push(...(await attempt(measure, bench)));
    figures.push(integrityFigure(bench));
    say(`\n${table(figures)}\n`);
    [...machine, `${repeats} repeats of each figure`].forEach(say);
    if (values.json === '-') process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    else if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    await registers.drop();
    await server.stop();
  }
}

/** A run that is broken off leaves no server and no data behind. */
function endOnSignals(server: Server): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().finally(() => process.exit(130)));
  }
}

/** A measure that fails takes no other with it; it is said, and the run ends with 1. */
async function attempt(measure: Measure, bench: Bench): Promise<readonly Figure[]> {
  say(`\n${measure.name}: ${measure.about}`);
  try {
    return await measure.run(bench);
  } catch (error) {
    say(`  FAILED: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = 1;
    return [];
  }
}

const integrityFigure = ({ tally }: Bench): Figure =>
  figureOf({
    measure: `events lost, doubled or out of order, of ${tally.events.toLocaleString('en-US')}`,
    ours: tally.faults,
    goal: { atMost: 0, unit: 'events' },
  });

function choose(only: string | undefined): readonly Measure[] {
  if (only === undefined) return MEASURES;
  return only.split(',').map((name) => {
    const measure = MEASURES.find((one) => one.name === name);
    if (measure) return measure;
    throw new Error(`no measure ${name}; there are ${MEASURES.map((one) => one.name).join(', ')}`);
  });
}

function count(option: string, given: string | undefined, usual: number): number {
  const value = given === undefined ? usual : Number(given);
  if (!(value > 0)) throw new Error(`--${option} takes a number above 0, not ${given}`);
  return value;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
