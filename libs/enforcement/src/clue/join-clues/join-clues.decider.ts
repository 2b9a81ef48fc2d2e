import { accept, refuse, when } from '@shouzheng/kernel';
import { clueCommand, clueMustBe, notBefore } from '../clue-command.decider.js';
import { type ClueState, clueStream, clueStreamId } from '../clue.state.js';

export interface JoinClues {
  /** Uuid of the clue to follow. */
  readonly lead: string;
}

export interface OfFollower {
  /** Stream of the clue that follows. */
  readonly follower: string;
}

const OPEN = ['received', 'verified', 'proposed'] as const;
const isOpen = ({ status }: ClueState): boolean => OPEN.some((one) => one === status);

/** Two clues of the same facts: one leads, the other follows it into its case. Undone by `separateClue`. */
export const joinClues = clueCommand<JoinClues>({
  name: 'joinClues',
  zh: '合并线索',
  en: 'Join a clue to another',
  roles: ['clue-clerk', 'officer', 'section-head'],
  reads: ({ lead }) => [{ category: clueStream.category, id: clueStreamId(lead) }],
  guard: (state) => [
    ...clueMustBe(state, ...OPEN),
    // One level only: who follows cannot lead.
    ...when(state.followers.length > 0, 'clue.leads-others'),
  ],
  decide({ lead }, state, context) {
    const id = clueStreamId(lead);
    const other = context.folded(clueStream, id);
    if (!other || id === context.streamId || !isOpen(other)) return refuse('clue.lead-not-open');
    if (other.organ !== state.organ) return refuse('clue.lead-elsewhere', { organ: other.organ ?? '' });
    return accept([{ type: 'ClueJoined', data: { lead: id } }], 'SZ-clue-join-1');
  },
});

export const separateClue = clueCommand<Record<never, never>>({
  name: 'separateClue',
  zh: '拆分线索',
  en: 'Separate a joined clue',
  roles: ['clue-clerk', 'officer', 'section-head'],
  guard: (state, context) => [...clueMustBe(state, 'joined'), ...notBefore(context, state.joined?.at)],
  decide: (_payload, { joined }) =>
    accept([{ type: 'ClueSeparated', data: { lead: joined?.lead ?? '' } }], 'SZ-clue-join-1'),
});

/** The lead learns by policy who follows it. */
export const noteFollower = clueCommand<OfFollower>({
  name: 'noteFollower',
  zh: '记录并入的线索',
  en: 'Note a follower',
  roles: ['system'],
  guard: () => [],
  decide: ({ follower }) => accept([{ type: 'FollowerJoined', data: { follower } }], 'SZ-clue-join-1'),
});

export const dropFollower = clueCommand<OfFollower>({
  name: 'dropFollower',
  zh: '记录拆出的线索',
  en: 'Drop a follower',
  roles: ['system'],
  guard: () => [],
  decide: ({ follower }) => accept([{ type: 'FollowerSeparated', data: { follower } }], 'SZ-clue-join-1'),
});
