import { type Refusal, type Sealed, accept, claiming, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, meetTerm, startTerm } from '@shouzheng/law/contract';
import { clueCommand, notBefore } from '../clue-command.decider.js';
import type { REPLY_OUTCOMES, REPLY_STAGES, REPLY_WAYS } from '../clue.events.js';
import { type ClueState, clueStream } from '../clue.state.js';
import { ACCEPTANCE_TERM } from '../register-clue/register-clue.decider.js';

type Stage = (typeof REPLY_STAGES)[number];
type Outcome = (typeof REPLY_OUTCOMES)[number];

export interface ReplyToReporter {
  readonly stage: Stage;
  readonly outcome: Outcome;
  readonly docNo: string;
  readonly way: (typeof REPLY_WAYS)[number];
  readonly repliedOn: string;
  readonly text: Sealed;
}

/** Term in which a reporter is told what came of the report: it starts with the acceptance. */
export const CONCLUSION_TERM = 'reply-conclusion';

const OUTCOMES: Readonly<Record<Stage, readonly Outcome[]>> = {
  acceptance: ['accepted', 'not-accepted'],
  conclusion: ['handled', 'not-established', 'handed-over'],
};

/** Where a clue has come to its end, by what its reporter may be told of it. */
const OUTCOME_OF: Readonly<Partial<Record<ClueState['status'], Outcome>>> = {
  filed: 'handled',
  rejected: 'not-established',
  declined: 'not-established',
  transferred: 'handed-over',
};

/** A clue that follows another has come as far as the one that it follows. */
function reachedBy(state: ClueState, context: LegalContext): Outcome | undefined {
  const lead = state.joined && context.folded(clueStream, state.joined.lead);
  return OUTCOME_OF[(state.status === 'joined' ? lead : state)?.status ?? 'none'];
}

function outcomeRefusals(
  { stage, outcome }: ReplyToReporter,
  state: ClueState,
  context: LegalContext,
): readonly Refusal[] {
  const reached = reachedBy(state, context);
  const isVerified = state.verification !== undefined;
  return [
    ...when(!OUTCOMES[stage].includes(outcome), 'clue.reply-does-not-fit', { outcome }),
    ...when(
      stage === 'acceptance' &&
        outcome === 'not-accepted' &&
        isVerified &&
        state.verification?.result === 'suspect',
      'clue.reply-does-not-fit',
      { outcome },
    ),
    ...when(stage === 'conclusion' && reached === undefined, 'clue.not-concluded'),
    ...when(
      stage === 'conclusion' && reached !== undefined && reached !== outcome,
      'clue.reply-does-not-fit',
      {
        outcome,
      },
    ),
  ];
}

/**
 * Whoever reported under a name is told twice: whether the report was accepted, and that it was dealt with (民发〔2016〕139号).
 * The reply tells neither the case nor what was found: its outcome is one of a closed list, its words are sealed.
 */
export const replyToReporter = clueCommand<ReplyToReporter>({
  name: 'replyToReporter',
  zh: '答复举报人',
  en: 'Reply to the reporter',
  roles: ['clue-clerk', 'officer'],
  reads: (_payload, { joined }) =>
    joined === undefined ? [] : [{ category: clueStream.category, id: joined.lead }],
  restsOn: () => ['RPT139-7'],
  guard: (state) => [
    ...when(state.reporter === undefined, 'clue.no-reporter'),
    ...when(
      state.replies.some(({ stage, outcome }) => stage === 'conclusion' || outcome === 'not-accepted'),
      'clue.already-replied',
    ),
  ],
  decide(payload, state, context) {
    const { stage, outcome, docNo, repliedOn } = payload;
    const accepted = state.replies.find((one) => one.stage === 'acceptance');
    const barred = refuseAll([
      ...outcomeRefusals(payload, state, context),
      ...when(stage === 'acceptance' && accepted !== undefined, 'clue.already-replied'),
      ...when(stage === 'conclusion' && accepted === undefined, 'clue.acceptance-first'),
      ...when(repliedOn > context.today, 'entry.in-the-future'),
      ...when(repliedOn < (state.receivedOn ?? ''), 'entry.before-its-prerequisite'),
      ...notBefore(context, accepted?.at),
    ]);
    if (barred) return barred;
    const awaits = { role: 'clue-clerk', organ: state.organ ?? '' };
    const next =
      outcome === 'accepted'
        ? [startTerm(CONCLUSION_TERM, context.law.deadline('clue-conclusion', repliedOn), awaits)]
        : [];
    const met = stage === 'acceptance' ? ACCEPTANCE_TERM : CONCLUSION_TERM;
    return claiming(
      accept(
        [{ type: 'ReporterReplied', data: payload }, ...meetTerm(state.terms, met, repliedOn), ...next],
        stage === 'acceptance' ? 'RPT139-acceptance' : 'RPT139-conclusion',
        'RPT139-7',
      ),
      `doc/${docNo}`,
    );
  },
});
