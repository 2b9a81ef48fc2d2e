import {
  type FileRef,
  type Refusal,
  type StreamDefinition,
  accept,
  claiming,
  refuse,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { type CaseState, caseStream } from '../../case/case.state.js';
import { type ClueState, clueStream } from '../../clue/clue.state.js';
import type { DocumentType } from '../document-codes.events.js';
import { DOCUMENT_DESKS } from '../../desks.decider.js';
import type { DocumentCommand } from '../document-command.decider.js';
import { ruleOf } from '../document-kind.decider.js';
import { DOCUMENT_KINDS, type SubjectCategory } from '../document-kinds.decider.js';
import { docNoOf, documentSeries } from '../document-series.decider.js';
import { type DocumentState, documentStream } from '../document.state.js';

/** What the service drew up; the decision looks at it again, and the number is taken in the same act. */
export interface IssueDocument {
  readonly type: DocumentType;
  readonly subject: { readonly category: SubjectCategory; readonly id: string };
  readonly subjectNumber: string;
  /** Organ that has the subject in charge. */
  readonly organ: string;
  readonly act: {
    readonly eventId: string;
    readonly type: string;
    readonly on: string;
    /** Rules that bound it. */
    readonly bound: readonly string[];
  };
  /** The number that the act bears already; the document then takes none of its own. */
  readonly actNumber?: string;
  /** The number that stands in the drawn-up bytes. */
  readonly docNo: string;
  readonly template: { readonly version: number; readonly sha256: string };
  readonly file: FileRef;
  /** Stream of the voided document of the same act that this one replaces. */
  readonly replaces?: string;
}

/**
 * Puts an act in writing. One document in force for an act and a type; it bears the number of its act, else the next
 * of its series. Its bytes were drawn up under that number: a number that another took meanwhile is refused, and the
 * service draws it up again.
 */
export const issueDocument: DocumentCommand<IssueDocument> = {
  name: 'issueDocument',
  zh: '出具文书',
  en: 'Issue a document',
  category: documentStream.category,
  creates: true,
  roles: DOCUMENT_DESKS,
  reads: ({ subject, replaces }) => [
    subject,
    ...(replaces === undefined ? [] : [{ category: documentStream.category, id: replaces }]),
  ],
  serial: ({ type, actNumber }, _state, { actor, occurredOn }) =>
    actNumber === undefined ? documentSeries(type, actor.organ, occurredOn.slice(0, 4)) : undefined,
  guard: () => [],
  decide(payload, _state, context) {
    const { type, subject, subjectNumber, act, actNumber, template, file, replaces } = payload;
    const { organ } = context.actor;
    const kind = DOCUMENT_KINDS[type];
    const fits = kind.acts.includes(act.type) && kind.subjects.includes(subject.category);
    const barred = refuseAll([
      ...when(!fits, 'document.not-of-this-act', { type: kind.zh }),
      ...when(payload.organ !== organ, 'actor.other-jurisdiction', { organ, region: payload.organ }),
      ...when(context.occurredOn < act.on, 'entry.before-its-prerequisite'),
      ...subjectRefusals(payload, context),
      ...replacedRefusals(payload, context),
    ]);
    if (barred) return barred;
    const year = context.occurredOn.slice(0, 4);
    const n = context.serial;
    const docNo = actNumber ?? docNoOf(type, organ, year, n, context.settings);
    if (docNo !== payload.docNo) return refuse('document.number-moved', { docNo });
    const issued = {
      docNo,
      type,
      organ,
      ...(actNumber === undefined ? { series: { year, n } } : {}),
      subject: subject.id,
      subjectNumber,
      refEventId: act.eventId,
      refEventType: act.type,
      template: { ...template },
      file,
      issuedOn: context.occurredOn,
      ...(replaces === undefined ? {} : { replaces }),
    };
    // Of two who draw up the same act in the same second one is told so; a voided document frees its act once.
    const turn = replaces ?? act.eventId;
    return claiming(
      accept(
        [{ type: 'DocumentIssued', data: issued }],
        ruleOf(kind, isPenaltyCase(subject, context), act.bound),
        'SZ-document-1',
        'SZ-document-2',
      ),
      `document-of/${type}/${turn}`,
      ...(actNumber === undefined ? [`doc/${docNo}`] : []),
    );
  },
};

function isPenaltyCase({ category, id }: IssueDocument['subject'], context: LegalContext): boolean {
  return category === 'case' && context.folded<CaseState>(caseStream, id)?.kind === 'penalty';
}

/** The act is in the record, and whoever was recused draws up nothing in the case any more. */
function subjectRefusals({ subject, act }: IssueDocument, context: LegalContext): readonly Refusal[] {
  switch (subject.category) {
    case 'case': {
      const found = context.folded<CaseState>(caseStream, subject.id);
      return [
        ...when(found?.events[act.eventId] !== act.type, 'document.act-unknown'),
        ...when(found?.recused.includes(context.actor.person) === true, 'case.actor-recused'),
      ];
    }
    case 'clue':
      return when(context.folded<ClueState>(clueStream, subject.id) === undefined, 'document.act-unknown');
    case 'organization':
      return when(context.folded(ANY_ORGANIZATION, subject.id) === undefined, 'document.act-unknown');
  }
}

/** Only that it is there is asked; what it holds is the organization context's. */
const ANY_ORGANIZATION: Pick<StreamDefinition<unknown, never>, 'category'> &
  StreamDefinition<unknown, never> = {
  category: 'organization',
  events: [],
  initial: undefined,
  region: () => undefined,
  evolve: (state) => state,
};

function replacedRefusals({ replaces, type, act }: IssueDocument, context: LegalContext): readonly Refusal[] {
  if (replaces === undefined) return [];
  const before = context.folded<DocumentState>(documentStream, replaces);
  const fits = before?.status === 'voided' && before.type === type && before.refEventId === act.eventId;
  return when(!fits, 'document.replaces-none');
}

/** Passes over a number of the series that an act elsewhere already bears; the register keeps it. */
export const skipDocumentNumber: DocumentCommand<{ readonly type: DocumentType }> = {
  name: 'skipDocumentNumber',
  zh: '跳过已用文号',
  en: 'Pass over a number in use',
  category: documentStream.category,
  creates: true,
  roles: DOCUMENT_DESKS,
  serial: ({ type }, _state, { actor, occurredOn }) =>
    documentSeries(type, actor.organ, occurredOn.slice(0, 4)),
  guard: () => [],
  decide({ type }, _state, context) {
    const { organ } = context.actor;
    const year = context.occurredOn.slice(0, 4);
    const n = context.serial;
    const docNo = docNoOf(type, organ, year, n, context.settings);
    const skipped = { docNo, type, organ, series: { year, n }, skippedOn: context.occurredOn };
    return accept([{ type: 'DocumentNumberSkipped', data: skipped }], 'SZ-document-1');
  },
};
