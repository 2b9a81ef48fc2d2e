import { type CommandDefinition, type Refusal, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { accountStream, accountStreamId } from '@shouzheng/identity/contract';
import type { LegalContext } from '@shouzheng/law/contract';
import type { WorkEvent } from './work.events.js';
import { type WorkState, workStream } from './work.state.js';

/** The docket item as the docket has it. */
export interface WorkItem {
  readonly item: string;
  readonly openedRevision: number;
  readonly organ: string;
  readonly role: string;
}

export interface AssignWork extends WorkItem {
  /** Account of whoever shall do it. */
  readonly account: string;
}

const WORKERS = [
  'clue-clerk',
  'officer',
  'section-head',
  'organ-head',
  'legal-reviewer',
  'evidence-keeper',
  'registration-clerk',
  'registration-approver',
  'rating-officer',
  'spot-checker',
  'credit-officer',
] as const;
const HEADS = ['section-head', 'organ-head'] as const;

type WorkCommand<P> = CommandDefinition<P, WorkState, WorkEvent, LegalContext>;
/** The stream's id follows from the item, so the first act on an item makes it: no `If-Match` is asked. */
const ON_ITEM = { category: workStream.category, creates: true } as const;

const otherOrgan = ({ organ }: WorkItem, { actor }: LegalContext): readonly Refusal[] =>
  when(organ !== actor.organ, 'actor.other-jurisdiction', { organ: actor.organ, region: organ });

export const claimWork: WorkCommand<WorkItem> = {
  ...ON_ITEM,
  name: 'claimWork',
  zh: '领取事项',
  en: 'Claim an item',
  roles: WORKERS,
  guard: (state, { actor }) =>
    when(state.holder !== undefined && state.holder.person !== actor.person, 'work.claimed-by-other', {
      badge: state.holder?.badge ?? '',
    }),
  decide(item, _state, context) {
    const { account, person, badge, role } = context.actor;
    const barred = refuseAll([
      ...otherOrgan(item, context),
      ...when(item.role !== role, 'work.other-role', { role: item.role }),
    ]);
    return (
      barred ?? accept([{ type: 'WorkClaimed', data: { ...item, account, person, badge } }], 'SZ-authority-1')
    );
  },
};

export const releaseWork: WorkCommand<WorkItem> = {
  ...ON_ITEM,
  name: 'releaseWork',
  zh: '退回事项',
  en: 'Release an item',
  roles: WORKERS,
  guard: (state, { actor }) => [
    ...when(state.holder === undefined, 'work.not-claimed'),
    ...when(
      state.holder !== undefined &&
        state.holder.person !== actor.person &&
        !HEADS.some((head) => head === actor.role),
      'work.not-yours',
    ),
  ],
  decide: ({ item }) => accept([{ type: 'WorkReleased', data: { item } }], 'SZ-authority-1'),
};

export const assignWork: WorkCommand<AssignWork> = {
  ...ON_ITEM,
  name: 'assignWork',
  zh: '指派事项',
  en: 'Assign an item',
  roles: HEADS,
  reads: ({ account }) => [{ category: accountStream.category, id: accountStreamId(account) }],
  guard: () => [],
  decide({ account, ...item }, _state, context) {
    const barred = refuseAll(otherOrgan(item, context));
    if (barred) return barred;
    const found = context.folded(accountStream, accountStreamId(account));
    const fits = found?.status === 'active' && found.organ === item.organ && found.role === item.role;
    if (!fits || !found.person || !found.badge) return refuse('work.assignee-unknown');
    const { person, badge } = found;
    const assigned = { ...item, account, person, badge, by: context.actor.account };
    return accept([{ type: 'WorkAssigned', data: assigned }], 'SZ-authority-1');
  },
};
