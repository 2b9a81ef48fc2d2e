import type { RefusalCatalogue } from '@shouzheng/kernel';
import { afterwardsRefusals } from './afterwards/afterwards.refusals.js';
import { executionRefusals } from './afterwards/execution.refusals.js';
import { fineRefusals } from './afterwards/fine.refusals.js';
import { caseActRefusals } from './case/case-acts.refusals.js';
import { caseRefusals } from './case/case.refusals.js';
import { officerRefusals } from './case/officers.refusals.js';
import { confiscationRefusals } from './case/confiscation/confiscation.refusals.js';
import { crimeRefusals } from './case/transfer-crime/crime.refusals.js';
import { clueRefusals } from './clue/clue.refusals.js';
import { documentRefusals } from './documents/document.refusals.js';
import { hearingRefusals } from './penalty/hearing.refusals.js';
import { penaltyClockRefusals } from './penalty/penalty-clock.refusals.js';
import { penaltyDecisionRefusals } from './penalty/penalty-decision.refusals.js';
import { penaltyRefusals } from './penalty/penalty.refusals.js';
import { requestRefusals } from './requests/request.refusals.js';
import { workRefusals } from './work/work.refusals.js';

export const enforcementRefusals: RefusalCatalogue = {
  ...clueRefusals,
  ...officerRefusals,
  ...caseRefusals,
  ...caseActRefusals,
  ...penaltyRefusals,
  ...penaltyDecisionRefusals,
  ...penaltyClockRefusals,
  ...hearingRefusals,
  ...confiscationRefusals,
  ...crimeRefusals,
  ...workRefusals,
  ...documentRefusals,
  ...afterwardsRefusals,
  ...executionRefusals,
  ...fineRefusals,
  ...requestRefusals,
};
