import { type Refusal, type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import {
  EXISTING,
  type PaperAct,
  documentClaim,
  isComplete,
  legalMustBe,
  organizationCommand,
  paperRefusals,
  registrarHere,
} from '../conditions.decider.js';
import { ABNORMAL_GROUNDS, type OrganizationEvent } from '../organization.events.js';

export interface RecordWarning extends PaperAct {
  /** The penalty case, where it is kept here. */
  readonly caseId?: string;
  readonly facts: Sealed;
}

/**
 * Registers a warning already made on paper. A warning is a penalty (行政处罚法 Art 9) and comes only from a penalty
 * case; this act makes none, so without number, day and service there is nothing to register.
 */
export const recordWarning = organizationCommand<RecordWarning>({
  name: 'recordWarning',
  zh: '登记已作出的警告',
  en: 'Register a warning made on paper',
  roles: ['officer', 'section-head', 'credit-officer'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide(payload, _state, context) {
    const refused = refuseAll(paperRefusals(payload, context));
    if (refused || !isComplete(payload)) return refused ?? refuse('paper.service-required');
    const { documentNumber, issuedOn, servedOn, method, caseId, facts } = payload;
    const data = { documentNumber, issuedOn, servedOn, method, ...(caseId ? { caseId } : {}), facts };
    return claiming(
      accept<OrganizationEvent>([{ type: 'OrganizationWarned', data }], 'APL-9'),
      documentClaim(documentNumber),
    );
  },
});

export interface ListAbnormal extends PaperAct {
  readonly ground: (typeof ABNORMAL_GROUNDS)[number];
  readonly priorNotice?: Omit<PaperAct, 'issuedOn'> & {
    /** A statement came in and was answered before the decision. */
    readonly answered: boolean;
  };
  readonly facts: Sealed;
}

/**
 * Registers a listing already made on paper: with its prior notice, served, and its statement period over or its
 * statement answered (Order 60; reference (a)). Each ground stands by itself, with its own since.
 */
export const listAbnormal = organizationCommand<ListAbnormal>({
  name: 'listAbnormal',
  zh: '登记已作出的列入活动异常名录',
  en: 'Register a listing as abnormal made on paper',
  roles: ['credit-officer', 'section-head'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide(payload, _state, context) {
    const { ground, priorNotice, facts } = payload;
    const refused = refuseAll([...paperRefusals(payload, context), ...noticeRefusals(payload, context)]);
    if (refused || !isComplete(payload)) return refused ?? refuse('paper.service-required');
    if (!priorNotice?.documentNumber || !priorNotice.servedOn || !priorNotice.method) {
      return refuse('listing.prior-notice-required');
    }
    const { documentNumber, issuedOn, servedOn, method } = payload;
    const notice = {
      documentNumber: priorNotice.documentNumber,
      servedOn: priorNotice.servedOn,
      method: priorNotice.method,
      statementUntil: statementEnd(priorNotice.servedOn, context),
      answered: priorNotice.answered,
    };
    const listingId = context.id('listing');
    const data = {
      listingId,
      ground,
      documentNumber,
      issuedOn,
      servedOn,
      method,
      priorNotice: notice,
      facts,
    };
    return claiming(
      accept<OrganizationEvent>(
        [{ type: 'AbnormalListed', data }],
        `O60-11i${ABNORMAL_GROUNDS.indexOf(ground) + 1}`,
        'O60-notice',
      ),
      // Not the notice's number: one notice may announce several grounds.
      documentClaim(documentNumber),
    );
  },
});

/** Days of the statement are not stated in what was read of Order 60: a setting of the bureau. */
const statementEnd = (servedOn: string, { law }: LegalContext): string =>
  law.deadline('listing-statement', servedOn).dueOn;

function noticeRefusals({ priorNotice, issuedOn }: ListAbnormal, context: LegalContext): readonly Refusal[] {
  const { documentNumber, servedOn, method, answered } = priorNotice ?? {};
  if (!documentNumber || !servedOn || !method) return [{ code: 'listing.prior-notice-required' }];
  if (servedOn > context.today) return [{ code: 'entry.in-the-future' }];
  const until = statementEnd(servedOn, context);
  return when(issuedOn !== undefined && issuedOn <= until && !answered, 'listing.statement-period-running', {
    until,
  });
}
