import type { CommandForm } from './form-spec';
import {
  asked,
  choice,
  date,
  documentNumber,
  maybe,
  method,
  ofRecord,
  servedOn,
  text,
  told,
  whole,
  yes,
} from './organization-fields';

/** A restriction of a person: article, finding of personal responsibility, end date and notice. */
export const RESTRICTION_FORMS: Readonly<Record<string, CommandForm>> = {
  restrictPerson: {
    creates: { path: '/api/restrictions', opens: () => '' },
    irrevocable: [
      '限制记入历史并影响其任职；单凭取缔不得限制任何人。',
      'The restriction is recorded and bars the person from office. A ban alone restricts nobody.',
    ],
    fields: [
      {
        name: 'organization',
        kind: 'organization',
        label: ['因哪个组织', 'The organization'],
        initialOf: (target) => target.organization?.id,
      },
      {
        ...maybe(
          ofRecord('dueId', '处罚引起的待办', 'What was due after a penalty', (target) =>
            (target.organization?.restrictionsDue ?? [])
              .filter(({ status }) => status === 'due')
              .map(({ dueId, rule }) => [dueId, rule, rule]),
          ),
        ),
        when: (_values, target) => Boolean(target?.organization),
      },
      choice('rule', '依据', 'Article', [
        ['FND-23', '基金会管理条例 第二十三条', 'Foundations Regulations Art. 23'],
        ['CHA-112', '慈善法 第一百一十二条', 'Charity Law Art. 112'],
      ]),
      { ...text('name', '姓名', 'Name'), sealed: true },
      {
        ...text('idNumber', '证件号码', 'Number of the identity document'),
        hint: ['只留加密摘要，不存号码', 'Kept as a keyed digest only'],
      },
      choice('office', '限制的职务', 'Office', [
        ['chair', '会长、理事长', 'Chair'],
        ['vice-chair', '副会长、副理事长', 'Vice chair'],
        ['secretary-general', '秘书长', 'Secretary-general'],
        ['charity-manager', '慈善组织管理人员', 'Manager of a charity'],
      ]),
      yes('responsible', '已认定负有个人责任', 'Found to be personally responsible'),
      told('finding', '认定的事实和理由', 'The finding, with its reasons'),
      documentNumber,
      date('from', '起始日期', 'From'),
      {
        ...maybe(whole('years', '年数（一至五年）', 'Years, one to five')),
        when: ({ rule }) => rule === 'CHA-112',
      },
      ...[
        text('notice.documentNumber', '告知书文号', 'Notice: number'),
        { ...servedOn, name: 'notice.servedOn', label: ['告知书送达日期', 'Notice: served on'] as const },
        { ...method, name: 'notice.method', label: ['告知书送达方式', 'Notice: way of service'] as const },
      ].map(asked),
    ],
  },
  liftRestriction: {
    fields: [
      choice('cause', '解除事由', 'Cause', [
        ['lifted', '提前解除', 'Lifted'],
        ['changed', '原处罚已变更', 'The penalty was changed'],
        ['annulled', '原处罚已撤销', 'The penalty was annulled'],
      ]),
      documentNumber,
    ],
  },
};
