import { files, paper, signature } from './case-fields';
import { choice, choices, date, long, oneOf, secret, text, yes } from './form-parts';
import type { Choice, CommandForm, Field, Target } from './form-spec';
import { onDecision } from './penalty-fields';

const ATTEMPT_METHODS: readonly Choice[] = [
  ['direct', '直接送达', 'Direct'],
  ['lien', '留置送达', 'Left at the address'],
  ['electronic', '电子送达', 'Electronic'],
  ['entrusted', '委托送达', 'Through another organ'],
  ['mail', '邮寄送达', 'By post'],
  ['forwarded', '转交送达', 'Forwarded'],
];
export const SERVICE_METHODS: readonly Choice[] = [
  ['in-hearing', '宣告后当场交付', 'Handed over at once'],
  ...ATTEMPT_METHODS,
];
export const SERVICE_WORDS: readonly Choice[] = [
  ...SERVICE_METHODS,
  ['announcement', '公告送达', 'By announcement'],
];

const MEDIA: readonly Choice[] = [
  ['portal', '门户网站', 'Web portal'],
  ['newspaper', '报纸', 'Newspaper'],
  ['notice-board', '公告栏、住所地张贴', 'Notice board'],
];

const remediesTold: Field = yes(
  'remediesTold',
  '文书载明复议、诉讼的途径、机关和期限',
  'The document tells right, organ and term of the remedies',
  { initial: true },
);
const url: Field = text('url', '网址', 'Address', { optional: true });

const consents = (target: Target): Choice[] =>
  (target.case?.desks.consents ?? [])
    .filter(({ electronic }) => electronic)
    .map(({ id, signedOn }) => [id, `${signedOn} 签署的确认书`, `Consent of ${signedOn}`]);

/** Service of a decision (行政处罚法 61; 民事诉讼法 87–95). */
export const SERVICE_FORMS: Readonly<Record<string, CommandForm>> = {
  recordServiceConsent: {
    fields: [
      secret('address', '送达地址', 'Address of service'),
      choice(
        'electronic.channel',
        '同意电子送达的方式',
        'Electronic channel agreed to',
        [
          ['email', '电子邮件', 'E-mail'],
          ['fax', '传真', 'Fax'],
          ['platform', '电子平台', 'Platform'],
          ['message', '短信、即时通讯', 'Message'],
        ],
        { optional: true },
      ),
      secret('electronic.address', '电子送达地址', 'Electronic address', {
        when: (values) => Boolean(values['electronic.channel']),
      }),
      date('signedOn', '签署日', 'Signed on'),
      paper('送达地址确认书', 'Signed consent'),
    ],
  },
  recordServiceAttempt: {
    fields: [
      onDecision,
      choice('method', '送达方式', 'Method', ATTEMPT_METHODS),
      choice('failure', '未能送达的情形', 'What failed', [
        ['whereabouts-unknown', '下落不明', 'Whereabouts unknown'],
        ['moved-away', '已经搬离', 'Moved away'],
        ['nobody-there', '无人签收', 'Nobody there'],
        ['returned-by-post', '邮件退回', 'Returned by post'],
        ['not-delivered-electronically', '电子送达未到达', 'Not delivered electronically'],
        ['not-forwarded', '未能转交', 'Not forwarded'],
      ]),
      date('attemptedOn', '日期', 'On'),
      long('note', '说明', 'Note', { optional: true }),
      files,
    ],
  },
  announceService: {
    fields: [
      onDecision,
      choices('media', '公告方式', 'Media', MEDIA),
      url,
      long('course', '此前的送达经过和公告理由', 'What was tried and why nothing else is left'),
      remediesTold,
      date('announcedOn', '公告日', 'Announced on'),
    ],
  },
  serveDecision: {
    fields: [
      onDecision,
      choice('method', '送达方式', 'Method', SERVICE_METHODS),
      date('servedOn', '送达日', 'Served on'),
      secret('recipient', '签收人或者留置地点', 'Who signed, or where it was left', { optional: true }),
      ...signature.map((field) => ({ ...field, optional: true })),
      secret('witnesses', '留置送达的见证人', 'Who saw it left behind', {
        optional: true,
        when: (values) => values['method'] === 'lien',
      }),
      yes('filmed', '已拍照、录像记录留置过程', 'Left at the address and filmed', {
        when: (values) => values['method'] === 'lien',
      }),
      oneOf('consent', '电子送达确认书', 'Consent to electronic service', consents, {
        when: (values) => values['method'] === 'electronic',
      }),
      remediesTold,
      paper('送达回证', 'Proof of service'),
    ],
    body: (body) => ({ filmed: false, ...body }),
  },
  recordDeemedService: { fields: [onDecision] },
};

/** Publication after the recorded test (行政处罚法 48) and the repair of credit. */
export const PUBLICATION_FORMS: Readonly<Record<string, CommandForm>> = {
  testSocialInfluence: {
    fields: [
      onDecision,
      choice('outcome', '判断结论', 'Outcome', [
        ['publish', '具有一定社会影响，公示', 'To be published'],
        ['withhold', '不具有一定社会影响，不公示', 'Not to be published'],
      ]),
      choices('grounds', '考虑的情形', 'Grounds', [
        ['public-interest', '涉及公共利益', 'Public interest'],
        ['many-affected', '涉及人数众多', 'Many affected'],
        ['minors-or-vulnerable', '涉及未成年人、老年人等', 'Minors or the vulnerable'],
        ['donations-or-fees', '涉及捐赠、收费', 'Donations or fees'],
        ['reported-in-media', '媒体已经报道', 'Reported in the media'],
        ['repeated', '多次违法', 'Repeated'],
        ['typical-of-the-field', '领域内具有典型性', 'Typical of the field'],
        ['little-harm-few-affected', '危害轻微、影响面小', 'Little harm, few affected'],
        ['secret-or-privacy-prevails', '涉及秘密、隐私', 'Secrets or privacy prevail'],
      ]),
      long('reason', '判断理由', 'Reason'),
    ],
  },
  draftPublication: {
    fields: [
      onDecision,
      long('summary', '公示摘要', 'Summary for the public', {
        hint: ['不写自然人姓名、住址、证件号码', 'Without a person’s name, address or number'],
      }),
      yes('personsMasked', '自然人信息已隐去', 'No person is named or can be recognised'),
      yes('secretsChecked', '已审查国家秘密、商业秘密', 'State and trade secrets were checked'),
    ],
  },
  publishDecision: {
    irrevocable: ['公示后即对外公开。', 'It is public once published.'],
    fields: [
      onDecision,
      choices('media', '公示平台', 'Media', [
        ['own-portal', '本机关门户网站', 'Own portal'],
        ['credit-china', '信用中国', 'Credit China'],
        ['enterprise-publicity', '社会组织信用信息公示平台', 'Publicity platform'],
      ]),
      url,
      date('publishedOn', '公示日', 'Published on'),
      date('publishUntil', '公示至', 'Until', {
        optional: true,
        hint: ['不填按最长公示期', 'The longest admitted where left out'],
      }),
    ],
  },
  withdrawPublication: {
    fields: [
      onDecision,
      long('reason', '撤回理由（对外说明）', 'What the public is told'),
      date('withdrawnOn', '撤回日', 'Withdrawn on'),
    ],
  },
  endPublication: { fields: [onDecision] },
  enterCreditInformation: { fields: [onDecision, date('enteredOn', '录入日', 'Entered on')] },
  applyCreditRepair: {
    fields: [
      onDecision,
      date('appliedOn', '申请日', 'Applied on'),
      long('statement', '申请内容和承诺', 'Statement'),
      paper('履行义务的证明', 'Proof that the duties were met'),
    ],
  },
  verifyCreditRepair: {
    fields: [
      onDecision,
      yes('corrected', '违法行为已经改正', 'What was wrong is corrected'),
      long('finding', '核实情况', 'Finding'),
    ],
  },
  repairCredit: { fields: [onDecision] },
  refuseCreditRepair: { fields: [onDecision, long('reason', '不予修复的理由', 'Reason')] },
};
