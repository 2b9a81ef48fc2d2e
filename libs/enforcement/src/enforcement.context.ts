import type { ContextDefinition } from '@shouzheng/platform';
import { clueStream } from './clue/clue.state.js';
import { registerClue } from './clue/register-clue/register-clue.decider.js';
import { enforcementRefusals } from './enforcement.refusals.js';

export const enforcementContext: ContextDefinition = {
  name: 'enforcement',
  streams: [clueStream],
  commands: [registerClue],
  projections: [],
  policies: [],
  refusals: enforcementRefusals,
};
