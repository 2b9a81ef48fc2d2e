import type { Connection, Submittable } from 'pg';
import { EventDecoder, HEADER_BYTES, isRow } from './copied-events.js';
import type { ArrivingPage } from './page.js';

/**
 * Rows by COPY in its binary format: about half of the work that pg's rows cost this process, since a row is one piece of
 * bytes and not nine texts. COPY takes no parameters and is planned anew each time, so it is for many rows.
 * @param select of COPIED_COLUMNS, with its values written into it as literals
 * @param setting for this statement alone: all that one message asks for is one transaction
 */
export function copiedRows(select: string, setting = ''): (page: ArrivingPage) => Submittable {
  return (page) => new CopyOut(`${setting}copy (${select}) to stdout (format binary)`, page);
}

/** What pg's client calls on the query under way; the type `Submittable` names the first only. */
class CopyOut implements Submittable {
  #begun = false;
  readonly #decoder = new EventDecoder();

  constructor(
    private readonly text: string,
    private readonly page: ArrivingPage,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.text);
  }

  /** PostgreSQL sends each row as a message of its own, the first one perhaps with the header. */
  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    const at = this.#begun ? 0 : HEADER_BYTES;
    this.#begun = true;
    try {
      if (isRow(chunk, at)) this.page.take(this.#decoder.event(chunk, at));
    } catch (error) {
      // Thrown from here it would be the socket's, and end the process.
      this.page.fail(error);
    }
  }

  handleCommandComplete(): void {
    // All rows have come; the connection is free after the next message.
  }

  handleReadyForQuery(): void {
    this.page.end();
  }

  handleError(error: unknown): void {
    this.page.fail(error);
  }
}
