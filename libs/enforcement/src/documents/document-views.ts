import { Injectable } from '@nestjs/common';
import type { Staff } from '@shouzheng/law/contract';
import { ProblemError, StreamReader, entityIdOf } from '@shouzheng/platform';
import { DOCUMENT_KINDS } from './document-kinds.decider.js';
import type { DocumentEvent } from './document.events.js';
import { documentStream, documentStreamId } from './document.state.js';
import { documentRegisterProjection, type DocumentRow } from './register/document-register.projection.js';
import type { OneDocument } from './register/document.dto.js';
import { Subjects, categoryOfSubject } from './subjects.js';

/** One document as its stream has it now: the register's own fold, without its delay. */
@Injectable()
export class DocumentViews {
  constructor(
    private readonly streams: StreamReader,
    private readonly subjects: Subjects,
  ) {}

  /** @throws ProblemError `not-found` */
  async get(id: string, staff: Staff): Promise<OneDocument> {
    const { events, state, revision } = await this.streams.history(documentStreamId(id), documentStream);
    if (state.organ === undefined) throw new ProblemError('not-found');
    const category = state.subject === undefined ? 'organization' : categoryOfSubject(state.subject);
    this.subjects.demand(category, state.organ, staff);
    let row: DocumentRow | undefined;
    for (const event of events) {
      const fold = documentRegisterProjection.folds[event.type as DocumentEvent['type']];
      if (fold !== 'ignored') row = fold.fold(row, event as never, event.streamId);
    }
    if (!row) throw new ProblemError('not-found');
    const kind = DOCUMENT_KINDS[row.type];
    const { key, fileId: _file, replaces: _replaces, ...rest } = row;
    return { ...rest, id: entityIdOf(key), typeZh: kind.zh, typeEn: kind.en, revision };
  }
}
