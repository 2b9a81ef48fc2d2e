import { describe, expect, it } from '@jest/globals';
import { transferCase } from '../../case/transfer-case/transfer-case.decider.js';
import { penaltyStory } from '../../testing/penalty-story.fixture.js';
import { head, sealed } from '../../testing/world.fixture.js';
import { resumeCase, suspendCase } from './suspend-case.decider.js';

const byHead = { actor: head };

describe('a suspended case (reference (b2), side state 中止)', () => {
  it('is not transferred before it is taken up again (Order 68 Art 5)', () => {
    const told = penaltyStory().inquired();
    const suspension = {
      docNo: '名民中〔2026〕1号',
      reason: 'other',
      note: sealed('待另案结果'),
      expectedTo: '2026-12-31',
    } as const;
    expect(told.onCase(suspendCase, suspension, byHead)).toEqual([]);
    const letter = { addressee: 'SAMR', docNo: '名民移〔2026〕2号' } as const;
    expect(told.onCase(transferCase, letter, byHead)).toEqual(['penalty.suspended']);
    expect(told.onCase(resumeCase, {}, byHead)).toEqual([]);
    expect(told.onCase(transferCase, letter, byHead)).toEqual([]);
  });
});
