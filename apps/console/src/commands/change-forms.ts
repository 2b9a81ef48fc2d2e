import type { CommandForm, Field, Target, Values } from './form-spec';
import {
  choice,
  date,
  documentNumber,
  documentOf,
  lifecycleOf,
  maybe,
  ofRecord,
  paper,
  personOf,
  text,
  told,
  whole,
  yes,
} from './organization-fields';
import { itemZh, REGISTERED_ITEMS } from './registration-forms';

/** The branches of a foundation alone are registered (FND Art 12). */
const isFoundation = (_values: Values, target: Target | null): boolean =>
  target?.organization?.type === 'FND';

const changes = (status: string) => (target: Target) =>
  (lifecycleOf(target)?.changes ?? [])
    .filter((one) => one.status === status)
    .map(
      ({ changeId, item, to, appliedOn }) =>
        [
          changeId,
          `${itemZh(item)} ${to ?? ''}（${appliedOn}）`,
          `${item} ${to ?? ''} (${appliedOn})`,
        ] as const,
    );
const audits = (purpose: string) => (target: Target) =>
  (lifecycleOf(target)?.audits ?? [])
    .filter((one) => one.purpose === purpose && !one.used)
    .map(({ auditId, concludedOn }) => [auditId, `审计 ${concludedOn}`, `Audit of ${concludedOn}`] as const);
const openAnnulments = (target: Target) =>
  (lifecycleOf(target)?.annulments ?? [])
    .filter(({ status }) => status === 'proposed')
    .map(
      ({ annulmentId, of, noticedOn }) =>
        [
          annulmentId,
          `${of === 'formation' ? '成立登记' : '变更登记'}，${noticedOn} 告知`,
          `${of}, noticed ${noticedOn}`,
        ] as const,
    );
const annulment: Field = ofRecord('annulmentId', '哪一件拟撤销', 'Which proposal', openAnnulments);
const papers = (name: string, zh: string, en: string): Field =>
  choice(name, zh, en, [
    ['collected', '已收缴', 'Collected'],
    ['declared-void', '已公告作废', 'Declared void'],
    ['outstanding', '尚未收缴', 'Outstanding'],
  ]);

/** Changes of the register, charter, audits, branches, annulment for deceit, and the way out. */
export const CHANGE_FORMS: Readonly<Record<string, CommandForm>> = {
  applyChange: {
    fields: [
      choice('item', '变更事项', 'Item', REGISTERED_ITEMS),
      {
        ...maybe(text('from', '原登记内容', 'The value that stands')),
        suggests: ({ organization }, values) => (values.item === 'name' ? organization?.name : undefined),
      },
      {
        ...text('to', '变更为', 'The new value'),
        when: (values) => values.item !== 'legal-representative',
      },
      ...personOf('person', '新任法定代表人', 'New legal representative').map((field): Field => ({
        ...field,
        when: (values) => values.item === 'legal-representative',
      })),
      ...documentOf('consent', '业务主管单位同意文件', 'Consent'),
      date('appliedOn', '申请日期', 'Applied on'),
      {
        ...maybe(ofRecord('auditId', '离任审计', 'Audit before it', audits('legal-representative'))),
        when: (values) => values.item === 'legal-representative',
      },
    ],
  },
  changeRegistration: {
    fields: [
      ofRecord('changeId', '哪一项变更', 'Which change', changes('applied')),
      documentNumber,
      maybe(text('certificateNumber', '新证书编号', 'Number of the new certificate')),
      date('decidedOn', '决定日期', 'Decided on'),
    ],
  },
  refuseChange: {
    fields: [
      ofRecord('changeId', '哪一项变更', 'Which change', changes('applied')),
      documentNumber,
      told('reasons', '理由', 'Reasons'),
    ],
  },
  amendCharter: {
    fields: [
      date('adoptedOn', '会员（代表）大会或者理事会通过日期', 'Adopted on'),
      ...documentOf('consent', '业务主管单位审查同意文件', 'Consent'),
      date('appliedOn', '申请核准日期', 'Applied on'),
      documentNumber,
      date('decidedOn', '核准日期', 'Decided on'),
    ],
  },
  recordFinancialAudit: {
    fields: [
      choice('purpose', '审计事由', 'Purpose', [
        ['re-election', '换届', 'Re-election'],
        ['legal-representative', '更换法定代表人', 'Change of the legal representative'],
        ['liquidation', '清算', 'Liquidation'],
      ]),
      text('reportNumber', '审计报告编号', 'Number of the report'),
      date('concludedOn', '出具日期', 'Concluded on'),
    ],
  },
  recordReElection: {
    fields: [
      date('heldOn', '换届日期', 'Held on'),
      maybe(ofRecord('auditId', '换届审计', 'Audit before it', audits('re-election'))),
      whole('termYears', '本届任期（年）', 'Term in years'),
      whole('councilMembers', '理事人数', 'Members of the council'),
      maybe(text('noticeNumber', '换届备案文号', 'Number of the notice')),
    ],
  },
  recordBranch: {
    fields: [
      text('name', '分支（代表）机构名称', 'Name'),
      choice('kind', '种类', 'Kind', [
        ['branch', '分支机构', 'Branch'],
        ['representative', '代表机构', 'Representative office'],
      ]),
      date('setUpOn', '设立日期', 'Set up on'),
      yes('territorial', '按行政区划设立', 'Set up for an administrative region'),
      yes('underBranch', '由分支机构下设', 'Set up by a branch'),
      yes('withinCharter', '符合章程规定的宗旨和业务范围', 'Within charter and mandate', true),
      ...[
        date('registration.appliedOn', '申请登记日期', 'Applied for registration on'),
        date('registration.decidedOn', '准予登记日期', 'Registered on'),
        text('registration.documentNumber', '准予登记文号', 'Number of the registration'),
      ].map((field): Field => ({ ...maybe(field), lawAsks: true, when: isFoundation })),
    ],
  },
  reportIrregularBranch: {
    fields: [text('about', '分支（代表）机构名称', 'Name of the branch')],
  },
  endBranch: {
    fields: [
      ofRecord('branchId', '哪一个机构', 'Which one', (target) =>
        (lifecycleOf(target)?.branches ?? [])
          .filter(({ endedOn }) => endedOn === null)
          .map(({ branchId, name }) => [branchId, name, name]),
      ),
      date('endedOn', '终止日期', 'Ended on'),
    ],
  },
  proposeAnnulment: {
    fields: [
      choice('of', '拟撤销的登记', 'What was got by deceit', [
        ['formation', '成立登记', 'The formation'],
        ['change', '变更登记', 'A change'],
      ]),
      {
        name: 'changeId',
        kind: 'choice',
        label: ['哪一项变更', 'Which change'],
        choicesOf: changes('registered'),
        when: (values) => values.of === 'change',
      },
      ...paper,
      told('facts', '骗取登记的事实和证据', 'Facts and evidence'),
    ],
  },
  hearAnnulmentStatement: {
    fields: [
      annulment,
      date('heardOn', '听取日期', 'Heard on'),
      choice('form', '方式', 'Form', [
        ['statement', '陈述申辩', 'Statement'],
        ['hearing', '听证', 'Hearing'],
        ['waived', '放弃陈述申辩', 'Waived'],
      ]),
      told('statement', '陈述的内容或者放弃的说明', 'What was stated, or that it was waived'),
    ],
  },
  annulRegistration: {
    irrevocable: [
      '撤销的是骗取的登记，不是行政处罚；决定记入历史并推送有权接收的单位。',
      'It undoes what was got by deceit and is no penalty. The decision is recorded and sent to the agencies entitled to it.',
    ],
    fields: [annulment, ...paper],
  },
  dropAnnulment: {
    fields: [annulment, told('reasons', '不予撤销的理由', 'Reasons')],
  },
  startLiquidation: {
    fields: [
      choice('cause', '事由', 'Cause', [
        ['purpose-achieved', '宗旨已完成', 'Purpose achieved'],
        ['dissolution', '自行解散', 'Dissolution'],
        ['merger-or-split', '合并、分立', 'Merger or split'],
        ['revoked', '登记被撤销或者证书被吊销', 'Revoked'],
        ['other', '其他', 'Other'],
      ]),
      ...documentOf('consent', '业务主管单位同意文件', 'Consent'),
      date('groupFormedOn', '清算组成立日期', 'Group formed on'),
      {
        ...maybe(date('terminatedOn', '终止情形出现之日', 'Day of the terminating event')),
        hint: ['慈善组织必填', 'Required of a charity'],
        // Of an organization that was not registered here it is not known whether it is one.
        when: (_values, target) => target?.organization?.lifecycle?.application?.charity !== false,
      },
    ],
  },
  endLiquidation: {
    fields: [
      date('endedOn', '清算结束日期', 'Ended on'),
      text('reportNumber', '清算报告编号', 'Liquidation report'),
    ],
  },
  deregister: {
    irrevocable: [
      '注销后主体资格终止；决定记入历史并推送有权接收的单位。',
      'The legal personality ends. The decision is recorded and sent to the agencies entitled to it.',
    ],
    fields: [
      documentNumber,
      {
        ...date('liquidationEndedOn', '清算结束日期', 'Liquidation ended on'),
        initialOf: (target) => lifecycleOf(target)?.liquidationEndedOn ?? undefined,
      },
      date('appliedOn', '申请注销日期', 'Applied on'),
      maybe(text('reportNumber', '清算报告编号', 'Liquidation report')),
      papers('certificate', '证书', 'Certificate'),
      papers('seal', '印章', 'Seal'),
      papers('vouchers', '财务凭证', 'Vouchers'),
    ],
  },
};
