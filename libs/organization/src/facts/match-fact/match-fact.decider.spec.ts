import { describe, expect, it } from '@jest/globals';
import { isRefused, judge } from '@shouzheng/kernel';
import { aDecisionContext, recorded } from '@shouzheng/testing';
import { readFileSync } from 'node:fs';
import { factClaim, recordExternalFact } from '../../registry/record-import/record-import.decider.js';
import {
  anOrganization,
  creditOfficer,
  foreign,
  law,
  regions,
  settings,
} from '../../testing/world.fixture.js';
import { recordUnmatchedFact } from '../record-unmatched-fact/record-unmatched-fact.decider.js';
import type { UnmatchedFact } from '../unmatched-fact.events.js';
import { type UnmatchedFactState, unmatchedFactStream } from '../unmatched-fact.state.js';
import { dismissFact, matchFact } from './match-fact.decider.js';
import { placeMatchedFact } from './place-matched-fact.policy.js';

const unmatched = JSON.parse(
  readFileSync(new URL('../unmatched-fact.events.golden/FactUnmatched.v1.json', import.meta.url), 'utf8'),
) as UnmatchedFact;
const open = unmatchedFactStream.evolve(
  unmatchedFactStream.initial,
  recorded({ type: 'FactUnmatched', data: unmatched }),
);
const organization = 'organization-00000000-0000-5000-8000-000000000001';
const there = { category: 'organization', id: organization, state: anOrganization(foreign).state };
const context = (folded: readonly (typeof there)[] = []) => ({
  ...aDecisionContext({ folded }),
  actor: creditOfficer,
  law,
  settings,
  regions,
});
const codes = (decision: ReturnType<typeof judge>): readonly string[] =>
  isRefused(decision) ? decision.refusals.map(({ code }) => code) : [];

describe('a fact to be matched', () => {
  it('is claimed, so that it is not recorded beside', () => {
    const decision = judge(recordUnmatchedFact, unmatched, unmatchedFactStream.initial, context());
    expect(decision).toMatchObject({ claims: [factClaim(unmatched.fact.factId)] });
  });

  it('is matched by a person to an organization that is there, and placed by the policy as an import', () => {
    const decision = judge(matchFact, { organization }, open, context([there]));
    const [event] = isRefused(decision) ? [] : decision.events;
    if (event?.type !== 'FactMatched') throw new Error('not matched');
    const [request] = placeMatchedFact.on.FactMatched?.(recorded(event)) ?? [];
    expect(request).toMatchObject({
      command: 'recordExternalFact',
      streamId: organization,
      origin: 'import',
    });
    const placed = anOrganization(foreign).when(recordExternalFact, request?.payload as never).decision;
    expect(placed).toMatchObject({ events: [{ data: { matchedBy: 'person' } }] });
    // Its claim is the unmatched record's already.
    expect(placed).not.toHaveProperty('claims');
  });

  it('is not matched to what is not there, nor twice', () => {
    expect(codes(judge(matchFact, { organization }, open, context()))).toEqual(['fact.no-such-organization']);
    const done: UnmatchedFactState = { ...open, status: 'matched' };
    expect(codes(judge(matchFact, { organization }, done, context([there])))).toEqual(['fact.not-open']);
    expect(codes(judge(dismissFact, { reason: 'duplicate' }, done, context()))).toEqual(['fact.not-open']);
    expect(codes(judge(dismissFact, { reason: 'duplicate' }, open, context()))).toEqual([]);
  });
});
