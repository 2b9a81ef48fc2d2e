import type { RefusalCatalogue } from '@shouzheng/kernel';
import { afterwardsRefusals } from './afterwards/afterwards.refusals.js';
import { executionRefusals } from './afterwards/execution.refusals.js';
import { fineRefusals } from './afterwards/fine.refusals.js';
import { caseActRefusals } from './case/case-acts.refusals.js';
import { caseRefusals } from './case/case.refusals.js';
import { officerRefusals } from './case/officers.refusals.js';
import { clueRefusals } from './clue/clue.refusals.js';
import { requestRefusals } from './requests/request.refusals.js';
import { workRefusals } from './work/work.refusals.js';

export const enforcementRefusals: RefusalCatalogue = {
  ...clueRefusals,
  ...officerRefusals,
  ...caseRefusals,
  ...caseActRefusals,
  ...workRefusals,
  ...afterwardsRefusals,
  ...executionRefusals,
  ...fineRefusals,
  ...requestRefusals,
};
