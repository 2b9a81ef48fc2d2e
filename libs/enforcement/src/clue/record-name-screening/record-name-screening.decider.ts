import { accept } from '@shouzheng/kernel';
import { clueCommand } from '../clue-command.decider.js';
import type { SCREENING_VERDICTS } from '../clue.events.js';
import type { ScreeningMatch } from '../clue.state.js';

export interface RecordNameScreening {
  readonly verdict: (typeof SCREENING_VERDICTS)[number];
  readonly matches: readonly ScreeningMatch[];
}

/** What register and lists hold under the name or near it: a help to verification, never a finding. */
export const recordNameScreening = clueCommand<RecordNameScreening>({
  name: 'recordNameScreening',
  zh: '记录名称比对结果',
  en: 'Record the screening of the name',
  roles: ['system'],
  guard: () => [],
  decide: ({ verdict, matches }) =>
    accept([{ type: 'NameScreened', data: { verdict, matches: [...matches] } }], 'SZ-list-1'),
});
