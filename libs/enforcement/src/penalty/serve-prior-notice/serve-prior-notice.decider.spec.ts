import { describe, expect, it } from '@jest/globals';
import { HEAVY, aNotice, aPenalty, penaltyStory } from '../../testing/penalty-story.fixture.js';
import { head } from '../../testing/world.fixture.js';
import { decidePenalty } from '../decide-penalty/decide-penalty.decider.js';
import { servePriorNotice } from './serve-prior-notice.decider.js';

describe('a prior notice by announcement (民事诉讼法 Art 95; 行政处罚法 Arts 44 and 64)', () => {
  it('counts as served when its term is over, and only then the terms of the party begin', () => {
    const told = penaltyStory().reported({ items: HEAVY });
    expect(told.onCase(servePriorNotice, { ...aNotice, method: 'announcement' })).toEqual([]);
    const { announcedOn, servedOn } = told.lastOf('PriorNoticeServed');
    expect(announcedOn).toBe('2026-11-02');
    expect(servedOn).toBe('2026-12-02');
    expect(told.case.terms['statement']).toMatchObject({ startsOn: servedOn, dueOn: '2026-12-09' });
    expect(told.case.terms['hearing-request']).toMatchObject({ startsOn: servedOn, dueOn: '2026-12-09' });
  });

  it('bars the decision till then, though five working days from the publication are long over', () => {
    const told = penaltyStory().reported();
    expect(told.onCase(servePriorNotice, { ...aNotice, method: 'announcement' })).toEqual([]);
    const byHead = { actor: head };
    expect(told.on('2026-12-09').onCase(decidePenalty, aPenalty, byHead)).toContain('penalty.defence-open');
    expect(told.on('2026-12-10').onCase(decidePenalty, aPenalty, byHead)).toEqual([]);
  });

  it('handed over, it starts them on its day', () => {
    const told = penaltyStory().noticed();
    expect(told.case.terms['statement']).toMatchObject({ startsOn: '2026-11-02', dueOn: '2026-11-09' });
    expect(told.lastOf('PriorNoticeServed').announcedOn).toBeUndefined();
  });
});
