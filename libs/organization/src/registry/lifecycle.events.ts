import type { DomainEvent, EventOf } from '@shouzheng/kernel';
import { annualEvents } from './annual.events.js';
import { lifeEvents } from './life.events.js';
import { registrationEvents } from './registration.events.js';

/** Registration and change, annual and spot checks, incubation, exit: the life of an organization beside penalties and credit. */
export const lifecycleEvents = [...registrationEvents, ...annualEvents, ...lifeEvents] as const;
export type LifecycleEvent = EventOf<(typeof lifecycleEvents)[number]>;

const TYPES: ReadonlySet<string> = new Set(lifecycleEvents.map(({ type }) => type));

/** Whether an event is one of the lifecycle, so that a fold may hand it on and list the others. */
export function isLifecycle<E extends DomainEvent>(event: E): event is Extract<E, LifecycleEvent> {
  return TYPES.has(event.type);
}
