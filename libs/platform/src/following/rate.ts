const FADE_S = 10;

/** How many per second of late: what was counted, fading with the time constant. */
export class Rate {
  #perSecond = 0;
  #at = performance.now();

  count(events: number): void {
    this.#perSecond = this.perSecond() + events / FADE_S;
  }

  perSecond(): number {
    const now = performance.now();
    this.#perSecond *= Math.exp((this.#at - now) / 1000 / FADE_S);
    this.#at = now;
    return this.#perSecond;
  }
}
