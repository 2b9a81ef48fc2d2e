import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type Clock, type Refusal, civilDateOf } from '@shouzheng/kernel';
import type { Settings, Staff } from '@shouzheng/law/contract';
import {
  CLOCK,
  CommandBus,
  type Caller,
  type CommandResult,
  ExecuteCommand,
  ProblemError,
  RefusalError,
  SETTINGS,
  StreamReader,
  Uniqueness,
  derivedId,
  idOfCreation,
  unwrap,
} from '@shouzheng/platform';
import { FileStore, type OpenedFile } from '../files/file-store.js';
import { keyOfRecord } from '../files/record-keys.js';
import type { DocumentType } from './document-codes.events.js';
import { DocumentDrafts, type Draft } from './document-drafts.js';
import { rulesOf } from './document-kind.decider.js';
import { docNoOf, documentSeries } from './document-series.decider.js';
import { documentStream, documentStreamId } from './document.state.js';
import {
  type IssueDocument,
  issueDocument,
  skipDocumentNumber,
} from './issue-document/issue-document.decider.js';
import { alreadyIssued, lackingFacts } from './lacking-facts.decider.js';
import { DocumentRegister } from './register/document-register.js';
import { DOCX_MEDIA_TYPE } from './docx-media-type.js';
import { renderDocx } from './rendering/docx.js';
import { type Subject, type SubjectIds, Subjects, categoryOfSubject } from './subjects.js';

export interface DocumentRequest extends SubjectIds {
  readonly type: DocumentType;
  readonly refEventId?: string;
}

type Done = Extract<CommandResult, { kind: 'done' }>;

/** How often a document is drawn up anew because another took its number. */
const ATTEMPTS = 8;
const DRAFT_MARK = '草稿　未编号';

/** Documents as people meet them: drawn up from the record, numbered, kept, opened again. */
@Injectable()
export class Documents {
  constructor(
    private readonly subjects: Subjects,
    private readonly drafts: DocumentDrafts,
    private readonly register: DocumentRegister,
    private readonly store: FileStore,
    private readonly streams: StreamReader,
    private readonly uniqueness: Uniqueness,
    private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The document of the data as they are now, marked as a draft; what the record lacks stands in it by name. */
  async preview(request: DocumentRequest, staff: Staff): Promise<{ bytes: Buffer; name: string }> {
    const subject = await this.subjects.open(request, staff);
    const draft = await this.drafts.draw(request.type, subject, request.refEventId, staff);
    const content = draft.content(undefined, civilDateOf(this.clock.now()), DRAFT_MARK);
    return { bytes: await renderDocx(content), name: `${content.title}（草稿）.docx` };
  }

  /**
   * @throws RefusalError `document.fact-missing` for every fact that the record lacks, `document.already-issued`
   * @throws ProblemError `not-found`, `unavailable` when others took every number that was tried
   */
  async issue(request: DocumentRequest, caller: Caller): Promise<Done> {
    const staff = caller.actor as Staff;
    const mine = documentStreamId(idOfCreation(issueDocument, caller));
    if ((await this.streams.load(mine, documentStream)).revision >= 0) {
      // The same request again, after its answer was lost: the runner answers what it did then.
      return unwrap(await this.bus.execute(new ExecuteCommand(issueDocument.name, {}, caller, undefined)));
    }
    const subject = await this.subjects.open(request, staff);
    const draft = await this.drafts.draw(request.type, subject, request.refEventId, staff);
    const on = civilDateOf(caller.occurredAt ?? this.clock.now());
    const lacking = lackingFacts(draft.missing);
    if (lacking.length > 0) throw new RefusalError(lacking, on);
    const before = await this.standing(draft, on);
    const series = documentSeries(draft.type, staff.organ, on.slice(0, 4));
    // Those who issue of one series in this process draw up one after the other: each would lose the race before it.
    const turn = draft.actNumber === undefined ? `drawing up ${series}` : undefined;
    return this.uniqueness.inTurn(turn, () => this.numbered(draft, subject, before, caller, on));
  }

  /** The same bytes as were handed out, compared with the digest on record. */
  async download(id: string, staff: Staff): Promise<OpenedFile> {
    const { state } = await this.streams.load(documentStreamId(id), documentStream);
    if (state.file === undefined || state.subject === undefined) throw new ProblemError('not-found');
    this.subjects.demand(categoryOfSubject(state.subject), state.organ, staff);
    await this.register.recordOpening(documentStreamId(id), state.file.id, staff);
    const file = await this.store.open(state.file.id);
    if (sha256Of(file.bytes) !== state.file.sha256)
      throw new Error(`document ${id} is not the one on record`);
    return file;
  }

  private async numbered(
    draft: Draft,
    subject: Subject,
    replaces: string | undefined,
    caller: Caller,
    on: string,
  ): Promise<Done> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const docNo = draft.actNumber ?? (await this.nextNumber(draft.type, caller, on));
      const payload = await this.drawnUp(draft, subject, replaces, caller, { docNo, on });
      const result = await this.bus.execute(
        new ExecuteCommand(issueDocument.name, payload, caller, undefined),
      );
      const next = afterRefusal(result, docNo);
      if (next === undefined) return unwrap(result);
      if (next === 'taken') throw new RefusalError(alreadyIssued(docNo), on);
      if (next === 'skip') await this.skip(draft.type, docNo, caller);
    }
    throw new ProblemError('unavailable', { retryAfterSeconds: 1 });
  }

  private async nextNumber(type: DocumentType, { actor }: Caller, on: string): Promise<string> {
    const year = on.slice(0, 4);
    const n = await this.uniqueness.nextNumber(documentSeries(type, actor.organ, year));
    return docNoOf(type, actor.organ, year, n, this.settings);
  }

  private async drawnUp(
    draft: Draft,
    subject: Subject,
    replaces: string | undefined,
    caller: Caller,
    { docNo, on }: { readonly docNo: string; readonly on: string },
  ): Promise<IssueDocument> {
    const { type, act, actNumber, template } = draft;
    const content = draft.content(docNo, on);
    const bytes = await renderDocx(content);
    const streamId = documentStreamId(idOfCreation(issueDocument, caller));
    const file = await this.store.keep({
      id: derivedId('document', caller.commandId, sha256Of(bytes)),
      streamId,
      key: keyOfRecord(subject.streamId),
      account: caller.actor.account,
      name: `${content.title} ${docNo}.docx`,
      mediaType: DOCX_MEDIA_TYPE,
      bytes,
    });
    return {
      type,
      subject: { category: subject.category, id: subject.streamId },
      subjectNumber: subject.number,
      organ: subject.organ,
      act: {
        eventId: act.eventId,
        type: act.type,
        on: civilDateOf(act.meta.occurredAt),
        bound: rulesOf(act),
      },
      docNo,
      template: { version: template.version, sha256: template.sha256 },
      file,
      ...(actNumber === undefined ? {} : { actNumber }),
      ...(replaces === undefined ? {} : { replaces }),
    };
  }

  /** The voided document that a new one replaces. @throws RefusalError while one is in force */
  private async standing(draft: Draft, on: string): Promise<string | undefined> {
    const last = await this.register.lastOf(draft.type, draft.act.eventId);
    if (last === undefined) return undefined;
    // The register may lag behind: its own stream says whether it is in force.
    const { state } = await this.streams.load(last, documentStream);
    if (state.status === 'issued') throw new RefusalError(alreadyIssued(state.docNo ?? ''), on);
    return last;
  }

  private async skip(type: DocumentType, docNo: string, caller: Caller): Promise<void> {
    const id = derivedId('skip', caller.commandId, docNo);
    const skipping = { ...caller, commandId: id, causationId: caller.commandId };
    unwrap(
      await this.bus.execute(new ExecuteCommand(skipDocumentNumber.name, { type }, skipping, undefined)),
    );
  }
}

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What a refusal of the drawn-up document means: draw again, pass the number over, or somebody was first. */
function afterRefusal(result: CommandResult, docNo: string): 'again' | 'skip' | 'taken' | undefined {
  if (result.kind !== 'refused') return undefined;
  const has = (test: (refusal: Refusal) => boolean): boolean => result.refusals.some(test);
  if (has(({ code }) => code === 'document.number-moved')) return 'again';
  if (has(({ code, params }) => code === 'claim.taken' && params?.['name'] === `doc/${docNo}`)) return 'skip';
  return has(({ code }) => code === 'claim.taken') ? 'taken' : undefined;
}
