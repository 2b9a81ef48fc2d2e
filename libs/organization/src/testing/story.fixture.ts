import { type Recorded, isRefused } from '@shouzheng/kernel';
import type { Staff } from '@shouzheng/law/contract';
import { type ContextWishes, recorded } from '@shouzheng/testing';
import type { LegalContext } from '@shouzheng/law/contract';
import type { OrganizationCommand } from '../registry/conditions.decider.js';
import type { OrganizationEvent } from '../registry/organization.events.js';
import type { OrganizationState } from '../registry/organization.state.js';
import { anOrganization, clerk } from './world.fixture.js';

type Wishes = ContextWishes<LegalContext>;

/** An organization's record as acts make it, one after the other, each by its own person on its own day. */
export class Story {
  private events: readonly Recorded<OrganizationEvent>[] = [];
  private acts = 0;

  constructor(...start: readonly OrganizationEvent[]) {
    this.record(start, clerk, '2023-05-08T01:00:00.000Z');
  }

  get state(): OrganizationState {
    return anOrganization(...this.events).state;
  }

  get history(): readonly Recorded<OrganizationEvent>[] {
    return this.events;
  }

  /** @param day civil date of the act and of its entry */
  does<P>(
    actor: Staff,
    day: string,
    command: OrganizationCommand<P>,
    payload: P,
    wishes: Wishes = {},
  ): readonly OrganizationEvent[] {
    const decision = this.judged(actor, day, command, payload, wishes);
    if (isRefused(decision)) throw new Error(decision.refusals.map(({ code }) => code).join(', '));
    this.acts += 1;
    this.record(decision.events, actor, `${day}T01:00:00.000Z`);
    return decision.events;
  }

  /** Codes of the refusal; none where the act is lawful. Nothing is recorded. */
  refused<P>(
    actor: Staff,
    day: string,
    command: OrganizationCommand<P>,
    payload: P,
    wishes: Wishes = {},
  ): readonly string[] {
    const decision = this.judged(actor, day, command, payload, wishes);
    return isRefused(decision) ? decision.refusals.map(({ code }) => code) : [];
  }

  /** Events that other acts than those under test make. */
  happened(actor: Staff, day: string, ...events: readonly OrganizationEvent[]): this {
    this.record(events, actor, `${day}T01:00:00.000Z`);
    return this;
  }

  private judged<P>(
    actor: Staff,
    day: string,
    command: OrganizationCommand<P>,
    payload: P,
    wishes: Wishes,
  ): ReturnType<ReturnType<typeof anOrganization>['when']>['decision'] {
    const now = `${day}T01:00:00.000Z`;
    const id = (name: string): string => storyId(this.acts, name);
    return anOrganization(...this.events).when(command, payload, { actor, now, id, ...wishes }).decision;
  }

  private record(events: readonly OrganizationEvent[], actor: Staff, occurredAt: string): void {
    const more = events.map((event, n) =>
      recorded(event, {
        revision: this.events.length + n,
        eventId: storyId(this.events.length + n, 'event'),
        meta: { actor, occurredAt },
      }),
    );
    this.events = [...this.events, ...more];
  }
}

/** A UUID that says whence it comes. */
export function storyId(act: number, name: string): string {
  const hash = [...`${act} ${name}`].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffffffffff,
    7,
  );
  return `00000000-0000-5000-8000-${hash.toString(16).padStart(12, '0')}`;
}
