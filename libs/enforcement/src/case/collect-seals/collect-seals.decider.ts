import { type FileRef, accept, refuseAll, when } from '@shouzheng/kernel';
import type { SEALS_MISSING_REASONS } from '../case-codes.events.js';
import { caseCommand, caseMustBe, handlersOnly, notBefore } from '../case-command.decider.js';
import type { Item } from '../case.state.js';
import { type Signature, signatureRefusals } from '../fieldwork.decider.js';

export interface CollectSeals {
  readonly items: readonly Item[];
  readonly noneBecause?: (typeof SEALS_MISSING_REASONS)[number];
  readonly signature: Signature;
  readonly files: readonly FileRef[];
}

/** Seals, signs, papers and vouchers are collected after a ban, by a signed list (Order 77 Art 15). */
export const collectSeals = caseCommand<CollectSeals>({
  name: 'collectSeals',
  zh: '收缴印章、标识、资料、财务凭证',
  en: 'Collect seals and papers',
  roles: ['officer'],
  restsOn: () => ['O77-15'],
  guard: (state, context) => [
    ...caseMustBe(state, 'banned', 'disposed'),
    ...when(state.ban === undefined || state.ban.revoked, 'ban.not-decided'),
    ...handlersOnly(state, context),
    ...notBefore(context, state.ban?.at),
  ],
  decide({ items, noneBecause, signature, files }) {
    const barred = refuseAll([
      ...when((items.length === 0) !== (noneBecause !== undefined), 'ban.seals-or-reason'),
      ...signatureRefusals(signature),
    ]);
    if (barred) return barred;
    const data = { items: [...items], ...(noneBecause ? { noneBecause } : {}), signature, files: [...files] };
    return accept([{ type: 'SealsCollected', data }], 'O77-15');
  },
});
