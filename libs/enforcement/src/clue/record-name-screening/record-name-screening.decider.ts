import { accept } from '@shouzheng/kernel';
import { clueCommand } from '../clue-command.decider.js';
import type { ScreeningMatch } from '../screening.events.js';
import type { ScreeningVerdict } from '../screening-verdict.state.js';

export interface RecordNameScreening {
  readonly verdict: ScreeningVerdict;
  /** 0 to 100; no probability of anything. */
  readonly score: number;
  /** Version of rules and weights. */
  readonly rules: string;
  readonly matches: readonly Readonly<ScreeningMatch>[];
  /** Codes: what the name says by itself. */
  readonly reasons: readonly string[];
  /** Whether they ask for a check without any match. */
  readonly doubt?: boolean;
}

/** What register and lists hold under the name or near it: a help to verification, never a finding. */
export const recordNameScreening = clueCommand<RecordNameScreening>({
  name: 'recordNameScreening',
  zh: '记录名称比对结果',
  en: 'Record the screening of the name',
  roles: ['system'],
  restsOn: () => ['SZ-list-1', 'SZ-screen-1'],
  guard: () => [],
  decide: ({ matches, reasons, ...screening }) =>
    accept(
      [{ type: 'NameScreened', data: { ...screening, matches: [...matches], reasons: [...reasons] } }],
      'SZ-list-1',
      'SZ-screen-1',
    ),
});
