import {
  type CommandDefinition,
  type Sealed,
  accept,
  claiming,
  refuse,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import { type LegalContext, missTermOf } from '@shouzheng/law/contract';
import { documentClaim } from '../../registry/conditions.decider.js';
import { dayRefusals } from '../../registry/credit/listing-acts.decider.js';
import {
  type AnswerObjection,
  answerMet,
  answerTerm,
  answerable,
  someObjection,
} from '../../registry/objection/objection.decider.js';
import type { OBJECTORS } from '../../registry/objection/objection.events.js';
import { isContested } from '../../registry/objection/objection.state.js';
import type { ListEntryEvent, REMOVAL_REASONS } from '../list-entry.events.js';
import { type ListEntryState, listEntryStream } from '../list-entry.state.js';

type ListEntryCommand<P> = CommandDefinition<P, ListEntryState, ListEntryEvent, LegalContext>;

const ROLES = ['credit-officer', 'section-head'] as const;

export interface FileListEntryObjection {
  readonly by: (typeof OBJECTORS)[number];
  readonly receivedOn: string;
  readonly reasons: Sealed;
}

/** Whoever is named in a published list may object: the row shows 有异议 at once wherever it is seen. */
export const fileListEntryObjection: ListEntryCommand<FileListEntryObjection> = {
  name: 'fileListEntryObjection',
  zh: '受理对名单条目的异议',
  en: 'Take in an objection to a list row',
  category: listEntryStream.category,
  creates: false,
  roles: [...ROLES, 'clue-clerk', 'registration-clerk'],
  restsOn: () => ['SZ-objection-1', 'SZ-list-1'],
  guard: (state) => when(state.status !== 'listed', 'list-entry.not-listed'),
  decide(payload, state, context) {
    const target = context.streamId;
    const refused = refuseAll([
      ...when(isContested(state, target), 'objection.in-hand'),
      ...dayRefusals(payload.receivedOn, undefined, context),
    ]);
    if (refused) return refused;
    const objectionId = context.id('objection');
    const { receivedOn } = payload;
    const filed = { ...payload, objectionId, about: 'list-entry' as const, target };
    return accept<ListEntryEvent>(
      [
        { type: 'ObjectionFiled', data: filed },
        // A list row has no place: the organ that takes the objection in owns it.
        answerTerm(objectionId, receivedOn, context.actor.organ, context) as ListEntryEvent,
      ],
      'SZ-objection-1',
      'SZ-list-1',
    );
  },
};

export interface AnswerListEntryObjection extends AnswerObjection {
  /** Of an objection that is upheld: why the row goes. */
  readonly removal?: (typeof REMOVAL_REASONS)[number];
}

/** Upheld, the row is removed in the same act, and with it the name that clues are screened against. */
export const answerListEntryObjection: ListEntryCommand<AnswerListEntryObjection> = {
  name: 'answerListEntryObjection',
  zh: '答复对名单条目的异议',
  en: 'Answer an objection to a list row',
  category: listEntryStream.category,
  creates: false,
  roles: ROLES,
  restsOn: () => ['SZ-objection-1', 'SZ-list-1'],
  guard: (state) => someObjection(state),
  decide({ objectionId, outcome, documentNumber, reasons, removal }, state, context) {
    const objection = answerable(state, objectionId, context);
    if ('code' in objection) return refuse(objection.code);
    if ((outcome === 'upheld') !== (removal !== undefined)) return refuse('objection.removal-reason');
    const { about, target } = objection;
    const data = { objectionId, about, target, outcome, documentNumber, reasons };
    const removed: readonly ListEntryEvent[] =
      removal === undefined || state.status !== 'listed'
        ? []
        : [
            {
              type: 'ListEntryRemoved',
              data: { document: documentNumber, issuedOn: context.occurredOn, reason: removal },
            },
          ];
    return claiming(
      accept<ListEntryEvent>(
        [{ type: 'ObjectionAnswered', data }, ...answerMet(state.terms, objectionId, context), ...removed],
        'SZ-objection-1',
        'SZ-list-1',
      ),
      documentClaim(documentNumber),
    );
  },
};

export const missListEntryTerm = missTermOf(listEntryStream, (state) => state.terms);
