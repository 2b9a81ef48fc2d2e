import { ADDRESSEES, files } from './case-fields';
import { accounts, choice, choices, count, date, long, number, oneOf, secret } from './form-parts';
import type { Choice, CommandForm, Field, Target } from './form-spec';
import { RECUSAL_GROUNDS } from './penalty-fields';

const applicantKind: Field = choice('applicantKind', '申请人', 'Applicant', [
  ['party', '当事人', 'Party'],
  ['legal-representative', '法定代表人、负责人', 'Legal representative'],
  ['agent', '委托代理人', 'Agent'],
]);
const receivedOn: Field = date('receivedOn', '收到日', 'Received on');

const accessRequest: Field = oneOf('request', '申请', 'Request', (target) =>
  (target.case?.desks.access ?? [])
    .filter(({ status }) => status === 'requested')
    .map(({ id, receiptNo, on }): Choice => [id, `${on} ${receiptNo}`, `${on} ${receiptNo}`]),
);

const takedown: Field = oneOf('takedown', '哪一件函', 'Request', (target) =>
  (target.case?.desks.takedowns ?? [])
    .filter(({ status }) => status === 'requested')
    .map(({ id, docNo }): Choice => [id, docNo, docNo]),
);

const lent = (target: Target): Choice[] =>
  (target.case?.desks.lent ?? []).map(({ account: id, badge, organ }) => [
    id,
    `执法人员 ${badge} · ${organ}`,
    `Officer ${badge} · ${organ}`,
  ]);

/** The party's requests, lent officers, traces, pages, helpers and relapse: acts of a case of either kind. */
export const PEOPLE_FORMS: Readonly<Record<string, CommandForm>> = {
  requestFileAccess: {
    fields: [applicantKind, secret('applicant', '申请人姓名', 'Who asks'), receivedOn],
  },
  grantFileAccess: {
    fields: [
      accessRequest,
      date('readOn', '阅卷日', 'Read on'),
      choices(
        'withheld',
        '不予提供的部分',
        'Withheld',
        [
          ['internal-records', '副卷内部材料', 'Internal records'],
          ['secrets', '国家秘密、商业秘密', 'Secrets'],
          ['privacy-of-others', '他人隐私', 'Privacy of others'],
          ['reporter', '举报人信息', 'The reporter'],
        ],
        { optional: true },
      ),
    ],
    body: (body) => ({ ...body, withheld: body['withheld'] ?? [] }),
  },
  refuseFileAccess: {
    fields: [
      accessRequest,
      choice('reason', '理由', 'Reason', [
        ['not-a-party', '不是本案当事人', 'Not a party'],
        ['no-mandate', '没有授权', 'No mandate'],
        ['secrets', '涉及秘密', 'Secrets'],
        ['would-hinder-inquiry', '妨碍调查', 'Would hinder the inquiry'],
      ]),
    ],
  },
  applyRecusal: {
    fields: [
      applicantKind,
      receivedOn,
      oneOf('account', '申请谁回避', 'Who should be kept from the case', (target) =>
        (target.case?.officers ?? []).map(({ account: id, badge }): Choice => [
          id,
          `执法人员 ${badge}`,
          `Officer ${badge}`,
        ]),
      ),
      choice('ground', '事由', 'Ground', RECUSAL_GROUNDS),
      long('reason', '申请理由', 'Reason'),
    ],
  },
  requestOfficers: {
    fields: [
      count('count', '人数', 'How many', { initial: 2 }),
      choice('reason', '理由', 'Reason', [
        ['too-few-qualified', '具有执法资格的人员不足', 'Too few qualified'],
        ['recusals', '人员回避', 'Recusals'],
        ['complex', '案情复杂', 'Complex'],
        ['joint-action', '联合执法', 'Joint action'],
      ]),
    ],
  },
  lendOfficers: {
    fields: [
      oneOf('request', '哪一件请求', 'Request', (target) =>
        (target.case?.desks.loanRequests ?? [])
          .filter((one) => !one.lent)
          .map(({ id }, index): Choice => [id, `第 ${index + 1} 件请求`, `Request ${index + 1}`]),
      ),
      accounts('officers', '选派的执法人员', 'Officers', {
        role: 'officer',
        anyOrgan: true,
        min: 1,
        hint: ['须持有效执法证件', 'With a valid certificate'],
      }),
      date('until', '支援至', 'Until', {
        optional: true,
        hint: ['不填至结案', 'To the closing of the case where left out'],
      }),
    ],
  },
  recallOfficers: {
    fields: [
      choices('accounts', '召回谁', 'Whom', [], { choices: undefined, choicesOf: lent }),
      choice('reason', '理由', 'Reason', [
        ['done', '任务完成', 'Done'],
        ['needed-elsewhere', '另有任务', 'Needed elsewhere'],
        ['recused', '回避', 'Recused'],
        ['other', '其他', 'Other'],
      ]),
    ],
  },
  recordCaseTrace: {
    fields: [
      choice('kind', '种类', 'Kind', [
        ['address', '地址', 'Address'],
        ['site', '网站', 'Site'],
        ['account', '账号', 'Account'],
      ]),
      secret('value', '内容', 'Value', {
        hint: [
          '加密保存；只在立案后按用途查找相同的',
          'Sealed; compared inside filed cases alone, with a purpose',
        ],
      }),
    ],
  },
  requestTakedown: {
    fields: [
      number('docNo', '函文号', 'Number of the letter'),
      choice('channel', '渠道', 'Channel', [
        ['website', '网站', 'Website'],
        ['wechat', '微信公众号、群', 'WeChat'],
        ['weibo', '微博', 'Weibo'],
        ['app', '移动应用', 'App'],
        ['other', '其他', 'Other'],
      ]),
      secret('identifier', '网址、账号名称', 'Address or name'),
      choice('agency', '主管部门', 'Agency', [
        ['CAC', '网信部门', 'Cyberspace administration'],
        ['TELECOM', '通信管理部门', 'Telecom authority'],
      ]),
      date('requestedOn', '发函日', 'Requested on'),
    ],
  },
  confirmTakedown: { fields: [takedown, date('confirmedOn', '关停日', 'Confirmed on'), files] },
  refuseTakedown: {
    fields: [
      takedown,
      choice('reason', '理由', 'Reason', [
        ['not-found', '未找到', 'Not found'],
        ['not-theirs', '不归其管理', 'Not theirs'],
        ['other-agency', '应由其他部门处理', 'Another agency'],
        ['evidence-lacking', '证据不足', 'Evidence lacking'],
        ['other', '其他', 'Other'],
      ]),
      date('refusedOn', '答复日', 'Refused on'),
    ],
  },
  notifyEnablers: {
    fields: [
      number('docNo', '通报函文号', 'Number of the letter'),
      secret('enabler', '提供便利的单位或者个人', 'Who helped'),
      choice('enabling', '提供的便利', 'What was lent', [
        ['name', '名义', 'Name'],
        ['venue', '场所', 'Venue'],
        ['money', '资金', 'Money'],
        ['publicity', '宣传', 'Publicity'],
        ['platform', '网络平台', 'Platform'],
        ['member', '参加、任职', 'Membership or office'],
        ['other', '其他', 'Other'],
      ]),
      choice('addressee', '通报机关', 'To', ADDRESSEES),
      date('reportedOn', '通报日', 'Reported on'),
    ],
  },
  recordRelapse: {
    fields: [
      choice('source', '发现途径', 'Source', [
        ['patrol', '巡查', 'Patrol'],
        ['online-monitoring', '网络监测', 'Online monitoring'],
        ['report', '举报', 'Report'],
        ['agency', '部门通报', 'Agency'],
        ['revisit', '回访', 'Revisit'],
      ]),
      date('seenOn', '发现日', 'Seen on'),
      { name: 'seenIn', kind: 'region', label: ['地点', 'Where'] },
      long('facts', '继续活动的情况', 'Facts'),
    ],
  },
};
