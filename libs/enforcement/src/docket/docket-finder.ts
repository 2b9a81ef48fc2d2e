import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@shouzheng/kernel';
import type { OrganRange } from '@shouzheng/law/contract';
import { DEFAULT_LIMIT, DataSource, STEADY, type SteadyQueries, decodeCursor } from '@shouzheng/platform';
import { ClockViews } from '../clock-views.js';
import type { DocketItemView, DocketQuery } from './docket.dto.js';
import { ITEM_ORDER, visibleItems } from './docket-query.js';
import { itemsOf } from './queues.js';
import { RememberedViews } from './remembered-views.js';
import { type TermRow, TERM_COLUMNS } from './term-row.js';

/** An object, so that a test need not fill a country. */
export const LIMITS = {
  /** So many records are looked through for every page: more than await somebody in a city, less than in a country. */
  recordsAtOnce: 4_000,
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

/** Where an item stands in a view, and what a page is chosen by. */
type ItemPlace = Pick<ItemRow, 'key' | 'stream_id' | 'kind' | 'item' | 'state' | 'sort_due' | 'since'>;

/** All items of a view, in their order. */
interface WideView {
  readonly places: readonly ItemPlace[];
  readonly counted: readonly Counted[];
}

const COUNTED = 'SELECT kind, item, state, count(*)::int AS n FROM visible GROUP BY 1, 2, 3';
/** By bytes whatever the database's locale, as places are compared here. */
const ORDER = ITEM_ORDER.map((column) => `${column} COLLATE "C"`).join(', ');

/** Finds open items, in one of two ways that give the same order (docs/adr/0016-a-wide-docket.md). */
@Injectable()
export class DocketFinder {
  constructor(
    private readonly db: DataSource,
    private readonly clocks: ClockViews,
    private readonly views: RememberedViews<WideView>,
    @Inject(STEADY) private readonly steady: SteadyQueries,
  ) {}

  async find(query: DocketQuery, filters: ItemFilters): Promise<Found> {
    if (filters.items?.length === 0) return { page: [], counted: [], countedAt: null };
    const view = viewOf(filters);
    if (!this.views.has(view) && !(await this.isWide(filters))) return this.findAtOnce(query, filters);
    const { value, at } = await this.views.of(view, () => this.look(filters));
    return { page: await this.pageOf(value.places, query, filters), counted: value.counted, countedAt: at };
  }

  /** Under a filter of words, places or claims there are as many views as questions: those are looked through. */
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
    const { values, put } = this.valuesOf(filters);
    const { limit = DEFAULT_LIMIT, state, queue } = query;
    const after = decodeCursor(query.after, ITEM_ORDER.length);
    const where = [
      'true',
      ...(state === undefined ? [] : [`state = ${put(state)}`]),
      ...(queue === undefined ? [] : [`kind || '/' || item = ANY(${put(itemsOf(queue))})`]),
      ...(after ? [`(${ORDER}) > (${after.map(put).join(', ')})`] : []),
    ];
    const [found] = await this.steady.query<Omit<Found, 'countedAt'>>(
      `WITH visible AS MATERIALIZED (${visibleItems()}),
       counted AS (${COUNTED}),
       page AS (SELECT * FROM visible WHERE ${where.join(' AND ')} ORDER BY ${ORDER} LIMIT ${put(limit + 1)}),
       shown AS (SELECT p.*, ${TERM_COLUMNS} FROM page p LEFT JOIN term t ON t.key = p.term_key)
       SELECT (SELECT coalesce(json_agg(c), '[]') FROM counted c) AS counted,
         (SELECT coalesce(json_agg(s ORDER BY ${ORDER}), '[]') FROM shown s) AS page`,
      values,
    );
    return { page: [], counted: [], ...found, countedAt: null };
  }

  private async look(filters: ItemFilters): Promise<WideView> {
    const places: readonly ItemPlace[] = await this.db.query(
      `SELECT key, stream_id, kind, item, state, sort_due, since
       FROM (${visibleItems()}) visible ORDER BY ${ORDER}`,
      this.valuesOf(filters).values,
    );
    return { places, counted: counted(places) };
  }

  /** The rows of a page of places as they are now; those that have gone since are made up for by the next ones. */
  private async pageOf(
    places: readonly ItemPlace[],
    { limit = DEFAULT_LIMIT, state, queue, after }: DocketQuery,
    filters: ItemFilters,
  ): Promise<ItemRow[]> {
    const items = queue === undefined ? undefined : new Set(itemsOf(queue));
    const isAskedFor = (one: Pick<ItemPlace, 'kind' | 'item' | 'state'>): boolean =>
      (state === undefined || one.state === state) && (items?.has(`${one.kind}/${one.item}`) ?? true);
    const left = behind(places, decodeCursor(after, ITEM_ORDER.length));
    const page: ItemRow[] = [];
    for (let at = 0; at < left.length && page.length <= limit;) {
      const some: ItemPlace[] = [];
      for (; at < left.length && page.length + some.length <= limit; at += 1) {
        const one = left[at];
        if (one && isAskedFor(one)) some.push(one);
      }
      const rows = await this.rowsOf(some, filters);
      // They stand where the view has them, so that the next page goes on there.
      for (const { key, sort_due, since } of some) {
        const row = rows.get(key);
        if (row && isAskedFor(row)) page.push({ ...row, sort_due, since });
      }
    }
    return page;
  }

  private async rowsOf(
    places: readonly ItemPlace[],
    filters: ItemFilters,
  ): Promise<ReadonlyMap<string, ItemRow>> {
    const { values, put } = this.valuesOf(filters);
    const records = put(places.map(({ stream_id }) => stream_id));
    const rows: ItemRow[] = await this.db.query(
      `SELECT p.*, ${TERM_COLUMNS}
       FROM (${visibleItems(`r.key = ANY(${records}::text[])`)}) p
         LEFT JOIN term t ON t.key = p.term_key`,
      values,
    );
    return new Map(rows.map((row) => [row.key, row]));
  }

  /** The values of `visibleItems`, and a way to put more behind them. */
  private valuesOf(filters: ItemFilters): { values: unknown[]; put: (value: unknown) => string } {
    const { today, organs, items, region, text, claim, account, places } = filters;
    const nearDay = this.clocks.nearDay(today);
    const values: unknown[] = [today, ...organs, items, region, text, claim, account, places, nearDay];
    return { values, put: (value) => `$${values.push(value)}` };
  }
}

/** What comes after the place of the cursor, whether or not its item is still there. */
function behind(places: readonly ItemPlace[], cursor: readonly unknown[] | undefined): readonly ItemPlace[] {
  if (!cursor) return places;
  const [due, since, key] = cursor as [string, string, string];
  const isAfter = (one: ItemPlace): boolean =>
    one.sort_due === due ? (one.since === since ? one.key > key : one.since > since) : one.sort_due > due;
  const at = places.findIndex((one) => one.key === key && one.since === since);
  return at < 0 ? places.filter(isAfter) : places.slice(at + 1);
}

function counted(places: readonly ItemPlace[]): readonly Counted[] {
  const counts = new Map<string, Omit<Counted, 'n'> & { n: number }>();
  for (const { kind, item, state } of places) {
    const id = `${kind} ${item} ${state}`;
    const known = counts.get(id);
    if (known) known.n += 1;
    else counts.set(id, { kind, item, state, n: 1 });
  }
  return [...counts.values()];
}

/** Who sees all organs is on loan to none of another: all of them have the same view. */
const viewOf = ({ today, organs, items, region, text, claim, account }: ItemFilters): string =>
  JSON.stringify([today, organs, items, region, text, claim, organs[0] === '' ? null : account]);
