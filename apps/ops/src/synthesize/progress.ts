const SAY_EVERY_MS = 2000;

/** Tells how far a long work is, how fast it goes, and when it will be over. */
export class Progress {
  private readonly begun = Date.now();
  private said = this.begun;
  private done = 0;

  constructor(
    private readonly total: number,
    private readonly say: (line: string) => void,
  ) {}

  add(events: number): void {
    this.done += events;
    if (Date.now() - this.said < SAY_EVERY_MS) return;
    this.said = Date.now();
    const left = Math.ceil((this.total - this.done) / this.rate);
    this.say(`${this.done} of ${this.total} events, ${this.rate} events/s, ${left} s left`);
  }

  end(): void {
    this.say(`${this.done} events in ${this.seconds.toFixed(1)} s, ${this.rate} events/s`);
  }

  private get seconds(): number {
    return Math.max(Date.now() - this.begun, 1) / 1000;
  }

  private get rate(): number {
    return Math.round(this.done / this.seconds);
  }
}
