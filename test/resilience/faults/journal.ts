/** An event as a writer sent it. */
export interface SentEvent {
  readonly eventId: string;
  readonly payload: string;
  readonly metadata: string;
}

export interface SentAppend {
  readonly streamId: string;
  readonly expectedRevision: number;
  readonly events: readonly SentEvent[];
}

/** One act of a writer process and what it was answered; without an answer it may have been done or not. */
export interface DirectAct {
  readonly lane: string;
  readonly appends: readonly SentAppend[];
  answer?: { readonly kind: 'appended' | 'already-there' | 'conflict'; readonly position?: string };
  /** The place of the answer among the answers of its lane. */
  turn?: number;
}

/** A line of writer.fixture.mjs. */
export type WriterLine =
  | { readonly sent: string; readonly lane: string; readonly appends: readonly SentAppend[] }
  | ({ readonly answered: string } & NonNullable<DirectAct['answer']>)
  | { readonly failed: string; readonly name: string; readonly message: string; readonly cause?: string }
  | { readonly idle: true };

export interface Clue {
  readonly id: string;
  readonly name: string;
  readonly receivedOn: string;
}

/**
 * What the clients know, and nobody else: what they sent, what was acknowledged and what was refused. It is kept in
 * a process that is never killed and shares nothing with the product but its protocol.
 */
export class Journal {
  readonly acts = new Map<string, DirectAct>();
  readonly clues: Clue[] = [];
  /** Follower clue → its lead. */
  readonly joins = new Map<string, string>();
  /** Clues that were refused, by name; and joins that were, by follower. */
  readonly refusedClues: string[] = [];
  refusedJoins: string[] = [];
  /** Test events that were acknowledged, by the revision that they have in the endpoint's stream. */
  readonly tests: number[] = [];
  /** Answers other than an acknowledgement, each with how often it came. */
  readonly otherAnswers = new Map<string, number>();
  /** What no client may be told, whatever breaks. */
  readonly odd: string[] = [];
  unanswered = 0;
  private readonly turns = new Map<string, number>();

  get acknowledgedByHttp(): number {
    return this.clues.length + this.joins.size + this.tests.length;
  }

  acknowledgedDirectly = 0;
  refused = 0;

  note(line: WriterLine): void {
    if ('sent' in line) this.acts.set(line.sent, { lane: line.lane, appends: line.appends });
    else if ('answered' in line) this.answered(line);
    else if ('failed' in line) this.failed(line);
  }

  count(answer: string): void {
    this.otherAnswers.set(answer, (this.otherAnswers.get(answer) ?? 0) + 1);
  }

  private answered({ answered, kind, position }: Extract<WriterLine, { answered: string }>): void {
    const act = this.acts.get(answered);
    if (!act) throw new Error(`an answer to what nobody sent: ${answered}`);
    const turn = (this.turns.get(act.lane) ?? 0) + 1;
    this.turns.set(act.lane, turn);
    Object.assign(act, { answer: { kind, position }, turn });
    if (kind === 'conflict') this.refused += 1;
    else this.acknowledgedDirectly += 1;
  }

  private failed({ name, message, cause }: Extract<WriterLine, { failed: string }>): void {
    this.count(name);
    // Anything else says that the act was wrong, and it was not.
    if (name !== 'StoreUnavailableError')
      this.odd.push(`append: ${name}: ${message} (${cause ?? 'no cause'})`);
  }
}
