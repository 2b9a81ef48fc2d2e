import { type Instant, civilDateOf } from '@shouzheng/kernel';

export interface PathStep {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly rule: string;
  readonly status: 'done' | 'now' | 'next' | 'todo' | 'fork' | 'conditional';
  readonly date: string | null;
  readonly noteZh: string;
  readonly noteEn: string;
}

/** A step of the procedure as the state of a case tells it. */
export interface Step {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly rule: string;
  readonly done: boolean;
  readonly at?: Instant | undefined;
  readonly kind?: 'fork' | 'conditional';
  /** Left out of the way that the case took. */
  readonly skipped?: boolean;
  readonly noteZh?: string;
  readonly noteEn?: string;
}

/** What is done, what is now, what follows: the first step that is neither done nor conditional is now. */
export function shown(all: readonly Step[]): readonly PathStep[] {
  const steps = all.filter(({ skipped }) => skipped !== true);
  const current = steps.findIndex(({ done, kind }) => !done && kind !== 'conditional');
  return steps.map(({ code, zh, en, rule, done, at, kind, noteZh = '', noteEn = '' }, index) => ({
    code,
    zh,
    en,
    rule,
    status: done ? 'done' : index === current ? 'now' : (kind ?? (index === current + 1 ? 'next' : 'todo')),
    date: done && at !== undefined ? civilDateOf(at) : null,
    noteZh,
    noteEn,
  }));
}
