import { Injectable } from '@nestjs/common';
import type { Staff } from '@shouzheng/law/contract';
import { DEFAULT_LIMIT, OwnWrite, ProblemWriter, entityIdOf, pageOf } from '@shouzheng/platform';
import { ClockViews } from '../clock-views.js';
import { ViewRight } from '../view-right.js';
import { officerDeskProjection } from '../who-may-act/officer-desk.projection.js';
import { workClaimProjection } from '../work/work-claim.projection.js';
import type { DocketCounts, DocketItemView, DocketPage, DocketQuery, QueueCount } from './docket.dto.js';
import { DocketItems } from './docket-items.js';
import { type Counted, DocketFinder, type ItemFilters, type ItemRow } from './docket-finder.js';
import { ITEM_ORDER } from './docket-query.js';
import { DOCKET } from './docket.projection.js';
import { QUEUES, queueOf } from './queues.js';
import { type Desk, type Place, StandIns, deskOf } from './stand-ins.js';
import { termOf } from './term-row.js';

const sumOf = (rows: readonly Counted[], match: (row: Counted) => boolean = () => true): number =>
  rows.filter(match).reduce((total, { n }) => total + n, 0);

function countsOf(rows: readonly Counted[], isMine: (row: Counted) => boolean): DocketCounts {
  const of = (state: string): number => sumOf(rows, (row) => row.state === state);
  return {
    overdue: of('overdue'),
    threeDays: of('three-days'),
    twoThirds: of('two-thirds'),
    normal: of('normal'),
    waiting: of('waiting'),
    lapsed: of('lapsed'),
    noDate: of('no-date'),
    mine: sumOf(rows, isMine),
    all: sumOf(rows),
  };
}

function queuesOf(rows: readonly Counted[]): QueueCount[] {
  return QUEUES.map(({ code, zh, en }) => {
    const own = rows.filter(({ kind, item }) => queueOf(kind, item)?.code === code);
    return {
      code,
      zh,
      en,
      all: sumOf(own),
      overdue: sumOf(own, ({ state }) => state === 'overdue'),
      threeDays: sumOf(own, ({ state }) => state === 'three-days'),
    };
  });
}

/** What awaits whom, due when: open items with their claims and their terms, the most urgent first. */
@Injectable()
export class Docket {
  constructor(
    private readonly finder: DocketFinder,
    private readonly ownWrite: OwnWrite,
    private readonly clocks: ClockViews,
    private readonly right: ViewRight,
    private readonly items: DocketItems,
    private readonly standIns: StandIns,
    private readonly writer: ProblemWriter,
  ) {}

  async page(query: DocketQuery, staff: Staff): Promise<DocketPage> {
    await this.ownWrite.awaited(DOCKET, query.atLeast);
    await this.ownWrite.awaited('term', query.atLeast);
    await this.ownWrite.awaited(workClaimProjection.name, query.atLeast);
    await this.ownWrite.awaited(officerDeskProjection.name, query.atLeast);
    const today = this.clocks.today();
    const desk = deskOf(staff, await this.standIns.of(staff, today), today);
    const filters = this.filtersOf(query, desk, today);
    const { page: rows, counted, countedAt } = await this.finder.find(query, filters);
    const { limit = DEFAULT_LIMIT } = query;
    const page = pageOf(
      rows,
      limit,
      (row) => ITEM_ORDER.map((column) => row[column]),
      (row) => this.itemOf(row, desk, today),
    );
    const inQueue = counted.filter(
      ({ kind, item }) => query.queue === undefined || queueOf(kind, item)?.code === query.queue,
    );
    const mine = new Set(this.items.awaiting(desk.roles));
    const counts = countsOf(inQueue, ({ kind, item }) => mine.has(`${kind}/${item}`));
    return { items: [...page.items], next: page.next, counts, countedAt, queues: queuesOf(counted) };
  }

  private filtersOf(query: DocketQuery, { staff, roles, places }: Desk, today: string): ItemFilters {
    const region = query.region?.replace(/\D/g, '').replace(/(00)+$/, '');
    const awaited = query.role === 'mine' ? roles : query.role === undefined ? undefined : [query.role];
    return {
      today,
      organs: this.right.organsOf(staff),
      items: awaited ? this.items.awaiting(awaited) : null,
      region: region ?? null,
      text: query.text ?? query.q ?? null,
      claim: query.claim ?? null,
      account: staff.account,
      places: places.map(({ account }) => account),
    };
  }

  private itemOf(row: ItemRow, desk: Desk, today: string): DocketItemView {
    const term = termOf(row);
    const definition = this.items.of(row.kind, row.item);
    const { command = '', role = '' } = definition ?? {};
    const { zh, en } = this.items.textOf(row.kind, row.item);
    const rule = row.rule ?? definition?.rule ?? '';
    const cite = this.writer.cite(rule, today);
    return {
      id: row.key,
      subject: {
        kind: row.kind,
        id: entityIdOf(row.stream_id),
        number: row.number,
        title: row.title,
        regionCode: row.region,
        regionName: this.right.regionName(row.region),
      },
      act: {
        code: command,
        zh,
        en,
        rule,
        citeZh: cite?.citeZh ?? null,
        citeEn: cite?.citeEn ?? null,
      },
      role,
      queue: queueOf(row.kind, row.item)?.code ?? '',
      organ: row.organ,
      stage: row.item,
      state: row.state,
      waitsUntil: row.waits_until,
      mine: desk.roles.includes(role) && row.organ === desk.staff.organ,
      standsInFor: placeOf(row, role, desk) ?? null,
      term: term ? this.clocks.view(term, today) : null,
      claimedBy:
        row.claim_account === null
          ? null
          : { account: row.claim_account, badge: row.claim_badge, role: row.claim_role, at: row.claim_at },
      since: row.since,
    };
  }
}

/** In whose place one would do it: whoever has it in hand and is away, or the head whose desk it awaits. */
function placeOf(row: ItemRow, awaited: string, { staff, places }: Desk): Place | undefined {
  if (row.organ !== staff.organ) return undefined;
  return (
    places.find(({ account }) => account === row.claim_account) ??
    (awaited === staff.role ? undefined : places.find(({ role }) => role === awaited))
  );
}
