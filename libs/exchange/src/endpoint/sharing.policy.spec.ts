import { describe, expect, it } from '@jest/globals';
import { publicEvents } from '../public-events.js';
import { AGENCY_CODES } from '@shouzheng/law/contract';
import { SHARING, sharingRules } from './sharing.policy.js';

describe('the sharing catalogue', () => {
  it('names public event types that exist', () => {
    const known = publicEvents.map(({ publicType }) => publicType);
    const unknown = SHARING.flatMap(({ eventTypes }) => eventTypes).filter((type) => !known.includes(type));
    expect(unknown).toEqual([]);
  });

  it('leaves no public event type without an agency that may be granted it', () => {
    const shared = new Set(SHARING.flatMap(({ eventTypes }) => eventTypes));
    expect(publicEvents.map(({ publicType }) => publicType).filter((type) => !shared.has(type))).toEqual([]);
  });

  it('gives a rule for every pair, and nothing where the table has none', () => {
    for (const { agency, eventTypes } of SHARING) {
      for (const type of eventTypes) expect(sharingRules(agency, type)?.length).toBeGreaterThan(0);
    }
    expect(sharingRules('TAX', 'shouzheng.enforcement.ban-decided.v1')).toBeUndefined();
    expect(sharingRules('NOBODY', 'shouzheng.enforcement.ban-decided.v1')).toBeUndefined();
    expect(AGENCY_CODES.every((agency) => SHARING.some((one) => one.agency === agency))).toBe(true);
  });
});
