import { type Sealed, accept, claiming, refuse, refuseAll } from '@shouzheng/kernel';
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
import { listingProposal } from '../credit/listing-acts.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import { repeatedGround } from '../penalty-effect/repeated-penalties.decider.js';
import { forcedVerification } from '../rating/verification-acts.decider.js';

const WARNING = { no: 1, kind: 'WARNING', ofPerson: false } as const;

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
  restsOn: () => ['APL-9'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide(payload, state, context) {
    const refused = refuseAll(paperRefusals(payload, context));
    if (refused || !isComplete(payload)) return refused ?? refuse('paper.service-required');
    const { documentNumber, issuedOn, servedOn, method, caseId, facts } = payload;
    const data = { documentNumber, issuedOn, servedOn, method, ...(caseId ? { caseId } : {}), facts };
    return claiming(
      accept<OrganizationEvent>(
        [{ type: 'OrganizationWarned', data }, ...consequences(documentNumber, issuedOn, state, context)],
        'APL-9',
      ),
      documentClaim(documentNumber),
    );
  },
});

/** Any penalty forces the verification of a rating (Order 82 Art 28), and a warning is a ground of the abnormal list. */
function consequences(
  documentNumber: string,
  issuedOn: string,
  state: OrganizationState,
  context: LegalContext,
): readonly OrganizationEvent[] {
  const origin = { cause: 'penalty' } as const;
  const penalty = { ofEventId: documentNumber, on: issuedOn, items: [WARNING] };
  return [
    listingProposal(context.id('small'), 'SMALL_PENALTY', origin),
    ...repeatedGround(state, context, penalty),
    ...forcedVerification(state, context.occurredOn, context, context.id('verification'), {
      trigger: 'PENALTY',
    }),
  ];
}
