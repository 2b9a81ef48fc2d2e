import type { DocumentType } from '../document-codes.events.js';
import type { Template } from '../template-form.events.js';
import {
  approvals,
  body,
  each,
  flush,
  form,
  heading,
  letter,
  paper,
  remedies,
  seal,
  signatures,
  table,
} from './blocks.js';

/** Service, demand, enforcement. */
export const SERVICE_TEMPLATES = {
  SERVICE_RECEIPT: paper(
    '送达回证',
    form(
      ['案件编号', '{{case.number}}'],
      ['受送达人', '{{party.name}}'],
      ['送达文书', '{{decisionNo}}'],
      ['文书日期', '{{decidedOn}}', 'decidedOn'],
      ['送达方式', '{{method}}', 'method'],
      ['送达日期', '{{servedOn}}', 'servedOn'],
      ['送达地点', '　'],
      ['代收人及理由', '　'],
      ['拒收事由和见证', '　'],
    ),
    signatures('受送达人', '送达人', '送达人', '见证人'),
  ),
  SERVICE_ANNOUNCEMENT: letter(
    '送达公告',
    flush('{{party.name}}：'),
    body(
      '本机关于{{decidedOn}}对你组织作出{{decisionNo}}决定（案件编号：{{case.number}}）。因采用其他方式无法送达，现依法公告送达。',
    ),
    body('自本公告发布之日起经过{{deemedAfter}}，即视为送达。你组织可以在此期间到本机关领取该决定书。'),
    body('公告期满视为送达的日期：{{deemedOn}}。', 'deemedOn'),
    remedies,
    seal,
  ),
  DEMAND_NOTICE: letter(
    '行政决定履行催告书',
    flush('{{party.name}}：'),
    body(
      '本机关于{{decidedOn}}对你组织作出{{decisionNo}}决定（案件编号：{{case.number}}），你组织在法定期限内未履行。依据{{basis}}，现催告你组织履行：',
    ),
    body('应缴罚款：{{principal}}。', 'principal'),
    body('加处罚款：{{addOn}}（计算至{{servedOn}}）。', 'addOn'),
    body('应缴的没收款项：{{confiscated}}。', 'confiscated'),
    each('things', '应交付的没收财物：{{.name}}。'),
    body(
      '履行期限：自收到本催告书之日起{{waits}}内。履行方式：款项到指定银行或者通过电子支付系统缴纳，财物交付本机关。',
    ),
    body(
      '收到本催告书后，你组织有权陈述、申辩。自本催告书送达{{waits}}后仍未履行的，本机关将依法申请人民法院强制执行。',
    ),
    seal,
  ),
  VOID_ANNOUNCEMENT: letter(
    '关于{{party.name}}证书、印章作废的公告',
    body(
      '本机关于{{decidedOn}}对{{party.name}}作出{{decisionNo}}决定。因其{{kinds}}未能收缴，依据{{basis}}，现公告作废，任何组织和个人不得再使用。',
    ),
    body('公告方式：{{media}}。公告日期：{{announcedOn}}。'),
    seal,
  ),
  COURT_APPLICATION: letter(
    '行政强制执行申请书',
    flush('{{court}}：'),
    body('申请人：{{organ.name}}。被申请人：{{party.name}}。'),
    heading('一、申请事项'),
    body('申请强制执行{{decisionNo}}决定（{{decidedOn}}作出，案件编号：{{case.number}}）的下列内容：'),
    body('罚款：{{principal}}。', 'principal'),
    body('加处罚款：{{addOn}}。', 'addOn'),
    body('没收款项：{{confiscated}}。', 'confiscated'),
    each('things', '没收财物：{{.name}}。'),
    heading('二、事实和理由'),
    body('{{facts}}'),
    body(
      '被申请人在法定期限内未申请行政复议、未提起行政诉讼，或者复议、诉讼已经终结且该决定未被撤销，又不履行该决定。',
    ),
    body('申请人已以{{demandNo}}催告，被申请人逾期仍未履行。', 'demandNo'),
    body('依据{{basis}}，特提出申请。'),
    signatures('申请人负责人'),
    seal,
    {
      kind: 'attachments',
      titles: [
        '行政决定书及作出决定的事实、理由和依据',
        '当事人的意见及行政机关催告情况',
        '申请强制执行标的情况',
      ],
    },
  ),
  INSTALMENT_APPROVAL: paper(
    '延期（分期）缴纳罚款审批表',
    form(
      ['案件编号', '{{case.number}}'],
      ['当事人', '{{party.name}}'],
      ['处罚决定', '{{decisionNo}}（{{decidedOn}}）'],
      ['申请理由', '{{reason}}', 'reason'],
      ['审批依据', '{{basis}}'],
    ),
    table('instalments', [
      ['期次', '{{.no}}', 6],
      ['金额', '{{.amount}}', 11],
      ['缴纳期限', '{{.dueOn}}', 11],
    ]),
    ...approvals('当事人确有经济困难，建议准予按上表缴纳。'),
  ),
} satisfies Partial<Record<DocumentType, Template>>;
