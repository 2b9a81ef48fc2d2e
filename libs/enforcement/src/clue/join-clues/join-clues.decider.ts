import { accept, refuse, when } from '@shouzheng/kernel';
import { meetTerm, startTerm } from '@shouzheng/law/contract';
import { clueCommand, clueMustBe, notBefore } from '../clue-command.decider.js';
import { type ClueState, OPEN_STATUSES, clueStream, clueStreamId } from '../clue.state.js';
import { TRIAGE_TERM } from '../register-clue/register-clue.decider.js';

export interface JoinClues {
  /** Uuid of the clue to follow. */
  readonly lead: string;
}

export interface OfFollower {
  /** Stream of the clue that follows. */
  readonly follower: string;
}

const isOpen = ({ status }: ClueState): boolean => OPEN_STATUSES.some((one) => one === status);

/** Two clues of the same facts: one leads, the other follows it into its case. Undone by `separateClue`. */
export const joinClues = clueCommand<JoinClues>({
  name: 'joinClues',
  zh: '合并线索',
  en: 'Join a clue to another',
  roles: ['clue-clerk', 'officer', 'section-head'],
  reads: ({ lead }) => [{ category: clueStream.category, id: clueStreamId(lead) }],
  restsOn: () => ['SZ-clue-join-1'],
  guard: (state) => [
    ...clueMustBe(state, ...OPEN_STATUSES),
    // What another organ polices goes there by itself.
    ...when(state.verification?.result === 'not-ours', 'clue.not-suspect'),
    // One level only: who follows cannot lead.
    ...when(state.followers.length > 0, 'clue.leads-others'),
  ],
  decide({ lead }, state, context) {
    const id = clueStreamId(lead);
    const other = context.folded(clueStream, id);
    if (!other || id === context.streamId || !isOpen(other)) return refuse('clue.lead-not-open');
    if (other.organ !== state.organ) return refuse('clue.lead-elsewhere', { organ: other.organ ?? '' });
    return accept(
      [{ type: 'ClueJoined', data: { lead: id } }, ...meetTerm(state.terms, TRIAGE_TERM, context.occurredOn)],
      'SZ-clue-join-1',
    );
  },
});

export const separateClue = clueCommand<Record<never, never>>({
  name: 'separateClue',
  zh: '拆分线索',
  en: 'Separate a joined clue',
  roles: ['clue-clerk', 'officer', 'section-head'],
  restsOn: () => ['SZ-clue-join-1'],
  guard: (state, context) => [...clueMustBe(state, 'joined'), ...notBefore(context, state.joined?.at)],
  decide(_payload, { joined, organ = '' }, context) {
    if (!joined) return refuse('clue.wrong-state', { status: 'none' });
    const { lead, before: backTo } = joined;
    // A clue that nobody has verified has its seven days again.
    const deadline = context.law.deadline('clue-triage', context.occurredOn);
    const triage =
      backTo === 'received' ? [startTerm(TRIAGE_TERM, deadline, { role: 'clue-clerk', organ })] : [];
    return accept([{ type: 'ClueSeparated', data: { lead, backTo } }, ...triage], 'SZ-clue-join-1');
  },
});

/** The lead learns by policy who follows it. */
export const noteFollower = clueCommand<OfFollower>({
  name: 'noteFollower',
  zh: '记录并入的线索',
  en: 'Note a follower',
  roles: ['system'],
  restsOn: () => ['SZ-clue-join-1'],
  guard: () => [],
  decide: ({ follower }) => accept([{ type: 'FollowerJoined', data: { follower } }], 'SZ-clue-join-1'),
});

export const dropFollower = clueCommand<OfFollower>({
  name: 'dropFollower',
  zh: '记录拆出的线索',
  en: 'Drop a follower',
  roles: ['system'],
  restsOn: () => ['SZ-clue-join-1'],
  guard: () => [],
  decide: ({ follower }) => accept([{ type: 'FollowerSeparated', data: { follower } }], 'SZ-clue-join-1'),
});
