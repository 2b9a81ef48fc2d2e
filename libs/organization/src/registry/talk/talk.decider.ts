import { type Refusal, type Sealed, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { meetTerm } from '@shouzheng/law/contract';
import { EXISTING, legalMustBe, organizationCommand, registrarHere } from '../conditions.decider.js';
import { dayRefusals } from '../credit/listing-acts.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import { type TalkTrigger, talkRequired, talkTerm } from './talk-required.decider.js';

const ROLES = ['officer', 'section-head', 'registration-clerk'] as const;

const someDue = ({ talks }: OrganizationState): readonly Refusal[] =>
  when(!Object.values(talks).some(({ status }) => status === 'due'), 'talk.none-due');

export interface RequireTalk {
  readonly trigger: TalkTrigger;
}

/** One of the seven triggers has come: a talk is due, where the bureau holds one on it. */
export const requireTalk = organizationCommand<RequireTalk>({
  name: 'requireTalk',
  zh: '提出谈话提醒',
  en: 'Require a talk reminder',
  roles: ['system', ...ROLES],
  restsOn: () => ['TALKSC-triggers', 'SZ-talk-1'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide({ trigger }, state, context) {
    const events = talkRequired(trigger, state, context);
    if (events.length === 0) return refuse('talk.trigger-not-set', { trigger });
    return accept<OrganizationEvent>(events, 'TALKSC-triggers', 'SZ-talk-1');
  },
});

export interface HoldTalk {
  readonly talkId: string;
  readonly heldOn: string;
  readonly officers: readonly string[];
  readonly attendees: Sealed;
  readonly record: Sealed;
}

export const holdTalk = organizationCommand<HoldTalk>({
  name: 'holdTalk',
  zh: '谈话提醒',
  en: 'Hold a talk reminder',
  roles: ROLES,
  restsOn: () => ['TALKSC-triggers', 'SEED-letters'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...someDue(state),
  ],
  decide(payload, state, context) {
    const talk = state.talks[payload.talkId];
    if (talk?.status !== 'due') return refuse('talk.none-due');
    const name = talkTerm(payload.talkId);
    const refused = refuseAll([
      ...dayRefusals(payload.heldOn, state.terms[name]?.startsOn, context),
      ...when(!payload.officers.includes(context.actor.badge), 'talk.actor-not-among-officers'),
    ]);
    if (refused) return refused;
    const trigger = talk.trigger as TalkTrigger;
    const data = { ...payload, trigger, officers: [...new Set(payload.officers)] };
    return accept<OrganizationEvent>(
      [{ type: 'TalkReminderHeld', data }, ...meetTerm(state.terms, name, payload.heldOn)],
      'TALKSC-triggers',
      'SEED-letters',
    );
  },
});
