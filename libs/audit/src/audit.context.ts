import type { ContextDefinition } from '@shouzheng/platform';
import { accessLogProjection } from './access/access-log.projection.js';
import { accessStream } from './access/access.state.js';
import { recordAccess } from './access/record-access/record-access.decider.js';

export const auditContext: ContextDefinition = {
  name: 'audit',
  streams: [accessStream],
  commands: [recordAccess],
  projections: [accessLogProjection],
  policies: [],
  refusals: {},
};
