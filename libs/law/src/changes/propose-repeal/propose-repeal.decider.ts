import { type Refusal, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { LawBook } from '../../law-types.js';
import {
  APPROVERS,
  PROPOSERS,
  lawBefore,
  lawCommand,
  openChange,
  secondPerson,
  statedBy,
} from '../law-command.decider.js';
import { addDays } from '../../civil-date.js';
import { retroactiveRefusals } from '../propose-rule-version/rule-version-checks.decider.js';
import type { RuleRepeal } from '../law.state.js';
import type { DecideChange } from '../propose-rule-version/propose-rule-version.decider.js';

export interface ProposeRepeal {
  /** One rule, or all rules of an instrument that have no end yet. */
  readonly rule?: string;
  readonly instrument?: string;
  readonly lastDay: string;
  readonly source: string;
  /** Said where the rules ended before today. */
  readonly retroactive?: boolean;
}

/** What a proposal would end: one rule, or all of an instrument that have no end yet. */
export function repealOf(
  { rule, instrument, lastDay, source, retroactive }: ProposeRepeal,
  law: LawBook,
): RuleRepeal {
  const open = law
    .rules(instrument === undefined ? {} : { instrument })
    .filter(({ id, to }) => to === null && (rule === undefined || id === rule));
  const rules = [...new Set(open.map(({ id }) => id))];
  return statedBy<RuleRepeal>({ rules, instrument: instrument ?? null, lastDay, source }, retroactive);
}

/** Names one thing: a rule, or an instrument. */
export const namesOneThing = ({ rule, instrument }: ProposeRepeal): boolean =>
  (rule === undefined) !== (instrument === undefined);

/** A rule, or all of an instrument, ends without a successor. A successor is a rule version of its own. */
export const proposeRuleRepeal = lawCommand<ProposeRepeal>({
  name: 'proposeRuleRepeal',
  zh: '提出规则废止',
  en: 'Propose a repeal',
  roles: PROPOSERS,
  decide(proposal, state, context) {
    if (!namesOneThing(proposal)) return refuse('law.repeal-of-one-thing');
    const { law } = lawBefore(state);
    const content = repealOf(proposal, law);
    const barred = refuseAll(repealRefusals(content, law, context.today));
    if (barred) return barred;
    const change = context.id('change');
    return accept([{ type: 'RuleRepealProposed', data: { change, ...content } }], 'SZ-law-1', 'SZ-law-2');
  },
});

export const approveRuleRepeal = lawCommand<DecideChange>({
  name: 'approveRuleRepeal',
  zh: '批准规则废止',
  en: 'Approve a repeal',
  roles: APPROVERS,
  decide({ change: id, retroactive }, state, context) {
    const change = openChange(state, id, 'rule-repeal');
    if (!change) return refuse('law.change-not-open');
    const { kind: _, ...proposal } = change.content;
    const content = statedBy(proposal, retroactive);
    const barred = refuseAll([
      ...secondPerson(change, context),
      ...repealRefusals(content, lawBefore(state).law, context.today),
    ]);
    if (barred) return barred;
    return accept([{ type: 'RuleRepealApproved', data: { change: id, ...content } }], 'SZ-law-1', 'SZ-law-2');
  },
});

/** What bars a repeal on a civil date; asked at the proposal, and again at the approval. */
export function repealRefusals(
  { rules, lastDay, retroactive }: RuleRepeal,
  law: LawBook,
  today: string,
): readonly Refusal[] {
  const ended = rules.find((id) => law.versions(id).at(-1)?.to !== null);
  const tooEarly = rules.find((id) => (law.versions(id).at(-1)?.from ?? '') > lastDay);
  return [
    ...when(rules.length === 0 || ended !== undefined, 'law.rule-not-open-ended', { rule: ended ?? '' }),
    ...when(tooEarly !== undefined, 'law.version-not-later', { rule: tooEarly ?? '', last: lastDay }),
    ...when(
      rules.some((id) => id.startsWith('SZ-')),
      'law.own-rules-are-the-products',
      { rule: rules.find((id) => id.startsWith('SZ-')) ?? '' },
    ),
    // The first day without the rule is what may lie in the past.
    ...retroactiveRefusals(addDays(lastDay, 1), today, retroactive === true),
  ];
}
