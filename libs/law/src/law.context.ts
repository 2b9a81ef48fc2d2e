import type { ContextDefinition } from '@shouzheng/platform';
import { termProjection } from './terms/term.projection.js';
import { termRefusals } from './terms/term.refusals.js';

/** The legal clock's terms live in the streams of other contexts; law brings their projection and their refusals. */
export const lawContext: ContextDefinition = {
  name: 'law',
  streams: [],
  commands: [],
  projections: [termProjection],
  policies: [],
  refusals: termRefusals,
};
