import { Injectable } from '@nestjs/common';
import type { Instant } from '@shouzheng/kernel';
import type { OrganRange } from '@shouzheng/law/contract';
import { DEFAULT_LIMIT, DataSource, decodeCursor } from '@shouzheng/platform';
import { ClockViews } from '../clock-views.js';
import type { DocketItemView, DocketQuery } from './docket.dto.js';
import {
  ITEM_ORDER,
  type ItemWalk,
  NO_DATE,
  UNDATED_ITEMS,
  datedItems,
  visibleItems,
} from './docket-query.js';
import { itemsOf } from './queues.js';
import { RememberedCounts } from './remembered-counts.js';
import { type TermRow, TERM_COLUMNS } from './term-row.js';

/** An object, so that a test need not fill a country. */
export const LIMITS = {
  /** So many records are looked through for every page: more than await somebody in a city, less than in a country. */
  recordsAtOnce: 4_000,
  /** Terms or records of the first step of a walk: about one term of eight has an item that awaits somebody. */
  firstStep: 400,
};

export interface ItemRow extends TermRow {
  readonly key: string;
  readonly stream_id: string;
  readonly kind: string;
  readonly item: string;
  /** Where it is not the definition's. */
  readonly rule: string | null;
  readonly organ: string;
  readonly region: string;
  readonly number: string;
  readonly title: string;
  readonly since: string;
  readonly sort_due: string;
  readonly sort_since: string;
  readonly claim_account: string | null;
  readonly claim_badge: string;
  readonly claim_role: string;
  readonly claim_at: string;
  readonly state: DocketItemView['state'];
  readonly waits_until: string | null;
}

export interface Counted {
  readonly kind: string;
  readonly item: string;
  readonly state: string;
  readonly n: number;
}

export interface ItemFilters {
  readonly today: string;
  readonly organs: OrganRange;
  /** As `<kind>/<item>`; null for all. */
  readonly items: readonly string[] | null;
  readonly region: string | null;
  readonly text: string | null;
  readonly claim: string | null;
  readonly account: string;
  readonly places: readonly string[];
}

export interface Found {
  readonly page: readonly ItemRow[];
  /** Whatever the state and the queue. */
  readonly counted: readonly Counted[];
  /** Null where they were counted with the page. */
  readonly countedAt: Instant | null;
}

const COUNTED = 'SELECT kind, item, state, count(*)::int AS n FROM visible GROUP BY 1, 2, 3';
const ORDER = ITEM_ORDER.join(', ');

/** Finds open items, in one of two ways that give the same order (docs/adr/0016-a-wide-docket.md). */
@Injectable()
export class DocketFinder {
  constructor(
    private readonly db: DataSource,
    private readonly clocks: ClockViews,
    private readonly counts: RememberedCounts<readonly Counted[]>,
  ) {}

  async find(query: DocketQuery, filters: ItemFilters): Promise<Found> {
    if (filters.items?.length === 0) return { page: [], counted: [], countedAt: null };
    return (await this.isWide(filters)) ? this.findAlong(query, filters) : this.findAtOnce(query, filters);
  }

  /** A filter that few items pass would be walked along for long: then all are looked through. */
  private async isWide({ organs, region, text, claim }: ItemFilters): Promise<boolean> {
    if (region !== null || text !== null || claim !== null) return false;
    const [row]: { n: number }[] = await this.db.query(
      `SELECT count(*)::int AS n FROM (
         SELECT FROM docket_record WHERE open <> '[]' AND organ BETWEEN $1 AND $2 LIMIT $3) records`,
      [...organs, LIMITS.recordsAtOnce + 1],
    );
    return (row?.n ?? 0) > LIMITS.recordsAtOnce;
  }

  /** The page and the counts of one look at the items: they are the same items. */
  private async findAtOnce(query: DocketQuery, filters: ItemFilters): Promise<Found> {
    const { values, put } = valuesOf(filters);
    const { limit = DEFAULT_LIMIT, state, queue } = query;
    const where = [
      ...(state === undefined ? [] : [`state = ${put(state)}`]),
      ...(queue === undefined ? [] : [`kind || '/' || item = ANY(${put(itemsOf(queue))})`]),
      ...after(decodeCursor(query.after, ITEM_ORDER.length), ITEM_ORDER, put),
    ];
    const [found]: Omit<Found, 'countedAt'>[] = await this.db.query(
      `WITH visible AS MATERIALIZED (${visibleItems(this.clocks.nearDay(filters.today))}),
       counted AS (${COUNTED}),
       page AS (SELECT * FROM visible WHERE ${allOf(where)} ORDER BY ${ORDER} LIMIT ${put(limit + 1)}),
       shown AS (SELECT p.*, ${TERM_COLUMNS} FROM page p LEFT JOIN term t ON t.key = p.term_key)
       SELECT (SELECT coalesce(json_agg(c), '[]') FROM counted c) AS counted,
         (SELECT coalesce(json_agg(s ORDER BY ${ORDER}), '[]') FROM shown s) AS page`,
      values,
    );
    return { page: [], counted: [], ...found, countedAt: null };
  }

  /** The page along the order of the items, dated ones first; the counts as they were counted last. */
  private async findAlong(query: DocketQuery, filters: ItemFilters): Promise<Found> {
    const { limit = DEFAULT_LIMIT, state } = query;
    const cursor = decodeCursor(query.after, ITEM_ORDER.length);
    const isDatedOver = state === 'no-date' || cursor?.[0] === NO_DATE;
    const dated = datedItems(state, this.clocks.nearDay(filters.today));
    const page = isDatedOver ? [] : await this.walk(dated, { query, filters, wanted: limit + 1, cursor });
    if (page.length <= limit && (state === undefined || STATES_WITHOUT_DATE.includes(state))) {
      const wanted = limit + 1 - page.length;
      const rest = cursor?.[0] === NO_DATE ? cursor : undefined;
      page.push(...(await this.walk(UNDATED_ITEMS, { query, filters, wanted, cursor: rest })));
    }
    const { value, at } = await this.counts.of(viewOf(filters), () => this.count(filters));
    return { page, counted: value, countedAt: at };
  }

  /** Step by step until the page is full; where few rows have what is asked for, the steps grow. */
  private async walk(walk: ItemWalk, wish: Wish): Promise<ItemRow[]> {
    const [due, since, stream] = wish.cursor ?? [];
    let begin: Begin | undefined = wish.cursor && { at: [due === NO_DATE ? since : due, stream], sign: '>=' };
    const page: ItemRow[] = [];
    for (let rows = LIMITS.firstStep; ; rows *= 4) {
      const step = await this.step(walk, { ...wish, wanted: wish.wanted - page.length }, rows, begin);
      page.push(...step.page);
      if (page.length === wish.wanted || step.last === null || step.walked < rows) return page;
      begin = { at: step.last, sign: '>' };
    }
  }

  /** `WITH TIES` ends a step with the last row of its place: the next begins behind it. */
  private async step(
    { rows, along, source }: ItemWalk,
    { query, filters, wanted, cursor }: Wish,
    atMost: number,
    begin?: Begin,
  ): Promise<Step> {
    const { values, put } = valuesOf(filters);
    const [first, second] = along;
    const inOrder = `ORDER BY ${first}, ${second} FETCH FIRST ${atMost} ROWS WITH TIES`;
    const from = begin ? `(${first}, ${second}) ${begin.sign} (${begin.at.map(put).join(', ')})` : 'true';
    const ways = rows.map((way) => `(${way} AND ${from} ${inOrder})`).join(' UNION ALL ');
    const where = [
      ...(query.state === undefined ? [] : [`state = ${put(query.state)}`]),
      ...(query.queue === undefined ? [] : [`kind || '/' || item = ANY(${put(itemsOf(query.queue))})`]),
      ...after(cursor, ITEM_ORDER, put),
    ];
    const [step]: Step[] = await this.db.query(
      `WITH walked AS MATERIALIZED (
         SELECT * FROM (${ways}) w ${inOrder}),
       visible AS (${visibleItems(this.clocks.nearDay(filters.today), source)}),
       page AS (SELECT * FROM visible WHERE ${allOf(where)} ORDER BY ${ORDER} LIMIT ${put(wanted)}),
       shown AS (SELECT p.*, ${TERM_COLUMNS} FROM page p LEFT JOIN term t ON t.key = p.term_key)
       SELECT (SELECT coalesce(json_agg(s ORDER BY ${ORDER}), '[]') FROM shown s) AS page,
         (SELECT count(*)::int FROM walked) AS walked,
         (SELECT json_build_array(${first}, ${second}) FROM walked
          ORDER BY ${first} DESC, ${second} DESC LIMIT 1) AS last`,
      values,
    );
    return step ?? { page: [], walked: 0, last: null };
  }

  private count(filters: ItemFilters): Promise<readonly Counted[]> {
    return this.db.query(
      `WITH visible AS (${visibleItems(this.clocks.nearDay(filters.today))}) ${COUNTED}`,
      valuesOf(filters).values,
    );
  }
}

interface Wish {
  readonly query: DocketQuery;
  readonly filters: ItemFilters;
  readonly wanted: number;
  readonly cursor: readonly unknown[] | undefined;
}

interface Begin {
  readonly at: readonly unknown[];
  readonly sign: '>' | '>=';
}

interface Step {
  readonly page: readonly ItemRow[];
  readonly walked: number;
  /** Null where there was nothing to walk along. */
  readonly last: readonly unknown[] | null;
}

/** An item without a date may await nothing but the end of a term that bars it. */
const STATES_WITHOUT_DATE: readonly string[] = ['no-date', 'waiting'];

type Put = (value: unknown) => string;

/** The values of `visibleItems`, and a way to put more behind them. */
function valuesOf(filters: ItemFilters): { values: unknown[]; put: Put } {
  const { today, organs, items, region, text, claim, account, places } = filters;
  const values: unknown[] = [today, ...organs, items, region, text, claim, account, places];
  return { values, put: (value) => `$${values.push(value)}` };
}

const after = (place: readonly unknown[] | undefined, order: readonly string[], put: Put): string[] =>
  place ? [`(${order.join(', ')}) > (${place.map(put).join(', ')})`] : [];

const allOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : conditions.map((one) => `(${one})`).join(' AND ');

/** Who sees all organs is on loan to none of another: all of them have the same counts. */
const viewOf = ({ today, organs, items, account }: ItemFilters): string =>
  JSON.stringify([today, organs, items, organs[0] === '' ? null : account]);
