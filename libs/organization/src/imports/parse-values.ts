import { addDays, isCivilDate } from '@shouzheng/law/contract';
import type { StatedDate } from '../registry/organization.events.js';

export interface Parsed<T> {
  readonly value: T;
  readonly problem?: string;
}

const DATE = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/;
/** Day 0 of a spreadsheet's calendar (the one of 1900, whose false 29 February lies before all dates here). */
const SERIAL_ORIGIN = '1899-12-30';
const SERIAL = /^[2-5]\d{4}(?:\.0+)?$/;

/** A date as precise as its source: day, month, year, or unknown; what is not understood keeps its text. */
export function parseStatedDate(text: string, today: string): Parsed<StatedDate> {
  const raw = text.slice(0, 100);
  const unknown: StatedDate = { raw, precision: 'unknown' };
  if (text === '') return { value: unknown, problem: 'cell.not-stated' };
  const normal = text.normalize('NFKC').replace(/\s/g, '');
  if (SERIAL.test(normal)) {
    const date = addDays(SERIAL_ORIGIN, Math.trunc(Number(normal)));
    return { value: { raw, precision: 'day', date }, problem: date > today ? 'date.future' : 'date.serial' };
  }
  const [, year, month, day] = DATE.exec(normal) ?? [];
  if (year === undefined) return { value: unknown, problem: 'date.unreadable' };
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
  const date = parts.join('-');
  if (!isCivilDate(date + '-01-01'.slice(date.length - 4)))
    return { value: unknown, problem: 'date.unreadable' };
  const precision = day === undefined ? (month === undefined ? 'year' : 'month') : 'day';
  const value: StatedDate = { raw, precision, date };
  return date > today ? { value, problem: 'date.future' } : { value };
}

const YUAN = /^(\d{1,12}(?:\.\d{1,2})?)(万)?元?$/;

/** Yuan, or ten thousands of them, in fen; 约, 余 and the like are no amount. */
export function parseFen(text: string): Parsed<number | undefined> {
  if (text === '') return { value: undefined };
  const [, number, tenThousand] = YUAN.exec(text.normalize('NFKC').replace(/[,\s]/g, '')) ?? [];
  if (number === undefined) return { value: undefined, problem: 'amount.unreadable' };
  const fen = Math.round(Number(number) * 100 * (tenThousand ? 10_000 : 1));
  return Number.isSafeInteger(fen) ? { value: fen } : { value: undefined, problem: 'amount.unreadable' };
}

const YES = new Set(['yes', 'y', 'true', '1', '是']);
const NO = new Set(['no', 'n', 'false', '0', '否']);

/** Undefined: neither. */
export function parseYesNo(text: string, empty: boolean): boolean | undefined {
  const normal = text.toLowerCase();
  if (normal === '') return empty;
  return YES.has(normal) ? true : NO.has(normal) ? false : undefined;
}
