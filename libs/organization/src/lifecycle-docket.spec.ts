import { describe, expect, it } from '@jest/globals';
import type { DomainEvent, Recorded } from '@shouzheng/kernel';
import { isRefused } from '@shouzheng/kernel';
import { findRules } from '@shouzheng/law/contract';
import { recorded } from '@shouzheng/testing';
import { lifecycleItems } from './lifecycle-docket.projection.js';
import { organizationContext } from './organization.context.js';
import { openAnnualCheck } from './registry/annual-check/annual-report.decider.js';
import type { OrganizationEvent } from './registry/organization.events.js';
import { applyRegistration } from './registry/register/registration.decider.js';
import { OWNER, docketRows } from './testing/docket.fixture.js';
import { aRegisteredAssociation, anOrganization, application, sealed } from './testing/world.fixture.js';

const eventsOf = (decision: unknown): readonly OrganizationEvent[] =>
  (decision as { events?: readonly OrganizationEvent[] }).events ?? [];
const open = (...events: readonly OrganizationEvent[]) =>
  docketRows(
    events.map(
      (event, revision) => recorded(event as DomainEvent, { revision, streamId: OWNER }) as Recorded,
    ),
  )
    .filter(({ status }) => status === 'open')
    .map(({ item, termKey }) => [item, termKey?.slice(OWNER.length + 1) ?? null]);
const since = [
  ['deliver-certificate', 'certificate-delivery'],
  ['announce-register', null],
];

describe('the queues of a life', () => {
  it('name commands of the context, roles that may give them, and rules that exist', () => {
    const rules = new Set(findRules({}).map(({ id }) => id));
    for (const { code, command, role, rule } of lifecycleItems) {
      const known = organizationContext.commands.find(
        ({ name, category }) => name === command && category === 'organization',
      );
      expect([code, known?.roles.includes(role), rules.has(rule)]).toEqual([code, true, true]);
    }
  });

  it('hold an incomplete application with the term to tell, and no decision before it is complete', () => {
    const { decision } = anOrganization().when(applyRegistration, {
      ...application,
      receivedOn: '2026-11-20',
      missing: ['premises'],
    });
    expect(isRefused(decision)).toBe(false);
    const taken = eventsOf(decision);
    expect(open(...taken)).toEqual([['ask-for-completion', 'completion-notice']]);
    const complete: OrganizationEvent = {
      type: 'RegistrationPapersCompleted',
      data: { receivedOn: '2026-11-23', deemed: false },
    };
    expect(open(...taken, complete)).toEqual([['decide-registration', 'registration-decision']]);
  });

  it('hold each open year with the day of its step, and let go of it in a liquidation', () => {
    const january = { now: '2026-01-06T01:00:00.000Z' };
    const opened = eventsOf(
      anOrganization(...aRegisteredAssociation).when(openAnnualCheck, { year: 2025 }, january).decision,
    );
    const all = [...aRegisteredAssociation, ...opened];
    expect(open(...all)).toEqual([
      ...since,
      ['annual-report-to-unit', 'annual-unit-2025'],
      ['annual-report', 'annual-report-2025'],
    ]);
    const reported: OrganizationEvent = {
      type: 'AnnualReportSubmitted',
      data: { year: 2025, to: 'registrar', receivedOn: '2026-04-20', late: false, charityReport: false },
    };
    expect(open(...all, reported)).toEqual([...since, ['conclude-annual-check', null]]);
    const failed: OrganizationEvent = {
      type: 'AnnualCheckConcluded',
      data: {
        year: 2025,
        conclusion: 'FAILED',
        documentNumber: '1',
        servedOn: '2026-06-20',
        method: 'direct',
        reasons: sealed('…'),
      },
    };
    expect(open(...all, reported, failed)).toEqual([
      ...since,
      ['annual-rectification', 'annual-rectification-2025'],
    ]);
    const liquidating: OrganizationEvent = {
      type: 'LiquidationStarted',
      data: { cause: 'dissolution', groupFormedOn: '2026-07-01' },
    };
    expect(open(...all, reported, failed, liquidating)).toEqual([...since, ['end-liquidation', null]]);
  });
});

describe('what is sealed in a suspension', () => {
  it.each([
    ['SG', 'SG-33'],
    ['PNE', 'PNE-28'],
    ['FND', 'FND-44'],
  ] as const)('of a %s is sealed and given back by its own article', (type, rule) => {
    const [applied] = aRegisteredAssociation;
    const begun = { ...applied, data: { ...applied?.data, type } } as DomainEvent;
    const rows = docketRows([recorded(begun, { revision: 0, streamId: OWNER })]);
    const rulesOf = (item: string) => rows.find((row) => row.item === item)?.rule;
    expect([rulesOf('seal-certificate'), rulesOf('end-suspension')]).toEqual([rule, rule]);
  });
});
