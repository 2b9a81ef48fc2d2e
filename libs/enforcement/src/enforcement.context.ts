import type { AnyProjection, ContextDefinition } from '@shouzheng/platform';
import { endPublicationPolicy } from './afterwards/publish-decision/end-publication.policy.js';
import { deemServedPolicy } from './afterwards/serve-decision/deem-served.policy.js';
import { serveOnSpotPolicy } from './penalty/decide-on-spot/serve-on-spot.policy.js';
import { caseStream } from './case/case.state.js';
import { caseCommands } from './case/case-kinds.decider.js';
import { caseListProjection } from './case-file/case-list.projection.js';
import { clueStream } from './clue/clue.state.js';
import { clueCommands } from './clue/clue-commands.decider.js';
import { markClueFiledPolicy } from './clue/mark-clue-filed/mark-clue-filed.policy.js';
import { followLeadPolicy } from './clue/join-clues/follow-lead.policy.js';
import { clueOfLeadPolicy } from './clue/register-lead/clue-of-lead.policy.js';
import { clueOfRelapsePolicy } from './clue/register-lead/clue-of-relapse.policy.js';
import { clueListProjection } from './clue-desk/clue-list.projection.js';
import type { AnyDocketSource } from './docket/docket-item.projection.js';
import { docketProjectionWith } from './docket/docket.projection.js';
import { documentCommands } from './documents/document-commands.decider.js';
import { documentStream } from './documents/document.state.js';
import { documentRegisterProjection } from './documents/register/document-register.projection.js';
import { templateStream } from './documents/template.state.js';
import { enforcementRefusals } from './enforcement.refusals.js';
import { officerDeskProjection } from './who-may-act/officer-desk.projection.js';
import { requestCommands } from './requests/request-commands.decider.js';
import { requestListProjection } from './requests/find-requests/request-list.projection.js';
import { requestStream } from './requests/request.state.js';
import { workClaimProjection } from './work/work-claim.projection.js';
import { assignWork, claimWork, releaseWork } from './work/work-on-item.decider.js';
import { workStream } from './work/work.state.js';

/** @param others docket items of other contexts' streams: they share the docket's table */
export function enforcementContextWith(others: readonly AnyDocketSource[]): ContextDefinition {
  const docket: AnyProjection = docketProjectionWith(others);
  return {
    name: 'enforcement',
    streams: [clueStream, caseStream, workStream, documentStream, templateStream, requestStream],
    commands: [
      ...clueCommands,
      ...caseCommands,
      ...requestCommands,
      claimWork,
      releaseWork,
      assignWork,
      ...documentCommands,
    ],
    projections: [
      clueListProjection,
      caseListProjection,
      docket,
      workClaimProjection,
      documentRegisterProjection,
      officerDeskProjection,
      requestListProjection,
    ],
    policies: [
      markClueFiledPolicy,
      followLeadPolicy,
      clueOfRelapsePolicy,
      clueOfLeadPolicy,
      deemServedPolicy,
      serveOnSpotPolicy,
      endPublicationPolicy,
    ],
    refusals: enforcementRefusals,
  };
}

export const enforcementContext = enforcementContextWith([]);
