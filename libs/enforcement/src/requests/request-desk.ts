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
  loadAt,
} from '@shouzheng/platform';
import { ClockViews } from '../clock-views.js';
import { DocketRows } from '../docket/docket-rows.js';
import { ViewRight } from '../view-right.js';
import type { RequestView } from './request.dto.js';
import type { RequestEvent } from './request.events.js';
import { requestStream } from './request.state.js';

/** One request with its clock; who asks and what is asked are opened on record. */
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
    const { state, revision, events } = await loadAt(this.streams, streamId, {}, requestStream);
    this.right.demand(staff, state.organ);
    await this.access.record({ staff, kind: 'field', streamId, detail: 'request:handling' });
    const { applicant, content } = textsOf(events as readonly Recorded<RequestEvent>[]);
    const [who, what, awaited] = await Promise.all([
      applicant && this.sealer.open(applicant),
      content && this.sealer.open(content),
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
      applicant: who ?? null,
      content: what ?? null,
      outcome: state.outcome ?? null,
      clocks: Object.values(state.terms).map((term) => this.clocks.view(term)),
      allowedCommands: allowedCommandViews(commands, awaited),
    };
  }
}

/** Who asks, and what is asked as it was last completed. */
function textsOf(events: readonly Recorded<RequestEvent>[]): { applicant?: Sealed; content?: Sealed } {
  return events.reduce<{ applicant?: Sealed; content?: Sealed }>((texts, { type, data }) => {
    if (type === 'DisclosureRequested' || type === 'CorrectionRequested') {
      return { applicant: data.applicant, content: data.content };
    }
    return type === 'RequestCompleted' ? { ...texts, content: data.content } : texts;
  }, {});
}
