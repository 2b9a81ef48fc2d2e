import type { Position, ReadAllOptions, ReadStreamOptions } from '@shouzheng/kernel';
import { escapeLiteral, type Pool, type Submittable } from 'pg';
import { COPIED_COLUMNS } from './copied-events.js';
import { copiedRows } from './copied-rows.js';
import { type ArrivingPage, type Page, readPage } from './page.js';
import { onePageAhead, rangesAhead } from './paging.js';
import { preparedRows, TEXT_COLUMNS } from './prepared-rows.js';

const LAST_REVISION = 2 ** 31 - 1;
export const LAST_POSITION: Position = 2n ** 63n - 1n;

/** Most streams end within so many events: these are read the way that is quick to ask, the rest the way that is quick. */
const FIRST_EVENTS = 128;

/**
 * Along its index the events of a stream come as they are found. Those of a long one PostgreSQL believes to be scattered, and
 * would rather look for by a bitmap, or in the whole table, and sort them before the first is sent: they lie as they were written.
 */
const ALONG_THE_INDEX = 'set local enable_sort = off; ';

type Pages = ReturnType<typeof onePageAhead>;

/** Reads the pages of one table of events. */
export class PageReader {
  constructor(
    private readonly pool: Pool,
    private readonly schema: string,
    private readonly table: string,
    private readonly retry: (attempt: () => Promise<Page>, signal?: AbortSignal) => Promise<Page>,
  ) {}

  ofStream(streamId: string, options: ReadStreamOptions): Pages {
    const { fromRevision = 0, toRevision = LAST_REVISION, limit = Infinity, signal } = options;
    const backwards = options.direction === 'backwards';
    const order = backwards ? 'revision desc' : 'revision';
    return onePageAhead(
      (last, most) => {
        const from = Math.min(last && !backwards ? last.revision + 1 : fromRevision, LAST_REVISION);
        const to = Math.min(last && backwards ? last.revision - 1 : toRevision, LAST_REVISION);
        if (last) {
          const select = `select ${COPIED_COLUMNS} from ${this.table}
          where stream_id = ${escapeLiteral(streamId)} and revision between ${from} and ${to}
          order by ${order} limit ${most}`;
          return this.#page(copiedRows(select, ALONG_THE_INDEX), signal);
        }
        const prepared = preparedRows({
          name: `${this.schema}.read_stream${backwards ? '_back' : ''}`,
          text: `select ${TEXT_COLUMNS} from ${this.table}
          where stream_id = $1 and revision between $2 and $3 order by ${order} limit $4`,
          values: [streamId, from, to, most],
        });
        return this.#page(prepared, signal);
      },
      limit,
      FIRST_EVENTS,
    );
  }

  ofAll(options: ReadAllOptions, onNothing: () => Promise<void>): Pages {
    const { before = LAST_POSITION, categories, types, limit = Infinity, signal } = options;
    const backwards = options.direction === 'backwards';
    const page = async (select: string, from: Position): Promise<Page> => {
      const found = await this.#page(copiedRows(select), signal);
      if (found.events.length === 0 && from === options.after) await onNothing();
      return found;
    };
    if (!categories && !types && !backwards) {
      return rangesAhead(
        (after, upTo) => page(this.#selectRange(after, upTo), after),
        options.after,
        before - 1n,
        limit,
      );
    }
    return onePageAhead((last, most) => {
      const after = last && !backwards ? last.position : options.after;
      const until = last && backwards ? last.position : before;
      const bounds = `position > ${after} and position < ${until}${types ? ` and type in (${literals(types)})` : ''}`;
      const order = backwards ? 'position desc' : 'position';
      return page(this.#selectFiltered(bounds, order, most, categories), after);
    }, limit);
  }

  #selectRange(after: Position, upTo: Position): string {
    return `select ${COPIED_COLUMNS} from ${this.table}
      where position > ${after} and position <= ${upTo} order by position`;
  }

  /**
   * Categories are looked up one by one, each in its index, and merged: asked for several at once, PostgreSQL would sort
   * all that is left of them for every page.
   */
  #selectFiltered(bounds: string, order: string, most: number, categories?: readonly string[]): string {
    if (!categories) {
      return `select ${COPIED_COLUMNS} from ${this.table} where ${bounds} order by ${order} limit ${most}`;
    }
    const wanted = [...new Set(categories)].map((category) => `(${escapeLiteral(category)})`).join(', ');
    return `select ${COPIED_COLUMNS} from ${this.table} where position in (
      select one.position from (values ${wanted}) as wanted (category), lateral (
        select position from ${this.table} e
        where e.category = wanted.category and ${bounds} order by ${order} limit ${most}
      ) one order by one.${order} limit ${most}) order by ${order}`;
  }

  #page(query: (page: ArrivingPage) => Submittable, signal?: AbortSignal): Promise<Page> {
    return this.retry(() => readPage(this.pool, query), signal);
  }
}

const literals = (texts: readonly string[]): string => texts.map(escapeLiteral).join(', ');
