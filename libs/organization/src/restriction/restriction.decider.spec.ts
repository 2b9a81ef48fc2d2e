import { describe, expect, it } from '@jest/globals';
import { isRefused, judge } from '@shouzheng/kernel';
import { aDecisionContext, recorded } from '@shouzheng/testing';
import type { OrganizationEvent } from '../registry/organization.events.js';
import {
  anOrganization,
  aRegisteredAssociation,
  law,
  regions,
  sealed,
  settings,
  staff,
} from '../testing/world.fixture.js';
import { followRestriction } from './restrict-person/follow-restriction.policy.js';
import {
  type RestrictPerson,
  liftRestriction,
  missRestrictionTerm,
  noteRestriction,
  restrictPerson,
} from './restrict-person/restriction.decider.js';
import type { RestrictionEvent } from './restriction.events.js';
import { type RestrictionState, barsOffice, restrictionStream } from './restriction.state.js';

const head = staff(7, 'section-head');
const ORG = 'organization-00000000-0000-5000-8000-00000000000f';
const DUE = '00000000-0000-5000-8000-00000000000d';
const due: OrganizationEvent = {
  type: 'RestrictionDue',
  data: { dueId: DUE, ofEventId: 'd1', itemNo: 1, rule: 'CHA-112' },
};
const revoked: OrganizationEvent = {
  type: 'RegistrationRevoked',
  data: { revocationId: DUE, kind: 'PENALTY', documentNumber: '罚1', decidedOn: '2026-11-02' },
};
const asFoundation: OrganizationEvent = {
  type: 'OrganizationRecordCorrected',
  data: {
    correctionId: DUE,
    ofEventId: DUE,
    item: 'type',
    from: 'SG',
    to: 'FND',
    reason: 'clerical-error',
    proposedBy: '180301',
  },
};
const notice = { documentNumber: '告1', servedOn: '2026-11-20', method: 'direct' } as const;
const charity: RestrictPerson = {
  personKey: 'person-1',
  person: sealed('…'),
  office: 'charity-manager',
  rule: 'CHA-112',
  organization: ORG,
  dueId: DUE,
  responsible: true,
  finding: sealed('…'),
  documentNumber: '限1',
  from: '2026-11-20',
  years: 3,
  notice,
};
const { dueId: _due, years: _years, ...ofFoundation } = charity;
const foundation: RestrictPerson = { ...ofFoundation, office: 'secretary-general', rule: 'FND-23' };

function context(events: readonly OrganizationEvent[], actor = head, now = '2026-11-23T01:00:00.000Z') {
  const { state } = anOrganization(...aRegisteredAssociation, ...events);
  const folded = [{ category: 'organization', id: ORG, state }];
  return { ...aDecisionContext({ folded, now }), actor, law, settings, regions };
}
const decide = (payload: RestrictPerson, ...events: readonly OrganizationEvent[]) =>
  judge(restrictPerson, payload, restrictionStream.initial, context(events));
const codes = (payload: RestrictPerson, ...events: readonly OrganizationEvent[]): readonly string[] => {
  const decision = decide(payload, ...events);
  return isRefused(decision) ? decision.refusals.map(({ code }) => code) : [];
};
const restricted = (): RestrictionState => {
  const decision = decide(charity, due);
  if (isRefused(decision)) throw new Error('refused');
  return decision.events.reduce(
    (state, event) => restrictionStream.evolve(state, recorded(event)),
    restrictionStream.initial,
  );
};

describe('a restriction of a person (FND 23; CHA 112; reference (f)4)', () => {
  it('ends with the years of the decision, or with the five of the foundation rule', () => {
    expect(decide(charity, due)).toMatchObject({
      events: [{ data: { to: '2029-11-20' } }, { type: 'TermStarted' }],
    });
    expect(decide(foundation, asFoundation, revoked)).toMatchObject({
      events: [{ data: { to: '2031-11-20' } }, {}],
    });
  });

  it.each([
    ['no decision that bans', charity, [], 'restriction.no-decision'],
    ['a due that was answered', charity, [due, noted()], 'restriction.no-decision'],
    ['a foundation that was not revoked', foundation, [asFoundation], 'restriction.no-decision'],
    ['a body that is no foundation', foundation, [revoked], 'restriction.not-a-foundation'],
    [
      'an office that CHA 112 does not bind',
      { ...charity, office: 'chair' },
      [due],
      'restriction.office-not-bound',
    ],
    [
      'no finding of responsibility',
      { ...charity, responsible: false },
      [due],
      'restriction.finding-required',
    ],
    ['no notice', { ...charity, notice: undefined }, [due], 'restriction.notice-required'],
    [
      'a notice of tomorrow',
      { ...charity, notice: { ...notice, servedOn: '2026-11-24' } },
      [due],
      'entry.in-the-future',
    ],
    ['six years', { ...charity, years: 6 }, [due], 'restriction.years'],
    ['no years', { ...charity, years: undefined }, [due], 'restriction.years'],
    [
      'years of its own for a foundation',
      { ...foundation, years: 3 },
      [asFoundation, revoked],
      'restriction.years',
    ],
  ] as const)('is refused for %s', (_what, payload, events, code) => {
    expect(codes(payload as RestrictPerson, ...(events as readonly OrganizationEvent[]))).toEqual([code]);
  });

  it('is the act of the organ in charge, about an organization that is there', () => {
    const elsewhere = judge(
      restrictPerson,
      charity,
      restrictionStream.initial,
      context([due], staff(8, 'section-head', '511800')),
    );
    expect(elsewhere).toMatchObject({ refusals: [{ code: 'restriction.other-organ' }] });
    const nobody = { ...context([due]), folded: () => undefined };
    expect(judge(restrictPerson, charity, restrictionStream.initial, nobody)).toMatchObject({
      refusals: [{ code: 'restriction.no-such-organization' }],
    });
  });

  it('bars from managing a charity, from the offices of a foundation, and from nothing else, until its end', () => {
    const post = { office: 'other', foundation: false, charity: true } as const;
    const state = restricted();
    expect(barsOffice(state, post, '2026-11-20')).toBe(true);
    expect(barsOffice(state, post, '2029-11-20')).toBe(true);
    expect(barsOffice(state, post, '2029-11-21')).toBe(false);
    expect(barsOffice(state, { ...post, charity: false }, '2026-11-20')).toBe(false);
    const officer = { ...state, office: 'secretary-general' } as const;
    expect(barsOffice(officer, { office: 'chair', foundation: true, charity: false }, '2026-11-20')).toBe(
      true,
    );
    expect(barsOffice(officer, { office: 'chair', foundation: false, charity: false }, '2026-11-20')).toBe(
      false,
    );
    expect(barsOffice(officer, { office: 'other', foundation: true, charity: false }, '2026-11-20')).toBe(
      false,
    );
  });

  it('ends by its term, or when it is lifted, once', () => {
    const late = context([due], staff(0, 'system', '000000'), '2029-11-21T01:00:00.000Z');
    expect(judge(missRestrictionTerm, { term: 'restriction' }, restricted(), late)).toMatchObject({
      events: [
        { type: 'TermMissed' },
        { type: 'RestrictionEnded', data: { cause: 'term-over', endedOn: '2029-11-20' } },
      ],
    });
    const lift = { cause: 'annulled', documentNumber: '解1' } as const;
    expect(judge(liftRestriction, lift, restricted(), context([due]))).toMatchObject({
      events: [{ type: 'RestrictionEnded', data: { cause: 'annulled' } }, { type: 'TermMet' }],
    });
    const ended: RestrictionState = { ...restricted(), status: 'ended' };
    expect(judge(liftRestriction, lift, ended, context([due]))).toMatchObject({
      refusals: [{ code: 'restriction.not-running' }],
    });
  });
});

function noted(): OrganizationEvent {
  return { type: 'RestrictionNoted', data: { dueId: DUE, restriction: 'restriction-1' } };
}

describe('what restrictions and organizations tell each other', () => {
  it('the record notes the restriction, once, and an annulment lifts it', () => {
    anOrganization(...aRegisteredAssociation, due)
      .when(noteRestriction, { dueId: DUE, restriction: 'restriction-1' })
      .thenEvents(noted());
    anOrganization(...aRegisteredAssociation, due, noted())
      .when(noteRestriction, { dueId: DUE, restriction: 'restriction-2' })
      .thenRefused('restriction.not-due');
    const decision = decide(charity, due);
    if (isRefused(decision)) throw new Error('refused');
    const [event] = decision.events as readonly Extract<RestrictionEvent, { type: 'PersonRestricted' }>[];
    if (!event) throw new Error('nothing decided');
    expect(followRestriction.on.PersonRestricted?.(recorded(event, { streamId: 'restriction-1' }))).toEqual([
      { command: 'noteRestriction', streamId: ORG, payload: { restriction: 'restriction-1', dueId: DUE } },
    ]);
    const withdrawn = {
      type: 'RestrictionDueWithdrawn',
      data: { dueId: DUE, documentNumber: '复1', cause: 'annulled', restriction: 'restriction-1' },
    } as const;
    expect(followRestriction.on.RestrictionDueWithdrawn?.(recorded(withdrawn))).toEqual([
      {
        command: 'liftRestriction',
        streamId: 'restriction-1',
        payload: { cause: 'annulled', documentNumber: '复1' },
      },
    ]);
  });
});
