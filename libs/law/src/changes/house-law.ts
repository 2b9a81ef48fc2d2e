import type { CivilDate } from '@shouzheng/kernel';
import { HOLIDAY_YEARS } from '../calendar/holidays.js';
import type { HolidayYear } from '../calendar/working-calendar.js';
import { createLawBook } from '../law-book.js';
import type { LawBook } from '../law-types.js';
import { DEFAULT_SETTINGS, type Settings, settingsOf, settingsSchema } from '../settings/settings.js';
import type { LawState, OwnSetting } from './law.state.js';

/** The law of this installation at one revision of its stream. */
export interface HouseLaw {
  readonly law: LawBook;
  /** The bureau's settings as they stood on a day: an act is judged by those of its own day. */
  settingsOn(day: CivilDate): Settings;
}

/** The law as shipped with what the bureau has made of it. Pure: the same state gives the same law. */
export function houseLawOf(state: LawState): HouseLaw {
  const settingsOn = settingsByDay(state.settings);
  const law = createLawBook({
    settingsOn,
    holidays: holidaysWith(state.holidays),
    rules: state.rules,
    repeals: state.repeals,
    instruments: state.instruments,
    confirmations: state.confirmations,
  });
  return { law, settingsOn };
}

/** The shipped notices and the loaded ones; a loaded one stands in place of the shipped one of its year. */
export function holidaysWith(own: readonly HolidayYear[]): readonly HolidayYear[] {
  const years = new Set(own.map(({ year }) => year));
  return [...HOLIDAY_YEARS.filter(({ year }) => !years.has(year)), ...own].sort((a, b) => a.year - b.year);
}

/** A setting that gives a year's announced date: a fact about that year, whenever it was announced. */
const ANNOUNCED = 'announcedDates.';
const TERMS = 'terms.';

function settingsByDay(own: readonly OwnSetting[]): (day: CivilDate) => Settings {
  if (own.length === 0) return () => DEFAULT_SETTINGS;
  const known = new Map<string, Settings>();
  return (day) => {
    const holding = own.filter(({ key, from }) => from <= day || key.startsWith(ANNOUNCED));
    const at = String(holding.length);
    const settings = known.get(at) ?? fitting(holding);
    known.set(at, settings);
    return settings;
  };
}

/** A value that a later release does not know any more falls back to its default: the law of the house never fails to load. */
function fitting(changes: readonly OwnSetting[]): Settings {
  const whole = settingsSchema.safeParse({ ...DEFAULT_SETTINGS, ...ownSettings(changes) });
  if (whole.success) return whole.data;
  const kept: OwnSetting[] = [];
  for (const change of changes) {
    const tried = { ...DEFAULT_SETTINGS, ...ownSettings([...kept, change]) };
    if (settingsSchema.safeParse(tried).success) kept.push(change);
  }
  return settingsOf(ownSettings(kept));
}

/** The bureau's own values in the form of the settings, later ones over earlier ones; `null` takes one back. */
export function ownSettings(changes: readonly Pick<OwnSetting, 'key' | 'value'>[]): Record<string, unknown> {
  const latest = new Map(changes.map(({ key, value }) => [key, value]));
  const own: Record<string, unknown> = {};
  const terms: Record<string, unknown> = {};
  const announcedDates: Record<string, Record<string, unknown>> = {};
  for (const [key, value] of latest) {
    if (value === null) continue;
    if (key.startsWith(TERMS)) terms[key.slice(TERMS.length)] = value;
    else if (key.startsWith(ANNOUNCED)) {
      const [code = '', year = ''] = key.slice(ANNOUNCED.length).split('.');
      announcedDates[code] = { ...announcedDates[code], [year]: value };
    } else own[key] = value;
  }
  return { ...own, terms, announcedDates };
}
