import type { StoredEvent } from '@shouzheng/kernel';
import type { Pool, Submittable } from 'pg';

/** Bounds what one page holds in memory; three pages are held at a time. */
export const PAGE_EVENTS = 1_000;
const PAGE_BYTES = 8 * 1024 * 1024;

export interface Page {
  readonly events: readonly StoredEvent[];
  /** Whether it ended at its bound of bytes, before all that was asked for had come. */
  readonly cut: boolean;
}

/** Where the rows of one query go as they come from the server. */
export class ArrivingPage {
  readonly #events: StoredEvent[] = [];
  #bytes = 0;
  #over = false;

  constructor(
    private readonly resolve: (page: Page) => void,
    readonly fail: (error: unknown) => void,
  ) {}

  /** Takes nothing more once the bound is reached. */
  take(event: StoredEvent): void {
    if (this.#over) return;
    this.#events.push(event);
    this.#bytes += event.payload.length + event.metadata.length;
    if (this.#bytes >= PAGE_BYTES) this.#end(true);
  }

  /** The server has sent everything. */
  end(): void {
    if (!this.#over) this.#end(false);
  }

  #end(cut: boolean): void {
    this.#over = true;
    this.resolve({ events: this.#events, cut });
  }
}

/**
 * One page by one query. To bound its bytes in SQL would halve the rate at which the server reads; so what the server
 * sends is counted, and when it is too much the connection is closed: nothing else tells a server to stop.
 */
export async function readPage(pool: Pool, query: (page: ArrivingPage) => Submittable): Promise<Page> {
  const client = await pool.connect();
  let failed: (error: Error) => void = () => undefined;
  try {
    const page = await new Promise<Page>((resolve, reject) => {
      // The connection may break while no query is under way on it any more; without a listener that ends the process.
      failed = reject;
      client.on('error', failed);
      client.query(query(new ArrivingPage(resolve, reject)));
    });
    client.off('error', failed).release(page.cut);
    return page;
  } catch (error) {
    client.off('error', failed).release(true);
    throw error;
  }
}
