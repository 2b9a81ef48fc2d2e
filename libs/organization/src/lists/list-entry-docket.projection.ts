import type { DocketSource } from '@shouzheng/enforcement/contract';
import { objectionTerm } from '../registry/objection/objection.decider.js';
import type { ListEntryEvent } from './list-entry.events.js';

/** What a row of a published list may wait for. It has no place of its own: the organ that took an objection in owns it. */
export const listEntryDocket: DocketSource<ListEntryEvent> = {
  category: 'list-entry',
  begins: 'ListEntryRecorded',
  subject: (event) => ({
    kind: 'list-entry',
    organ: '',
    region: '',
    number: '',
    title: event.type === 'ListEntryRecorded' ? event.data.name : '',
  }),
  moves: { ObjectionFiled: ({ meta }) => meta.actor.organ },
  items: [
    {
      code: 'answer-list-entry-objection',
      command: 'answerListEntryObjection',
      zh: '答复对名单条目的异议',
      en: 'Answer an objection to a list row',
      role: 'section-head',
      rule: 'SZ-objection-1',
      term: objectionTerm,
      opens: { ObjectionFiled: ({ data }) => data.objectionId },
      closes: { ObjectionAnswered: ({ data }) => data.objectionId },
    },
  ],
};
