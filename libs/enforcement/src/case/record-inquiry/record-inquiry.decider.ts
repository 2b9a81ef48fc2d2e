import { type FileRef, type Instant, type Sealed, accept, refuse, refuseAll } from '@shouzheng/kernel';
import type { INQUIRY_KINDS } from '../case-codes.events.js';
import { caseCommand } from '../case-command.decider.js';
import { lawOf } from '../kind-law.decider.js';
import { type Signature, fieldworkGuard, signatureRefusals } from '../fieldwork.decider.js';
import { type PresentOfficers, presenceRefusals, presentOf, presentRefs } from '../officers.decider.js';

export interface RecordInquiry {
  readonly inquiryKind: (typeof INQUIRY_KINDS)[number];
  readonly endedAt?: Instant;
  readonly place: Sealed;
  readonly present: PresentOfficers;
  readonly person: Sealed;
  readonly statement: Sealed;
  readonly signature: Signature;
  readonly files: readonly FileRef[];
}

/** An interview of those suspected or a questioning of those who know (Order 77 Arts 9 and 10). */
export const recordInquiry = caseCommand<RecordInquiry>({
  name: 'recordInquiry',
  zh: '记录约谈、询问',
  en: 'Record an inquiry',
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
    return accept([{ type: 'InquiryRecorded', data }], law.officers, law.inquiry);
  },
});
