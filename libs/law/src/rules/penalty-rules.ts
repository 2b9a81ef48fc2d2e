import { type RuleRow, rulesOf } from './rule-row.js';

/** 《行政处罚法》 (2021), general part and ordinary procedure, read. Execution: execution-rules.ts. */
const APL: RuleRow[] = [
  {
    no: '5',
    zh: '处罚要公正公开，以事实为依据，与违法程度相当；未公布的规定不得作为依据。',
    en: 'Penalties are fair, public, based on facts and proportionate; an unpublished rule is no basis.',
  },
  {
    no: '9',
    zh: '行政处罚的种类：警告和通报批评、罚款和没收、许可证件类、限制活动类、拘留，以及法律行政法规规定的其他处罚。',
    en: 'Kinds of penalty: warning, fine and confiscation, licence measures, restriction of activity, detention, others by statute.',
    value: { warningIsPenalty: true },
  },
  {
    no: '25',
    zh: '几个机关都有管辖权的，归最先立案的；有争议先协商，不成报共同上一级指定。',
    en: 'Of several organs the first to file has the case; disputes are negotiated, then settled by the common superior.',
  },
  { no: '26', zh: '需要时可以请求有关机关协助。', en: 'Another organ may be asked for help.' },
  {
    no: '27',
    zh: '涉嫌犯罪的及时移送司法机关；不追究刑责而应处罚的，由司法机关移送回来。',
    en: 'A suspected crime is handed over promptly; what is left for a penalty comes back.',
  },
  {
    no: '28',
    zh: '处罚时要责令改正或限期改正，这本身不是处罚；违法所得除退赔外没收。',
    en: 'An order to correct goes with a penalty and is none itself; illegal gain is confiscated.',
  },
  {
    no: '29',
    zh: '同一违法行为不得罚款两次；违反几个规定的按罚款高的处罚。',
    en: 'One act is fined once; under several norms the higher fine applies.',
  },
  {
    no: '32',
    zh: '主动消除危害、受胁迫诱骗、主动供述、立功等，应当从轻或减轻。',
    en: 'Undoing harm, coercion, voluntary disclosure or help make the penalty lighter.',
  },
  {
    no: '33',
    zh: '轻微、及时改正且无后果的不罚；初次违法后果轻微并改正的可以不罚；能证明无过错的不罚；不罚的要教育。',
    en: 'Minor, corrected and harmless: none; first, slight and corrected: may be none; no fault proved: none; always educate.',
    value: { grounds: ['minor-corrected-harmless', 'first-slight-corrected', 'no-fault'] },
  },
  { no: '34', zh: '裁量基准应当向社会公布。', en: 'Discretion standards are published.' },
  {
    no: '36',
    zh: '违法行为二年内未被发现的不再处罚；涉及生命健康、金融安全且有危害后果的为五年；连续或继续的自终了起算。',
    en: 'No penalty if undiscovered for two years; five for life, health or financial safety with harm; from the end if continuous.',
    value: { years: 2, graveYears: 5 },
  },
  {
    no: '37',
    zh: '适用行为时的规定；决定时已修改或废止且新规定较轻或不再认为违法的，适用新规定。',
    en: 'The law of the act applies, unless a newer rule is lighter or no longer finds a wrong.',
  },
  {
    no: '38',
    zh: '没有依据、主体不适格，或者程序违法重大且明显的，处罚无效。',
    en: 'Without basis or competence, or with a gross and obvious procedural breach, a penalty is void.',
    value: { grade: 'void' },
  },
  {
    no: '39',
    zh: '实施机关、立案依据、程序和救济渠道要公示。',
    en: 'Organ, grounds for filing, procedure and remedies are public.',
  },
  {
    no: '40',
    zh: '事实不清、证据不足的不得处罚。',
    en: 'Without clear facts and sufficient evidence there is no penalty.',
  },
  {
    no: '42',
    zh: '由两名以上有执法资格的人员实施。',
    en: 'At least two qualified officers act.',
    value: { minOfficers: 2 },
  },
  {
    no: '43',
    zh: '执法人员有利害关系的应当回避；当事人可以申请，由机关负责人决定，决定前不停止调查。',
    en: 'An officer with an interest withdraws; on application the head decides, and the inquiry goes on meanwhile.',
    value: { decider: 'organ-head', suspends: false },
  },
  {
    no: '44',
    zh: '决定前要告知拟处罚的内容、事实、理由、依据，以及陈述、申辩、听证等权利。',
    en: 'Before deciding the organ tells content, facts, reasons, basis and the rights to be heard.',
  },
  {
    no: '45',
    zh: '必须听取陈述申辩并复核，成立的采纳；不得因申辩加重处罚。',
    en: 'Defence is heard and re-checked, and accepted if sound; it never makes the penalty heavier.',
  },
  {
    no: '46',
    zh: '证据有八种，须经查证属实；非法取得的不得采用。',
    en: 'Eight kinds of evidence, each verified; what is unlawfully obtained does not count.',
    value: {
      kinds: [
        'documentary',
        'physical',
        'audiovisual',
        'electronic',
        'testimony',
        'party-statement',
        'expert-opinion',
        'record',
      ],
    },
  },
  {
    no: '47',
    zh: '从启动到执行全过程以文字、音像等记录并归档。',
    en: 'The whole course is recorded in text and audio-visual form and archived.',
  },
  {
    no: '48',
    zh: '有一定社会影响的处罚决定依法公开；被变更、撤销、确认违法或无效的，三日内撤回并说明理由。',
    en: 'Decisions of a certain social influence are published; if changed or annulled, withdrawn within three days with reasons.',
    value: { withdrawDays: 3 },
  },
  {
    no: '50',
    zh: '执法中知悉的国家秘密、商业秘密和个人隐私要保密。',
    en: 'State secrets, trade secrets and privacy are kept.',
  },
  {
    no: '51',
    zh: '事实确凿有依据，对组织三千元以下、对个人二百元以下罚款或者警告的，可以当场决定。',
    en: 'Clear facts, and a warning or a fine up to 3,000 yuan (organization) or 200 (person): may be decided on the spot.',
    value: { organizationFen: 300_000, personFen: 20_000 },
  },
  {
    no: '52',
    zh: '当场处罚要出示证件、填写有编号的决定书当场交付，并报机关备案。',
    en: 'On the spot: show the certificate, fill in a numbered decision, hand it over, report it for the record.',
  },
  {
    no: '54',
    zh: '应当全面、客观、公正地调查；符合立案标准的及时立案。',
    en: 'The inquiry is full, objective and fair; a case that meets the standard is filed promptly.',
  },
  {
    no: '55',
    zh: '调查检查要主动出示证件，否则可以拒绝；询问检查要作笔录。',
    en: 'Certificates are shown unasked, or the party may refuse; inquiries and inspections are recorded.',
  },
  {
    no: '56',
    zh: '证据可能灭失或以后难取得的，经负责人批准先行登记保存，七日内作出处理决定。',
    en: 'With the head’s approval evidence at risk is registered and kept; what becomes of it is decided within seven days.',
    value: { days: 7, approver: 'organ-head' },
  },
  {
    no: '57',
    zh: '调查终结由负责人审查，作出处罚、不予处罚或移送的决定；复杂或重大的由负责人集体讨论决定。',
    en: 'The head decides: penalty, none, or transfer; a complex or major case is decided by collective discussion.',
    value: { collectiveWhen: ['complex', 'major'] },
  },
  {
    no: '58',
    zh: '涉及重大公共利益、经过听证、疑难复杂等案件，未经法制审核或审核未通过不得决定；初次从事审核的要有法律职业资格。',
    en: 'Major public interest, a hearing held, complexity: no decision without legal review; new reviewers need the qualification.',
    value: { mandatoryWhen: ['major-public-interest', 'hearing-held', 'complex', 'by-statute'] },
  },
  {
    no: '59',
    zh: '处罚决定书要写明当事人、事实和证据、种类和依据、履行方式和期限、救济途径和期限、机关和日期，并盖章。',
    en: 'The decision states party, facts and evidence, kind and basis, performance, remedies, organ and date, and is sealed.',
    value: {
      contents: [
        'party',
        'facts-and-evidence',
        'kind-and-basis',
        'performance',
        'remedies',
        'organ-and-date',
        'seal',
      ],
    },
  },
  {
    no: '60',
    zh: '立案之日起九十日内作出处罚决定，法律法规规章另有规定的从其规定。',
    en: 'A penalty is decided within 90 days of filing, unless another rule says otherwise.',
    value: { days: 90 },
  },
  {
    no: '61',
    zh: '决定书宣告后当场交付；不在场的七日内依民事诉讼法送达；当事人签确认书同意的可以电子送达。',
    en: 'Handed over at once, else served within seven days by civil procedure; electronically with a signed consent.',
    value: { days: 7 },
  },
  {
    no: '62',
    zh: '没有依法告知或者拒绝听取陈述申辩的，不得作出处罚决定，当事人明确放弃的除外。',
    en: 'Without prior notice and a hearing of the defence there is no penalty, unless clearly waived.',
  },
  {
    no: '63',
    zh: '较大数额罚款和没收、降低资质和吊销许可、停产关闭限制从业、其他较重处罚，要告知听证权；要求听证的应当组织。',
    en: 'Large fines or confiscations, licence measures, closure and other heavy penalties carry the right to a hearing.',
  },
  {
    no: '64',
    zh: '听证要依法定程序：五日内提出、七日前通知、公开举行、非调查人员主持、可委托一至二人、制作笔录。',
    en: 'Hearing: asked for in five days, notified seven days ahead, public, chaired by a non-investigator, recorded.',
    value: { agents: 2 },
  },
  {
    no: '64i1',
    zh: '要求听证的，在告知后五日内提出。',
    en: 'A hearing is asked for within five days of being told.',
    value: { days: 5 },
  },
  {
    no: '64i2',
    zh: '举行听证七日前通知时间、地点。',
    en: 'Time and place are notified seven days before the hearing.',
    value: { days: 7 },
  },
  {
    no: '64i4',
    zh: '听证由非本案调查人员主持，当事人可以申请其回避。',
    en: 'The chair is no investigator of the case, and can be objected to.',
  },
  { no: '65', zh: '听证后根据笔录作出决定。', en: 'After a hearing the decision follows its record.' },
  {
    no: '85',
    zh: '本法的二日、三日、五日、七日是工作日，不含法定节假日。',
    en: 'Two, three, five and seven days in this Law are working days.',
    value: { workingDays: [2, 3, 5, 7] },
  },
];

/** 《社会组织登记管理机关行政处罚程序规定》（民政部令第68号）: only Arts 1–7 and 31 were read. */
const O68: RuleRow[] = [
  {
    no: '1',
    zh: '本规定规范登记管理机关的行政处罚程序。',
    en: 'The rules govern the penalty procedure of registration organs.',
  },
  {
    no: '2',
    zh: '处罚遵循公正公开、处罚与教育相结合。',
    en: 'Penalties are fair and public, and go with education.',
  },
  {
    no: '3',
    zh: '登记管理机关管辖在本机关登记的社会组织的处罚案件。',
    en: 'An organ penalises the organizations registered with itself.',
  },
  {
    no: '4',
    zh: '发现不归本机关管辖的社会组织在本地违法，通报有管辖权的机关；该机关可以书面委托调查。',
    en: 'Violations by another registrar’s organization are reported to it; it may commission the inquiry in writing.',
  },
  {
    no: '5',
    zh: '不属于本机关管辖的案件，移送有管辖权的机关。',
    en: 'A case outside one’s jurisdiction is transferred.',
  },
  { no: '6', zh: '处罚全过程以文字、音像等记录并归档。', en: 'The whole course is recorded and archived.' },
  {
    no: '7',
    zh: '有违反登记管理规定的事实、应受处罚且归本机关管辖的，及时立案。',
    en: 'Facts contrary to the registration rules, punishable, own jurisdiction: the case is filed promptly.',
    value: { conditions: ['facts', 'punishable', 'own-jurisdiction'] },
  },
  {
    no: '31',
    zh: '立案之日起九十日内决定；经负责人批准延长不超过三十日；仍不能的由负责人集体讨论决定是否继续延长并定明期限；听证、公告、审计、检测鉴定等时间不计入。',
    en: '90 days from filing; 30 more by the head; then a definite term by collective decision; hearing, announcement, audit and testing excluded.',
    value: {
      days: 90,
      extensionDays: 30,
      excluded: ['hearing', 'announcement', 'audit', 'testing', 'appraisal'],
    },
  },
  {
    no: null,
    key: 'custody',
    mark: 'weak',
    zh: '撤销登记、吊销证书的收缴登记证书和印章；拒不缴回或者无法收缴的公告作废（据原令第44号第三十二条）。',
    en: 'On revocation or withdrawal certificate and seals are collected; if refused or impossible, declared void (after Order 44 Art 32).',
  },
];

export const PENALTY_RULES = [
  ...rulesOf('APL', { from: '2021-07-15', to: null }, APL),
  ...rulesOf('O68', { from: '2021-10-15', to: null }, O68),
];
