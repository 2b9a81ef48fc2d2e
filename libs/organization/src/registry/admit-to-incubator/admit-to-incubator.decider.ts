import { accept, claiming, refuse } from '@shouzheng/kernel';
import { type OrganizationCommand, documentClaim } from '../conditions.decider.js';
import type { INCUBATOR_LEVELS, OrganizationEvent } from '../organization.events.js';
import { organizationStream } from '../organization.state.js';

export interface AdmitToIncubator {
  readonly name: string;
  readonly base: string;
  readonly baseLevel: (typeof INCUBATOR_LEVELS)[number];
  /** Where the base lies: city, county or township code. */
  readonly region: string;
  readonly agreement: {
    readonly documentNumber: string;
    readonly signedOn: string;
    readonly endsOn?: string;
  };
}

/**
 * A body that is not registered yet enters an incubator under an agreement. Incubation gives no right to act as an
 * association (Order 77 Art 3): it is where guided registration (引导登记) leads.
 */
export const admitToIncubator: OrganizationCommand<AdmitToIncubator> = {
  name: 'admitToIncubator',
  zh: '入驻孵化',
  en: 'Admit to an incubator',
  category: organizationStream.category,
  creates: true,
  roles: ['registration-clerk', 'officer'],
  guard: () => [],
  decide(payload, _state, { actor, regions, today }) {
    const { region, agreement } = payload;
    if (!regions.jurisdiction(region).ok || !regions.within(region, actor.organ)) {
      return refuse('incubator.outside-jurisdiction', { region });
    }
    if (agreement.signedOn > today) return refuse('entry.in-the-future');
    if (agreement.endsOn && agreement.endsOn < agreement.signedOn)
      return refuse('incubator.agreement-ends-early');
    return claiming(
      accept<OrganizationEvent>(
        [{ type: 'OrganizationIncubated', data: { ...payload, organ: actor.organ } }],
        'O77-3',
      ),
      documentClaim(agreement.documentNumber),
    );
  },
};
