import { type CommandDefinition, accept, refuse, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { EndpointEvent, STOP_REASONS } from '../endpoint.events.js';
import { type EndpointState, endpointStream } from '../endpoint.state.js';
import { sharingRules } from '../sharing.policy.js';

type Command<P> = CommandDefinition<P, EndpointState, EndpointEvent, LegalContext>;
const { category } = endpointStream;

export interface ProposeGrant {
  readonly eventTypes: readonly string[];
  readonly regionCode: string;
  readonly legalBasis: readonly string[];
}

/** Who wants what is law (reference §10.1): a pair of agency and event that no rule supports is granted to nobody. */
export const proposeGrant: Command<ProposeGrant> = {
  name: 'proposeGrant',
  zh: '提出推送授权',
  en: 'Propose a grant',
  category,
  creates: false,
  roles: ['exchange-officer'],
  restsOn: () => ['SZ-share-1'],
  guard: (state) => when(state.status === 'suspended', 'endpoint.suspended'),
  decide({ regionCode, ...payload }, state, context) {
    const { agency = '', regionCode: scope = '' } = state;
    const eventTypes = [...new Set(payload.eventTypes)];
    const legalBasis = [...new Set(payload.legalBasis)];
    if (!context.regions.within(regionCode, scope)) {
      return refuse('grant.region-outside-endpoint', { region: regionCode, endpoint: scope });
    }
    for (const eventType of eventTypes) {
      const rules = sharingRules(agency, eventType);
      if (!rules) return refuse('grant.not-in-catalogue', { agency, type: eventType });
      if (!rules.some((rule) => legalBasis.includes(rule))) {
        return refuse('grant.basis-does-not-fit', { type: eventType, rules: rules.join(', ') });
      }
    }
    const unknown = legalBasis.find((rule) => !context.law.rule(rule, context.occurredOn));
    if (unknown) return refuse('grant.unknown-rule', { rule: unknown });
    const grant = context.id('grant');
    return accept(
      [{ type: 'GrantProposed', data: { grant, eventTypes, regionCode, legalBasis } }],
      'SZ-share-1',
      ...legalBasis,
    );
  },
};

export interface ApproveGrant {
  readonly grant: string;
}

/** The second person. Its law is asked again: a rule may have ended between proposal and approval. */
export const approveGrant: Command<ApproveGrant> = {
  name: 'approveGrant',
  zh: '批准推送授权',
  en: 'Approve a grant',
  category,
  creates: false,
  roles: ['section-head', 'organ-head'],
  restsOn: () => ['SZ-sod-9'],
  guard: (state) =>
    when(!Object.values(state.grants).some(({ status }) => status === 'proposed'), 'grant.none-proposed'),
  decide({ grant: id }, state, { actor }) {
    const grant = state.grants[id];
    if (grant?.status !== 'proposed') return refuse('grant.not-proposed');
    // Issue and reference want two persons for every grant, so no setting lifts this.
    if (grant.proposedBy === actor.person) return refuse('grant.own-proposal');
    const { eventTypes, regionCode } = grant;
    return accept(
      [{ type: 'GrantApproved', data: { grant: id, eventTypes: [...eventTypes], regionCode } }],
      'SZ-sod-9',
      ...grant.legalBasis,
    );
  },
};

export interface RevokeGrant {
  readonly grant: string;
  readonly reason: (typeof STOP_REASONS)[number];
}

/** Ends an effective grant or declines a proposed one. What was due and not yet sent under it is withdrawn. */
export const revokeGrant: Command<RevokeGrant> = {
  name: 'revokeGrant',
  zh: '撤销推送授权',
  en: 'Revoke a grant',
  category,
  creates: false,
  roles: ['exchange-officer', 'section-head', 'organ-head'],
  restsOn: () => ['SZ-share-1'],
  guard: (state) =>
    when(
      Object.values(state.grants).every(({ status }) => status === 'revoked'),
      'grant.none-to-revoke',
    ),
  decide({ grant: id, reason }, state) {
    const grant = state.grants[id];
    if (!grant || grant.status === 'revoked') return refuse('grant.not-in-effect');
    return accept([{ type: 'GrantRevoked', data: { grant: id, reason } }], 'SZ-share-1');
  },
};
