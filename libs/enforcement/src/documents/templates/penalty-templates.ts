import type { DocumentType } from '../document-codes.events.js';
import type { Template } from '../template-form.events.js';
import {
  PENALTIES,
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

const proposal = [
  heading('一、拟认定的事实'),
  body('{{facts}}'),
  heading('二、拟作出的处罚和依据'),
  body('上述行为涉嫌违反{{articles}}。本机关拟作出下列处罚：'),
  table('items', PENALTIES),
] as const;

const reasons = [
  heading('二、认定和裁量'),
  body('上述行为属于“{{violation}}”。裁量情节：{{leniency}}。{{leniencyReason}}'),
  body('选择处罚种类和幅度的理由：{{measureReason}}'),
  heading('三、决定'),
] as const;

export const PENALTY_TEMPLATES = {
  RECTIFY_ORDER: letter(
    '责令限期改正通知书',
    flush('{{party.name}}：'),
    body('经查，你组织存在以下问题：'),
    body('{{matter}}'),
    body('上述行为涉及{{articles}}。', 'articles'),
    body(
      '依据{{basis}}，现责令你组织于{{dueOn}}前改正，并将改正情况书面报告本机关。逾期不改正的，本机关将依法处理。',
    ),
    seal,
  ),
  PRIOR_NOTICE: letter(
    '行政处罚事先告知书',
    flush('{{party.name}}：'),
    body(
      '你组织涉嫌“{{case.ground}}”一案（案件编号：{{case.number}}），本机关已调查终结。依据{{basis}}，现将有关事项告知如下：',
    ),
    ...proposal,
    heading('三、你组织的权利'),
    body('对上述告知事项，你组织有权陈述、申辩；本机关不会因陈述、申辩而给予更重的处罚。'),
    body('陈述、申辩期限：{{statementUntil}}前。逾期未提出的，视为放弃。', 'statementUntil'),
    body('你组织有权要求听证，应当于{{hearingUntil}}前提出。', 'hearingUntil'),
    seal,
  ),
  HEARING_RIGHT_NOTICE: letter(
    '行政处罚听证告知书',
    flush('{{party.name}}：'),
    body(
      '你组织涉嫌“{{case.ground}}”一案（案件编号：{{case.number}}），依据{{basis}}，现将有关事项告知如下：',
    ),
    ...proposal,
    heading('三、听证权利'),
    body('你组织有权要求听证，应当自收到本告知书之日起五个工作日内提出；听证不收取费用。'),
    body('提出听证要求的最后日期：{{hearingUntil}}。', 'hearingUntil'),
    seal,
  ),
  HEARING_NOTICE: letter(
    '行政处罚听证通知书',
    flush('{{party.name}}：'),
    body(
      '根据你组织的要求，本机关定于{{at}}在{{place}}就你组织涉嫌“{{case.ground}}”一案（案件编号：{{case.number}}）举行听证。',
    ),
    body('听证方式：{{open}}。', 'open'),
    body(
      '听证主持人工号：{{chair}}。主持人不是本案调查人员；你组织认为其与本案有直接利害关系的，有权申请回避。',
    ),
    body(
      '你组织可以亲自参加，也可以委托一至二人代理；无正当理由拒不出席或者未经许可中途退出的，视为放弃听证权利。依据：{{basis}}。',
    ),
    seal,
  ),
  HEARING_RECORD: paper(
    '听证笔录',
    form(
      ['案件编号', '{{case.number}}'],
      ['当事人', '{{party.name}}'],
      ['案由', '{{case.ground}}'],
      ['时间', '{{act.time}}'],
      ['结束时间', '{{endedAt}}', 'endedAt'],
      ['地点', '{{place}}', 'place'],
      ['主持人工号', '{{chair}}', 'chair'],
    ),
    heading('听证情况'),
    body('{{record}}'),
    body('以上笔录交当事人或者其代理人核对无误后签字或者盖章；拒绝签字或者盖章的，由听证主持人注明。'),
    signatures('当事人（代理人）', '调查人员', '听证主持人', '记录人'),
  ),
  HEARING_REPORT: paper(
    '听证报告',
    form(
      ['案件编号', '{{case.number}}'],
      ['当事人', '{{party.name}}'],
      ['案由', '{{case.ground}}'],
      ['听证日期', '{{act.date}}'],
      ['主持人工号', '{{chair}}', 'chair'],
      ['听证情况', '{{record}}'],
      ['主持人意见', '{{opinion}}'],
    ),
    body('行政处罚决定应当根据听证笔录作出。依据：{{basis}}。'),
    signatures('听证主持人'),
  ),
  COLLECTIVE_MINUTES: paper(
    '重大案件集体讨论笔录',
    form(
      ['案件编号', '{{case.number}}'],
      ['当事人', '{{party.name}}'],
      ['案由', '{{case.ground}}'],
      ['讨论时间', '{{act.time}}'],
      ['案件事实', '{{facts}}', 'facts'],
      ['讨论依据', '{{basis}}'],
    ),
    heading('参加人员和意见'),
    each('members', '工号{{.badge}}：{{.opinion}}'),
    heading('结论'),
    body('{{conclusion}}'),
    signatures('主持人', '参加人员', '参加人员', '记录人'),
  ),
  /** Contents of 行政处罚法 Art 59. */
  PENALTY_DECISION: letter(
    '行政处罚决定书',
    flush('当事人：{{party.name}}'),
    body(
      '本机关于{{case.filedOn}}对你组织涉嫌“{{case.ground}}”一案立案调查（案件编号：{{case.number}}），现已调查终结。',
    ),
    body('本机关已于{{noticeOn}}事先告知拟作出的处罚及事实、理由、依据和你组织依法享有的权利。', 'noticeOn'),
    heading('一、认定的事实和证据'),
    body('{{facts}}'),
    ...reasons,
    body('依据{{grounds}}，本机关决定给予下列处罚：'),
    table('items', PENALTIES),
    body('责令于{{correctBy}}前改正违法行为。', 'correctBy'),
    heading('四、履行方式和期限'),
    body(
      '罚款应当自收到本决定书之日起十五日内到指定银行或者通过电子支付系统缴纳；到期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款的数额。其他处罚自本决定书送达之日起履行。',
    ),
    heading('五、救济途径'),
    remedies,
    seal,
  ),
  NO_PENALTY_DECISION: letter(
    '不予行政处罚决定书',
    flush('当事人：{{party.name}}'),
    body(
      '本机关于{{case.filedOn}}对你组织涉嫌“{{case.ground}}”一案立案调查（案件编号：{{case.number}}），现已调查终结。',
    ),
    heading('一、认定的事实和证据'),
    body('{{facts}}'),
    heading('二、决定'),
    body('鉴于“{{ground}}”，依据{{grounds}}，本机关决定不予行政处罚。'),
    body('你组织应当引以为戒，依法开展活动。'),
    heading('三、救济途径'),
    remedies,
    seal,
  ),
  /** Contents of 行政处罚法 Art 52; reconsideration comes first (行政复议法 Art 23). */
  ONSPOT_DECISION: paper(
    '当场行政处罚决定书',
    flush('当事人：{{party.name}}'),
    heading('一、违法事实和证据'),
    body('{{facts}}'),
    ...reasons,
    body('依据{{grounds}}，当场决定给予下列处罚：'),
    table('items', PENALTIES),
    body('责令于{{correctBy}}前改正违法行为。', 'correctBy'),
    body('罚款应当自收到本决定书之日起十五日内到指定银行或者通过电子支付系统缴纳，依法可以当场收缴的除外。'),
    body('作出决定的时间：{{act.time}}；地点：{{case.place}}；执法人员执法证号：{{officers}}。'),
    remedies,
    signatures('当事人', '执法人员', '执法人员'),
    seal,
  ),
} satisfies Partial<Record<DocumentType, Template>>;
