import { type CommandDefinition, type Recorded, isRefused, judge } from '@shouzheng/kernel';
import type { LawBook, LegalContext, Regions, Settings, Staff } from '@shouzheng/law/contract';
import type { EndpointEvent } from './endpoint.events.js';
import { type EndpointState, endpointStream } from './endpoint.state.js';

export const officer: Staff = {
  account: 'account-li',
  person: 'li',
  role: 'exchange-officer',
  organ: '511800',
  badge: '0101',
};
export const head: Staff = {
  ...officer,
  account: 'account-wang',
  person: 'wang',
  role: 'section-head',
  badge: '0102',
};

const NOW = '2026-11-23T02:00:00.000Z';

const contextOf = (actor: Staff, settings: Partial<Settings>): LegalContext => ({
  actor,
  now: NOW,
  today: '2026-11-23',
  occurredAt: NOW,
  occurredOn: '2026-11-23',
  streamId: 'endpoint-e',
  serial: 0,
  law: { rule: (id: string) => (id.startsWith('XX') ? undefined : { id }) } as unknown as LawBook,
  settings: { separateEndpointApprover: true, ...settings } as Settings,
  regions: {
    within: (code: string, ancestor: string) => code.startsWith(ancestor.replace(/(00)+$/, '')),
  } as unknown as Regions,
  id: (name) => `id of ${name}`,
  folded: () => undefined,
});

/** An event as it was recorded, by the officer unless another did it. */
export type Given = readonly [event: EndpointEvent, by?: Staff];

/** given / when: the events or the refusal codes that follow. */
export function when<P>(
  given: readonly Given[],
  command: CommandDefinition<P, EndpointState, EndpointEvent, LegalContext>,
  payload: P,
  { by = officer, settings = {} }: { by?: Staff; settings?: Partial<Settings> } = {},
): readonly EndpointEvent[] | string {
  const state = given.reduce((before, [event, actor = officer], revision) => {
    const recorded = { ...event, revision, meta: { actor } } as unknown as Recorded<EndpointEvent>;
    return endpointStream.evolve(before, recorded);
  }, endpointStream.initial);
  const decision = judge(command, payload, state, contextOf(by, settings));
  return isRefused(decision) ? decision.refusals.map(({ code }) => code).join(' ') : decision.events;
}

const BAN = 'shouzheng.enforcement.ban-decided.v1';
export const eventTypes = [BAN];

export const registered: Given = [
  {
    type: 'EndpointRegistered',
    data: { agency: 'PSB', url: 'https://gaj.example/', regionCode: '511800', organ: '511800', secret: 's' },
  },
];
export const activated: Given = [{ type: 'EndpointActivated', data: {} }, head];
export const suspended: Given = [{ type: 'EndpointSuspended', data: { reason: 'maintenance' } }];
export const heldGone: Given = [{ type: 'EndpointHeld', data: { cause: 'gone', delivery: 'd' } }];
export const proposed: Given = [
  {
    type: 'GrantProposed',
    data: { grant: 'g', eventTypes: [BAN], regionCode: '511803', legalBasis: ['O77-20'] },
  },
];
export const approved: Given = [
  { type: 'GrantApproved', data: { grant: 'g', eventTypes: [BAN], regionCode: '511803' } },
  head,
];
export const revoked: Given = [{ type: 'GrantRevoked', data: { grant: 'g', reason: 'need-ended' } }];
