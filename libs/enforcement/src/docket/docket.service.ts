import { Injectable } from '@nestjs/common';
import type { Staff } from '@shouzheng/law/contract';
import {
  DEFAULT_LIMIT,
  DataSource,
  OwnWrite,
  ProblemWriter,
  decodeCursor,
  entityIdOf,
  pageOf,
} from '@shouzheng/platform';
import { ClockViews } from '../clock-views.js';
import { ViewRight } from '../view-right.js';
import { workClaimProjection } from '../work/work-claim.projection.js';
import type { DocketCounts, DocketItemView, DocketPage, DocketQuery, QueueCount } from './docket.dto.js';
import { DocketTexts } from './docket-texts.js';
import { QUEUES, itemsOf, queueOf } from './queues.js';
import { type TermRow, TERM_COLUMNS, termOf } from './term-row.js';

interface Row extends TermRow {
  readonly key: string;
  readonly stream_id: string;
  readonly kind: string;
  readonly item: string;
  readonly command: string;
  readonly role: string;
  readonly rule: string;
  readonly organ: string;
  readonly region: string;
  readonly number: string;
  readonly title: string;
  readonly since: string;
  readonly sort_due: string;
  readonly claim_account: string | null;
  readonly claim_badge: string;
  readonly claim_role: string;
  readonly claim_at: string;
}

/** A day after every due day: what has no date comes last. */
const NO_DATE = '9999-12-31';

/** State of an item's term on day $1, as termStateOn has it; an item without a running term has no date. */
const stateOn = (nearDay: string): string => `CASE
  WHEN t.key IS NULL OR t.status = 'met' THEN 'no-date'
  WHEN t.status = 'paused' THEN 'normal'
  WHEN t.status = 'missed' OR t.due_on < $1 THEN 'overdue'
  WHEN t.due_on <= '${nearDay}' THEN 'three-days'
  WHEN ($1::date - t.starts_on::date) * 3 >= (t.due_on::date - t.starts_on::date) * 2 THEN 'two-thirds'
  ELSE 'normal' END`;
const SORT_DUE = `CASE WHEN t.key IS NULL OR t.status = 'met' THEN '${NO_DATE}' ELSE t.due_on END`;

/**
 * $1 day, $2 organ, $3 role, $4 region, $5 text, $6 claim, $7 account: what one may see (one’s organ’s, and of
 * cases that one is on loan to), under the filters.
 */
const VISIBLE = `
  FROM docket_item i
  LEFT JOIN term t ON t.key = i.term_key
  LEFT JOIN work_claim w ON w.item = i.key AND w.opened_revision = i.opened_revision
  WHERE i.status = 'open'
    AND ($2::text IS NULL OR i.organ = $2
         OR i.stream_id IN (SELECT key FROM case_row WHERE lent ? $7))
    AND ($3::text IS NULL OR i.role = $3)
    AND ($4::text IS NULL OR i.region LIKE $4 || '%')
    AND ($5::text IS NULL OR position($5 in i.title) > 0 OR position($5 in i.number) > 0)
    AND CASE $6::text WHEN 'claimed' THEN w.key IS NOT NULL WHEN 'unclaimed' THEN w.key IS NULL
        WHEN 'own' THEN w.account = $7 ELSE true END`;

interface Counted {
  readonly kind: string;
  readonly item: string;
  readonly state: string;
  readonly own_role: boolean;
  readonly n: string;
}

const sumOf = (rows: readonly Counted[], match: (row: Counted) => boolean = () => true): number =>
  rows.filter(match).reduce((total, { n }) => total + Number(n), 0);

function countsOf(rows: readonly Counted[]): DocketCounts {
  const of = (state: string): number => sumOf(rows, (row) => row.state === state);
  return {
    overdue: of('overdue'),
    threeDays: of('three-days'),
    twoThirds: of('two-thirds'),
    normal: of('normal'),
    noDate: of('no-date'),
    mine: sumOf(rows, (row) => row.own_role),
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
    private readonly db: DataSource,
    private readonly ownWrite: OwnWrite,
    private readonly clocks: ClockViews,
    private readonly right: ViewRight,
    private readonly texts: DocketTexts,
    private readonly writer: ProblemWriter,
  ) {}

  async page(query: DocketQuery, staff: Staff): Promise<DocketPage> {
    await this.ownWrite.awaited('docket', query.atLeast);
    await this.ownWrite.awaited('term', query.atLeast);
    await this.ownWrite.awaited(workClaimProjection.name, query.atLeast);
    const today = this.clocks.today();
    const filters = this.filtersOf(query, staff, today);
    const [rows, counted] = await Promise.all([
      this.rows(query, filters, today),
      this.counted(filters, staff, today),
    ]);
    const { limit = DEFAULT_LIMIT } = query;
    const page = pageOf(
      rows,
      limit,
      ({ sort_due, since, key }) => [sort_due, since, key],
      (row) => this.itemOf(row, staff, today),
    );
    const inQueue = counted.filter(
      ({ kind, item }) => query.queue === undefined || queueOf(kind, item)?.code === query.queue,
    );
    return { items: [...page.items], next: page.next, counts: countsOf(inQueue), queues: queuesOf(counted) };
  }

  private filtersOf(query: DocketQuery, staff: Staff, today: string): readonly (string | null)[] {
    const role = query.role === 'mine' ? staff.role : query.role;
    const region = query.region?.replace(/\D/g, '').replace(/(00)+$/, '');
    return [
      today,
      this.right.organOf(staff),
      role ?? null,
      region ?? null,
      query.text ?? query.q ?? null,
      query.claim ?? null,
      staff.account,
    ];
  }

  private rows(query: DocketQuery, filters: readonly (string | null)[], today: string): Promise<Row[]> {
    const { limit = DEFAULT_LIMIT, state } = query;
    const after = decodeCursor(query.after, 3);
    return this.db.query(
      `SELECT i.key, i.stream_id, i.kind, i.item, i.command, i.role, i.rule, i.organ, i.region, i.number, i.title,
              i.since, ${SORT_DUE} AS sort_due, w.account AS claim_account, w.badge AS claim_badge,
              w.role AS claim_role, w.at AS claim_at, ${TERM_COLUMNS}
       ${VISIBLE}
         AND ($8::text IS NULL OR ${stateOn(this.clocks.nearDay(today))} = $8)
         AND ($9::text[] IS NULL OR i.kind || '/' || i.item = ANY($9))
         AND ($10::text IS NULL OR (${SORT_DUE}, i.since, i.key) > ($10, $11, $12))
       ORDER BY sort_due, i.since, i.key LIMIT $13`,
      [
        ...filters,
        state ?? null,
        query.queue === undefined ? null : itemsOf(query.queue),
        ...(after ?? [null, null, null]),
        limit + 1,
      ],
    );
  }

  private counted(filters: readonly (string | null)[], staff: Staff, today: string): Promise<Counted[]> {
    return this.db.query(
      `SELECT i.kind, i.item, ${stateOn(this.clocks.nearDay(today))} AS state, i.role = $8 AS own_role, count(*) AS n
       ${VISIBLE} GROUP BY 1, 2, 3, 4`,
      [...filters, staff.role],
    );
  }

  private itemOf(row: Row, staff: Staff, today: string): DocketItemView {
    const term = termOf(row);
    const { zh, en } = this.texts.of(row.kind, row.item, row.command);
    const cite = this.writer.cite(row.rule, today);
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
        code: row.command,
        zh,
        en,
        rule: row.rule,
        citeZh: cite?.citeZh ?? null,
        citeEn: cite?.citeEn ?? null,
      },
      role: row.role,
      queue: queueOf(row.kind, row.item)?.code ?? '',
      organ: row.organ,
      stage: row.item,
      mine: row.role === staff.role && row.organ === staff.organ,
      term: term ? this.clocks.view(term, today) : null,
      claimedBy:
        row.claim_account === null
          ? null
          : { account: row.claim_account, badge: row.claim_badge, role: row.claim_role, at: row.claim_at },
      since: row.since,
    };
  }
}
