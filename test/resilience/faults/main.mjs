// `npm run faults -- --seed N --rounds N [--minutes M] [--only fault]`: rounds of load, faults and comparison on the
// built product. Prints its seed first and a line per round; ends with 1 when a round failed.
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../../scripts/build.mjs';
import { FAULT_NAMES } from './plan.ts';
import { randomSeed, run } from './run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    rounds: { type: 'string', default: '20' },
    minutes: { type: 'string' },
    only: { type: 'string' },
  },
});

const wrong = (line) => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};
const numberOf = (name, text) => {
  const number = Number(text);
  if (!(number >= 0)) wrong(`--${name} is not a number: ${text}`);
  return number;
};
if (values.only !== undefined && !FAULT_NAMES.includes(values.only))
  wrong(`--only is none of ${FAULT_NAMES.join(', ')}`);

await buildIfStale();
const { failed } = await run({
  seed: values.seed === undefined ? randomSeed() : numberOf('seed', values.seed),
  rounds: numberOf('rounds', values.rounds),
  minutes: values.minutes === undefined ? undefined : numberOf('minutes', values.minutes),
  only: values.only,
  print: (line) => process.stdout.write(`${line}\n`),
});
process.exit(failed.length === 0 ? 0 : 1);
