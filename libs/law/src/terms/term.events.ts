import { type EventOf, type Recorded, civilDateSchema, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import type { Deadline, DeadlineFacts } from '../law-types.js';
import { TIMERS } from '../timers/timers.js';

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

/** The facts that the dates were computed with: a later recomputation starts from them. */
const factsSchema = z.strictObject({
  /** Days that do not count, both ends inclusive. */
  exclusions: z
    .array(z.strictObject({ from: civilDateSchema, to: civilDateSchema, cause: z.string() }))
    .optional(),
  /** The term set in the document, in the timer's unit. */
  days: z.int().min(1).optional(),
});

const started = {
  term: z.string(),
  timer: z.string(),
  ...dates,
  /** Role that must act before the term ends, and the organ in charge: who is warned. */
  role: z.string(),
  organ: z.string(),
};

export const TermStartedV1 = defineEvent('TermStarted', 1, started);

/** Version 2 keeps the facts that the dates came from; terms of version 1 were computed with none. */
export const TermStarted = defineEvent(
  'TermStarted',
  2,
  { ...started, facts: factsSchema.optional() },
  (previous) => previous,
);

export const TermMet = defineEvent('TermMet', 1, { term: z.string() });

/** The term ended without the act that it was for: a fact of the record from then on. */
export const TermMissed = defineEvent('TermMissed', 1, {
  term: z.string(),
  timer: z.string(),
  dueOn: civilDateSchema,
});

export const DeadlineRecomputedV1 = defineEvent('DeadlineRecomputed', 1, {
  term: z.string(),
  cause: z.string(),
  ...dates,
});

/**
 * Why a running term has other dates: a longer term was granted, days do not count, a suspension ended, or the holiday
 * notice, a setting or a rule that the count rests on has changed. Who approved it is the actor of the event.
 */
export const RECOMPUTE_CAUSES = [
  'extension',
  'exclusion',
  'suspension',
  'notice',
  'setting',
  'rule',
] as const;
export type RecomputeCause = (typeof RECOMPUTE_CAUSES)[number];

/** Version 2 names the timer, which an extension may change, and keeps the facts. */
export const DeadlineRecomputed = defineEvent(
  'DeadlineRecomputed',
  2,
  {
    term: z.string(),
    cause: z.string(),
    ...dates,
    timer: z.string().optional(),
    facts: factsSchema.optional(),
  },
  (previous) => previous,
);

/** The clock stands still from this civil date on; nothing falls due meanwhile. */
export const TermPaused = defineEvent('TermPaused', 1, {
  term: z.string(),
  cause: z.string(),
  from: civilDateSchema,
});

/** The clock runs again; the days from the pause to the day before the resumption do not count. */
export const TermResumed = defineEvent('TermResumed', 1, {
  term: z.string(),
  cause: z.string(),
  pausedFrom: civilDateSchema,
  resumedOn: civilDateSchema,
  ...dates,
  facts: factsSchema,
});

export const termEvents = [
  TermStartedV1,
  TermStarted,
  TermMet,
  TermMissed,
  DeadlineRecomputedV1,
  DeadlineRecomputed,
  TermPaused,
  TermResumed,
] as const;
export type TermEvent =
  | EventOf<typeof TermStarted>
  | EventOf<typeof TermMet>
  | EventOf<typeof TermMissed>
  | EventOf<typeof DeadlineRecomputed>
  | EventOf<typeof TermPaused>
  | EventOf<typeof TermResumed>;

/** For a projection that terms do not concern. */
export const TERMS_IGNORED = {
  TermStarted: 'ignored',
  TermMet: 'ignored',
  TermMissed: 'ignored',
  DeadlineRecomputed: 'ignored',
  TermPaused: 'ignored',
  TermResumed: 'ignored',
} as const satisfies Record<TermEvent['type'], 'ignored'>;

export type TermFacts = z.infer<typeof factsSchema>;

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
  readonly status: 'running' | 'paused' | 'met' | 'missed';
  /** What the dates were computed with; absent or null where with nothing beside the start. */
  readonly facts?: TermFacts | null;
  /** Since when and why the clock stands still. */
  readonly paused?: { readonly cause: string; readonly from: string } | null;
}

export type Terms = Readonly<Record<string, Term>>;

/** The fold over the terms of a stream; states that have terms call it for the four term events. */
export function evolveTerms(terms: Terms, event: Recorded<TermEvent>): Terms {
  switch (event.type) {
    case 'TermStarted':
      return { ...terms, [event.data.term]: { ...event.data, status: 'running', paused: null } };
    case 'TermMet':
      return changed(terms, event.data.term, { status: 'met' });
    case 'TermMissed':
      return changed(terms, event.data.term, { status: 'missed' });
    case 'DeadlineRecomputed': {
      const { term, cause: _, timer, facts, ...moved } = event.data;
      return changed(terms, term, { ...moved, ...(timer ? { timer } : {}), ...(facts ? { facts } : {}) });
    }
    case 'TermPaused': {
      const { term, cause, from } = event.data;
      return changed(terms, term, { status: 'paused', paused: { cause, from } });
    }
    case 'TermResumed': {
      const { term, cause: _, pausedFrom: __, resumedOn: ___, ...moved } = event.data;
      return changed(terms, term, { ...moved, status: 'running', paused: null });
    }
  }
}

function changed(terms: Terms, id: string, change: Partial<Term>): Terms {
  const term = terms[id];
  return term ? { ...terms, [id]: { ...term, ...change } } : terms;
}

/** The dates of a deadline as term events keep them. */
export function datesOf({ startsOn, dueOn, warnOn, provisional, basis }: Deadline): TermDates {
  return {
    startsOn,
    dueOn,
    warnOn,
    provisional,
    basis: basis.map(({ rule, version }) => ({ rule, version })),
  };
}

type TermDates = Pick<
  EventOf<typeof TermStarted>['data'],
  'startsOn' | 'dueOn' | 'warnOn' | 'provisional' | 'basis'
>;

/** The event that starts a term with a computed deadline. */
export function startTerm(
  term: string,
  deadline: Deadline,
  awaits: { role: string; organ: string },
): TermEvent {
  const { timer, facts } = deadline;
  return {
    type: 'TermStarted',
    data: { term, timer, ...datesOf(deadline), ...(hasFacts(facts) ? { facts } : {}), ...awaits },
  };
}

/** Facts worth keeping: a count with none of them is that of the start alone. */
export function hasFacts(facts: DeadlineFacts | undefined): facts is DeadlineFacts {
  return facts !== undefined && (facts.days !== undefined || (facts.exclusions ?? []).length > 0);
}

/** Timers whose term is the bureau's own. */
const OWN: ReadonlySet<string> = new Set(
  TIMERS.filter(({ binds }) => binds === 'bureau').map(({ code }) => code),
);

/**
 * Whether an act of that civil date comes after the last day of the term. False for a term that never ran or stands
 * still. While the day is provisional nobody else is late by it; the bureau holds its own acts to the date as it stands,
 * and has only to load the notice to have it moved (SZ-calendar-2).
 */
export function isTooLate(terms: Terms, id: string, actOn: string): boolean {
  const term = terms[id];
  if (!term || (term.paused && term.paused.from <= term.dueOn)) return false;
  if (term.provisional && !OWN.has(term.timer)) return false;
  const { dueOn } = term;
  return actOn > dueOn;
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
  if (!isTooLate(terms, id, actOn)) return [{ type: 'TermMet', data: { term: id } }];
  if (term.status === 'missed') return [];
  return [{ type: 'TermMissed', data: { term: id, timer: term.timer, dueOn: term.dueOn } }];
}
