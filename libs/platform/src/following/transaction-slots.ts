import { Injectable } from '@nestjs/common';

/** So many transactions of followers at a time: the others of the pool's connections are for those who ask. */
const SLOTS = 5;

/** Lets the followers of a process write in turn, or thirty of them would take every connection of the pool. */
@Injectable()
export class TransactionSlots {
  #free = SLOTS;
  readonly #waiting: (() => void)[] = [];

  async run<T>(transaction: () => Promise<T>): Promise<T> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#free -= 1;
    try {
      return await transaction();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
