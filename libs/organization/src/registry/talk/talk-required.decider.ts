import { type LegalContext, type TALK_TRIGGERS, startTerm } from '@shouzheng/law/contract';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';

export type TalkTrigger = (typeof TALK_TRIGGERS)[number];
export const talkTerm = (id: string): string => `talk-${id}`;

/** A talk reminder becomes due, where the bureau holds one on this trigger (七必谈). */
export function talkRequired(
  trigger: TalkTrigger,
  { region }: Pick<OrganizationState, 'region'>,
  { settings, law, occurredOn, id }: LegalContext,
): readonly OrganizationEvent[] {
  if (!settings.talkTriggers.includes(trigger) || !law.rule('TALKSC-triggers', occurredOn)) return [];
  const talkId = id(`talk-${trigger}`);
  return [
    { type: 'TalkRequired', data: { talkId, trigger } },
    startTerm(talkTerm(talkId), law.deadline('talk-reminder', occurredOn), {
      role: 'section-head',
      organ: region,
    }),
  ];
}
