import { type EventToAppend, START, type StoredEvent } from '@shouzheng/kernel';
import {
  anAppend,
  anEvent,
  appended,
  collect,
  createTestDatabase,
  newStream,
  someEvents,
} from '@shouzheng/testing';
import type { Store } from './open-store.js';
import { openStore } from './open-store.js';

/** What is opened, so that it can be closed in the reverse order. */
export class Opened {
  readonly #closes: (() => Promise<void> | void)[] = [];

  add(close: () => Promise<void> | void): void {
    this.#closes.push(close);
  }

  async close(): Promise<void> {
    for (const close of this.#closes.splice(0).reverse()) await close();
  }

  async database(): Promise<string> {
    const database = await createTestDatabase();
    this.add(() => database.drop());
    return database.url;
  }

  async store(address: string, role: 'source' | 'target' = 'target'): Promise<Store> {
    const store = await openStore(role === 'source' ? '--from' : '--to', address, role);
    this.add(() => store.close());
    return store;
  }
}

/** Texts that COPY and JSON would write otherwise. */
const WILD: Partial<EventToAppend> = {
  type: 'Type\t"一" \\N',
  payload: '{"tab":"\t","lines":"a\nb\r\n","path":"C:\\\\temp\\\\N","名称":"雅安👩‍👩‍👧"}',
  metadata: '\\.\\t\\\\',
};

/** Streams whose events lie between one another, acts on several, and texts that are easily spoilt. */
export async function aHistory({ events: store }: Store, rounds = 3): Promise<void> {
  const [one, other] = [newStream(), newStream('list-entry')];
  for (let n = 0; n < rounds; n += 1) {
    await appended(store, anAppend(one, n * 2 - 1, someEvents(2, WILD)));
    await appended(store, anAppend(other, n - 1), anAppend(newStream(), -1, [anEvent(WILD), anEvent()]));
  }
}

/** Everything but the positions. */
export async function eventsOf({
  events,
}: Store): Promise<(Omit<StoredEvent, 'position'> & { position: undefined })[]> {
  const all = await collect(events.readAll({ after: START }));
  return all.map((event) => ({ ...event, position: undefined }));
}
