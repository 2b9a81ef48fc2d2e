import { type EventOf, type Recorded, civilDateSchema, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import type { Deadline } from '../law-types.js';

/**
 * A statutory term as events of the stream that it runs in. The dates stand in the event as they were computed, with
 * the rule versions that they came from; a later holiday notice moves them only by `DeadlineRecomputed`.
 */
const dates = {
  startsOn: civilDateSchema,
  /** Hard limit: due at 24:00 of this civil date. */
  dueOn: civilDateSchema,
  /** The earlier alarm. */
  warnOn: civilDateSchema,
  provisional: z.boolean(),
  basis: z.array(z.strictObject({ rule: z.string(), version: z.string() })),
};

export const TermStarted = defineEvent('TermStarted', 1, {
  term: z.string(),
  timer: z.string(),
  ...dates,
  /** Role that must act before the term ends, and the organ in charge: who is warned. */
  role: z.string(),
  organ: z.string(),
});

export const TermMet = defineEvent('TermMet', 1, { term: z.string() });

/** The term ended without the act that it was for: a fact of the record from then on. */
export const TermMissed = defineEvent('TermMissed', 1, {
  term: z.string(),
  timer: z.string(),
  dueOn: civilDateSchema,
});

export const DeadlineRecomputed = defineEvent('DeadlineRecomputed', 1, {
  term: z.string(),
  cause: z.string(),
  ...dates,
});

export const termEvents = [TermStarted, TermMet, TermMissed, DeadlineRecomputed] as const;
export type TermEvent = EventOf<(typeof termEvents)[number]>;

export interface Term {
  readonly term: string;
  readonly timer: string;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly warnOn: string;
  readonly provisional: boolean;
  readonly basis: readonly { readonly rule: string; readonly version: string }[];
  readonly role: string;
  readonly organ: string;
  readonly status: 'running' | 'met' | 'missed';
}

export type Terms = Readonly<Record<string, Term>>;

/** The fold over the terms of a stream; states that have terms call it for the four term events. */
export function evolveTerms(terms: Terms, event: Recorded<TermEvent>): Terms {
  switch (event.type) {
    case 'TermStarted':
      return { ...terms, [event.data.term]: { ...event.data, status: 'running' } };
    case 'TermMet':
      return changed(terms, event.data.term, { status: 'met' });
    case 'TermMissed':
      return changed(terms, event.data.term, { status: 'missed' });
    case 'DeadlineRecomputed': {
      const { term, cause: _, ...moved } = event.data;
      return changed(terms, term, moved);
    }
  }
}

function changed(terms: Terms, id: string, change: Partial<Term>): Terms {
  const term = terms[id];
  return term ? { ...terms, [id]: { ...term, ...change } } : terms;
}

/** The event that starts a term with a computed deadline. */
export function startTerm(
  term: string,
  deadline: Deadline,
  awaits: { role: string; organ: string },
): TermEvent {
  const { timer, startsOn, dueOn, warnOn, provisional, basis } = deadline;
  return {
    type: 'TermStarted',
    data: {
      term,
      timer,
      startsOn,
      dueOn,
      warnOn,
      provisional,
      basis: basis.map(({ rule, version }) => ({ rule, version })),
      ...awaits,
    },
  };
}

/** Whether an act of that civil date comes after the last day of the term. False for a term that never ran. */
export function isTooLate(terms: Terms, term: string, actOn: string): boolean {
  const dueOn = terms[term]?.dueOn;
  return dueOn !== undefined && actOn > dueOn;
}

/**
 * What the act that a term awaited says of it. The day of the act decides, not the day of its entry: a timely act that
 * is entered after the sweeper found the term over meets it all the same, and a late one that is entered before the
 * sweeper came makes the miss a fact itself.
 * @param actOn civil date of the act
 */
export function meetTerm(terms: Terms, id: string, actOn: string): readonly TermEvent[] {
  const term = terms[id];
  if (!term || term.status === 'met') return [];
  if (actOn <= term.dueOn) return [{ type: 'TermMet', data: { term: id } }];
  if (term.status === 'missed') return [];
  return [{ type: 'TermMissed', data: { term: id, timer: term.timer, dueOn: term.dueOn } }];
}
