import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

/**
 * Runs the clock in a process of its own under a given TZ: jest's sandbox does not pass a change of TZ on. Node strips
 * the types; the hook only finds the .ts file behind a '.js' import.
 */
const SCRIPT = `
import { registerHooks } from 'node:module';
registerHooks({ resolve: (name, context, next) => next(name.startsWith('.') ? name.replace(/[.]js$/, '.ts') : name, context) });
const { createLawBook, findTimers } = await import(process.argv[1]);
const law = createLawBook();
const lines = [];
for (const start of ['2026-03-01', '2026-09-30', '2026-11-20', '2026-12-31'])
  for (const { code, document } of findTimers({ on: start })) lines.push(law.deadline(code, start, document ? { days: 10 } : {}));
console.log(JSON.stringify({ hour: new Date(0).getHours(), lines }));
`;

function run(tz: string): { hour: number; lines: unknown[] } {
  const module = new URL('../law-book.ts', import.meta.url).href;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', SCRIPT, module],
    {
      env: { ...process.env, TZ: tz, NODE_OPTIONS: '' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { hour: number; lines: unknown[] };
}

describe('the clock', () => {
  it('gives the same dates in every time zone', () => {
    const zones = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(run);
    // The zones took hold: local midnight of the epoch differs.
    expect(new Set(zones.map(({ hour }) => hour)).size).toBe(4);
    expect(zones[0]?.lines.length).toBeGreaterThan(300);
    for (const { lines } of zones) expect(lines).toEqual(zones[0]?.lines);
  });
});
