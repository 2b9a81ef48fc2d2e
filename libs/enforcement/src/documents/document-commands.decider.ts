import type { CommandDefinition } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { approveTemplate, proposeTemplate } from './approve-template/approve-template.decider.js';
import { issueDocument, skipDocumentNumber } from './issue-document/issue-document.decider.js';
import { recordProofOfService, returnSignedScan } from './return-document/return-document.decider.js';
import { voidDocument } from './void-document/void-document.decider.js';

/** What may be done with documents and their templates. */
// A list of commands of every payload; each is typed where it is written.
export const documentCommands: readonly CommandDefinition<any, any, any, LegalContext>[] = [
  issueDocument,
  skipDocumentNumber,
  returnSignedScan,
  recordProofOfService,
  voidDocument,
  proposeTemplate,
  approveTemplate,
];
