import { Inject, Injectable } from '@nestjs/common';
import type { Recorded, Sealed } from '@shouzheng/kernel';
import type { Staff } from '@shouzheng/law/contract';
import {
  ACCESS_RECORDER,
  type AccessRecorder,
  AllowedCommands,
  Sealer,
  StreamReader,
  allowedCommandViews,
  entityIdOf,
  historyAt,
} from '@shouzheng/platform';
import { ClockViews } from '../clock-views.js';
import { DocketRows } from '../docket/docket-rows.js';
import { ViewRight } from '../view-right.js';
import type { RequestConsultationView, RequestView } from './request.dto.js';
import type { RequestEvent } from './request.events.js';
import { type RequestRecord, recordOf } from './request-record.js';
import { requestStream } from './request.state.js';

/** One request with its clock; who asks, what is asked and what was answered are opened on record. */
@Injectable()
export class RequestDesk {
  constructor(
    private readonly streams: StreamReader,
    private readonly sealer: Sealer,
    private readonly allowed: AllowedCommands,
    private readonly clocks: ClockViews,
    private readonly docket: DocketRows,
    private readonly right: ViewRight,
    @Inject(ACCESS_RECORDER) private readonly access: AccessRecorder,
  ) {}

  /** @throws ProblemError `not-found` */
  async get(id: string, staff: Staff): Promise<RequestView> {
    const streamId = `${requestStream.category}-${id}`;
    const { state, revision, events } = await historyAt(this.streams, streamId, {}, requestStream);
    this.right.demand(staff, state.organ);
    await this.access.record({ staff, kind: 'field', streamId, detail: 'request:handling' });
    const [words, awaited] = await Promise.all([
      this.words(recordOf(events as readonly Recorded<RequestEvent>[])),
      this.docket.awaitedOf(streamId),
    ]);
    const commands = this.allowed.for(requestStream.category, streamId, state, staff);
    return {
      id: entityIdOf(streamId),
      revision,
      number: state.number ?? '',
      kind: state.kind ?? '',
      status: state.status,
      organ: state.organ ?? '',
      organName: this.right.regionName(state.organ ?? ''),
      outcome: state.outcome ?? null,
      ...words,
      clocks: Object.values(state.terms).map((term) => this.clocks.view(term)),
      allowedCommands: allowedCommandViews(commands, awaited),
    };
  }

  /** The record in clear words. */
  private async words({
    came,
    asked,
    completed,
    consulted,
    opinions,
    extended,
    answered,
    papers,
  }: RequestRecord): Promise<Words> {
    const [applicant, content, reason, why, finding] = await Promise.all(
      [came?.applicant, (completed ?? came)?.content, asked?.reason, extended?.reason, answered?.finding].map(
        (text) => this.opened(text),
      ),
    );
    return {
      channel: came?.channel ?? '',
      receivedOn: came?.receivedOn ?? '',
      basis: came?.basis ?? null,
      record: came?.record ?? null,
      applicant: applicant ?? null,
      content: content ?? null,
      completion: asked
        ? {
            noticeDocNo: asked.noticeDocNo,
            askedOn: asked.askedOn,
            reason: reason ?? null,
            completedOn: completed?.completedOn ?? null,
          }
        : null,
      consultations: await Promise.all(
        consulted.map(({ consultation, ...one }) => this.consultation(one, opinions[consultation])),
      ),
      extension: extended ? { reason: why ?? null, toldOn: extended.toldOn } : null,
      answer: answered ? { ...answered, grounds: [...answered.grounds], finding: finding ?? null } : null,
      papers: await Promise.all(
        papers.map(async ({ paper, at, file: { id, name, mediaType, size, sha256 } }) => {
          return { id, paper, at, mediaType, size, sha256, name: await this.opened(name) };
        }),
      ),
    };
  }

  private async consultation(
    { consulted, party, receivedOn }: Omit<RequestRecord['consulted'][number], 'consultation'>,
    given: RequestRecord['opinions'][string] | undefined,
  ): Promise<RequestConsultationView> {
    return {
      consulted,
      receivedOn,
      party: await this.opened(party),
      opinion: given?.opinion ?? null,
      words: await this.opened(given?.words),
      answeredOn: given?.answeredOn ?? null,
    };
  }

  private async opened(text: Sealed | undefined): Promise<string | null> {
    return (text && (await this.sealer.open(text))) ?? null;
  }
}

type Words = Omit<
  RequestView,
  | 'id'
  | 'revision'
  | 'number'
  | 'kind'
  | 'status'
  | 'organ'
  | 'organName'
  | 'outcome'
  | 'clocks'
  | 'allowedCommands'
>;
