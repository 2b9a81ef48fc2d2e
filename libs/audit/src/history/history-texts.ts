import type { LateReason } from '@shouzheng/kernel';
import { ROLES, type Role, type TimerNature, findTimers } from '@shouzheng/law/contract';

export interface BothLanguages {
  readonly zh: string;
  readonly en: string;
}

export const LATE_TEXTS: Readonly<Record<LateReason, BothLanguages>> = {
  'paper-first': { zh: '先作纸质文书，后补录', en: 'Done on paper first' },
  'system-down': { zh: '当时系统不可用', en: 'The system was down' },
  'field-work': { zh: '外勤，回机关后录入', en: 'Field work, entered on return' },
  'handed-over': { zh: '工作交接后录入', en: 'Entered after a handover' },
  correction: { zh: '更正', en: 'Correction' },
};

const SYSTEM_ORGAN: BothLanguages = { zh: '系统', en: 'System' };

export function roleText(role: string): BothLanguages {
  return role in ROLES ? ROLES[role as Role] : { zh: role, en: role };
}

/** @param name as the region tree has it, if it does */
export function organText(organ: string, name: string | undefined): string {
  return name ?? (organ === '000000' ? SYSTEM_ORGAN.zh : organ);
}

type Data = Readonly<Record<string, unknown>>;

const text = (data: Data, ...names: string[]): string | undefined =>
  names.map((name) => data[name]).find((value): value is string => typeof value === 'string' && value !== '');

/** The number of the document that an event is about. */
export function documentNumberOf(data: Data): string | null {
  const number = text(
    data,
    'revocationDocNo',
    'docNo',
    'documentNumber',
    'certificateNumber',
    'caseNumber',
    'number',
  );
  return number ?? null;
}

const TIMERS = new Map<unknown, BothLanguages & { readonly nature?: TimerNature }>(
  findTimers().map((timer) => [timer.code, timer]),
);

/** Timers of the terms of a stream, by term: what ends or moves a term names the term alone. */
export function timersOf(events: readonly { type: string; data: unknown }[]): ReadonlyMap<unknown, unknown> {
  const started = events.filter(({ type }) => type === 'TermStarted').map(({ data }) => data as Data);
  return new Map(started.map(({ term, timer }) => [term, timer]));
}

/** A span or a waiting time that is over binds nobody to anything: nothing was left undone by it. */
const isOverOnly = ({ timer }: Data): boolean => (TIMERS.get(timer)?.nature ?? 'limit') !== 'limit';

/** What an event is called where its type alone would say too much; else nothing. */
export function titleOf(type: string, data: Data): BothLanguages | undefined {
  return type === 'TermMissed' && isOverOnly(data) ? both('期限届满', 'Term over') : undefined;
}

/** One line on what stands in the event; nothing where the event's name says it all. Never a personal value. */
export function summaryOf(
  type: string,
  data: Data,
  timers: ReadonlyMap<unknown, unknown> = new Map(),
): BothLanguages | undefined {
  if (isOfTerm(type)) return termSummary(type, data, TIMERS.get(data['timer'] ?? timers.get(data['term'])));
  const name = text(data, 'subjectName', 'name');
  if (name !== undefined) return both(name, name);
  const officers = data['officers'];
  if (Array.isArray(officers)) {
    const badges = officers.map((one) =>
      typeof one === 'string' ? one : ((one as { badge?: string }).badge ?? ''),
    );
    return both(badges.join('、'), badges.join(', '));
  }
  return undefined;
}

const isOfTerm = (type: string) => /^Term(Started|Met|Missed)$|^DeadlineRecomputed$/.test(type);

/** Which term, and the day that it turns on. */
function termSummary(type: string, data: Data, timer: BothLanguages | undefined): BothLanguages | undefined {
  const dueOn = text(data, 'dueOn');
  if (type === 'TermMet') return timer && both(timer.zh, timer.en);
  const on =
    type !== 'TermMissed'
      ? both(`至 ${dueOn}`, `due on ${dueOn}`)
      : isOverOnly(data)
        ? both(`至 ${dueOn}`, `until ${dueOn}`)
        : both(`应于 ${dueOn} 办结`, `was due on ${dueOn}`);
  return timer ? both(`${timer.zh}，${on.zh}`, `${timer.en}, ${on.en}`) : on;
}

const both = (zh: string, en: string): BothLanguages => ({ zh, en });
