import { Inject, Injectable } from '@nestjs/common';
import type { Staff } from '@shouzheng/law/contract';
import {
  ACCESS_RECORDER,
  type AccessRecorder,
  DEFAULT_LIMIT,
  DataSource,
  OwnWrite,
  type Page,
  ProblemError,
  decodeCursor,
  entityIdOf,
  pageOf,
} from '@shouzheng/platform';
import { CASE_READERS, ViewRight, inOrgans } from '../../view-right.js';
import type { DocumentType } from '../document-codes.events.js';
import { DOCUMENT_KINDS } from '../document-kinds.decider.js';
import type { RegisteredDocument, FindDocumentsQuery } from './document.dto.js';
import { documentRegisterProjection } from './document-register.projection.js';

export interface RegisterRow {
  readonly key: string;
  readonly doc_no: string;
  readonly type: DocumentType;
  readonly organ: string;
  readonly year: string | null;
  readonly n: number | null;
  readonly status: string;
  readonly subject: string | null;
  readonly subject_number: string | null;
  readonly ref_event_id: string | null;
  readonly template_version: number | null;
  readonly sha256: string | null;
  readonly issued_on: string;
  readonly void_reason: string | null;
  readonly scans: number;
  readonly service_method: string | null;
  readonly served_on: string | null;
}

const COLUMNS = `key, doc_no, type, organ, year, n, status, subject, subject_number, ref_event_id, template_version,
  sha256, issued_on, void_reason, scans, service_method, served_on`;

/** The register: every number, what became of it, and where its document is. */
@Injectable()
export class DocumentRegister {
  constructor(
    private readonly db: DataSource,
    private readonly ownWrite: OwnWrite,
    private readonly right: ViewRight,
    @Inject(ACCESS_RECORDER) private readonly access: AccessRecorder,
  ) {}

  async find(query: FindDocumentsQuery, staff: Staff): Promise<Page<RegisteredDocument>> {
    await this.ownWrite.awaited(documentRegisterProjection.name, query.atLeast);
    const { limit = DEFAULT_LIMIT } = query;
    const after = decodeCursor(query.after, 2);
    const rows: RegisterRow[] = await this.db.query(
      `SELECT ${COLUMNS} FROM document_row
       WHERE ${inOrgans('organ', '$1')} AND ($2::text IS NULL OR organ = $2)
         AND ($3::text IS NULL OR type = $3) AND ($4::text IS NULL OR year = $4)
         AND ($5::text IS NULL OR status = $5) AND ($6::text IS NULL OR subject = $6)
         AND ($7::boolean OR subject IS NULL OR subject LIKE 'organization-%')
         AND ($8::text IS NULL OR (issued_on, key) < ($8, $9))
       ORDER BY issued_on DESC, key DESC LIMIT $10`,
      [
        this.right.organsOf(staff),
        query.organ ?? null,
        query.type ?? null,
        query.year ?? null,
        query.status ?? null,
        subjectOf(query),
        CASE_READERS.includes(staff.role),
        ...(after ?? [null, null]),
        limit + 1,
      ],
    );
    return pageOf(rows, limit, ({ issued_on, key }) => [issued_on, key], viewOf);
  }

  /** @throws ProblemError `not-found` */
  async get(streamId: string): Promise<RegisteredDocument> {
    const [row]: RegisterRow[] = await this.db.query(`SELECT ${COLUMNS} FROM document_row WHERE key = $1`, [
      streamId,
    ]);
    if (!row) throw new ProblemError('not-found');
    return viewOf(row);
  }

  /** Every document of a record, in force or not. */
  ofSubject(subject: string): Promise<RegisterRow[]> {
    return this.db.query(`SELECT ${COLUMNS} FROM document_row WHERE subject = $1 ORDER BY issued_on, key`, [
      subject,
    ]);
  }

  /** Stream of the document of an act that counts: the one in force, else the one that nothing replaced yet. */
  async lastOf(type: DocumentType, refEventId: string): Promise<string | undefined> {
    const rows: { key: string; status: string; replaces: string | null }[] = await this.db.query(
      `SELECT key, status, replaces FROM document_row WHERE type = $1 AND ref_event_id = $2`,
      [type, refEventId],
    );
    const replaced = new Set(rows.map(({ replaces }) => replaces));
    return rows.find(({ key }) => !replaced.has(key))?.key;
  }

  async recordOpening(streamId: string, fileId: string, staff: Staff): Promise<void> {
    await this.access.record({ staff, kind: 'file', streamId, detail: fileId });
  }
}

function subjectOf({ caseId, clueId, organizationId }: FindDocumentsQuery): string | null {
  if (caseId !== undefined) return `case-${caseId}`;
  if (clueId !== undefined) return `clue-${clueId}`;
  return organizationId === undefined ? null : `organization-${organizationId}`;
}

function viewOf(row: RegisterRow): RegisteredDocument {
  const kind = DOCUMENT_KINDS[row.type];
  return {
    id: entityIdOf(row.key),
    docNo: row.doc_no,
    type: row.type,
    typeZh: kind.zh,
    typeEn: kind.en,
    organ: row.organ,
    year: row.year,
    n: row.n,
    status: row.status,
    subject: row.subject,
    subjectNumber: row.subject_number,
    refEventId: row.ref_event_id,
    templateVersion: row.template_version,
    sha256: row.sha256,
    issuedOn: row.issued_on,
    voidReason: row.void_reason,
    scans: row.scans,
    serviceMethod: row.service_method,
    servedOn: row.served_on,
  };
}
