import { describe, expect, it } from '@jest/globals';
import { caseListProjection } from '../../case-file/case-list.projection.js';
import { enforcementPublicEvents } from '../../public-events.events.js';
import { CASE, story } from '../../testing/story.fixture.js';
import { clerk, head, officerA, sealed } from '../../testing/world.fixture.js';
import { traceText } from '../trace-text.state.js';
import { type RecordCaseTrace, recordCaseTrace } from './record-trace.decider.js';

const trace: RecordCaseTrace = { kind: 'site', value: sealed('https://example.org'), digest: 'a'.repeat(43) };

describe('recording a place, site or account (SZ-link-1)', () => {
  it('is the handler’s in an open case, once for each', () => {
    const told = story().assigned();
    expect(told.onCase(recordCaseTrace, trace, { actor: officerA })).toEqual([]);
    expect(told.case.traces).toEqual([{ kind: 'site', digest: trace.digest }]);
    expect(told.onCase(recordCaseTrace, trace, { actor: officerA })).toEqual(['case.trace-known']);
    expect(told.onCase(recordCaseTrace, { ...trace, kind: 'account' }, { actor: officerA })).toEqual([]);
  });

  it('is refused before officers are assigned, to others, and once the record is frozen (REC-46)', () => {
    expect(story().filed().onCase(recordCaseTrace, trace, { actor: officerA })).toContain('case.wrong-state');
    for (const actor of [clerk, head]) {
      expect(story().assigned().onCase(recordCaseTrace, trace, { actor })).toContain(
        'actor.role-not-entitled',
      );
    }
    expect(story().banned().onCase(recordCaseTrace, trace, { actor: officerA })).toContain(
      'case.record-frozen',
    );
  });

  it('puts a digest, and no value, into the list of cases; nothing of it leaves the house', () => {
    const told = story().assigned();
    told.onCase(recordCaseTrace, trace, { actor: officerA });
    const event = told.events(CASE).at(-1);
    const fold = caseListProjection.folds.CaseTraceRecorded;
    const row = fold === 'ignored' ? undefined : fold.fold({ traces: [] } as never, event as never, CASE);
    expect(row).toEqual({ traces: [`site:${trace.digest}`] });
    expect(enforcementPublicEvents.map(({ stored }) => stored)).not.toContain('CaseTraceRecorded');
  });
});

describe('what two cases must share', () => {
  it.each([
    ['site', ' HTTPS://www.Example.org:8080/a?b#c ', 'example.org'],
    ['site', 'example.org', 'example.org'],
    ['site', '／／', ''],
    ['address', '雅安市 名山区（蒙顶山镇）1号', '雅安市名山区蒙顶山镇1号'],
    ['address', '雅安市名山区蒙顶山镇１号', '雅安市名山区蒙顶山镇1号'],
    ['account', ' @YanShi_茶社 ', 'yanshi_茶社'],
  ] as const)('is, for a %s %s, %s', (kind, value, text) => {
    expect(traceText(kind, value)).toBe(text);
  });
});
