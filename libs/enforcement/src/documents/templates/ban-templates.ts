import type { DocumentType } from '../document-codes.events.js';
import type { Template } from '../template-form.events.js';
import {
  VALUED_ITEMS,
  body,
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

export const BAN_TEMPLATES = {
  /** Contents of Order 77 Art 16: name, facts and basis, organ and date, seal; remedies by REC 20, 24 and LIT 46. */
  BAN_DECISION: letter(
    '取缔决定书',
    flush('当事人：{{party.name}}'),
    flush('活动地点：{{case.place}}'),
    body(
      '本机关于{{case.filedOn}}对你组织涉嫌“{{case.ground}}”一案立案调查（案件编号：{{case.number}}）。现已调查终结。',
    ),
    heading('一、认定的事实和证据'),
    body('{{facts}}'),
    heading('二、认定和依据'),
    body('上述行为属于“{{ground}}”，符合{{groundArticle}}规定的情形，你组织系非法社会组织。'),
    heading('三、决定'),
    body(
      '依据{{basis}}，本机关决定：对{{party.name}}予以取缔，收缴其印章、标识、资料和财务凭证等。自本决定作出之日起，不得再以该组织名义开展任何活动。',
    ),
    heading('四、救济途径'),
    remedies,
    seal,
  ),
  BAN_ANNOUNCEMENT: letter(
    '关于取缔{{party.name}}的公告',
    body(
      '经查，{{party.name}}存在“{{ground}}”的情形，系非法社会组织。本机关已于{{decidedOn}}作出{{decisionNo}}取缔决定。',
    ),
    body(
      '依据{{power}}和{{basis}}，现予公告。自取缔决定作出之日起，任何组织和个人不得再以该组织名义开展活动；公众发现其继续活动的，可以向本机关举报。',
    ),
    body('公告方式：{{media}}。公告日期：{{announcedOn}}。'),
    seal,
  ),
  CONFISCATION_NOTICE: letter(
    '没收事先告知书',
    flush('{{party.name}}：'),
    body(
      '本机关已于{{decidedOn}}对你组织作出{{decisionNo}}取缔决定（案件编号：{{case.number}}）。依据{{basis}}，现将拟作出的没收及有关事项告知如下：',
    ),
    heading('一、拟没收的违法所得和非法财物'),
    body('违法所得：{{gain}}。', 'gain'),
    table('items', VALUED_ITEMS, 'items'),
    heading('二、理由'),
    body('{{reason}}'),
    heading('三、你组织的权利'),
    body('对上述告知事项，你组织有权陈述、申辩；本机关不会因陈述、申辩而给予更重的处理。'),
    body('陈述、申辩期限：截至{{statementUntil}}（含当日）。逾期未提出的，视为放弃。'),
    body('你组织有权要求听证，应当在{{hearingUntil}}（含当日）以前提出。', 'hearingUntil'),
    seal,
  ),
  /** By the penalty procedure: contents of 行政处罚法 Art 59 (Order 77 Art 19). */
  CONFISCATION_DECISION: letter(
    '没收决定书',
    flush('当事人：{{party.name}}'),
    body(
      '本机关已于{{decidedOn}}对你组织作出{{decisionNo}}取缔决定（案件编号：{{case.number}}），并以{{noticeNo}}（{{noticeOn}}送达）事先告知拟作出的没收及事实、理由、依据和你组织依法享有的权利。',
    ),
    body('陈述申辩情况：{{defence}}。', 'defence'),
    heading('一、认定的事实和证据'),
    body('{{facts}}'),
    heading('二、决定'),
    body('依据{{basis}}，本机关决定没收下列违法所得和非法财物：'),
    body('违法所得：{{gain}}。', 'gain'),
    table('items', VALUED_ITEMS, 'items'),
    heading('三、履行方式'),
    body('自本决定书送达之日起履行：违法所得缴入国库；非法财物交由本机关依法处理，所得全部上缴国库。'),
    heading('四、救济途径'),
    remedies,
    seal,
  ),
  TAKEDOWN_REQUEST: letter(
    '关停网站、账号函',
    flush('{{addressee}}：'),
    body(
      '{{party.name}}未依法登记，本机关已于{{decidedOn}}作出{{decisionNo}}取缔决定（案件编号：{{case.number}}）。经查，该组织仍有下列{{channel}}：{{identifier}}。',
    ),
    body('依据{{basis}}，现提请你单位依法予以关停，并将处理结果函告本机关。提请日期：{{on}}。'),
    seal,
  ),
  ENABLER_LETTER: letter(
    '关于为非法社会组织提供便利情况的通报函',
    flush('{{addressee}}：'),
    body(
      '本机关在办理{{party.name}}涉嫌“{{case.ground}}”一案（案件编号：{{case.number}}）中发现，有关单位、个人为其提供便利。',
    ),
    body('提供便利者：{{enabler}}。提供的便利：{{enabling}}。'),
    body('本机关已以{{decisionNo}}决定对该组织予以取缔。', 'decisionNo'),
    body('依据{{basis}}，现予通报，请依法处理，并将处理结果函告本机关。通报日期：{{on}}。'),
    seal,
  ),
  DISSUASION_RECORD: paper(
    '劝散记录',
    form(
      ['案件编号', '{{case.number}}'],
      ['当事人', '{{party.name}}'],
      ['涉嫌违法情形', '{{case.ground}}'],
      ['时间', '{{act.time}}'],
      ['执法人员', '执法证号：{{present}}'],
      ['出示证件', '{{shown}}'],
      ['法律依据', '{{basis}}'],
    ),
    body('经调查，当事人违法情节较轻、社会危害较小。执法人员当场劝诫、教育如下：'),
    body('{{admonition}}'),
    body('当事人应当立即停止活动并自行解散；解散的，可以不作出取缔决定。'),
    body('签名情况：{{signature}}。'),
    body('{{signature.note}}', 'signature.note'),
    signatures('当事人', '执法人员', '执法人员'),
  ),
  TRANSFER_LETTER: letter(
    '案件移送函',
    flush('{{addressee}}：'),
    body(
      '本机关在办理案件（编号：{{case.number}}，当事人：{{party.name}}）中发现有关情况属于你单位职责范围。',
      'case.number',
    ),
    body(
      '本机关收到的线索（编号：{{clue.number}}，被反映组织：{{party.name}}）属于你单位职责范围。',
      'clue.number',
    ),
    body('移送事由：{{reason}}。', 'reason'),
    body('涉嫌的犯罪：{{offence}}', 'offence'),
    body('随案移送的材料：{{materials}}。', 'materials'),
    body('依据{{basis}}，现予移送，请依法处理，并将处理结果函告本机关。移送日期：{{on}}。'),
    seal,
  ),
  DECISION_REVOCATION: letter(
    '撤销行政决定决定书',
    flush('{{party.name}}：'),
    body('本机关于{{decidedOn}}对你组织作出{{decisionNo}}决定（案件编号：{{case.number}}）。'),
    body('因“{{why}}”，依据{{basis}}，本机关决定自{{on}}起撤销该决定。'),
    remedies,
    seal,
  ),
} satisfies Partial<Record<DocumentType, Template>>;
