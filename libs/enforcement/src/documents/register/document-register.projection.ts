import { type ProjectionDefinition, type RowFold, rowPerStream } from '@shouzheng/kernel';
import type { DocumentType } from '../document-codes.events.js';
import type { DocumentEvent } from '../document.events.js';

export interface DocumentRow {
  readonly key: string;
  readonly docNo: string;
  readonly type: DocumentType;
  readonly organ: string;
  readonly year: string | null;
  readonly n: number | null;
  readonly status: 'issued' | 'voided' | 'skipped';
  readonly subject: string | null;
  readonly subjectNumber: string | null;
  readonly refEventId: string | null;
  /** Stream of the voided document that it stands in for. */
  readonly replaces: string | null;
  readonly templateVersion: number | null;
  readonly fileId: string | null;
  readonly sha256: string | null;
  readonly issuedOn: string;
  readonly voidReason: string | null;
  readonly scans: number;
  readonly serviceMethod: string | null;
  readonly servedOn: string | null;
}

type Of<T extends DocumentEvent['type']> = Extract<DocumentEvent, { type: T }>;

function changed<T extends DocumentEvent['type']>(
  change: (data: Of<T>['data'], row: DocumentRow) => Partial<DocumentRow>,
): RowFold<DocumentRow, Of<T>> {
  return rowPerStream((row, event) => row && { ...row, ...change(event.data as Of<T>['data'], row) });
}

const BARE = {
  subject: null,
  subjectNumber: null,
  refEventId: null,
  replaces: null,
  templateVersion: null,
  fileId: null,
  sha256: null,
  voidReason: null,
  scans: 0,
  serviceMethod: null,
  servedOn: null,
} as const;

/** The register of documents: every number of every series, the voided and the passed-over ones among them. */
export const documentRegisterProjection: ProjectionDefinition<DocumentRow, DocumentEvent> = {
  name: 'document-register',
  version: 1,
  table: 'document_row',
  folds: {
    DocumentIssued: rowPerStream((_row, { streamId, data }) => ({
      ...BARE,
      key: streamId,
      docNo: data.docNo,
      type: data.type,
      organ: data.organ,
      year: data.series?.year ?? null,
      n: data.series?.n ?? null,
      status: 'issued',
      subject: data.subject,
      subjectNumber: data.subjectNumber,
      refEventId: data.refEventId,
      replaces: data.replaces ?? null,
      templateVersion: data.template.version,
      fileId: data.file.id,
      sha256: data.file.sha256,
      issuedOn: data.issuedOn,
    })),
    DocumentNumberSkipped: rowPerStream((_row, { streamId, data }) => ({
      ...BARE,
      key: streamId,
      docNo: data.docNo,
      type: data.type,
      organ: data.organ,
      year: data.series.year,
      n: data.series.n,
      status: 'skipped',
      issuedOn: data.skippedOn,
    })),
    DocumentVoided: changed<'DocumentVoided'>(({ reason }) => ({ status: 'voided', voidReason: reason })),
    SignedScanReturned: changed<'SignedScanReturned'>((_data, { scans }) => ({ scans: scans + 1 })),
    ServiceProofReturned: changed<'ServiceProofReturned'>(({ method, servedOn }) => ({
      serviceMethod: method,
      servedOn,
    })),
  },
};
