import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Recorded } from '@shouzheng/kernel';
import type { Regions, Staff } from '@shouzheng/law/contract';
import {
  ACCESS_RECORDER,
  type AccessRecorder,
  CLOCK,
  Catalogue,
  DEFAULT_LIMIT,
  type OpenedKind,
  type Page,
  ProblemWriter,
  REGIONS,
  StreamReader,
  decodeCursor,
  historyAt,
  pageOf,
  parseMoment,
} from '@shouzheng/platform';
import { Jurisdiction } from '../jurisdiction.js';
import { EVENT_TEXTS } from './event-texts/index.js';
import type { HistoryItem, HistoryQuery } from './history.dto.js';
import {
  LATE_TEXTS,
  documentNumberOf,
  organText,
  roleText,
  summaryOf,
  timersOf,
  titleOf,
} from './history-texts.js';
import { maskSealed } from './mask.js';

/** Which record's history is asked for; looking at it is an opening, unless it is published anyway. */
export interface HistorySubject {
  readonly category: string;
  readonly id: string;
  readonly opens?: OpenedKind;
}

/** The history of a stream as people read it: who, when, in which role, on which basis. */
@Injectable()
export class Histories {
  constructor(
    private readonly reader: StreamReader,
    private readonly catalogue: Catalogue,
    private readonly writer: ProblemWriter,
    private readonly jurisdiction: Jurisdiction,
    @Inject(ACCESS_RECORDER) private readonly accesses: AccessRecorder,
    @Inject(REGIONS) private readonly regions: Regions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws ProblemError `not-found`, also for a moment before the first event; `request.invalid` for the future
   * @throws RefusalError `actor.other-jurisdiction`
   */
  async page(subject: HistorySubject, query: HistoryQuery, staff: Staff): Promise<Page<HistoryItem>> {
    const streamId = `${subject.category}-${subject.id}`;
    const moment = parseMoment({ asOf: query.asOf }, this.clock.now());
    const { state, events } = await historyAt(this.reader, streamId, moment);
    this.jurisdiction.demand(staff, streamId, state);
    if (subject.opens) {
      await this.accesses.record({ staff, kind: subject.opens, streamId, detail: 'history' });
    }
    const timers = timersOf(events);
    const { limit = DEFAULT_LIMIT, order = 'newest' } = query;
    const after = decodeCursor(query.after, 1)?.[0];
    const ordered = order === 'oldest' ? events : events.toReversed();
    const rest = ordered.filter(({ revision }) => isBehind(revision, after, order)).slice(0, limit + 1);
    return pageOf(
      rest,
      limit,
      ({ revision }) => [revision],
      (event) => this.itemOf(event, timers),
    );
  }

  private itemOf(event: Recorded, timers: ReadonlyMap<unknown, unknown>): HistoryItem {
    const { eventId, revision, position, type, recordedAt, meta } = event;
    const data = event.data as Readonly<Record<string, unknown>>;
    const text = this.catalogue.eventText(type) ??
      EVENT_TEXTS[type] ?? { zh: type, en: type, family: 'system' as const };
    const { zh, en, family } = { ...text, ...titleOf(type, data) };
    const summary = summaryOf(type, data, timers);
    return {
      eventId,
      revision,
      position: position.toString(),
      type,
      zh,
      en,
      family,
      summaryZh: summary?.zh ?? null,
      summaryEn: summary?.en ?? null,
      documentNumber: documentNumberOf(data),
      occurredAt: meta.occurredAt,
      recordedAt,
      late: meta.late ? { reason: meta.late, ...LATE_TEXTS[meta.late] } : null,
      origin: meta.origin,
      actor: this.actorOf(event),
      basis: meta.basis.flatMap(({ rule, version }) => this.writer.cite(rule, dayOf(version)) ?? []),
      data: maskSealed(data) as Record<string, unknown>,
    };
  }

  private actorOf({ meta }: Recorded): HistoryItem['actor'] {
    const { account, role, badge, organ, actsFor = null } = meta.actor;
    const { zh: roleZh, en: roleEn } = roleText(role);
    const organName = organText(organ, this.regions.get(organ)?.name);
    return { account, role, roleZh, roleEn, badge, organ, organName, actsFor };
  }
}

/** First day in force of a rule version: `O77-8@2025-05-01` → `2025-05-01`. */
const dayOf = (version: string): string => version.slice(version.lastIndexOf('@') + 1);

function isBehind(
  revision: number,
  after: string | number | null | undefined,
  order: 'newest' | 'oldest',
): boolean {
  if (typeof after !== 'number') return true;
  return order === 'oldest' ? revision > after : revision < after;
}
