import { type Refusal, type Sealed, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, dayNumber, startTerm } from '@shouzheng/law/contract';
import { notBefore } from '../../case/case-command.decider.js';
import type { CreditSeverity } from '../../penalty/penalty-codes.events.js';
import type { INFLUENCE_GROUNDS, PUBLICATION_MEDIA } from '../afterwards-codes.events.js';
import {
  type OnDecision,
  type Target,
  dayRefusals,
  decisionCommand,
  mustBe,
  mustStand,
  ofDecision,
  organOf,
} from '../decision-command.decider.js';
import { endTerms, publicationTerm, publishedTerm } from '../decision-terms.decider.js';

/** A ban is announced by its own article (Order 77 Art 17); this is about penalties. */
const publishable = (target: Target): readonly Refusal[] => [
  ...mustBe(target, 'penalty', 'confiscation'),
  ...mustStand(target),
];

export interface TestSocialInfluence extends OnDecision {
  readonly outcome: 'publish' | 'withhold';
  readonly grounds: readonly (typeof INFLUENCE_GROUNDS)[number][];
  readonly reason: Sealed;
}

/** Whether the decision has a certain social influence: the recorded test that publication needs (APL 48, GIP 20). */
export const testSocialInfluence = decisionCommand<TestSocialInfluence>({
  name: 'testSocialInfluence',
  zh: '判断社会影响',
  en: 'Test social influence',
  roles: ['section-head'],
  bars: (target) => [
    ...publishable(target),
    ...when(target.after.published !== undefined, 'publication.already-published'),
  ],
  decide({ outcome, grounds, reason }, target, context) {
    const data = {
      ...ofDecision(target),
      outcome,
      grounds: [...grounds],
      reason,
      person: context.actor.person,
    };
    const withheld = outcome === 'withhold' ? [publicationTerm(target.decision.docNo)] : [];
    return accept(
      [{ type: 'SocialInfluenceTested', data }, ...endTerms(target.terms, withheld, context.occurredOn)],
      'APL-48',
      'GIP-20',
    );
  },
});

export interface DraftPublication extends OnDecision {
  readonly summary: Sealed;
  readonly personsMasked: boolean;
  readonly secretsChecked: boolean;
}

export const draftPublication = decisionCommand<DraftPublication>({
  name: 'draftPublication',
  zh: '拟写公示摘要',
  en: 'Draft the summary for the public',
  roles: ['officer'],
  bars: (target, context) => [
    ...publishable(target),
    ...when(target.after.published !== undefined, 'publication.already-published'),
    ...when(target.after.influence?.outcome !== 'publish', 'publication.not-tested'),
    ...notBefore(context, target.after.influence?.at),
  ],
  decide({ summary, personsMasked, secretsChecked }, target, context) {
    if (!personsMasked || !secretsChecked) return refuse('publication.not-masked');
    const data = {
      ...ofDecision(target),
      draft: context.id('draft'),
      summary,
      personsMasked,
      secretsChecked,
      person: context.actor.person,
    };
    return accept([{ type: 'PublicationDrafted', data }], 'APL-48', 'APL-50', 'GIP-15');
  },
});

export interface PublishDecision extends OnDecision {
  readonly media: readonly (typeof PUBLICATION_MEDIA)[number][];
  readonly url?: string;
  readonly publishedOn: string;
  /** Last day of publication; the longest admitted where it is not given. */
  readonly publishUntil?: string;
}

/**
 * Published after the test, from a summary that another person drafted, for as long as the class of the credit record
 * admits (行政处罚法 Art 48; 信用修复管理办法): minor at most three months, general three months to one year, serious
 * one to three years.
 */
export const publishDecision = decisionCommand<PublishDecision>({
  name: 'publishDecision',
  zh: '公示处罚决定',
  en: 'Publish the decision',
  roles: ['section-head', 'organ-head'],
  bars: (target, context) => [
    ...publishable(target),
    ...when(target.after.published !== undefined, 'publication.already-published'),
    ...when(target.after.influence?.outcome !== 'publish', 'publication.not-tested'),
    ...when(target.after.draft === undefined, 'publication.not-drafted'),
    ...when(target.after.draft?.person === context.actor.person, 'publication.author-may-not-publish'),
    ...notBefore(context, target.after.draft?.at),
  ],
  decide(payload, target, context) {
    const { media, url, publishedOn } = payload;
    const { decision, after, terms } = target;
    const severity = severityOf(target);
    const span = spanOf(severity, publishedOn, context);
    const until = payload.publishUntil ?? span?.latest;
    const barred = refuseAll([
      ...dayRefusals(publishedOn, context, decision.decidedOn),
      ...when(media.includes('own-portal') && !url, 'publication.nowhere'),
      ...when(span === undefined && payload.publishUntil !== undefined, 'publication.no-span'),
      ...(span && until !== undefined
        ? when(until < span.earliest || until > span.latest, 'publication.span', { ...span, severity })
        : []),
    ]);
    if (barred) return barred;
    const data = {
      ...ofDecision(target),
      draft: after.draft?.draft ?? '',
      media: [...media],
      ...(url === undefined ? {} : { url }),
      publishedOn,
      severity,
      ...(until === undefined ? {} : { publishUntil: until }),
      person: context.actor.person,
    };
    const days = until === undefined ? 0 : dayNumber(until) - dayNumber(publishedOn);
    const awaits = { role: 'section-head', organ: organOf(target) };
    return accept(
      [
        { type: 'DecisionPublished', data },
        ...endTerms(terms, [publicationTerm(decision.docNo)], publishedOn),
        ...(days > 0
          ? [
              startTerm(
                publishedTerm(decision.docNo),
                context.law.deadline('publication-period', publishedOn, { days }),
                awaits,
              ),
            ]
          : []),
      ],
      'APL-48',
      ...(span ? [`CRR-${severity}`] : []),
      'SZ-publication-1',
    );
  },
});

export const severityOf = ({ after }: Target): CreditSeverity => after.severity ?? 'general';

/** First and last day on which the publication may end; undefined before the rule was in force (2026-04-01). */
export function spanOf(
  severity: CreditSeverity,
  publishedOn: string,
  { law }: LegalContext,
): { readonly earliest: string; readonly latest: string } | undefined {
  if (!law.rule(`CRR-${severity}`, publishedOn)) return undefined;
  const latest = law.deadline(`credit-publication-${severity}-max`, publishedOn).dueOn;
  const earliest =
    severity === 'minor'
      ? publishedOn
      : law.deadline(`credit-publication-${severity}-min`, publishedOn).dueOn;
  return { earliest, latest };
}
