import { readFileSync } from 'node:fs';
import { type DecisionContext, type DomainEvent, type Recorded, isRefused } from '@shouzheng/kernel';
import {
  DEFAULT_SETTINGS,
  type LegalContext,
  type Role,
  type Settings,
  type Staff,
  createLawBook,
  parseRegions,
} from '@shouzheng/law/contract';
import { type ContextWishes, type Then, givenWith, recorded } from '@shouzheng/testing';
import type { OrganizationCommand } from '../registry/conditions.decider.js';
import type { OrganizationEvent } from '../registry/organization.events.js';
import { type OrganizationState, organizationStream } from '../registry/organization.state.js';

export const law = createLawBook();
export const dataFile = (name: string): Buffer =>
  readFileSync(new URL(`../../../../data/${name}`, import.meta.url));
export const regions = parseRegions(dataFile('regions-5118.csv').toString('utf8'));
export const settings: Settings = DEFAULT_SETTINGS;

export const COUNTY = '511803';
export const sealed = (text: string): { key: string; sealed: string } => ({
  key: 'organization-text-test',
  sealed: text,
});

export function staff(n: number, role: Role, organ = COUNTY): Staff {
  return { account: `account-${n}`, person: `person-${n}`, role, organ, badge: `18030${n}` };
}
export const clerk = staff(1, 'registration-clerk');
export const approver = staff(2, 'registration-approver');
export const officer = staff(3, 'officer');
export const otherOfficer = staff(4, 'officer');
export const creditOfficer = staff(5, 'credit-officer');
export const ratingOfficer = staff(6, 'rating-officer');

const complete = (base: DecisionContext): LegalContext => ({ ...base, actor: clerk, law, settings, regions });
const givenLaw = givenWith(complete);

/** An organization with these events behind it; each acted by the clerk unless it is recorded with somebody else. */
export function anOrganization(...events: readonly (OrganizationEvent | Recorded<OrganizationEvent>)[]): {
  readonly state: OrganizationState;
  when<P>(
    command: OrganizationCommand<P>,
    payload: P,
    context?: ContextWishes<LegalContext>,
  ): Then<OrganizationEvent>;
} {
  const history = events.map((event, revision) =>
    'meta' in event ? event : recorded(event, { revision, meta: { actor: clerk } }),
  );
  const given = givenLaw(organizationStream, ...(history as OrganizationEvent[]));
  return {
    state: given.state,
    when: (command, payload, context) => {
      const result = given.when(command, payload, context);
      demandRulesInForce(result, context);
      return result;
    },
  };
}

/** What the runner asks as well: an act on an article that is not in force that day is void. */
function demandRulesInForce(result: Then<DomainEvent>, context: ContextWishes<LegalContext> = {}): void {
  if (isRefused(result.decision)) return;
  const on = (context.occurredAt ?? context.now ?? '2026-11-23').slice(0, 10);
  const missing = result.decision.basis.filter((rule) => !law.rule(rule, on) && !law.version(rule));
  if (missing.length > 0) throw new Error(`not in force on ${on}: ${missing.join(', ')}`);
}

export const USCC = '51511800MJ0000026B';
const means = {
  individualMembers: 60,
  unitMembers: 0,
  fullTimeStaff: 2,
  fundsFen: 3_000_000,
  premises: true,
};
const consent = { documentNumber: '雅农函〔2026〕1号', issuedOn: '2026-09-01' };

export const application = {
  name: '雅安市名山区演示茶业协会',
  type: 'SG',
  receivedOn: '2026-10-08',
  supervision: 'DUAL',
  competentUnit: '名山区农业农村局',
  consent,
  means,
  head: { person: '00000000-0000-5000-8000-000000000007', name: sealed('演示人') },
  personCheck: 'clear',
} as const;

const { personCheck: _check, ...applicationData } = application;

export const applied: OrganizationEvent = {
  type: 'RegistrationApplied',
  data: { ...applicationData, organ: COUNTY, missing: [], charity: false, nameFindings: [] },
};

export const registered: OrganizationEvent = {
  type: 'OrganizationRegistered',
  data: {
    uscc: USCC,
    certificateNumber: '川社证字第0001号',
    name: application.name,
    type: 'SG',
    registrar: COUNTY,
    decidedOn: '2023-05-08',
    warnings: [],
  },
};

/** A county's association, registered by an act of the county's organ. */
export const aRegisteredAssociation = [applied, registered] as const;

export const foreign: OrganizationEvent = {
  type: 'OrganizationRecorded',
  data: {
    name: '中国投资协会',
    usccCheck: 'no-code',
    type: 'SG',
    registrarName: '民政部',
    registrarRegion: '100000',
    registrarRegionFrom: 'registrar',
    evidence: 'register',
    laterRevoked: false,
    source: 'https://example.org',
    raw: { name: '中国投资协会' },
    warnings: ['no-code'],
  },
};

export const orderId = '00000000-0000-5000-8000-000000000001';
export const paper = {
  documentNumber: '雅名民改〔2026〕1号',
  issuedOn: '2026-11-02',
  servedOn: '2026-11-03',
  method: 'direct',
} as const;

export const ordered: OrganizationEvent = {
  type: 'RectificationOrdered',
  data: { orderId, ...paper, dueOn: '2026-12-03', matter: sealed('…') },
};
export const submitted: OrganizationEvent = {
  type: 'RectificationSubmitted',
  data: { orderId, receivedOn: '2026-11-20', report: sealed('…') },
};

export const listing: OrganizationEvent = {
  type: 'AbnormalListed',
  data: {
    listingId: orderId,
    ground: 'UNREACHABLE',
    ...paper,
    priorNotice: {
      documentNumber: '雅名民告〔2026〕1号',
      servedOn: '2026-10-08',
      method: 'direct',
      statementUntil: '2026-10-22',
      answered: false,
    },
    facts: sealed('…'),
  },
};

export const fact: Extract<OrganizationEvent, { type: 'ExternalFactRecorded' }>['data'] = {
  factId: orderId,
  kind: 'penalty',
  value: '警告',
  date: { raw: '2026-03', precision: 'month', date: '2026-03' },
  publisher: '济南市民政局',
  source: 'https://example.org',
  matchedBy: 'name-and-registrar',
  raw: {},
};
