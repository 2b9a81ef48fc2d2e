import {
  type CommandDefinition,
  type Refusal,
  type StreamRef,
  accept,
  refuse,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import { accountStream, accountStreamId } from '@shouzheng/identity/contract';
import { type LegalContext, inOffice } from '@shouzheng/law/contract';
import { caseStream } from '../case/case.state.js';
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

/** Stream of the case that the item stands in; undefined for an item of another record. */
function caseOf({ item }: WorkItem): string | undefined {
  const streamId = item.slice(0, item.indexOf(':'));
  return streamId.startsWith(`${caseStream.category}-`) ? streamId : undefined;
}

const caseRefs = (item: WorkItem): readonly StreamRef[] => {
  const id = caseOf(item);
  return id === undefined ? [] : [{ category: caseStream.category, id }];
};

/** Whether an account is on loan to the case of the item: it works on that case alone. */
function isOnLoan(item: WorkItem, account: string, context: LegalContext): boolean {
  const id = caseOf(item);
  const state = id === undefined ? undefined : context.folded(caseStream, id);
  return state !== undefined && caseStream.admits?.(state, account, context.occurredOn) === true;
}

function otherOrgan(item: WorkItem, context: LegalContext): readonly Refusal[] {
  const { organ, account } = context.actor;
  const strange = item.organ !== organ && !isOnLoan(item, account, context);
  return when(strange, 'actor.other-jurisdiction', { organ, region: item.organ });
}

export const claimWork: WorkCommand<WorkItem> = {
  ...ON_ITEM,
  name: 'claimWork',
  zh: '领取事项',
  en: 'Claim an item',
  roles: WORKERS,
  reads: caseRefs,
  restsOn: () => ['SZ-authority-1'],
  guard: () => [],
  decide(item, { holder }, context) {
    const { account, person, badge } = context.actor;
    // Whoever takes a head's place for a term takes up the head's work (SZ-leave-1).
    const { role } = inOffice(context.actor, [item.role], context.occurredOn);
    // Another organ is not told who has it.
    const barred =
      refuseAll(otherOrgan(item, context)) ??
      refuseAll([
        ...when(holder !== undefined && holder.person !== person, 'work.claimed-by-other', {
          badge: holder?.badge ?? '',
        }),
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
  restsOn: () => ['SZ-authority-1'],
  guard: (state, { actor }) => [
    ...when(state.holder === undefined, 'work.not-claimed'),
    ...when(
      state.holder !== undefined &&
        state.holder.person !== actor.person &&
        !HEADS.some((head) => head === actor.role),
      'work.not-yours',
    ),
  ],
  decide(payload, { holder }, context) {
    const own = holder?.person === context.actor.person;
    const barred = refuseAll(own ? [] : otherOrgan(payload, context));
    return barred ?? accept([{ type: 'WorkReleased', data: { item: payload.item } }], 'SZ-authority-1');
  },
};

export const assignWork: WorkCommand<AssignWork> = {
  ...ON_ITEM,
  name: 'assignWork',
  zh: '指派事项',
  en: 'Assign an item',
  roles: HEADS,
  reads: ({ account, ...item }) => [
    { category: accountStream.category, id: accountStreamId(account) },
    ...caseRefs(item),
  ],
  restsOn: () => ['SZ-authority-1'],
  guard: () => [],
  decide({ account, ...item }, _state, context) {
    const barred = refuseAll(otherOrgan(item, context));
    if (barred) return barred;
    const found = context.folded(accountStream, accountStreamId(account));
    const here = found?.organ === item.organ || isOnLoan(item, account, context);
    const fits = found?.status === 'active' && here && found.role === item.role;
    if (!fits || !found.person || !found.badge) return refuse('work.assignee-unknown');
    const { person, badge } = found;
    const assigned = { ...item, account, person, badge, by: context.actor.account };
    return accept([{ type: 'WorkAssigned', data: assigned }], 'SZ-authority-1');
  },
};
