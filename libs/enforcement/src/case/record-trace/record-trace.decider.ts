import { type Sealed, accept, refuse } from '@shouzheng/kernel';
import { caseCommand } from '../case-command.decider.js';
import { fieldworkGuard } from '../fieldwork.decider.js';
import type { TraceKind } from '../trace.events.js';

export interface RecordCaseTrace {
  readonly kind: TraceKind;
  readonly value: Sealed;
  /** Keyed digest of the value. */
  readonly digest: string;
}

/** A place, site or account that was found in the investigation (Order 77 Art 10); by it cases are linked. */
export const recordCaseTrace = caseCommand<RecordCaseTrace>({
  name: 'recordCaseTrace',
  zh: '记录地址、网站、账号',
  en: 'Record an address, a site or an account',
  roles: ['officer'],
  restsOn: () => ['O77-10', 'SZ-link-1'],
  guard: fieldworkGuard,
  decide(payload, state, context) {
    const isKnown = state.traces?.some(
      ({ kind, digest }) => kind === payload.kind && digest === payload.digest,
    );
    if (isKnown) return refuse('case.trace-known');
    const data = { trace: context.id('trace'), ...payload };
    return accept([{ type: 'CaseTraceRecorded', data }], 'O77-10', 'SZ-link-1');
  },
});
