import { describe, expect, it } from '@jest/globals';
import { demandAppended, RevisionConflictError } from './event-store-errors.js';

describe('demandAppended', () => {
  it('answers what was appended', () => {
    const outcome = { kind: 'appended', position: 7n, revisions: [2] } as const;
    expect(demandAppended(outcome)).toBe(outcome);
  });

  it.each([
    [-1, /case-1 is not there: expect revision -1 to begin it/],
    [4, /case-1 has gone on to revision 4: read it again/],
  ])('tells what to do about a conflict at %i', (actualRevision, advice) => {
    const conflict = { kind: 'conflict', streamId: 'case-1', actualRevision } as const;
    expect(() => demandAppended(conflict)).toThrow(RevisionConflictError);
    expect(() => demandAppended(conflict)).toThrow(advice);
  });
});
