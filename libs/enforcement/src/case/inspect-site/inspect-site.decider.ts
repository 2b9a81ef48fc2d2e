import { type FileRef, type Instant, type Sealed, accept, refuse, refuseAll } from '@shouzheng/kernel';
import { caseCommand } from '../case-command.decider.js';
import { lawOf } from '../kind-law.decider.js';
import { type Signature, fieldworkGuard, signatureRefusals } from '../fieldwork.decider.js';
import { type PresentOfficers, presenceRefusals, presentOf, presentRefs } from '../officers.decider.js';

export interface RecordSiteInspection {
  readonly endedAt?: Instant;
  readonly place: Sealed;
  readonly present: PresentOfficers;
  readonly findings: Sealed;
  readonly witness?: Sealed;
  readonly signature: Signature;
  readonly files: readonly FileRef[];
}

/** What was found on the premises (Order 77 Arts 9 and 10). */
export const recordSiteInspection = caseCommand<RecordSiteInspection>({
  name: 'recordSiteInspection',
  zh: '记录现场调查',
  en: 'Record a site inspection',
  roles: ['officer'],
  reads: presentRefs,
  restsOn: (state) => [lawOf(state).officers, lawOf(state).inquiry],
  guard: fieldworkGuard,
  decide(payload, state, context) {
    const { present, files, endedAt = context.occurredAt } = payload;
    const barred = refuseAll([
      ...presenceRefusals(present, state, context),
      ...signatureRefusals(payload.signature),
    ]);
    if (barred) return barred;
    if (endedAt < context.occurredAt || endedAt > context.now) return refuse('record.ends-before-it-begins');
    const record = context.id('record');
    const data = { ...payload, endedAt, record, present: presentOf(present, context), files: [...files] };
    const law = lawOf(state);
    return accept([{ type: 'SiteInspected', data }], law.officers, law.inquiry);
  },
});
