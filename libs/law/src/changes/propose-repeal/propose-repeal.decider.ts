import { type Refusal, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { LawBook } from '../../law-types.js';
import {
  APPROVERS,
  PROPOSERS,
  lawBefore,
  lawCommand,
  openChange,
  secondPerson,
} from '../law-command.decider.js';
import type { RuleRepeal } from '../law.state.js';
import type { DecideChange } from '../propose-rule-version/propose-rule-version.decider.js';

export interface ProposeRepeal {
  /** One rule, or all rules of an instrument that have no end yet. */
  readonly rule?: string;
  readonly instrument?: string;
  readonly lastDay: string;
  readonly source: string;
}

/** A rule, or all of an instrument, ends without a successor. A successor is a rule version of its own. */
export const proposeRuleRepeal = lawCommand<ProposeRepeal>({
  name: 'proposeRuleRepeal',
  zh: '提出规则废止',
  en: 'Propose a repeal',
  roles: PROPOSERS,
  decide({ rule, instrument, lastDay, source }, state, context) {
    if ((rule === undefined) === (instrument === undefined)) return refuse('law.repeal-of-one-thing');
    const { law } = lawBefore(state);
    const open = law
      .rules(instrument === undefined ? {} : { instrument })
      .filter(({ id, to }) => to === null && (rule === undefined || id === rule));
    const content: RuleRepeal = {
      rules: [...new Set(open.map(({ id }) => id))],
      instrument: instrument ?? null,
      lastDay,
      source,
    };
    const barred = refuseAll(repealRefusals(content, law));
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
  decide({ change: id }, state, context) {
    const change = openChange(state, id, 'rule-repeal');
    if (!change) return refuse('law.change-not-open');
    const { kind: _, ...content } = change.content;
    const barred = refuseAll([
      ...secondPerson(change, context),
      ...repealRefusals(content, lawBefore(state).law),
    ]);
    if (barred) return barred;
    return accept([{ type: 'RuleRepealApproved', data: { change: id, ...content } }], 'SZ-law-1', 'SZ-law-2');
  },
});

function repealRefusals({ rules, lastDay }: RuleRepeal, law: LawBook): readonly Refusal[] {
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
  ];
}
