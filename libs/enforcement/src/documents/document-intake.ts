import { Injectable } from '@nestjs/common';
import type { FileRef, Sealed } from '@shouzheng/kernel';
import type { Staff } from '@shouzheng/law/contract';
import { ProblemError, Sealer, StreamReader } from '@shouzheng/platform';
import { FileStore } from '../files/file-store.js';
import { keyOfRecord } from '../files/record-keys.js';
import { documentStream, documentStreamId } from './document.state.js';
import { Subjects, categoryOfSubject } from './subjects.js';

/** What a body about a document holds, as the domain may see it: sealed under the key of the document's record. */
@Injectable()
export class DocumentIntake {
  constructor(
    private readonly streams: StreamReader,
    private readonly subjects: Subjects,
    private readonly sealer: Sealer,
    private readonly files: FileStore,
  ) {}

  /** @throws ProblemError `not-found` for a document that this person may not see */
  async text(id: string, text: string | undefined, staff: Staff): Promise<Sealed | undefined> {
    return this.sealer.sealIfAny(keyOfRecord(await this.subjectOf(id, staff)), text);
  }

  /** @throws ProblemError `request.invalid` for a file that was not uploaded for this document */
  async file(id: string, fileId: string, staff: Staff): Promise<FileRef> {
    await this.subjectOf(id, staff);
    const [file] = await this.files.refs(documentStreamId(id), [fileId]);
    if (!file) throw new ProblemError('not-found');
    return file;
  }

  private async subjectOf(id: string, staff: Staff): Promise<string> {
    const { state } = await this.streams.load(documentStreamId(id), documentStream);
    if (state.subject === undefined) throw new ProblemError('not-found');
    this.subjects.demand(categoryOfSubject(state.subject), state.organ, staff);
    return state.subject;
  }
}
