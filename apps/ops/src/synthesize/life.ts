import { type CivilDate, type Sealed, startOfCivilDate } from '@shouzheng/kernel';
import { type Staff, addDays } from '@shouzheng/law/contract';
import { derivedId, entityIdOf } from '@shouzheng/platform';
import type { OrganizationState } from '@shouzheng/organization/contract';
import type { Cast } from './cast.js';
import type { Dice } from './dice.js';
import type { Stage } from './stage.js';

/** Stands in a played document number for the number of the organization that lives the life. */
export const ORDINAL = '◆';

/** Free text of a synthetic past: sealed under a key that nobody has, so it is shown as destroyed. */
export const sealed: Sealed = { key: 'synthetic-text', sealed: 'c3ludGhldGlj' };

const HOUR_OF_OPENING_MS = 9 * 60 * 60 * 1000;

interface Step {
  readonly day: CivilDate;
  readonly run: () => void;
}

/** One organization's life as an agenda: each step acts on its day and may put later ones down. */
export class Life {
  /** The organization's stream, once there is one. */
  streamId = '';
  private today: CivilDate = '';
  private readonly agenda: Step[] = [];
  private documents = 0;

  constructor(
    readonly stage: Stage,
    readonly cast: Cast,
    readonly dice: Dice,
    /** Last day of the past that is made. */
    readonly end: CivilDate,
  ) {}

  get day(): CivilDate {
    return this.today;
  }

  get state(): OrganizationState {
    return this.stage.state<OrganizationState>(this.streamId);
  }

  /** Whether the organization is registered and nothing is ending it. */
  get isRegistered(): boolean {
    return this.state.legal === 'Registered';
  }

  /** Puts a step down. One on an earlier day than today's is done at once: the office was late. */
  on(day: CivilDate, run: () => void): void {
    this.agenda.push({ day, run });
  }

  inDays(least: number, most: number, run: () => void): void {
    this.on(addDays(this.today, this.dice.between(least, most)), run);
  }

  /** Lives until the last day; what would come after it is the future, and stays open. */
  live(): void {
    for (;;) {
      this.agenda.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
      const step = this.agenda.shift();
      if (!step || step.day > this.end) break;
      this.today = step.day > this.today ? step.day : this.today;
      this.stage.until(opening(this.today));
      step.run();
    }
    this.stage.until(opening(this.end));
  }

  /** An act on the organization. */
  act(actor: Staff, command: string, payload: object = {}): void {
    this.stage.give(actor, command, payload, this.streamId);
  }

  /** A document of the bureau, with a number that nothing else bears. */
  documentNumber(word: string): string {
    this.documents += 1;
    return `演示${word}〔${this.today.slice(0, 4)}〕${ORDINAL}-${this.documents}号`;
  }

  /** A document issued and served today. */
  paper(word: string): { documentNumber: string; issuedOn: string; servedOn: string; method: 'direct' } {
    return {
      documentNumber: this.documentNumber(word),
      issuedOn: this.today,
      servedOn: this.today,
      method: 'direct',
    };
  }

  /** The consent of the competent unit, where there is one. */
  consent(): { documentNumber: string; issuedOn: string } {
    return { documentNumber: this.documentNumber('函'), issuedOn: this.today };
  }

  /** A person of the organization. */
  person(): { person: string; name: Sealed } {
    return { person: derivedId('person', this.streamId, this.today), name: sealed };
  }

  get id(): string {
    return entityIdOf(this.streamId);
  }
}

const opening = (day: CivilDate): string =>
  new Date(Date.parse(startOfCivilDate(day)) + HOUR_OF_OPENING_MS).toISOString();
