import type { DocumentType } from '../document-codes.events.js';
import type { Template } from '../template-form.events.js';
import { ITEMS, body, each, flush, form, heading, letter, paper, seal, signatures, table } from './blocks.js';

/** To the police and the procuratorate; the hearing on a confiscation. */
export const HANDED_OVER_TEMPLATES = {
  POLICE_REVIEW_REQUEST: letter(
    '{{title}}',
    flush('{{addressee}}：'),
    body(
      '本机关在办理{{party.name}}一案（案件编号：{{case.number}}）中发现涉嫌犯罪，于{{handedOverOn}}以{{transferNo}}移送公安机关。公安机关以{{replyNo}}（{{repliedOn}}）答复不予立案。',
    ),
    body('涉嫌的犯罪：{{offence}}'),
    body(
      '本机关认为，该案符合立案条件，应当依法立案侦查。依据{{basis}}，现{{request}}，并将处理结果书面告知本机关。提请日期：{{on}}。',
    ),
    seal,
    { kind: 'attachments', titles: ['涉嫌犯罪案件移送书及所附材料', '公安机关不予立案通知书'] },
  ),
  CRIME_ITEM_LIST: paper(
    '涉案物品、材料移交清单',
    form(
      ['案件编号', '{{case.number}}'],
      ['当事人', '{{party.name}}'],
      ['案件移送书', '{{transferNo}}（{{handedOverOn}}）'],
      ['公安机关立案文书', '{{replyNo}}（{{repliedOn}}）'],
      ['法律依据', '{{basis}}'],
      ['移交时间', '{{act.time}}'],
      ['移交人员', '执法证号：{{officers}}'],
      ['随案移送的材料', '{{materials}}'],
    ),
    heading('涉案物品', 'items'),
    table('items', ITEMS, 'items'),
    body('上列物品、材料已经当面清点核对，移交手续办结。'),
    body('接收人签名情况：{{signature}}。'),
    body('{{signature.note}}', 'signature.note'),
    signatures('接收人（公安机关）', '移交人', '移交人'),
  ),
  CONFISCATION_HEARING_NOTICE: letter(
    '没收听证通知书',
    flush('{{party.name}}：'),
    body(
      '本机关于{{requestedOn}}收到你组织就{{noticeNo}}没收事先告知书提出的听证要求。现定于{{on}}在{{place}}举行听证（案件编号：{{case.number}}）。',
    ),
    body('听证方式：{{open}}。'),
    body(
      '听证主持人工号：{{chair}}。主持人不是本案调查人员；你组织认为其与本案有直接利害关系的，有权申请回避。',
    ),
    body(
      '你组织可以亲自参加，也可以委托一至二人代理；无正当理由拒不出席或者未经许可中途退出的，视为放弃听证权利。听证不收取费用。依据：{{basis}}。',
    ),
    seal,
  ),
  CONFISCATION_HEARING_RECORD: paper(
    '没收听证笔录',
    form(
      ['案件编号', '{{case.number}}'],
      ['当事人', '{{party.name}}'],
      ['案由', '{{case.ground}}'],
      ['开始时间', '{{act.time}}'],
      ['结束时间', '{{endedAt}}'],
      ['地点', '{{place}}'],
      ['听证方式', '{{open}}'],
      ['主持人工号', '{{chair}}'],
      ['调查人员工号', '{{presenters}}'],
    ),
    each('agents', '当事人的代理人：{{.name}}。'),
    heading('拟没收的理由'),
    body('{{reason}}'),
    heading('听证前提交的书面陈述', 'defence'),
    body('{{defence}}', 'defence'),
    heading('听证情况'),
    body('{{record}}'),
    heading('签名'),
    body('签名情况：{{signature}}。'),
    body('{{signature.note}}', 'signature.note'),
    body('以上笔录交当事人或者其代理人核对无误后签字或者盖章；拒绝签字或者盖章的，由听证主持人注明。'),
    signatures('当事人（代理人）', '调查人员', '听证主持人', '记录人'),
  ),
} satisfies Partial<Record<DocumentType, Template>>;
