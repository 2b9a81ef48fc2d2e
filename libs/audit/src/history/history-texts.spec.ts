import { describe, expect, it } from '@jest/globals';
import { summaryOf, titleOf } from './history-texts.js';

const missed = (timer: string) => ({ term: 't', timer, dueOn: '2026-12-03' });

describe('a term that is over', () => {
  it('of which something was left undone says so', () => {
    expect(titleOf('TermMissed', missed('rectification-order'))).toBeUndefined();
    expect(summaryOf('TermMissed', missed('rectification-order'))).toMatchObject({
      zh: '应于 2026-12-03 办结',
    });
    // One whose timer is not in the book any more is read as a limit.
    expect(titleOf('TermMissed', missed('no-such-timer'))).toBeUndefined();
  });

  it.each(['abnormal-to-serious', 'serious-minimum', 'rating-validity'])(
    'as a span (%s) is over and nothing more: it binds nobody',
    (timer) => {
      expect(titleOf('TermMissed', missed(timer))).toEqual({ zh: '期限届满', en: 'Term over' });
      expect(summaryOf('TermMissed', missed(timer))).toEqual({ zh: '至 2026-12-03', en: 'until 2026-12-03' });
      expect(titleOf('TermStarted', missed(timer))).toBeUndefined();
    },
  );
});
