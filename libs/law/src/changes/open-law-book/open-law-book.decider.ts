import { accept, when } from '@shouzheng/kernel';
import type { LawCommand } from '../law-command.decider.js';
import { lawStream } from '../law.state.js';

/** Opens the law of an installation, once: by the system at the first start, in the charge of the city. */
export const openLawBook: LawCommand<Record<string, never>> = {
  name: 'openLawBook',
  zh: '建立规则库',
  en: 'Open the law book',
  category: lawStream.category,
  creates: true,
  roles: ['system'],
  guard: (state) => when(state.region !== undefined, 'law.already-open'),
  decide: (_payload, _state, { regions }) =>
    accept([{ type: 'LawBookOpened', data: { region: regions.cityCode } }], 'SZ-law-1'),
};
