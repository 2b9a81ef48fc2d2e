import type { Lang } from './text';

/**
 * Shows dates; never computes a legal one (console.md §4). Civil dates come as `YYYY-MM-DD` (or less
 * precise, as published) and stay text; instants are always shown in Asia/Shanghai.
 */
const WEEKDAYS: Record<Lang, readonly string[]> = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function parse(date: string): Civil | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : null;
}

/** Days since 1970: for drawing bars and distances between ticks only. */
export function dayNumber(date: string): number {
  const civil = parse(date);
  return civil ? Date.UTC(civil.year, civil.month - 1, civil.day) / 86_400_000 : Number.NaN;
}

function weekday(civil: Civil, lang: Lang): string {
  return WEEKDAYS[lang][new Date(Date.UTC(civil.year, civil.month - 1, civil.day)).getUTCDay()] ?? '';
}

const two = (n: number) => String(n).padStart(2, '0');

/** `11-25 周三`, of another year `2027-01-22`; English `25 Nov Wed`, `22 Jan 2027`. */
export function listDate(date: string, today: string, lang: Lang): string {
  const civil = parse(date);
  if (!civil) return date;
  const thisYear = date.slice(0, 4) === today.slice(0, 4);
  if (lang === 'en') {
    const base = `${civil.day} ${MONTHS[civil.month - 1]}`;
    return thisYear ? `${base} ${weekday(civil, lang)}` : `${base} ${civil.year}`;
  }
  return thisYear ? `${two(civil.month)}-${two(civil.day)} ${weekday(civil, lang)}` : date.slice(0, 10);
}

/** `11-25`, of another year `2027-01-22`. */
export function shortDate(date: string, today: string, lang: Lang): string {
  const civil = parse(date);
  if (!civil) return date;
  if (date.slice(0, 4) !== today.slice(0, 4)) return listDate(date, today, lang);
  return lang === 'en' ? `${civil.day} ${MONTHS[civil.month - 1]}` : `${two(civil.month)}-${two(civil.day)}`;
}

/** `2026-11-20 周五`, `Fri 20 Nov 2026`. */
export function longDate(date: string, lang: Lang): string {
  const civil = parse(date);
  if (!civil) return date;
  return lang === 'en'
    ? `${weekday(civil, lang)} ${civil.day} ${MONTHS[civil.month - 1]} ${civil.year}`
    : `${date.slice(0, 10)} ${weekday(civil, lang)}`;
}

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** `2026-11-19 16:10:33` in Asia/Shanghai. */
export function wallClock(instant: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : SHANGHAI.format(at);
}

export function minute(instant: string): string {
  return wallClock(instant).slice(0, 16);
}

/** `11-19 16:10`, of another year with the year. */
export function listMinute(instant: string, today: string, lang: Lang): string {
  const text = minute(instant);
  return `${shortDate(text, today, lang)} ${text.slice(11)}`;
}

/** What a date-time field gives back, as an instant with the offset of Asia/Shanghai. */
export function fromField(value: string): string {
  return `${value.slice(0, 16)}:00+08:00`;
}
