import { type FileRef, type Sealed, accept, refuse, refuseAll } from '@shouzheng/kernel';
import { caseCommand } from '../case-command.decider.js';
import { lawOf } from '../kind-law.decider.js';
import { fieldworkGuard } from '../fieldwork.decider.js';
import { type PresentOfficers, presenceRefusals, presentOf, presentRefs } from '../officers.decider.js';

export interface FixElectronicData {
  readonly source: Sealed;
  readonly method: string;
  readonly present: PresentOfficers;
  readonly files: readonly FileRef[];
}

/** Electronic data is fixed by its digests: the files are what was fixed (Order 77 Art 10). */
export const fixElectronicData = caseCommand<FixElectronicData>({
  name: 'fixElectronicData',
  zh: '固定电子数据',
  en: 'Fix electronic data',
  roles: ['officer'],
  reads: presentRefs,
  restsOn: (state) => [lawOf(state).officers, lawOf(state).electronicData],
  guard: fieldworkGuard,
  decide(payload, state, context) {
    const { present, files } = payload;
    const barred = refuseAll(presenceRefusals(present, state, context));
    if (barred) return barred;
    if (files.length === 0) return refuse('record.file-required');
    const data = {
      ...payload,
      record: context.id('record'),
      present: presentOf(present, context),
      files: [...files],
    };
    const law = lawOf(state);
    return accept([{ type: 'ElectronicDataFixed', data }], law.officers, law.electronicData);
  },
});
