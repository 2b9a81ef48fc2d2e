import { type FileRef, type Sealed, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { DocumentServiceMethod } from '../document-codes.events.js';
import { DOCUMENT_DESKS } from '../../desks.decider.js';
import { documentCommand, inForce } from '../document-command.decider.js';
import { DOCUMENT_KINDS } from '../document-kinds.decider.js';

export interface ReturnSignedScan {
  readonly file: FileRef;
}

export interface RecordProofOfService {
  readonly file: FileRef;
  readonly method: DocumentServiceMethod;
  readonly servedOn: string;
  readonly recipient?: Sealed;
}

/** The signed and sealed paper comes back as a scan; each scan once, later ones stand beside the earlier. */
export const returnSignedScan = documentCommand<ReturnSignedScan>({
  name: 'returnSignedScan',
  zh: '回传签章扫描件',
  en: 'Return the signed scan',
  roles: DOCUMENT_DESKS,
  restsOn: () => ['SZ-document-4'],
  guard: (state, context) => [
    ...inForce(state),
    ...when(
      state.issuedAt !== undefined && context.occurredAt < state.issuedAt,
      'entry.before-its-prerequisite',
    ),
  ],
  decide({ file }, state, { occurredOn }) {
    const known = state.scans.includes(file.sha256) || state.file?.sha256 === file.sha256;
    if (known) return refuse('document.scan-known');
    return accept([{ type: 'SignedScanReturned', data: { file, returnedOn: occurredOn } }], 'SZ-document-4');
  },
});

/** Service is proved by its receipt (行政处罚法 Art 61; 民事诉讼法 Art 87); what is internal is not served. */
export const recordProofOfService = documentCommand<RecordProofOfService>({
  name: 'recordProofOfService',
  zh: '登记送达凭证',
  en: 'Record the proof of service',
  roles: DOCUMENT_DESKS,
  restsOn: () => ['APL-61', 'SZ-document-4'],
  guard: (state) => [
    ...inForce(state),
    ...when(state.service !== undefined, 'document.already-served'),
    ...when(state.type !== undefined && !DOCUMENT_KINDS[state.type].served, 'document.not-served-at-all'),
  ],
  decide({ file, method, servedOn, recipient }, { issuedOn = '' }, { today }) {
    const barred = refuseAll([
      ...when(servedOn < issuedOn, 'document.served-before-issue', { issuedOn }),
      ...when(servedOn > today, 'entry.in-the-future'),
    ]);
    if (barred) return barred;
    const proof = { file, method, servedOn, ...(recipient ? { recipient } : {}) };
    return accept([{ type: 'ServiceProofReturned', data: proof }], 'APL-61', 'SZ-document-4');
  },
});
