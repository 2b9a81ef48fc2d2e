import { type FileRef, type Sealed, accept, refuseAll, when } from '@shouzheng/kernel';
import type { HEARING_WAYS } from '../case-codes.events.js';
import { caseCommand } from '../case-command.decider.js';
import { type Signature, fieldworkGuard, signatureRefusals } from '../fieldwork.decider.js';
import { type PresentOfficers, presenceRefusals, presentOf, presentRefs } from '../officers.decider.js';

export interface HearParty {
  readonly way: (typeof HEARING_WAYS)[number];
  readonly present: PresentOfficers;
  readonly person?: Sealed;
  readonly statement?: Sealed;
  readonly notice?: { readonly docNo: string; readonly servedOn: string };
  readonly signature: Signature;
  readonly files: readonly FileRef[];
}

/** The party's opinions are heard during the investigation; a waiver or an absence counts only after notice (Art 12). */
export const hearParty = caseCommand<HearParty>({
  name: 'hearParty',
  zh: '听取当事人意见',
  en: 'Hear the party',
  roles: ['officer'],
  reads: presentRefs,
  restsOn: () => ['O77-12', 'O77-9'],
  guard: fieldworkGuard,
  decide(payload, state, context) {
    const { way, present, statement, notice, files } = payload;
    const barred = refuseAll([
      ...presenceRefusals(present, state, context),
      ...when(way === 'statement' && statement === undefined, 'party.statement-required'),
      ...when(way === 'absent-after-notice' && notice === undefined, 'party.notice-required'),
      ...when(notice !== undefined && notice.servedOn > context.occurredOn, 'entry.before-its-prerequisite'),
      ...signatureRefusals(payload.signature),
    ]);
    if (barred) return barred;
    const data = { ...payload, present: presentOf(present, context), files: [...files] };
    return accept([{ type: 'PartyHeard', data }], 'O77-12', 'O77-9');
  },
});
