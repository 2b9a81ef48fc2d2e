import { accept, refuse, refuseAll } from '@shouzheng/kernel';
import { UNKNOWN_ARTICLE, articleNo } from '../../article.js';
import type { Instrument, RuleVersion, SourceMark, TermLength } from '../../law-types.js';
import {
  APPROVERS,
  PROPOSERS,
  lawBefore,
  lawCommand,
  openChange,
  secondPerson,
  statedBy,
} from '../law-command.decider.js';
import type { RuleVersionChange } from '../law.state.js';
import { isArticle, retroactiveRefusals, ruleVersionRefusals } from './rule-version-checks.decider.js';

export interface ProposeRuleVersion {
  /** Key of the instrument; a new one, or a changed row of a known one, comes with `newInstrument`. */
  readonly instrument: string;
  readonly newInstrument?: Instrument;
  /** The article ('8', '22-1', '3p2', '64i1'), or null while its number is not known; then `key` names the rule. */
  readonly no: string | null;
  readonly key?: string;
  readonly from: string;
  readonly to?: string;
  readonly mark: SourceMark;
  readonly zh: string;
  readonly en: string;
  readonly value?: unknown;
  readonly terms?: Readonly<Record<string, TermLength>>;
  readonly source: string;
  /** Said where the version begins on a day that is past: acts of those days were judged by the old one. */
  readonly retroactive?: boolean;
}

export interface DecideChange {
  readonly change: string;
  /** Said where the change begins on a day that is past when it is approved, and the proposal does not say so. */
  readonly retroactive?: boolean;
}

/** The version that a proposal describes. */
export function ruleVersionOf(proposal: ProposeRuleVersion): RuleVersionChange {
  const { instrument, newInstrument, no, key, from, to, mark, zh, en, value, terms, source } = proposal;
  const stated = proposal.retroactive === true ? { retroactive: true as const } : {};
  const id = `${instrument}-${key ?? no ?? ''}`;
  const rule: RuleVersion = {
    id,
    version: `${id}@${from}`,
    instrument,
    article: no === null ? UNKNOWN_ARTICLE.zh : articleNo(no),
    from,
    to: to ?? null,
    mark,
    zh,
    en,
    ...(value === undefined ? {} : { value }),
    ...(terms && Object.keys(terms).length > 0 ? { terms } : {}),
  };
  return { rule, ...(newInstrument ? { instrument: newInstrument } : {}), source, ...stated };
}

/** A new version of a rule, or a new rule: as the gazette has it, in our own words (reference §0, "law is data"). */
export const proposeRuleVersion = lawCommand<ProposeRuleVersion>({
  name: 'proposeRuleVersion',
  zh: '提出规则新文本',
  en: 'Propose a rule version',
  roles: PROPOSERS,
  decide(proposal, state, context) {
    if (!isArticle(proposal.no)) return refuse('law.article-invalid', { no: proposal.no ?? '' });
    if (proposal.no === null && !proposal.key) return refuse('law.article-invalid', { no: '' });
    const content = ruleVersionOf(proposal);
    const barred = refuseAll([
      ...ruleVersionRefusals(content, lawBefore(state).law),
      ...retroactiveRefusals(content.rule.from, context.today, content.retroactive === true),
    ]);
    if (barred) return barred;
    const change = context.id('change');
    return accept([{ type: 'RuleVersionProposed', data: { change, ...content } }], 'SZ-law-1', 'SZ-law-2');
  },
});

export const approveRuleVersion = lawCommand<DecideChange>({
  name: 'approveRuleVersion',
  zh: '批准规则新文本',
  en: 'Approve a rule version',
  roles: APPROVERS,
  decide({ change: id, retroactive }, state, context) {
    const change = openChange(state, id, 'rule-version');
    if (!change) return refuse('law.change-not-open');
    const { kind: _, ...proposal } = change.content;
    const content = statedBy(proposal, retroactive);
    const barred = refuseAll([
      ...secondPerson(change, context),
      // Another version may have been approved since.
      ...ruleVersionRefusals(content, lawBefore(state).law),
      // Its first day may have passed since.
      ...retroactiveRefusals(content.rule.from, context.today, content.retroactive === true),
    ]);
    if (barred) return barred;
    return accept(
      [{ type: 'RuleVersionApproved', data: { change: id, ...content } }],
      'SZ-law-1',
      'SZ-law-2',
    );
  },
});
