import type { DomainEvent, EventOf, Recorded } from '@shouzheng/kernel';
import { creditEvents } from './credit/credit.events.js';
import { objectionEvents } from './objection/objection.events.js';
import { penaltyEffectEvents } from './penalty-effect/penalty-effect.events.js';
import { ratingEvents } from './rating/rating.events.js';
import { suspensionEvents } from './suspension/suspension.events.js';
import { talkEvents } from './talk/talk.events.js';
import { zombieEvents } from './zombie/zombie.events.js';

/** Credit lists, penalties' effects, suspensions, ratings, the zombie track, objections, soft measures. */
export const supervisionEvents = [
  ...creditEvents,
  ...penaltyEffectEvents,
  ...suspensionEvents,
  ...ratingEvents,
  ...zombieEvents,
  ...objectionEvents,
  ...talkEvents,
] as const;
export type SupervisionEvent = EventOf<(typeof supervisionEvents)[number]>;

const TYPES: ReadonlySet<string> = new Set(supervisionEvents.map(({ type }) => type));

/** One line in a fold over the organization stream sends these to the folds of their own. */
export function isSupervisionEvent(event: Recorded<DomainEvent>): event is Recorded<SupervisionEvent> {
  return TYPES.has(event.type);
}

/** The same fold, or 'ignored', for every one of them. */
export function everySupervisionEvent<F>(fold: F): Readonly<Record<SupervisionEvent['type'], F>> {
  return Object.fromEntries([...TYPES].map((type) => [type, fold])) as Record<SupervisionEvent['type'], F>;
}
