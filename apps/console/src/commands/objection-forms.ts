import { listingsOf } from './credit-forms';
import type { Choice, CommandForm, Field, Target, Values } from './form-spec';
import { choice, date, documentNumber, ofRecord, text, told } from './organization-fields';

const OBJECTORS: readonly Choice[] = [
  ['organization', '被记载的组织', 'The organization'],
  ['person-named', '被记载的个人', 'A person named'],
  ['other-organ', '其他机关', 'Another organ'],
];
const OUTCOMES: readonly Choice[] = [
  ['upheld', '异议成立', 'Upheld'],
  ['rejected', '异议不成立', 'Rejected'],
];
const objected: readonly Field[] = [
  choice('by', '异议人', 'By whom', OBJECTORS),
  date('receivedOn', '收到日期', 'Received on'),
  told('reasons', '异议理由', 'Reasons'),
];
const ABOUT: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  listing: ['名录列入', 'Listing'],
  rating: ['评估等级', 'Rating'],
  'published-fact': ['公布的事实', 'Published fact'],
  'list-entry': ['名单条目', 'List row'],
};

function targetsOf(target: Target, { about }: Values): Choice[] {
  if (about === 'rating') return [['rating', '现有评估等级', 'The rating in force']];
  if (about === 'listing') return listingsOf((status) => status === 'listed')(target);
  if (about !== 'published-fact') return [];
  return (target.organization?.facts ?? []).map(({ eventId, value, date: on, period, publisher }) => {
    const words = [on ?? period, value, publisher].filter(Boolean).join(' ');
    return [eventId, words, words];
  });
}

/** Anyone named may object: the entry shows 有异议 at once, with owner and term. */
export const OBJECTION_FORMS: Readonly<Record<string, CommandForm>> = {
  fileObjection: {
    fields: [
      choice(
        'about',
        '对什么有异议',
        'About what',
        (['listing', 'rating', 'published-fact'] as const).map((code) => [
          code,
          ...(ABOUT[code] ?? [code, code]),
        ]),
      ),
      {
        name: 'target',
        kind: 'choice',
        label: ['哪一项', 'Which one'],
        choicesOf: targetsOf,
        when: ({ about }) => Boolean(about),
      },
      ...objected,
    ],
  },
  answerObjection: {
    fields: [
      ofRecord('objectionId', '哪一件异议', 'Which objection', (target) =>
        (target.organization?.objections ?? [])
          .filter(({ status }) => status === 'open')
          .map(({ objectionId, about, receivedOn }) => {
            const [zh, en] = ABOUT[about] ?? [about, about];
            return [objectionId, `${zh}，${receivedOn} 收到`, `${en}, received ${receivedOn}`];
          }),
      ),
      choice('outcome', '答复', 'Answer', OUTCOMES),
      documentNumber,
      told('reasons', '理由', 'Reasons'),
    ],
  },
};

const REMOVALS: readonly Choice[] = [
  ['published-in-error', '原公布有误', 'Published in error'],
  ['registered-since', '此后已登记', 'Registered since'],
  ['same-name-only', '仅名称相同', 'Same name only'],
  ['annulled', '原认定已撤销', 'Annulled'],
  ['other', '其他', 'Other'],
];

/** Rows of published lists: not our findings, yet anyone named may object. */
export const LIST_ENTRY_FORMS: Readonly<Record<string, CommandForm>> = {
  fileListEntryObjection: { fields: objected },
  answerListEntryObjection: {
    fields: [
      ofRecord('objectionId', '哪一件异议', 'Which objection', (target) =>
        (target.openObjections ?? []).map((id) => [id, id.slice(0, 8), id.slice(0, 8)]),
      ),
      choice('outcome', '答复', 'Answer', OUTCOMES),
      {
        ...choice('removal', '移出理由', 'Reason of the removal', REMOVALS),
        when: ({ outcome }) => outcome === 'upheld',
      },
      documentNumber,
      told('reasons', '理由', 'Reasons'),
    ],
  },
  recordListRemoval: {
    fields: [
      text('document', '移出文书的文号或者网址', 'Number or address of the document that removes it'),
      date('issuedOn', '文书日期', 'Dated'),
      choice('reason', '移出理由', 'Reason', REMOVALS),
    ],
  },
};
