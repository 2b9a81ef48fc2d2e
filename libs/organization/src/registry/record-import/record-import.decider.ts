import { accept, claiming, refuse } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import {
  type OrganizationCommand,
  legalMustBe,
  organizationCommand,
  usccClaim,
} from '../conditions.decider.js';
import type { ExternalFact, OrganizationEvent, StatedDate } from '../organization.events.js';
import { organizationStream } from '../organization.state.js';

type Recorded = Extract<OrganizationEvent, { type: 'OrganizationRecorded' }>['data'];

/**
 * A published register entry. A failed check digit is a warning kept with the row (SZ-uscc-1); only a code that checks
 * is claimed, since a damaged one may be borne by nobody.
 */
export const recordRegisteredOrganization: OrganizationCommand<Recorded> = {
  name: 'recordRegisteredOrganization',
  zh: '载入登记信息',
  en: 'Record a published register entry',
  category: organizationStream.category,
  creates: true,
  roles: ['system'],
  guard: () => [],
  decide(payload) {
    const accepted = accept<OrganizationEvent>(
      [{ type: 'OrganizationRecorded', data: payload }],
      'SZ-import-1',
      'SZ-uscc-1',
    );
    return payload.uscc && payload.usccCheck === 'ok'
      ? claiming(accepted, usccClaim(payload.uscc))
      : accepted;
  },
};

export type RecordExternalFact = Omit<ExternalFact, 'validTo'>;

/** The claim by which a published fact stands in one place only: with an organization, or among the unmatched. */
export const factClaim = (factId: string): string => `fact/${factId}`;

/** A fact by another organ. It stands beside the organization's own history and moves none of its axes. */
export const recordExternalFact = organizationCommand<RecordExternalFact>({
  name: 'recordExternalFact',
  zh: '载入外部公布事实',
  en: 'Record a fact published elsewhere',
  roles: ['system'],
  restsOn: () => ['SZ-import-1'],
  guard: (state) => (state.legal === 'none' ? legalMustBe(state) : []),
  decide(payload, state, context) {
    if (state.facts.some((fact) => fact.factId === payload.factId)) return refuse('fact.already-recorded');
    const validTo = payload.kind === 'rating' ? ratingEnd(payload.date, context) : undefined;
    const data: ExternalFact = { ...payload, ...(validTo ? { validTo } : {}) };
    const accepted = accept<OrganizationEvent>([{ type: 'ExternalFactRecorded', data }], 'SZ-import-1');
    // A fact that a person matched is claimed by the record of the unmatched fact already.
    return payload.matchedBy === 'person' ? accepted : claiming(accepted, factClaim(payload.factId));
  },
});

const LAST_DAY: Readonly<Record<StatedDate['precision'], string>> = {
  day: '',
  month: '-28',
  year: '-12-31',
  unknown: '',
};

/**
 * End of a rating's validity by the measures in force when it was announced, as precise as that date. Before the old
 * Measures, and without a date, none is shown: it would be made up.
 */
function ratingEnd(stated: StatedDate, { law }: LegalContext): ExternalFact['validTo'] {
  const { precision, date } = stated;
  if (!date || precision === 'unknown') return undefined;
  const on = date + LAST_DAY[precision];
  const rule = law.rule('O82-35', on) ?? law.rule('O39-levels', on);
  if (!rule) return undefined;
  const { dueOn } = law.deadline('rating-validity', on);
  return { date: dueOn.slice(0, date.length), rule: rule.id, version: rule.version, mark: rule.mark };
}
