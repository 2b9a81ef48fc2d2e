import { describe, expect, it } from '@jest/globals';
import { createLawBook } from '@shouzheng/law/contract';
import { ORGAN } from '../testing/world.fixture.js';
import { remediesAgainst } from './organs.decider.js';

describe('the remedies that a decision prints (REC 20; LIT 46)', () => {
  const law = createLawBook();
  const occurredOn = '2026-11-02';

  it('names government, court and the terms of the law of that day', () => {
    expect(remediesAgainst(ORGAN, { law, occurredOn })).toEqual({
      reconsideration: { organ: '雅安市名山区人民政府', days: 60, rule: 'REC-20' },
      suit: { court: '雅安市名山区人民法院', months: 6, rule: 'LIT-46' },
    });
  });

  it('takes the lengths from the law, not from here', () => {
    const length = (code: string) =>
      ({ duration: code === 'direct-suit' ? 3 : 30, unit: 'calendar-day' }) as const;
    expect(remediesAgainst(ORGAN, { law: { ...law, length }, occurredOn })).toMatchObject({
      reconsideration: { days: 30 },
      suit: { months: 3 },
    });
  });

  it('is nothing for an organ that is none of ours', () => {
    expect(remediesAgainst('510104', { law, occurredOn })).toBeUndefined();
  });
});
