import { describe, expect, it } from '@jest/globals';
import { summaryOf, timersOf, titleOf } from './history-texts.js';

const missed = (timer: string) => ({ term: 't', timer, dueOn: '2026-12-03' });

describe('a term that is over', () => {
  it('of which something was left undone says so', () => {
    expect(titleOf('TermMissed', missed('rectification-order'))).toBeUndefined();
    expect(summaryOf('TermMissed', missed('rectification-order'))).toMatchObject({
      zh: '责令限期改正，应于 2026-12-03 办结',
    });
    // One whose timer is not in the book any more is read as a limit.
    expect(titleOf('TermMissed', missed('no-such-timer'))).toBeUndefined();
  });

  it.each(['abnormal-to-serious', 'serious-minimum', 'rating-validity'])(
    'as a span (%s) is over and nothing more: it binds nobody',
    (timer) => {
      expect(titleOf('TermMissed', missed(timer))).toEqual({ zh: '期限届满', en: 'Term over' });
      expect(summaryOf('TermMissed', missed(timer))).toEqual({
        zh: expect.stringMatching(/^\p{Script=Han}.+，至 2026-12-03$/u),
        en: expect.stringMatching(/^[A-Z].+, until 2026-12-03$/),
      });
      expect(titleOf('TermStarted', missed(timer))).toBeUndefined();
    },
  );
});

describe('a step of a term', () => {
  const events = [
    { type: 'TermStarted', data: { term: 'fine:1', timer: 'fine-payment', dueOn: '2026-12-30' } },
  ];

  it('says which term it is, also where it names it by its id alone', () => {
    expect(summaryOf('TermStarted', events[0]?.data ?? {})).toMatchObject({ zh: '缴纳罚款，至 2026-12-30' });
    expect(summaryOf('TermMet', { term: 'fine:1' }, timersOf(events))).toMatchObject({ zh: '缴纳罚款' });
  });

  it('stays silent about a term whose start is not there', () => {
    expect(summaryOf('TermMet', { term: 'unknown' }, timersOf(events))).toBeUndefined();
  });
});
