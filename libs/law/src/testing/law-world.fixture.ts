import type { DecisionContext, Recorded } from '@shouzheng/kernel';
import { type ContextWishes, type Then, givenWith, recorded } from '@shouzheng/testing';
import { houseLawOf } from '../changes/house-law.js';
import type { LawCommand } from '../changes/law-command.decider.js';
import type { LawEvent } from '../changes/law.events.js';
import { type LawState, lawStream } from '../changes/law.state.js';
import type { LegalContext, Staff } from '../legal-context.js';
import { parseRegions } from '../regions/regions.js';
import type { Role } from '../roles.js';

export const regions = parseRegions(`level,code,name,parent_code
province,510000,四川省,
city,511800,雅安市,510000
county,511803,名山区,511800`);

export function staff(n: number, role: Role): Staff {
  return { account: `account-${n}`, person: `person-${n}`, role, organ: '511800', badge: `18000${n}` };
}
export const reviewer = staff(1, 'legal-reviewer');
export const head = staff(2, 'organ-head');
/** The head's office held by the person who reviews: two accounts, one person. */
export const reviewerAsHead: Staff = { ...staff(3, 'organ-head'), person: reviewer.person };

export interface LawWorld {
  readonly state: LawState;
  when<P>(
    command: LawCommand<P>,
    payload: NoInfer<P>,
    by?: Staff,
    wishes?: ContextWishes<LegalContext>,
  ): Then<LawEvent>;
  /** The same, folded on. */
  after<P>(command: LawCommand<P>, payload: NoInfer<P>, by?: Staff): LawWorld;
}

/** A Monday morning in November 2026: the notice of 2027 has not been loaded. */
export function lawWorld(...history: readonly Recorded<LawEvent>[]): LawWorld {
  const state = history.reduce((folded, event) => lawStream.evolve(folded, event), lawStream.initial);
  const { law, settingsOn } = houseLawOf(state);
  const world = (by: Staff) =>
    givenWith((base: DecisionContext): LegalContext => ({
      ...base,
      id: (name) => changeId(history.length, name),
      actor: by,
      law,
      settings: settingsOn(base.today),
      regions,
    }))(lawStream, ...history);
  const when: LawWorld['when'] = (command, payload, by = reviewer, wishes = {}) =>
    world(by).when(command, payload, wishes);
  return {
    state,
    when,
    after(command, payload, by = reviewer) {
      const { decision } = when(command, payload, by);
      if ('refusals' in decision) throw new Error(decision.refusals.map(({ code }) => code).join(', '));
      const actor = { ...by };
      const events = decision.events.map((event, n) =>
        recorded(event, { revision: history.length + n, meta: { actor } }),
      );
      return lawWorld(...history, ...(events as Recorded<LawEvent>[]));
    },
  };
}

/** Id of the change that is proposed as the n-th event. */
export function changeId(n: number, name = 'change'): string {
  return `00000000-0000-4000-8000-${String(n).padStart(11, '0')}${name.length % 10}`;
}

/** The notice of 2027 as it might come: made for tests, not the State Council's. */
export const NOTICE_2027 = {
  year: 2027,
  notice: '演示通知〔2026〕7号',
  off: [
    ['2027-01-01', '2027-01-03'],
    ['2027-02-05', '2027-02-12'],
    ['2027-04-03', '2027-04-05'],
    ['2027-05-01', '2027-05-05'],
    ['2027-06-09', '2027-06-09'],
    ['2027-09-15', '2027-09-15'],
    ['2027-10-01', '2027-10-07'],
  ] as [string, string][],
  makeUp: ['2027-02-13', '2027-02-14', '2027-05-08', '2027-10-09'],
  corrects: false,
};
