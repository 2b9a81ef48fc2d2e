import { Inject, Injectable } from '@nestjs/common';
import type { FileRef } from '@shouzheng/kernel';
import type { Staff } from '@shouzheng/law/contract';
import {
  ACCESS_RECORDER,
  type AccessRecorder,
  ProblemError,
  StreamReader,
  derivedId,
} from '@shouzheng/platform';
import { caseStream, caseStreamId } from '../case/case.state.js';
import { clueStream, clueStreamId } from '../clue/clue.state.js';
import { documentStream, documentStreamId } from '../documents/document.state.js';
import { Subjects, categoryOfSubject } from '../documents/subjects.js';
import { requestStream, requestStreamId } from '../requests/request.state.js';
import { CASE_READERS, ViewRight } from '../view-right.js';
import { FileStore, type OpenedFile } from './file-store.js';
import { keyOfRecord } from './record-keys.js';

export interface Upload {
  readonly key: string | undefined;
  readonly caseId?: string;
  readonly clueId?: string;
  readonly documentId?: string;
  readonly requestId?: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: unknown;
}

const KEY = /^[\x21-\x7e]{8,200}$/;

/** Files as people meet them: put in for a record of one's organ, opened on record. */
@Injectable()
export class Files {
  constructor(
    private readonly store: FileStore,
    private readonly streams: StreamReader,
    private readonly right: ViewRight,
    private readonly subjects: Subjects,
    @Inject(ACCESS_RECORDER) private readonly access: AccessRecorder,
  ) {}

  /** @throws ProblemError `idempotency.key-required`, `request.invalid`, `not-found` */
  async upload({ key, name, mediaType, bytes, ...ids }: Upload, staff: Staff): Promise<FileRef> {
    if (key === undefined || !KEY.test(key)) throw new ProblemError('idempotency.key-required');
    const [streamId, ...others] = streamsOf(ids);
    if (streamId === undefined || others.length > 0)
      throw invalid('caseId', 'name one case, one clue, one document or one request');
    if (!Buffer.isBuffer(bytes) || bytes.length === 0) throw invalid('body', 'is empty');
    const record = await this.demandRecord(streamId, staff);
    const id = derivedId('file', staff.account, key);
    const { account } = staff;
    return this.store.keep({ id, streamId, key: keyOfRecord(record), account, name, mediaType, bytes });
  }

  /** @throws ProblemError `not-found` */
  async open(id: string, staff: Staff): Promise<OpenedFile> {
    const streamId = await this.store.streamOf(id);
    if (streamId === undefined) throw new ProblemError('not-found');
    await this.demandRecord(streamId, staff);
    await this.access.record({ staff, kind: 'file', streamId, detail: id });
    return this.store.open(id);
  }

  /** Answers the record whose paper it is: for a document, the case, clue or organization that it is about. */
  private async demandRecord(streamId: string, staff: Staff): Promise<string> {
    if (streamId.startsWith(`${documentStream.category}-`)) {
      const { state } = await this.streams.load(streamId, documentStream);
      if (state.subject === undefined) throw new ProblemError('not-found');
      this.subjects.demand(categoryOfSubject(state.subject), state.organ, staff);
      return state.subject;
    }
    if (!CASE_READERS.includes(staff.role)) throw new ProblemError('not-found');
    if (streamId.startsWith(`${clueStream.category}-`)) {
      this.right.demand(staff, (await this.streams.load(streamId, clueStream)).state.organ);
    } else if (streamId.startsWith(`${requestStream.category}-`)) {
      this.right.demand(staff, (await this.streams.load(streamId, requestStream)).state.organ);
    } else {
      this.right.demandCase(staff, (await this.streams.load(streamId, caseStream)).state);
    }
    return streamId;
  }
}

function streamsOf({
  caseId,
  clueId,
  documentId,
  requestId,
}: Pick<Upload, 'caseId' | 'clueId' | 'documentId' | 'requestId'>): string[] {
  return [
    ...(caseId === undefined ? [] : [caseStreamId(caseId)]),
    ...(clueId === undefined ? [] : [clueStreamId(clueId)]),
    ...(documentId === undefined ? [] : [documentStreamId(documentId)]),
    ...(requestId === undefined ? [] : [requestStreamId(requestId)]),
  ];
}

const invalid = (path: string, reason: string): ProblemError =>
  new ProblemError('request.invalid', { errors: [{ path, reason }] });
