import type { Regions, Staff } from '@shouzheng/law/contract';

/** Whose endpoints a person sees: a partner its own agency's, staff those of their organ and of the organs below. */
export interface Visible {
  readonly agency: string | null;
  readonly organs: readonly string[] | null;
}

export function visibleTo(staff: Staff, regions: Regions): Visible {
  if (staff.role === 'partner-engineer') return { agency: staff.organ, organs: null };
  return { agency: null, organs: [staff.organ, ...regions.children(staff.organ).map(({ code }) => code)] };
}
