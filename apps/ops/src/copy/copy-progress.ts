import type { Position, StoredEvent } from '@shouzheng/kernel';

const SAY_EVERY_MS = 2000;

/** Tells how far the copy is. How many events a store holds it does not say: how far, its positions tell. */
export class CopyProgress {
  private readonly begun = Date.now();
  private said = this.begun;
  private events = 0;

  constructor(
    private readonly doing: string,
    private readonly end: Position,
    private readonly say: (line: string) => void,
  ) {}

  readonly passed = ({ position }: StoredEvent): void => {
    this.events += 1;
    if (Date.now() - this.said < SAY_EVERY_MS) return;
    this.said = Date.now();
    const seconds = (this.said - this.begun) / 1000;
    const share = Number(position) / Number(this.end);
    const left = Math.ceil((seconds * (1 - share)) / share);
    this.say(
      `${this.doing}: ${this.events} events (${Math.floor(share * 100)} %), ` +
        `${Math.round(this.events / seconds)} events/s, ${left} s left`,
    );
  };
}
