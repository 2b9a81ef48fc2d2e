import type { LeaseTable, Turn, TurnAnswer } from './lease-table.js';

/** A table that can be cut off: from then on it answers nothing and hears nothing. */
export class SilentTable implements LeaseTable {
  #cut = false;

  constructor(private readonly inner: LeaseTable) {}

  cutOff(): void {
    this.#cut = true;
  }

  turn(turn: Turn): Promise<TurnAnswer> {
    return this.#cut ? new Promise(() => undefined) : this.inner.turn(turn);
  }

  holdings(): ReturnType<LeaseTable['holdings']> {
    return this.inner.holdings();
  }

  close(): Promise<void> {
    return this.inner.close();
  }
}
