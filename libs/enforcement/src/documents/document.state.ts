import type { Instant, Recorded, StreamDefinition } from '@shouzheng/kernel';
import type { DocumentType } from './document-codes.events.js';
import { type DocumentEvent, documentEvents } from './document.events.js';

export interface DocumentState {
  readonly status: 'none' | 'issued' | 'voided' | 'skipped';
  readonly docNo?: string;
  readonly type?: DocumentType;
  readonly organ?: string;
  readonly subject?: string;
  readonly refEventId?: string;
  readonly file?: { readonly id: string; readonly sha256: string };
  readonly issuedOn?: string;
  readonly issuedAt?: Instant;
  readonly scans: readonly string[];
  readonly service?: { readonly method: string; readonly servedOn: string };
}

/** One document from its number to its proof of service. */
export const documentStream: StreamDefinition<DocumentState, DocumentEvent> = {
  category: 'document',
  events: documentEvents,
  initial: { status: 'none', scans: [] },
  region: (state) => state.organ,
  evolve(state: DocumentState, event: Recorded<DocumentEvent>): DocumentState {
    switch (event.type) {
      case 'DocumentIssued': {
        const { docNo, type, organ, subject, refEventId, file, issuedOn } = event.data;
        const { id, sha256 } = file;
        const issuedAt = event.meta.occurredAt;
        return {
          status: 'issued',
          scans: [],
          docNo,
          type,
          organ,
          subject,
          refEventId,
          file: { id, sha256 },
          issuedOn,
          issuedAt,
        };
      }
      case 'DocumentNumberSkipped': {
        const { docNo, type, organ } = event.data;
        return { status: 'skipped', scans: [], docNo, type, organ };
      }
      case 'DocumentVoided':
        return { ...state, status: 'voided' };
      case 'SignedScanReturned':
        return { ...state, scans: [...state.scans, event.data.file.sha256] };
      case 'ServiceProofReturned': {
        const { method, servedOn } = event.data;
        return { ...state, service: { method, servedOn } };
      }
    }
  },
};

export const documentStreamId = (id: string): string => `${documentStream.category}-${id}`;
