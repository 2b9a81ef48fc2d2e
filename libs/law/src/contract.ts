export { AGENCIES, AGENCY_CODES, type AgencyCode } from './agencies.js';
export * from './law-types.js';
export * from './legal-context.js';
export * from './roles.js';
export { type HouseLaw, holidaysWith, houseLawOf } from './changes/house-law.js';
export { LAW_ID, LAW_STREAM_ID } from './changes/law.events.js';
export { type LawState, lawStream, noOwnLaw } from './changes/law.state.js';
export * from './terms/miss-term.decider.js';
export { unconfirmedAmong } from './unconfirmed.js';
export * from './terms/move-term.decider.js';
export * from './terms/recompute-deadline.decider.js';
export * from './which-law/applicable-law.js';
export * from './terms/term.events.js';
export * from './terms/term.projection.js';
export * from './terms/term.refusals.js';
export type { ChecklistItem, ChecklistSource, MissingWords } from './questions/checklist.js';
export { UNKNOWN_ARTICLE, articleNo, articleNoEn, chineseNumeral } from './article.js';
export { nthWorkingDayAfter, workingDaysLeft } from './calendar/days-left.js';
export { HOLIDAY_YEARS } from './calendar/holidays.js';
export {
  type CalendarDay,
  type DayKind,
  type HolidayYear,
  type WorkingCalendar,
  workingCalendar,
} from './calendar/working-calendar.js';
export { addDays, addMonths, dayNumber, isCivilDate, weekday, weekdayName } from './civil-date.js';
export {
  type LawBookOptions,
  type LawSettings,
  createLawBook,
  findInstruments,
  findRules,
  findTimers,
  findVersions,
  formatCitation,
} from './law-book.js';
export { type LawQuestionCode, LawQuestionError } from './law-question-error.js';
export {
  type Region,
  type RegionLevel,
  type Regions,
  COUNTRY,
  type OrganRange,
  isRegistrarRegion,
  isUnder,
  organsUnder,
  parseRegions,
} from './regions/regions.js';
export {
  DEFAULT_SETTINGS,
  type SettingKey,
  type SettingLine,
  type Settings,
  describeSettings,
  settingsOf,
  settingsSchema,
  TALK_TRIGGERS,
} from './settings/settings.js';
export {
  type Bound,
  EXCLUSION_CAUSES,
  type ExclusionCause,
  type Timer,
  type TimerNature,
  type TimerUnit,
} from './timers/timer.js';
export type { TimerCode } from './timers/timers.js';
export {
  type UsccCheck,
  type UsccFault,
  type UsccType,
  checkUscc,
  normalizeUscc,
  usccType,
} from './uscc/uscc.js';
