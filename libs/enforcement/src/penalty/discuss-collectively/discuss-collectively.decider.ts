import {
  type FileRef,
  type Refusal,
  type Sealed,
  accept,
  claiming,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { caseMustBe, notBefore, notFrozen, reviewRefusals } from '../../case/case-command.decider.js';
import type { CaseState } from '../../case/case.state.js';
import { accountOf, accountRefs } from '../../case/officers.decider.js';
import type {
  DISCUSSION_CONCLUSIONS,
  DISCUSSION_SUBJECTS,
  MEMBER_OPINIONS,
} from '../penalty-codes.events.js';
import { afterReport, penaltyCommand } from '../penalty-command.decider.js';
import type { PenaltyItem } from '../penalty-decision.events.js';
import { partyHeardRefusals } from '../penalty-readiness.decider.js';
import { isHeavier } from '../weight.decider.js';

export interface HoldCollectiveDiscussion {
  readonly minutesNo: string;
  readonly about: (typeof DISCUSSION_SUBJECTS)[number];
  readonly members: readonly {
    readonly account: string;
    readonly opinion: (typeof MEMBER_OPINIONS)[number];
    readonly words: Sealed;
  }[];
  readonly conclusion: (typeof DISCUSSION_CONCLUSIONS)[number];
  /** For `lighter`. */
  readonly items?: readonly PenaltyItem[];
  /** For `extend`: calendar days. */
  readonly days?: number;
  readonly files: readonly FileRef[];
}

const LEADERS: readonly string[] = ['organ-head', 'section-head'];

/**
 * The leaders discuss a complex or major case and a heavy penalty (行政处罚法 Art 57), or whether the term is extended
 * once more (Order 68 Art 31); every opinion is recorded, also the one that dissents.
 */
export const holdCollectiveDiscussion = penaltyCommand<HoldCollectiveDiscussion>({
  name: 'holdCollectiveDiscussion',
  zh: '负责人集体讨论',
  en: 'Hold a collective discussion',
  roles: ['organ-head', 'section-head'],
  reads: ({ members }) => accountRefs(members.map(({ account }) => account)),
  restsOn: () => ['SZ-discussion-1'],
  guard: (state, context) => [
    ...caseMustBe(state, 'investigating', 'reported'),
    ...notFrozen(state),
    ...notBefore(context, state.assignedAt, state.penalty?.report?.at, state.review.at),
  ],
  decide(payload, state, context) {
    const { about, members, conclusion, items, days, files, minutesNo } = payload;
    const barred = refuseAll([
      ...memberRefusals(members, state, context),
      ...(about === 'decision' ? beforeDecision(state, context) : []),
      ...conclusionRefusals(payload, state),
      ...when(files.length === 0, 'record.file-required'),
    ]);
    if (barred) return barred;
    const data = {
      discussion: context.id('discussion'),
      minutesNo,
      about,
      conclusion,
      members: members.map(({ account, opinion, words }) => {
        const { person = '', badge = '', role = '' } = accountOf(context, account) ?? {};
        return {
          account,
          person,
          badge,
          role,
          opinion,
          words,
        };
      }),
      ...(items ? { items: items.map((item) => ({ ...item })) } : {}),
      ...(days === undefined ? {} : { days }),
      files: [...files],
    };
    const rule = about === 'decision' ? 'APL-57' : 'O68-31';
    return claiming(
      accept([{ type: 'CollectivelyDiscussed', data }], rule, 'SZ-discussion-1'),
      `doc/${minutesNo}`,
    );
  },
});

function memberRefusals(
  members: HoldCollectiveDiscussion['members'],
  state: CaseState,
  context: LegalContext,
): readonly Refusal[] {
  const found = members.map(({ account }) => accountOf(context, account));
  const persons = new Set(found.flatMap((one) => one?.person ?? []));
  const strangers = found.some(
    (one) => one?.status !== 'active' || one.organ !== state.organ || !LEADERS.includes(one.role ?? ''),
  );
  const { discussionLeaders } = context.settings;
  const handlers = [...persons].some((person) => state.everHandled.includes(person));
  return [
    ...when(persons.size < discussionLeaders, 'penalty.too-few-leaders', { least: discussionLeaders }),
    ...when(persons.size !== members.length, 'penalty.member-twice'),
    ...when(strangers, 'penalty.member-is-no-leader'),
    ...when(!found.some((one) => one?.role === 'organ-head'), 'penalty.discussed-without-head'),
    ...when(handlers, 'penalty.handler-has-no-vote'),
    ...when(
      [...persons].some((person) => state.recused.includes(person)),
      'officer.recused',
    ),
  ];
}

/** All that the decision needs, save the discussion itself. */
function beforeDecision(state: CaseState, context: LegalContext): readonly Refusal[] {
  return [
    ...afterReport(state),
    ...partyHeardRefusals(state, context.occurredOn),
    ...reviewRefusals(state, context),
  ];
}

/** The conclusion fits what was discussed; a lighter one says which, an extension how long. */
function conclusionRefusals(
  { about, conclusion, items, days }: HoldCollectiveDiscussion,
  { penalty }: CaseState,
): readonly Refusal[] {
  const extends_ = conclusion === 'extend';
  const lighter = conclusion === 'lighter';
  const fits =
    (about === 'extension' || !extends_) && (about === 'decision' || extends_ || conclusion === 'return');
  const complete = extends_ === (days !== undefined) && lighter === (items !== undefined);
  return [
    ...when(!fits || !complete, 'penalty.conclusion-incomplete'),
    ...when(items !== undefined && isHeavier(items, penalty?.proposal ?? []), 'penalty.heavier-than-told'),
  ];
}
