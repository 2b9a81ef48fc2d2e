import { type Clock, type Instant, civilDateOf } from '@shouzheng/kernel';

const HOUR_MS = 60 * 60 * 1000;

/** The time of a journey: it runs as time does, from where the journey begins, and leaps ahead when it is told to. */
export class JourneyClock implements Clock {
  private ahead = 0;

  /** @param from civil date on which the journey begins; without one, now */
  constructor(from?: string) {
    if (from) this.ahead = nineOClock(from) - Date.now();
  }

  now(): Instant {
    return new Date(Date.now() + this.ahead).toISOString();
  }

  get today(): string {
    return civilDateOf(this.now());
  }

  /** Nine o'clock in the morning of a later civil date, in Ya'an. Time does not run back. */
  leapTo(date: string): void {
    const ahead = nineOClock(date) - Date.now();
    if (ahead <= this.ahead) throw new Error(`${date} is over: it is ${this.now()}`);
    this.ahead = ahead;
  }
}

/** In milliseconds since the epoch. */
const nineOClock = (date: string): number => Date.parse(`${date}T00:00:00.000Z`) + HOUR_MS;
