import { describe, expect, it } from '@jest/globals';
import { FINE, after, byHead, bySection, text } from '../afterwards/afterwards.fixture.js';
import { closePenaltyCase } from '../afterwards/close-penalty/close-penalty.decider.js';
import { recordExecution } from '../afterwards/enforce-in-court/end-execution.decider.js';
import { pathOf } from './case-path.js';
import { decidedSteps } from './decided-path.js';

const done = (told: ReturnType<typeof after>): readonly string[] =>
  decidedSteps(told.case).flatMap((step) => (step.done ? [step.code] : []));

describe('the path after a penalty decision', () => {
  it('goes from service to archive', () => {
    const told = after({ items: [FINE] });
    expect(done(told)).toEqual([]);
    told.served();
    expect(done(told)).toEqual(['service']);
    const ended = { decision: told.id, outcome: 'not-necessary', reason: text, files: [] } as const;
    told.done(told.onCase(recordExecution, ended, byHead));
    expect(done(told)).toEqual(['service', 'execution']);
    told.done(told.onCase(closePenaltyCase, {}, byHead));
    expect(done(told)).toEqual(['service', 'execution', 'closing']);
    expect(told.onCase(closePenaltyCase, {}, bySection)).toEqual(['actor.role-not-entitled']);
  });

  it('stands at the end of the whole path, without the steps of a ban', () => {
    const codes = pathOf(after().served().case, { review: false, discussion: false }).map(({ code }) => code);
    expect(codes.slice(-6)).toEqual(['publication', 'execution', 'court', 'remedies', 'closing', 'archive']);
    expect(codes).not.toContain('seals');
  });
});
