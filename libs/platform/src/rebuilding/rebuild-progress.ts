/** How far a rebuild is. */
export interface RebuildProgress {
  /** Folding all histories; then per projection: indexing, catching up, comparing. */
  readonly phase: 'folding' | 'indexing' | 'catching-up' | 'comparing';
  /** The one whose turn it is, after the folding. */
  readonly projection?: string;
  /** Events folded, those of an earlier run that was broken off among them. */
  readonly events: number;
  /** About how many there are. */
  readonly of: number;
  /** Events folded per second in this run. */
  readonly perSecond: number;
  readonly secondsLeft: number;
}

/** Counts events and tells how long the rest will take at the rate of this run. */
export class ProgressClock {
  private readonly begun = performance.now();
  private events: number;

  constructor(
    private readonly before: number,
    private readonly of: number,
  ) {
    this.events = before;
  }

  add(events: number): void {
    this.events += events;
  }

  at(phase: RebuildProgress['phase'], projection?: string): RebuildProgress {
    const seconds = (performance.now() - this.begun) / 1000;
    const perSecond = seconds > 0 ? (this.events - this.before) / seconds : 0;
    const left = Math.max(0, this.of - this.events);
    return {
      phase,
      projection,
      events: this.events,
      of: Math.max(this.of, this.events),
      perSecond: Math.round(perSecond),
      secondsLeft: perSecond > 0 ? Math.ceil(left / perSecond) : 0,
    };
  }
}
