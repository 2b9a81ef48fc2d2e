import { Chance } from '../harness/chance.js';
import { cleanUp } from '../harness/product.js';
import { Campaign, type RoundResult, faultsOf } from './campaign.js';
import { notHere } from './faults.js';
import { FAULT_NAMES, type FaultName, planOf, seedAfter } from './plan.js';

export interface RunOptions {
  readonly seed: number;
  readonly rounds: number;
  readonly minutes?: number;
  readonly only?: FaultName;
  readonly print: (line: string) => void;
}

export interface RunResult {
  readonly rounds: number;
  readonly failed: readonly string[];
}

/** So many rounds share an installation: its start costs as much as some rounds, and checks grow with its history. */
const ROUNDS_OF_AN_INSTALLATION = 15;

export const randomSeed = (): number => new Chance(`${Date.now()} ${process.pid}`).seed();

/** As many rounds as were asked for, or as fit into the time. `last` gets the campaign before it is closed. */
export async function run(
  options: RunOptions,
  last?: (campaign: Campaign) => Promise<void>,
): Promise<RunResult> {
  const { print, only, minutes } = options;
  const until = minutes === undefined ? Infinity : performance.now() + minutes * 60_000;
  const missing = notHere();
  const among = only ? [only] : FAULT_NAMES.filter((name) => missing[name] === undefined);
  print(`seed ${options.seed}`);
  for (const [name, why] of Object.entries(missing)) print(`left out: ${name} (${why})`);
  const failed: string[] = [];
  let campaign: Campaign | undefined;
  let [rounds, seed] = [0, options.seed];
  try {
    for (; rounds < options.rounds && (rounds === 0 || performance.now() < until); seed = seedAfter(seed)) {
      if (rounds % ROUNDS_OF_AN_INSTALLATION === 0) {
        await campaign?.close();
        campaign = await Campaign.open();
      }
      rounds += 1;
      const result = await campaign?.round(planOf(seed, among));
      if (!result) break;
      print(lineOf(rounds, result));
      if (result.findings.length === 0) continue;
      const command = `npm run faults -- --seed ${seed} --rounds 1${only ? ` --only ${only}` : ''}`;
      const all = `npm run faults -- --seed ${options.seed} --rounds ${rounds}${only ? ` --only ${only}` : ''}`;
      const report = [
        ...result.findings.map((finding) => `  FAILED ${finding}`),
        `  again: ${command}    (with the rounds before it: ${all})`,
      ];
      report.forEach(print);
      failed.push([lineOf(rounds, result), ...report].join('\n'));
      // What one round broke would be found by each after it.
      await campaign?.close();
      campaign = rounds % ROUNDS_OF_AN_INSTALLATION === 0 ? undefined : await Campaign.open();
    }
    if (campaign) await last?.(campaign);
  } finally {
    await campaign?.close().catch(() => undefined);
    await cleanUp();
  }
  print(`${rounds} rounds, ${failed.length} failed, seed ${options.seed}`);
  return { rounds, failed };
}

function lineOf(round: number, { plan, events, counts, tookMs, findings }: RoundResult): string {
  const outcome = findings.length === 0 ? 'all as it was told' : `${findings.length} findings`;
  return [
    `round ${round} seed ${plan.seed} ${faultsOf(plan.strikes)}: ${events.join('; ')}`,
    counts,
    outcome,
    `${(tookMs / 1000).toFixed(1)} s`,
  ].join(' | ');
}
