import { type DomainEvent, type Recorded } from '@shouzheng/kernel';
import { annualEvents } from './annual.events.js';
import { type AnnualEvent, type AnnualFile, evolveAnnual, noAnnual } from './annual.state.js';
import { lifeEvents } from './life.events.js';
import { type LifeEvent, type LifeFile, evolveLife, noLife } from './life.state.js';
import type { LifecycleEvent } from './lifecycle.events.js';
import { type RegistrationFile, changeAnnulled, evolveRegistration, noFile } from './registration.state.js';

/** What the lifecycle events make of an organization, beside its identity and its standing. */
export interface Lifecycle {
  readonly file: RegistrationFile;
  readonly annual: AnnualFile;
  readonly life: LifeFile;
}

export const noLifecycle: Lifecycle = { file: noFile, annual: noAnnual, life: noLife };

const ANNUAL: ReadonlySet<string> = new Set(annualEvents.map(({ type }) => type));
const LIFE: ReadonlySet<string> = new Set(lifeEvents.map(({ type }) => type));
const isAnnual = <E extends DomainEvent>(event: E): event is Extract<E, AnnualEvent> =>
  ANNUAL.has(event.type);
const isLife = <E extends DomainEvent>(event: E): event is Extract<E, LifeEvent> => LIFE.has(event.type);

export function evolveLifecycle(
  { file, annual, life }: Lifecycle,
  event: Recorded<LifecycleEvent>,
): Lifecycle {
  if (isAnnual(event)) return { file, annual: evolveAnnual(annual, event), life };
  if (isLife(event)) {
    const reverted = event.type === 'ChangeAnnulled' ? changeAnnulled(file, event.data.changeId) : file;
    return { file: reverted, annual, life: evolveLife(life, event) };
  }
  return { file: evolveRegistration(file, event), annual, life };
}

/** What a lifecycle event changes of the identity that the register shows. */
export function identityAfter(event: Recorded<LifecycleEvent>): {
  readonly name?: string;
  readonly region?: string;
  readonly origin?: 'act';
} {
  if (event.type === 'RegistrationChanged' && event.data.item === 'name' && event.data.to !== undefined)
    return { name: event.data.to };
  if (event.type === 'ChangeAnnulled' && event.data.nameAgain !== undefined)
    return { name: event.data.nameAgain };
  if (event.type === 'CommunityOrganizationFiled')
    return { name: event.data.name, region: event.data.organ, origin: 'act' };
  return {};
}
