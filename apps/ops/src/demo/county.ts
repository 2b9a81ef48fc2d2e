import { Visitor } from '../tour/client.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const SHANGHAI_MS = 8 * 60 * 60 * 1000;

const POSTS = {
  clerk: 'clerk',
  first: 'officer-1',
  second: 'officer-2',
  sectionHead: 'section-head',
  head: 'head',
  reviewer: 'reviewer',
  keeper: 'evidence',
  registrar: 'registrar',
  approver: 'approver',
} as const;

export type Staff = { readonly [post in keyof typeof POSTS]: Visitor };

/** One county's bureau, signed in through the public API. */
export interface County {
  readonly code: string;
  readonly name: string;
  readonly staff: Staff;
}

export async function openCounty(
  base: string,
  place: { code: string; name: string; pinyin: string },
  password: string,
): Promise<County> {
  const people = await Promise.all(
    Object.entries(POSTS).map(
      async ([post, suffix]) =>
        [post, await Visitor.signIn(base, `${place.pinyin}-${suffix}`, password)] as const,
    ),
  );
  return { code: place.code, name: place.name, staff: Object.fromEntries(people) as unknown as Staff };
}

/** A civil date of Asia/Shanghai, so many days ago. */
export function dayAgo(days: number): string {
  return new Date(Date.now() + SHANGHAI_MS - days * DAY_MS).toISOString().slice(0, 10);
}

/** When an act took place, and that it is entered from paper where that is some days ago (补录). */
export function actAgo(days: number, hour: number): { occurredAt?: string; lateReason?: string } {
  if (days === 0) return {};
  const occurredAt = `${dayAgo(days)}T${String(hour).padStart(2, '0')}:00:00+08:00`;
  return days > 1 ? { occurredAt, lateReason: 'paper-first' } : { occurredAt };
}
