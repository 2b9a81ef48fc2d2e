import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

/**
 * Runs the clock in a process of its own under a given TZ: jest's sandbox does not pass a change of TZ on. Node strips
 * the types; the hook only finds the .ts file behind a '.js' import.
 */
const SCRIPT = `
import { registerHooks } from 'node:module';
const [, url, kernel] = process.argv;
const found = (name, by) => name === '@shouzheng/kernel' ? kernel : by?.endsWith('.ts') && name.startsWith('.') ? name.replace(/[.]js$/, '.ts') : name;
registerHooks({ resolve: (name, context, next) => next(found(name, context.parentURL), context) });
const { createLawBook, findTimers } = await import(url);
const { houseLawOf } = await import(new URL('./changes/house-law.ts', url));
const { noOwnLaw } = await import(new URL('./changes/law.state.ts', url));
const { evolveTerms, startTerm } = await import(new URL('./terms/term.events.ts', url));
const { pauseTerm, recomputed, resumeTerm } = await import(new URL('./terms/move-term.decider.ts', url));
const { noticeRefusals } = await import(new URL('./changes/load-holiday-notice/notice-checks.decider.ts', url));
const law = createLawBook();
const lines = [];
for (const start of ['2026-03-01', '2026-09-30', '2026-11-20', '2026-12-31'])
  for (const { code, document } of findTimers({ on: start })) lines.push(law.deadline(code, start, document ? { days: 10 } : {}));
const notice = { year: 2027, notice: 'n', off: [['2027-01-01', '2027-01-03'], ['2027-05-01', '2027-05-05'], ['2027-10-01', '2027-10-07']], makeUp: ['2027-10-09'], corrects: false };
lines.push(noticeRefusals(notice, law.calendar));
const house = houseLawOf({ ...noOwnLaw, holidays: [notice], settings: [{ key: 'lateEntryAfterDays', value: 3, from: '2026-12-01' }] });
for (const day of ['2026-11-30', '2026-12-01']) lines.push(house.settingsOn(day).lateEntryAfterDays);
for (const start of ['2026-09-30', '2026-12-24', '2026-12-31']) {
  const fold = (terms, events) => events.reduce((all, event) => evolveTerms(all, event), terms);
  const started = fold({}, [startTerm('t', law.deadline('penalty-decision', start), { role: 'officer', organ: '511803' })]);
  const paused = fold(started, pauseTerm(started, 't', { cause: 'appraisal', on: start }, law).events);
  const resumed = fold(paused, resumeTerm(paused, 't', { on: '2027-01-01' }, law).events);
  lines.push(resumed, recomputed(resumed.t, 'notice', house.law) ?? 'same');
}
console.log(JSON.stringify({ hour: new Date(0).getHours(), lines }));
`;

function run(tz: string): { hour: number; lines: unknown[] } {
  const module = new URL('../law-book.ts', import.meta.url).href;
  const kernel = new URL('../../../kernel/src/index.ts', import.meta.url).href;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', SCRIPT, module, kernel],
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
