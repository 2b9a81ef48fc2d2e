import type { ReadAllOptions } from '@shouzheng/kernel';
import {
  eventTypeFilter,
  type Filter,
  type ResolvedEvent,
  streamNameFilter,
} from '@kurrent/kurrentdb-client';
import { categoryOf } from '../stream-id.js';
import type { StreamNames } from './stream-names.js';

/**
 * Which events of the log are wanted. The server filters by one thing only, names of streams or types of events, each by
 * how it begins; what such a filter lets through too much is sorted out here.
 */
export class LogFilter {
  readonly ofServer: Filter;
  /** Whether the server lets hardly anything through that is not wanted. */
  readonly isWhole: boolean;
  readonly #categories: ReadonlySet<string> | undefined;
  readonly #types: ReadonlySet<string> | undefined;

  constructor(
    private readonly names: StreamNames,
    { categories, types }: Pick<ReadAllOptions, 'categories' | 'types'>,
  ) {
    this.#categories = categories && new Set(categories);
    this.#types = types && new Set(types);
    this.isWhole = !categories || !types;
    // Streams thin the log out more than types do.
    if (categories)
      this.ofServer = streamNameFilter({ prefixes: categories.map((one) => names.prefixOf(one)) });
    else if (types) this.ofServer = eventTypeFilter({ prefixes: [...types] });
    else this.ofServer = streamNameFilter({ regex: names.all });
  }

  wants({ event }: ResolvedEvent): boolean {
    if (!event || !this.names.isOwn(event.streamId)) return false;
    const category = categoryOf(this.names.here(event.streamId));
    return (this.#categories?.has(category) ?? true) && (this.#types?.has(event.type) ?? true);
  }
}
