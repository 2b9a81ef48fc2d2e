import { describe, expect, it } from '@jest/globals';
import { type OrganizationEvent, organizationStream } from '@shouzheng/organization/contract';
import type { Recorded } from '@shouzheng/kernel';
import { type Story, story } from '../../testing/story.fixture.js';
import { ORGAN, START, officerA, recordedEvent, sealed, system, uuid } from '../../testing/world.fixture.js';
import { type OpenClueOfLead, openClueOfLead } from './clue-of-lead.decider.js';
import { clueOfLeadPolicy } from './clue-of-lead.policy.js';

const ORGANIZATION = `organization-${uuid(70)}`;
const LEAD = uuid(72);
const lead = {
  type: 'SupervisionLeadRecorded',
  data: { leadId: LEAD, ground: 'annual-check-failed', rule: 'SG-28', about: '2025' },
} as const;

/** An organization that a lead was recorded of. */
function withLead(region = ORGAN): Story {
  const told = story();
  const initial = { ...organizationStream.initial, name: '演示·名山茶业促进会', region };
  const recorded = recordedEvent(lead, ORGANIZATION, 0) as Recorded<OrganizationEvent>;
  told.put(ORGANIZATION, organizationStream.evolve(initial, recorded));
  return told;
}

const settled = (change: object): Recorded<OrganizationEvent> =>
  recordedEvent(
    {
      type: 'SupervisionLeadSettled',
      data: {
        leadId: LEAD,
        result: 'clue-opened',
        reasons: sealed('年检不合格'),
        officers: ['180301'],
        ...change,
      },
    },
    ORGANIZATION,
    1,
    { eventId: uuid(73), at: START, actor: officerA },
  ) as Recorded<OrganizationEvent>;
const requests = (change: object = {}) =>
  clueOfLeadPolicy.on.SupervisionLeadSettled?.(settled(change) as never) ?? [];

describe('a clue on a lead of the supervision (SZ-lead-1)', () => {
  it('is opened where the officer says so, and linked back to that act', () => {
    const [request] = requests();
    expect(request).toMatchObject({ command: 'openClueOfLead' });
    const told = withLead();
    const payload = request?.payload as OpenClueOfLead;
    expect(told.onClue(openClueOfLead, payload, { actor: system })).toEqual([]);
    expect(told.clue).toMatchObject({
      status: 'received',
      source: 'ANNUAL_CHECK',
      organ: ORGAN,
      subjectName: '演示·名山茶业促进会',
      origin: { kind: 'annual-check', streamId: ORGANIZATION, eventId: uuid(73) },
    });
    // What was found stays in the record of the organization.
    expect(told.clue.facts).toBeUndefined();
    expect(told.clue.terms['triage']?.status).toBe('running');
  });

  it('goes to the desk of the registrar, also where that is the city (Order 68 Art 3)', () => {
    const told = withLead('511800');
    const act = settled({});
    const byCity = { ...act, meta: { ...act.meta, actor: { ...act.meta.actor, organ: '511800' } } };
    const [request] = clueOfLeadPolicy.on.SupervisionLeadSettled?.(byCity as never) ?? [];
    const payload = request?.payload as OpenClueOfLead;
    expect(told.onClue(openClueOfLead, payload, { actor: system })).toEqual([]);
    expect(told.clue).toMatchObject({ status: 'received', organ: '511800' });
    expect(told.clue.number).toMatch(/^511800-/);
    expect(told.clue.terms['triage']).toMatchObject({ organ: '511800', status: 'running' });
    // Nor is it another registrar's because somebody there settled the lead.
    expect(
      withLead('511800').onClue(openClueOfLead, { ...payload, region: ORGAN }, { actor: system }),
    ).toEqual(['penalty.other-registrar']);
  });

  it('is not opened twice for one act, nor where a clue is there, nor where the lead came to nothing', () => {
    expect(requests({ clueId: uuid(74) })).toEqual([]);
    expect(requests({ result: 'corrected' })).toEqual([]);
    expect(requests({ result: 'no-violation' })).toEqual([]);
  });

  it('needs the lead, and is nobody’s act but the system’s', () => {
    const payload = requests()[0]?.payload as OpenClueOfLead;
    expect(story().onClue(openClueOfLead, payload, { actor: system })).toEqual(['clue.lead-unknown']);
    expect(withLead().onClue(openClueOfLead, { ...payload, leadId: uuid(1) }, { actor: system })).toEqual([
      'clue.lead-unknown',
    ]);
    expect(withLead().onClue(openClueOfLead, payload, { actor: officerA })).toEqual([
      'actor.role-not-entitled',
    ]);
  });
});
