import type { ContextDefinition } from '@shouzheng/platform';
import { accountProjection } from './account/account.projection.js';
import { appointDeputy, endDeputy } from './account/appoint-deputy/appoint-deputy.decider.js';
import { endLeave, recordLeave } from './account/record-leave/record-leave.decider.js';
import { accountStream } from './account/account.state.js';
import { changePassword, resetPassword } from './account/change-password/change-password.decider.js';
import { closeAccount } from './account/close-account/close-account.decider.js';
import { endCertificate, issueCertificate } from './account/keep-certificate/keep-certificate.decider.js';
import { openAccount } from './account/open-account/open-account.decider.js';
import { identityRefusals } from './identity.refusals.js';

export const identityContext: ContextDefinition = {
  name: 'identity',
  streams: [accountStream],
  commands: [
    openAccount,
    issueCertificate,
    endCertificate,
    closeAccount,
    changePassword,
    resetPassword,
    recordLeave,
    endLeave,
    appointDeputy,
    endDeputy,
  ],
  projections: [accountProjection],
  policies: [],
  refusals: identityRefusals,
};
