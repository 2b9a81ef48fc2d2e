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
import { ViewRight } from '../view-right.js';
import { FileStore, type OpenedFile } from './file-store.js';

export interface Upload {
  readonly key: string | undefined;
  readonly caseId?: string;
  readonly clueId?: string;
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
    @Inject(ACCESS_RECORDER) private readonly access: AccessRecorder,
  ) {}

  /** @throws ProblemError `idempotency.key-required`, `request.invalid`, `not-found` */
  async upload({ key, caseId, clueId, name, mediaType, bytes }: Upload, staff: Staff): Promise<FileRef> {
    if (key === undefined || !KEY.test(key)) throw new ProblemError('idempotency.key-required');
    if ((caseId === undefined) === (clueId === undefined))
      throw invalid('caseId', 'name one case or one clue');
    if (!Buffer.isBuffer(bytes) || bytes.length === 0) throw invalid('body', 'is empty');
    const streamId = caseId === undefined ? clueStreamId(clueId ?? '') : caseStreamId(caseId);
    await this.demandRecord(streamId, staff);
    const id = derivedId('file', staff.account, key);
    return this.store.keep({ id, streamId, account: staff.account, name, mediaType, bytes });
  }

  /** @throws ProblemError `not-found` */
  async open(id: string, staff: Staff): Promise<OpenedFile> {
    const streamId = await this.store.streamOf(id);
    if (streamId === undefined) throw new ProblemError('not-found');
    await this.demandRecord(streamId, staff);
    await this.access.record({ staff, kind: 'file', streamId, detail: id });
    return this.store.open(id);
  }

  private async demandRecord(streamId: string, staff: Staff): Promise<void> {
    if (streamId.startsWith(`${clueStream.category}-`)) {
      this.right.demand(staff, (await this.streams.load(streamId, clueStream)).state.organ);
    } else {
      this.right.demandCase(staff, (await this.streams.load(streamId, caseStream)).state);
    }
  }
}

const invalid = (path: string, reason: string): ProblemError =>
  new ProblemError('request.invalid', { errors: [{ path, reason }] });
