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

const NATURES: ReadonlyMap<string, TimerNature> = new Map(
  findTimers().map(({ code, nature }) => [code, nature]),
);

/** A span or a waiting time that is over binds nobody to anything: nothing was left undone by it. */
const isOverOnly = ({ timer }: Data): boolean =>
  typeof timer === 'string' && (NATURES.get(timer) ?? 'limit') !== 'limit';

/** What an event is called where its type alone would say too much; else nothing. */
export function titleOf(type: string, data: Data): BothLanguages | undefined {
  return type === 'TermMissed' && isOverOnly(data) ? both('期限届满', 'Term over') : undefined;
}

/** One line on what stands in the event; nothing where the event's name says it all. Never a personal value. */
export function summaryOf(type: string, data: Data): BothLanguages | undefined {
  const dueOn = text(data, 'dueOn');
  if (type === 'TermStarted' || type === 'DeadlineRecomputed') return both(`至 ${dueOn}`, `due on ${dueOn}`);
  if (type === 'TermMissed') {
    return isOverOnly(data)
      ? both(`至 ${dueOn}`, `until ${dueOn}`)
      : both(`应于 ${dueOn} 办结`, `was due on ${dueOn}`);
  }
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

const both = (zh: string, en: string): BothLanguages => ({ zh, en });
