import { accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, meetTerm } from '@shouzheng/law/contract';
import {
  EXISTING,
  documentClaim,
  legalMustBe,
  organizationCommand,
  registrarHere,
} from '../conditions.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import type { CreditSeverity } from './credit.events.js';
import { dayRefusals, term } from './listing-acts.decider.js';

export interface RecordDomicileLetter {
  readonly documentNumber: string;
  readonly sentOn: string;
  readonly result: 'signed' | 'unsigned';
}

/** A dedicated letter to the registered domicile. The second comes after the days that the bureau has set. */
export const recordDomicileLetter = organizationCommand<RecordDomicileLetter>({
  name: 'recordDomicileLetter',
  zh: '登记住所核实信函',
  en: 'Record a letter to the domicile',
  roles: ['credit-officer', 'officer', 'registration-clerk'],
  restsOn: () => ['O60-11i6', 'O60-letters'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide(payload, state, context) {
    const { sentOn, documentNumber } = payload;
    const last = [...state.credit.letters].sort((a, b) => (a.sentOn < b.sentOn ? -1 : 1)).at(-1);
    const earliest = last && context.law.deadline('unreachable-letter-earliest', last.sentOn).dueOn;
    const refused = refuseAll([
      ...dayRefusals(sentOn, last?.sentOn, context),
      ...when(earliest !== undefined && sentOn <= earliest, 'letter.too-early', { earliest: earliest ?? '' }),
    ]);
    if (refused) return refused;
    const event: OrganizationEvent = {
      type: 'DomicileLetterRecorded',
      data: { ...payload, letterId: context.id('letter') },
    };
    return claiming(accept([event], 'O60-11i6', 'O60-letters'), documentClaim(documentNumber));
  },
});

export interface EnterCreditInformation {
  /** Listing id, `<listing id>-removal`, or event id of a decision. */
  readonly entry: string;
  readonly channel: string;
}

const waiting = (state: OrganizationState): readonly string[] =>
  Object.values(state.terms)
    .filter(({ timer, status }) => timer === 'credit-entry' && status !== 'met')
    .map(({ term: name }) => name);

/** The information stands in the credit system: within five working days of being formed (Order 60). */
export const enterOrganizationCredit = organizationCommand<EnterCreditInformation>({
  name: 'enterOrganizationCredit',
  zh: '录入信用信息',
  en: 'Enter credit information',
  roles: ['credit-officer'],
  restsOn: () => ['O60-entry'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...when(waiting(state).length === 0, 'credit.nothing-to-enter'),
  ],
  decide(payload, state, { occurredOn }) {
    const name = term.entry(payload.entry);
    if (!waiting(state).includes(name)) return refuse('credit.nothing-to-enter');
    return accept<OrganizationEvent>(
      [{ type: 'OrganizationCreditEntered', data: payload }, ...meetTerm(state.terms, name, occurredOn)],
      'O60-entry',
    );
  },
});

export interface RepairCredit {
  /** Event id of the penalty decision whose record is repaired. */
  readonly ofEventId: string;
  readonly documentNumber: string;
  readonly repairedOn: string;
}

/** The last day of the shortest publication; a minor record has none (信用修复管理办法). */
function publishedUntil(severity: CreditSeverity, since: string, { law }: LegalContext): string | undefined {
  switch (severity) {
    case 'minor':
      return undefined;
    case 'general':
      return law.deadline('credit-publication-general-min', since).dueOn;
    case 'serious':
      return law.deadline('credit-publication-serious-min', since).dueOn;
  }
}

/** Whoever determined repairs: publication, sharing and use of the record end, and all who received it hear of it. */
export const repairOrganizationCredit = organizationCommand<RepairCredit>({
  name: 'repairOrganizationCredit',
  zh: '信用修复',
  en: 'Repair a credit record',
  roles: ['credit-officer', 'section-head'],
  restsOn: () => ['CRR-repair'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...when(Object.keys(state.effects).length === 0, 'credit.no-such-record'),
  ],
  decide({ ofEventId, documentNumber, repairedOn }, state, context) {
    const effect = state.effects[ofEventId];
    if (effect?.status !== 'applied') return refuse('credit.no-such-record');
    const { creditSeverity: severity, effectiveOn } = effect;
    const until = publishedUntil(severity, effectiveOn, context);
    const refused = refuseAll([
      ...when(state.credit.repaired.includes(ofEventId), 'credit.repaired-already'),
      ...when(until !== undefined && repairedOn <= until, 'credit.repair-too-early', { until: until ?? '' }),
      ...dayRefusals(repairedOn, effectiveOn, context),
    ]);
    if (refused) return refused;
    const data = { ofEventId, severity, documentNumber, repairedOn };
    return claiming(
      accept<OrganizationEvent>(
        [{ type: 'OrganizationCreditRepaired', data }],
        'CRR-repair',
        `CRR-${severity}`,
      ),
      documentClaim(documentNumber),
    );
  },
});
