// Preloaded into a process of the product: its wall clock is as far ahead of the machine's as the file of CLOCK_FILE says,
// in milliseconds. The file may change at any moment; time that is measured and timers run on, as on a real machine.
import { readFileSync } from 'node:fs';

const file = process.env.CLOCK_FILE;
const LOOK_EVERY_MS = 5;
const Real = Date;
let ahead = 0;
let lookedAt = -Infinity;

function now() {
  if (performance.now() - lookedAt > LOOK_EVERY_MS) {
    lookedAt = performance.now();
    ahead = Number(readFileSync(file, 'utf8'));
  }
  return Real.now() + ahead;
}

globalThis.Date = new Proxy(Real, {
  construct: (_target, args, newTarget) =>
    Reflect.construct(Real, args.length === 0 ? [now()] : args, newTarget === Date ? Real : newTarget),
  apply: () => new Real(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
