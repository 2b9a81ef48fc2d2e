interface Waiting<T, R> {
  readonly one: T;
  resolve(result: R): void;
  reject(error: unknown): void;
}

/** Does together what is asked for in the same turn, and then what is asked for while that is under way. */
export class Gathering<T, R> {
  #waiting: Waiting<T, R>[] = [];
  #running = false;

  /** @param work answers in the order of what it is given */
  constructor(private readonly work: (all: readonly T[]) => Promise<readonly R[]>) {}

  /** @throws whatever the work threw, for all that were in it */
  do(one: T): Promise<R> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ one, resolve, reject });
      if (!this.#running) {
        this.#running = true;
        setImmediate(() => void this.#run());
      }
    });
  }

  async #run(): Promise<void> {
    for (let all = this.#take(); all.length > 0; all = this.#take()) {
      try {
        const results = await this.work(all.map(({ one }) => one));
        all.forEach(({ resolve }, n) => resolve(results[n] as R));
      } catch (error) {
        for (const { reject } of all) reject(error);
      }
    }
    this.#running = false;
  }

  #take(): Waiting<T, R>[] {
    const all = this.#waiting;
    this.#waiting = [];
    return all;
  }
}
