import type { DocumentType } from '../document-codes.events.js';
import type { Template } from '../template-form.events.js';
import { ITEMS, body, flush, form, heading, letter, paper, seal, signatures, table } from './blocks.js';

const inquiry = (title: string, asked: string): Template =>
  paper(
    title,
    form(
      ['案件编号', '{{case.number}}'],
      ['当事人', '{{party.name}}'],
      ['方式', '{{kind}}'],
      ['起止时间', '{{act.time}}至{{endedAt}}'],
      ['地点', '{{place}}'],
      [asked, '{{person}}'],
      ['执法人员', '执法证号：{{present}}'],
      ['出示证件', '{{shown}}'],
    ),
    heading('告知事项'),
    body(
      '执法人员已出示执法证件，并告知：有权申请回避，有权陈述、申辩，应当如实回答询问并协助调查，不得阻挠。',
    ),
    heading('记录内容'),
    body('{{statement}}'),
    heading('签名'),
    body('签名情况：{{signature}}。'),
    body('{{signature.note}}', 'signature.note'),
    signatures(asked, '执法人员', '执法人员'),
  );

export const EVIDENCE_TEMPLATES = {
  INTERVIEW_NOTICE: letter(
    '约谈通知书',
    flush('{{party.name}}：'),
    body(
      '因你组织涉嫌“{{case.ground}}”，本机关已立案调查（案件编号：{{case.number}}）。依据{{basis}}，现通知你组织负责人接受约谈。',
    ),
    body('约谈时间：　　　　年　　月　　日　　时；地点：　　　　　　　　。'),
    body('约谈人员执法证号：{{handlers}}。请携带身份证明和有关材料；无正当理由不得拒绝。'),
    seal,
  ),
  INTERVIEW_RECORD: inquiry('约谈笔录', '被约谈人'),
  INQUIRY_RECORD: inquiry('询问笔录', '被询问人'),
  SITE_RECORD: paper(
    '现场检查笔录',
    form(
      ['案件编号', '{{case.number}}'],
      ['当事人', '{{party.name}}'],
      ['起止时间', '{{act.time}}至{{endedAt}}'],
      ['检查地点', '{{place}}'],
      ['执法人员', '执法证号：{{present}}'],
      ['出示证件', '{{shown}}'],
      ['见证人', '{{witness}}', 'witness'],
    ),
    heading('检查情况'),
    body('{{findings}}'),
    heading('签名'),
    body('签名情况：{{signature}}。'),
    body('{{signature.note}}', 'signature.note'),
    signatures('现场负责人', '见证人', '执法人员', '执法人员'),
  ),
  ELECTRONIC_DATA_RECORD: paper(
    '电子数据固定记录',
    form(
      ['案件编号', '{{case.number}}'],
      ['当事人', '{{party.name}}'],
      ['固定时间', '{{act.time}}'],
      ['数据来源', '{{source}}'],
      ['固定方法', '{{method}}'],
      ['执法人员', '执法证号：{{present}}'],
    ),
    body('固定的文件及其 SHA-256 摘要值：'),
    table('files', [
      ['摘要值', '{{.sha256}}', 18],
      ['字节数', '{{.size}}', 4],
      ['类型', '{{.mediaType}}', 6],
    ]),
    signatures('执法人员', '执法人员'),
  ),
  EVIDENCE_KEEP_NOTICE: letter(
    '先行登记保存通知书',
    flush('{{party.name}}：'),
    body(
      '因你组织涉嫌“{{case.ground}}”（案件编号：{{case.number}}），有关证据{{reason}}。依据{{basis}}，经本机关负责人批准，决定对下列物品先行登记保存：',
    ),
    table('items', ITEMS),
    body('登记保存期间，任何人不得销毁、转移。本机关将于{{dueOn}}前作出处理决定。保管人工号：{{keeper}}。'),
    body('你组织有权陈述、申辩。'),
    seal,
    { kind: 'attachments', titles: ['先行登记保存物品清单（见上表）'] },
  ),
  EVIDENCE_KEEP_DECISION: letter(
    '先行登记保存处理决定书',
    flush('{{party.name}}：'),
    body('本机关以{{noticeNo}}通知书对你组织的下列物品先行登记保存：'),
    table('items', ITEMS),
    body('依据{{basis}}，本机关决定处理如下：'),
    table('outcomes', [
      ['物品序号', '{{.no}}', 8],
      ['处理决定', '{{.outcome}}', 20],
    ]),
    seal,
  ),
  DEFENCE_RECORD: paper(
    '陈述申辩笔录',
    form(
      ['案件编号', '{{case.number}}'],
      ['当事人', '{{party.name}}'],
      ['时间', '{{act.time}}'],
      ['方式', '{{way}}'],
      ['陈述人', '{{person}}', 'person'],
      ['执法人员', '执法证号：{{present}}', 'present'],
      ['事先告知', '{{noticeNo}}，{{noticeOn}}送达', 'noticeNo'],
    ),
    heading('陈述申辩内容', 'statement'),
    body('{{statement}}', 'statement'),
    body('签名情况：{{signature}}。', 'signature'),
    signatures('陈述人', '执法人员', '执法人员'),
  ),
  SEALING_LIST: paper(
    '收缴（封存）清单',
    form(
      ['案件编号', '{{case.number}}', 'case.number'],
      ['当事人', '{{party.name}}'],
      ['依据的决定', '{{decisionNo}}'],
      ['法律依据', '{{basis}}'],
      ['日期', '{{act.date}}'],
      ['封存的物品', '{{sealedItems}}', 'sealedItems'],
      ['执法人员工号', '{{sealedBy}}', 'sealedBy'],
    ),
    body(
      '限期停止活动期间，上述物品由本机关封存；期满并完成整改的，依法退还。当事人不得擅自启封、转移或者另行制作。',
      'sealedItems',
    ),
    table('items', ITEMS, 'items'),
    body('未收缴到物品，原因：{{none}}。', 'none'),
    body('未能收缴的物品及原因：', 'missing'),
    table(
      'missing',
      [
        ['种类', '{{.kind}}', 14],
        ['原因', '{{.reason}}', 14],
      ],
      'missing',
    ),
    body('签名情况：{{signature}}。', 'signature'),
    signatures('当事人', '执法人员', '执法人员'),
  ),
} satisfies Partial<Record<DocumentType, Template>>;
