import { describe, expect, it } from '@jest/globals';
import { type Recorded, isRefused } from '@shouzheng/kernel';
import { recorded } from '@shouzheng/testing';
import { restrictionStream } from '../restriction/restriction.state.js';
import { OWNER, docketRows } from '../testing/docket.fixture.js';
import {
  aRegisteredAssociation,
  anOrganization,
  application,
  applied,
  approver,
  clerk,
  listing,
  orderId,
  ordered,
  otherOfficer,
  sealed,
  settings,
  staff,
  submitted,
} from '../testing/world.fixture.js';
import { barredByRecord } from './rating/eligibility.decider.js';
import { recordBranch } from './branches/branches.decider.js';
import { concludeAnnualCheck } from './annual-check/conclusion.decider.js';
import { applyChange, changeRegistration } from './change/change.decider.js';
import type { OrganizationEvent } from './organization.events.js';
import { applyPenaltyEffect, withdrawPenaltyEffect } from './penalty-effect/penalty-effect.decider.js';
import { missTerm, verifyRectification } from './rectify/rectification.decider.js';
import { rectificationTerm } from './rectify/rectification.decider.js';
import { applyRegistration, approveRegistration } from './register/registration.decider.js';

const system = staff(0, 'system', '000000');
const LISTING = '00000000-0000-5000-8000-0000000000aa';
const given = (...events: readonly OrganizationEvent[]) =>
  anOrganization(...aRegisteredAssociation, ...events);
const eventsOf = ({
  decision,
}: ReturnType<ReturnType<typeof anOrganization>['when']>): readonly OrganizationEvent[] => {
  if (isRefused(decision)) throw new Error(decision.refusals.map(({ code }) => code).join(', '));
  return decision.events;
};
const listedFor = (ground: 'RECTIFICATION_OVERDUE' | 'ANNUAL_REPORT', year?: number): OrganizationEvent[] => [
  {
    type: 'ListingProposed',
    data: {
      listingId: LISTING,
      kind: 'abnormal',
      ground,
      cause: 'officer',
      ...(year === undefined ? {} : { year }),
    },
  },
  { ...listing, data: { ...listing.data, listingId: LISTING, ground } } as OrganizationEvent,
];

describe('an order to correct that is missed (Order 60 Arts 11, 14)', () => {
  const started: OrganizationEvent = {
    type: 'TermStarted',
    data: {
      term: rectificationTerm(orderId),
      timer: 'rectification-order',
      startsOn: '2026-11-03',
      dueOn: '2026-12-03',
      warnOn: '2026-11-28',
      binding: 'party',
      awaits: { role: 'officer', organ: '511803' },
      provisional: false,
      basis: [],
    } as never,
  };
  const overdue: OrganizationEvent = { type: 'RectificationOverdue', data: { orderId, dueOn: '2026-12-03' } };
  const verify = { orderId, result: 'rectified', onSite: false, officers: [otherOfficer.badge] } as const;

  it('is proposed for the list once, and of a body that has ended never', () => {
    const late = { now: '2026-12-04T01:00:00.000Z', actor: system };
    const miss = { term: rectificationTerm(orderId) };
    const proposals = (...more: readonly OrganizationEvent[]): number =>
      eventsOf(given(ordered, started, ...more).when(missTerm, miss, late)).filter(
        ({ type }) => type === 'ListingProposed',
      ).length;
    expect(proposals()).toBe(1);
    expect(proposals(...listedFor('RECTIFICATION_OVERDUE'))).toBe(0);
    expect(
      eventsOf(
        given(ordered, started, { type: 'OrganizationDeregistered', data: {} } as never).when(
          missTerm,
          miss,
          late,
        ),
      ).map(({ type }) => type),
    ).toEqual(['TermMissed']);
  });

  it('proposes the removal once it is rectified, and not while another order is overdue', () => {
    const record = [...listedFor('RECTIFICATION_OVERDUE'), ordered, overdue, submitted];
    const act = { ...verify, finding: sealed('…') };
    expect(eventsOf(given(...record).when(verifyRectification, act, { actor: otherOfficer }))).toMatchObject([
      { type: 'RectificationVerified' },
      { type: 'DelistingProposed', data: { listingId: LISTING, reason: 'rectified' } },
      { type: 'TermStarted', data: { timer: 'abnormal-removal' } },
    ]);
    const other = { ...ordered, data: { ...ordered.data, orderId: LISTING } } as OrganizationEvent;
    const both = [
      ...record,
      other,
      { ...overdue, data: { ...overdue.data, orderId: LISTING } } as OrganizationEvent,
    ];
    expect(
      eventsOf(given(...both).when(verifyRectification, act, { actor: otherOfficer })).map(
        ({ type }) => type,
      ),
    ).toEqual(['RectificationVerified']);
  });
});

describe('a missed year', () => {
  const opened: OrganizationEvent = {
    type: 'AnnualCheckOpened',
    data: { year: 2025, simplified: false, firstReview: false },
  };
  const missed: OrganizationEvent = {
    type: 'AnnualReportMissed',
    data: { year: 2025, dueOn: '2026-05-31', by: 'term' },
  };
  const late: OrganizationEvent = {
    type: 'AnnualReportSubmitted',
    data: { year: 2025, to: 'registrar', receivedOn: '2026-11-02', late: true, charityReport: false },
  };
  const conclusion = {
    year: 2025,
    conclusion: 'PASSED',
    documentNumber: '演示检1号',
    servedOn: '2026-11-20',
    method: 'direct',
  } as const;

  it('whose report comes after all proposes the removal of the listing of that year, no other (Order 60 Art 14)', () => {
    const conclude = (year: number): readonly string[] =>
      eventsOf(
        given(...listedFor('ANNUAL_REPORT', year), opened, missed, late).when(
          concludeAnnualCheck,
          conclusion,
          {
            actor: approver,
          },
        ),
      ).map(({ type }) => type);
    expect(conclude(2025)).toEqual(['AnnualCheckConcluded', 'DelistingProposed', 'TermStarted']);
    expect(conclude(2024)).toEqual(['AnnualCheckConcluded']);
  });

  it('bars a rating from the record itself (Order 82 Art 10)', () => {
    const codes = (...events: readonly OrganizationEvent[]): readonly string[] => {
      const { state } = given(...events);
      return barredByRecord(state, { occurredOn: '2026-11-23', settings } as never).map(({ code }) => code);
    };
    expect(codes(opened)).toEqual([]);
    expect(codes(opened, missed)).toEqual(['rating.annual-check-missed']);
  });
});

describe('a revocation by penalty', () => {
  const facts = {
    ofEventId: 'd1',
    caseId: 'case-1',
    documentNumber: '罚1',
    violation: 'OTHER',
    creditSeverity: 'serious',
    decidedOn: '2026-11-20',
    effectiveOn: '2026-11-20',
    items: [{ no: 1, kind: 'REVOKE_REGISTRATION', ofPerson: false }],
  } as const;
  const end = { ofEventId: 'd1', documentNumber: '复1', basis: 'REC-64', withdrawnOn: '2026-11-22' };
  const revoked = eventsOf(given().when(applyPenaltyEffect, facts, { actor: system }));
  const withdrawn = eventsOf(given(...revoked).when(withdrawPenaltyEffect, end, { actor: system }));
  const open = (...events: readonly OrganizationEvent[]): unknown => {
    const history = [...aRegisteredAssociation, ...events].map((event, revision) =>
      recorded(event, { revision, streamId: OWNER }),
    ) as readonly Recorded[];
    return docketRows(history).find(({ item }) => item === 'start-liquidation')?.status;
  };

  it('is named, and asks for the liquidation; both fall with it (民法典 Arts 68, 72)', () => {
    expect(given(...revoked).state.life.revocation).toBe('PENALTY');
    expect(open(...revoked)).toBe('open');
    expect(given(...revoked, ...withdrawn).state).toMatchObject({
      legal: 'Registered',
      life: { revocation: undefined },
    });
    expect(open(...revoked, ...withdrawn)).not.toBe('open');
  });
});

describe('a suspension (SG Art 33)', () => {
  it('bars a new branch while it runs', () => {
    const branch = {
      name: '演示分会',
      kind: 'branch',
      setUpOn: '2026-11-10',
      territorial: false,
      underBranch: false,
      withinCharter: true,
    } as const;
    const suspended: OrganizationEvent = {
      type: 'ActivitiesSuspended',
      data: { suspensionId: orderId, documentNumber: '罚2', from: '2026-11-01', to: '2026-12-31' },
    };
    given(suspended).when(recordBranch, branch).thenRefused('branch.suspended');
    expect(eventsOf(given().when(recordBranch, branch))).toHaveLength(1);
  });
});

describe('a restriction that binds a head (FND Art 23; 慈善法 Art 112)', () => {
  const RESTRICTION = 'restriction-00000000-0000-5000-8000-00000000000d';
  const bound = (from: string, to: string, status: 'restricted' | 'ended' = 'restricted') => ({
    folded: [
      {
        category: restrictionStream.category,
        id: RESTRICTION,
        state: { ...restrictionStream.initial, status, office: 'charity-manager', from, to } as never,
      },
    ],
  });
  const now = bound('2026-01-01', '2027-01-01');
  const restrictions = [RESTRICTION];

  it('is read with the act, and bars whatever the officer stated, of a charity only', () => {
    const charity = { ...application, charity: true, restrictions };
    expect(applyRegistration.reads?.(charity, anOrganization().state)).toEqual([
      { category: 'restriction', id: RESTRICTION },
    ]);
    anOrganization().when(applyRegistration, charity, now).thenRefused('head.restricted');
    expect(
      eventsOf(anOrganization().when(applyRegistration, { ...charity, charity: false }, now)),
    ).toHaveLength(2);
    for (const over of [bound('2025-01-01', '2026-01-01'), bound('2026-01-01', '2027-01-01', 'ended')]) {
      const events = eventsOf(anOrganization().when(applyRegistration, charity, over));
      expect(JSON.stringify(events)).not.toContain(RESTRICTION);
    }
  });

  it('is asked again when the registration or the change is decided on', () => {
    const asCharity = { ...applied, data: { ...applied.data, charity: true } } as OrganizationEvent;
    const decision = {
      uscc: '51511800MJ0000026B',
      certificateNumber: '川社证字第0002号',
      decidedOn: '2026-11-20',
    };
    anOrganization(asCharity)
      .when(approveRegistration, { ...decision, restrictions }, { actor: approver, ...now })
      .thenRefused('head.restricted');
    expect(
      isRefused(anOrganization(asCharity).when(approveRegistration, decision, { actor: approver }).decision),
    ).toBe(false);
    const audit: OrganizationEvent = {
      type: 'FinancialAuditRecorded',
      data: {
        auditId: orderId,
        purpose: 'legal-representative',
        reportNumber: '审1',
        concludedOn: '2026-11-01',
      },
    };
    const change = {
      item: 'legal-representative',
      head: { person: orderId, name: sealed('演示新人') },
      personCheck: 'clear',
      consent: { documentNumber: '函2', issuedOn: '2026-10-20' },
      appliedOn: '2026-11-10',
      auditId: orderId,
    } as const;
    const record = [asCharity, aRegisteredAssociation[1], audit];
    anOrganization(...record)
      .when(applyChange, { ...change, restrictions }, { actor: clerk, ...now })
      .thenRefused('head.restricted');
    const taken = eventsOf(anOrganization(...record).when(applyChange, change, { actor: clerk }));
    const [first] = taken;
    const changeId = first?.type === 'ChangeApplied' ? first.data.changeId : '';
    const register = { changeId, documentNumber: '变1', decidedOn: '2026-11-20' };
    anOrganization(...record, ...taken)
      .when(changeRegistration, { ...register, restrictions }, { actor: approver, ...now })
      .thenRefused('head.restricted');
  });
});
