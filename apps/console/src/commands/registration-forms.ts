import type { Choice, CommandForm, Field, Values } from './form-spec';
import {
  choice,
  date,
  documentNumber,
  documentOf,
  lifecycleOf,
  maybe,
  method,
  opensOrganization as opens,
  personOf,
  text,
  told,
  whole,
  yes,
} from './organization-fields';

const TYPES: readonly Choice[] = [
  ['SG', '社会团体', 'Association'],
  ['PNE', '民办非企业单位', 'Service unit'],
  ['FND', '基金会', 'Foundation'],
];
const PAPERS: readonly Choice[] = [
  ['application', '登记申请书', 'Application'],
  ['consent', '业务主管单位批准文件', 'Consent of the competent unit'],
  ['premises', '场所使用权证明', 'Proof of the premises'],
  ['capital-verification', '验资报告', 'Verification of capital'],
  ['persons', '负责人基本情况、身份证明', 'Particulars of the persons'],
  ['charter-draft', '章程草案', 'Draft of the charter'],
];
const isAssociation = ({ type }: Values): boolean => type === 'SG';
/** Whoever registers directly or was decoupled has no competent unit that consents. */
const isDual = ({ supervision }: Values): boolean => supervision === 'DUAL';
const only = (when: (values: Values) => boolean, fields: readonly Field[]): Field[] =>
  fields.map((field) => ({ ...field, when }));

const incubatee: Field = {
  name: 'incubatee',
  kind: 'organization',
  label: ['孵化或备案中的本组织', 'The incubated or filed body'],
  optional: true,
  initialOf: (target) => target.id,
  hint: ['没有孵化过的不填', 'Only where it was incubated here'],
};

/** From the incubator to the register. */
export const REGISTRATION_FORMS: Readonly<Record<string, CommandForm>> = {
  admitToIncubator: {
    creates: { path: '/api/organizations/admit-to-incubator', opens },
    fields: [
      text('name', '名称', 'Name'),
      text('base', '孵化基地', 'Incubation base'),
      choice('baseLevel', '基地层级', 'Level', [
        ['city', '市', 'City'],
        ['county', '区县', 'County'],
        ['township', '乡镇、街道', 'Township'],
        ['village', '村、社区', 'Village'],
      ]),
      { name: 'region', kind: 'region', label: ['基地所在地', 'Where the base lies'] },
      text('agreement.documentNumber', '入驻协议编号', 'Agreement number'),
      date('agreement.signedOn', '签订日期', 'Signed on'),
      maybe(date('agreement.endsOn', '到期日期', 'Ends on')),
    ],
  },
  graduateIncubatee: {
    fields: [
      choice('as', '出壳方式', 'As what', [
        ['registered', '登记成立', 'Registered'],
        ['filed', '备案', 'Filed'],
      ]),
      date('graduatedOn', '出壳日期', 'Graduated on'),
    ],
  },
  exitIncubator: {
    fields: [
      choice('cause', '退出原因', 'Cause', [
        ['withdrew', '自行退出', 'Withdrew'],
        ['agreement-ended', '协议期满', 'Agreement ended'],
        ['not-suitable', '不符合孵化条件', 'Not suitable'],
        ['disbanded', '已解散', 'Disbanded'],
      ]),
      date('exitedOn', '退出日期', 'Left on'),
    ],
  },
  fileCommunityOrganization: {
    creates: { path: '/api/organizations/file-community-organization', opens },
    fields: [
      incubatee,
      { ...text('name', '名称', 'Name'), initialOf: (target) => target.organization?.name },
      choice('class', '类别', 'Class', [
        ['LIVING', '生活服务类', 'Living services'],
        ['AFFAIRS', '社区事务类', 'Community affairs'],
        ['CULTURE_SPORTS', '文体活动类', 'Culture and sports'],
        ['CHARITY', '公益慈善类', 'Charity'],
      ]),
      { name: 'township', kind: 'region', label: ['备案的乡镇、街道', 'Township that files it'] },
      documentNumber,
      date('filedOn', '备案日期', 'Filed on'),
      ...personOf('leader', '负责人', 'Leader').map(maybe),
      maybe(
        choice('excluded', '属于不予备案的情形', 'One of those that are not meant', [
          ['committee-working-group', '居（村）委会下属工作组', 'Working group of a residents’ committee'],
          ['owners-committee', '业主委员会', 'Owners’ committee'],
          ['building-group', '楼栋小组', 'Building group'],
          ['for-profit', '以营利为目的', 'For profit'],
        ]),
      ),
    ],
  },
  unfileCommunityOrganization: {
    fields: [
      choice('cause', '终止原因', 'Cause', [
        ['disbanded', '已解散', 'Disbanded'],
        ['registered', '已登记成立', 'Registered'],
        ['wrongly-filed', '不应备案', 'Wrongly filed'],
        ['inactive', '不再活动', 'Inactive'],
      ]),
      date('endedOn', '终止日期', 'Ended on'),
    ],
  },
  applyRegistration: {
    creates: { path: '/api/organizations/apply-registration', opens },
    fields: [
      incubatee,
      { ...text('name', '拟定名称', 'Name'), initialOf: (target) => target.organization?.name },
      choice('type', '类型', 'Type', TYPES),
      {
        ...choice('certificateKind', '民办非企业单位登记种类', 'Kind of certificate', [
          ['legal-person', '法人', 'Legal person'],
          ['partnership', '合伙', 'Partnership'],
          ['individual', '个体', 'Individual'],
        ]),
        when: (values) => values.type === 'PNE',
      },
      {
        ...choice('foundationKind', '公募或者非公募', 'Kind of foundation', [
          ['public', '公募', 'Raises funds in public'],
          ['non-public', '非公募', 'Does not'],
        ]),
        when: (values) => values.type === 'FND',
      },
      {
        name: 'missing',
        kind: 'choices',
        label: ['还缺的材料', 'Papers that are not there yet'],
        choices: PAPERS,
        optional: true,
        hint: [
          '缺材料的，收件后一次告知补正；齐全之日起算决定期限',
          'What is missing is told once; the term to decide runs from the day all is there',
        ],
      },
      date('receivedOn', '收件日期', 'Received on'),
      choice('supervision', '管理体制', 'Supervision', [
        ['DUAL', '双重管理', 'Dual'],
        ['DIRECT', '直接登记', 'Direct'],
        ['DECOUPLED', '脱钩', 'Decoupled'],
      ]),
      {
        ...maybe(text('competentUnit', '业务主管单位', 'Competent unit')),
        when: isDual,
      },
      ...only(isDual, documentOf('consent', '业务主管单位批准文件', 'Consent')),
      ...only(
        isAssociation,
        documentOf('approvedByLaw', '依法自批准之日取得法人资格的批准文件', 'Approval by law'),
      ),
      ...only(isAssociation, [
        whole('means.individualMembers', '个人会员（人）', 'Individual members'),
        whole('means.unitMembers', '单位会员（个）', 'Unit members'),
      ]),
      whole('means.fullTimeStaff', '专职工作人员（人）', 'Full-time staff'),
      { name: 'means.fundsFen', kind: 'money', label: ['活动资金', 'Funds'] },
      yes('means.premises', '有住所和活动场所', 'It has a domicile and premises'),
      ...personOf('person', '法定代表人（拟任）', 'Legal representative to be').map(maybe),
      yes('charity', '同时申请登记为慈善组织', 'Applies to be registered as a charity'),
    ],
    // Members are an association's: the others have none.
    body: ({ means, ...body }) => ({
      ...body,
      means: { individualMembers: 0, unitMembers: 0, ...(means as object) },
    }),
  },
  askForCompletion: {
    fields: [
      documentNumber,
      date('askedOn', '告知日期', 'Told on'),
      {
        name: 'missing',
        kind: 'choices',
        label: ['需要补正的全部材料', 'All that is missing'],
        choices: PAPERS,
        initialOf: (target) => lifecycleOf(target)?.application?.missing,
      },
    ],
  },
  completeApplication: {
    fields: [date('receivedOn', '材料齐全之日', 'Day on which the last paper came in')],
  },
  recordJointReview: {
    fields: [
      documentNumber,
      date('concludedOn', '形成日期', 'Concluded on'),
      choice('opinion', '联合审核意见', 'Opinion', [
        ['agree', '同意', 'Agreed'],
        ['disagree', '不同意', 'Disagreed'],
      ]),
      {
        name: 'departments',
        kind: 'words',
        label: ['参加审核的部门', 'Departments that took part'],
        min: 1,
      },
    ],
  },
  approveRegistration: {
    fields: [
      text('uscc', '统一社会信用代码', 'Unified credit code'),
      text('certificateNumber', '证书编号', 'Certificate number'),
      date('decidedOn', '决定日期', 'Decided on'),
    ],
  },
  refuseRegistration: {
    fields: [
      choice('ground', '不予登记的情形', 'Ground', [
        ['purpose', '宗旨、业务不合规定', 'Purpose'],
        ['duplicate', '已有相同或者相似的组织', 'Duplicate'],
        ['barred-person', '发起人、负责人受限', 'Barred person'],
        ['falsification', '弄虚作假', 'Falsification'],
        ['other-bar', '其他禁止情形', 'Another bar'],
      ]),
      documentNumber,
      told('reasons', '理由', 'Reasons'),
    ],
  },
  deliverCertificate: {
    fields: [date('deliveredOn', '颁发日期', 'Delivered on'), method],
  },
  announceRegister: {
    irrevocable: ['公告一经发布即对外公开。', 'An announcement is public once it is made.'],
    fields: [
      choice('subject', '公告事项', 'Subject', [
        ['formation', '成立登记', 'Formation'],
        ['change', '变更登记', 'Change'],
        ['deregistration', '注销登记', 'Deregistration'],
        ['revocation', '撤销登记', 'Revocation'],
      ]),
      {
        name: 'changeId',
        kind: 'choice',
        label: ['哪一项变更', 'Which change'],
        choicesOf: (target) =>
          (lifecycleOf(target)?.changes ?? [])
            .filter(({ toAnnounce }) => toAnnounce)
            .map(({ changeId, item, to }) => [
              changeId,
              `${itemZh(item)} ${to ?? ''}`,
              `${item} ${to ?? ''}`,
            ]),
        when: (values) => values.subject === 'change',
      },
      date('announcedOn', '公告日期', 'Announced on'),
      text('medium', '公告媒体或者网址', 'Medium or address'),
    ],
  },
};

/** Items of the register, as the law names them. */
export const REGISTERED_ITEMS: readonly Choice[] = [
  ['name', '名称', 'Name'],
  ['domicile', '住所', 'Domicile'],
  ['purpose', '宗旨', 'Purpose'],
  ['scope', '业务范围', 'Scope'],
  ['area', '活动地域', 'Area'],
  ['legal-representative', '法定代表人', 'Legal representative'],
  ['funds', '活动资金', 'Funds'],
  ['competent-unit', '业务主管单位', 'Competent unit'],
];

export function itemZh(item: string): string {
  return REGISTERED_ITEMS.find(([code]) => code === item)?.[1] ?? item;
}
