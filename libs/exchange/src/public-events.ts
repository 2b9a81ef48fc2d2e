import { enforcementPublicEvents } from '@shouzheng/enforcement/contract';
import type { AnyPublicEvent } from '@shouzheng/kernel';
import { organizationPublicEvents } from '@shouzheng/organization/contract';

/** What all contexts tell other agencies. */
export const publicEvents: readonly AnyPublicEvent[] = [
  ...enforcementPublicEvents,
  ...organizationPublicEvents,
];
