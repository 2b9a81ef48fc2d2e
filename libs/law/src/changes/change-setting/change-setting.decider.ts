import { type Refusal, accept, refuse, refuseAll } from '@shouzheng/kernel';
import { dateInYear } from '../../civil-date.js';
import { DEFAULT_SETTINGS, NO_EXTENSION, settingsSchema } from '../../settings/settings.js';
import { ownSettings } from '../house-law.js';
import type { LawBook } from '../../law-types.js';
import {
  APPROVERS,
  PROPOSERS,
  lawBefore,
  lawCommand,
  openChange,
  secondPerson,
} from '../law-command.decider.js';
import type { LawState, SettingChange } from '../law.state.js';
import type { DecideChange } from '../propose-rule-version/propose-rule-version.decider.js';

/** `key` as `findSettings` lists it: a setting, `terms.<timer>`, or `announcedDates.<timer>.<year>`. */
export type ChangeSetting = SettingChange;

/** A switch, a number or a term of the bureau, where the law leaves it open (reference, chapter (e)). */
export const changeSetting = lawCommand<ChangeSetting>({
  name: 'changeSetting',
  zh: '提出变更设定',
  en: 'Propose a setting',
  roles: PROPOSERS,
  decide(change, state, context) {
    const barred = refuseAll(settingRefusals(change, state, context.today));
    if (barred) return barred;
    const data = { change: context.id('change'), ...change };
    return accept([{ type: 'SettingChangeProposed', data }], 'SZ-law-1', 'SZ-law-5');
  },
});

export const approveSettingChange = lawCommand<DecideChange>({
  name: 'approveSettingChange',
  zh: '批准变更设定',
  en: 'Approve a setting',
  roles: APPROVERS,
  decide({ change: id }, state, context) {
    const change = openChange(state, id, 'setting');
    if (!change) return refuse('law.change-not-open');
    const { kind: _, ...content } = change.content;
    const barred = refuseAll([
      ...secondPerson(change, context),
      ...settingRefusals(content, state, context.today),
    ]);
    if (barred) return barred;
    const data = { change: id, ...content, from: context.today };
    return accept([{ type: 'SettingChangeApproved', data }], 'SZ-law-1', 'SZ-law-5');
  },
});

/** `<setting>`, `terms.<timer>`, `announcedDates.<timer>.<year>` */
const KEY = /^(?:[A-Za-z]+|terms\.[a-z0-9-]+|announcedDates\.[a-z0-9-]+\.\d{4})$/;
const WHOLE = ['terms', 'announcedDates'];

/** What bars a setting on a civil date; asked at the proposal, and again at the approval. */
export function settingRefusals(
  { key, value }: Pick<SettingChange, 'key' | 'value'>,
  state: LawState,
  today: string,
): readonly Refusal[] {
  const [first = ''] = key.split('.');
  const isKnown = KEY.test(key) && Object.hasOwn(DEFAULT_SETTINGS, first) && !WHOLE.includes(key);
  if (!isKnown) return [{ code: 'setting.unknown', params: { key } }];
  const next = ownSettings([...state.settings, { key, value }]);
  const parsed = settingsSchema.safeParse({ ...DEFAULT_SETTINGS, ...next });
  if (!parsed.success) {
    return [{ code: 'setting.value-unfit', params: { key, reason: parsed.error.issues[0]?.message ?? '' } }];
  }
  const before = settingsSchema.parse({ ...DEFAULT_SETTINGS, ...ownSettings(state.settings) });
  const isSame = JSON.stringify(parsed.data) === JSON.stringify(before);
  if (isSame) return [{ code: 'setting.unchanged', params: { key } }];
  if (value === null) return [];
  const { law } = lawBefore(state);
  if (isShortened(key, value, law)) {
    return [{ code: 'setting.value-unfit', params: { key, reason: NO_EXTENSION } }];
  }
  const fixed = statuteOf(key, law, today);
  return fixed ? [{ code: 'setting.statute-prevails', params: fixed }] : [];
}

const ANNOUNCED = /^announcedDates\.([a-z0-9-]+)\.(\d{4})$/;

/** Whether an announced day comes before the one that the version of the rule in force in its year names. */
function isShortened(key: string, value: unknown, law: LawBook): boolean {
  const [, code, year] = ANNOUNCED.exec(key) ?? [];
  if (year === undefined) return false;
  const rows = [...law.timers({ on: `${year}-01-01` }), ...law.timers()];
  const date = rows.find((row) => row.code === code)?.date;
  return date !== undefined && String(value) < dateInYear(Number(year), date.month, date.day);
}

/** The rule that by now fixes a term itself, in a text that was read. */
function statuteOf(key: string, law: LawBook, today: string): { rule: string; timer: string } | undefined {
  const timer = law.timers({ on: today }).find(({ code }) => key === `terms.${code}`);
  return timer && !timer.configurable ? { rule: timer.rule, timer: timer.code } : undefined;
}
