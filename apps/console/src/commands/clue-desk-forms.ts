import { ILLEGAL_GROUNDS } from './case-fields';
import { choice, date, long, number, text, yes } from './form-parts';
import { type Choice, type CommandForm, type Target, textOf, type Values } from './form-spec';
import { VIOLATIONS } from './penalty-fields';

const isPenalty = (target: Target | null) => Boolean(target?.clue?.penaltyProposal);

/** Work by which the bureau itself comes upon a violation, and where its steps lie. */
export const ORIGINS: readonly Choice[] = [
  ['annual-check', '年度检查', 'Annual check'],
  ['spot-check', '抽查', 'Spot check'],
  ['audit', '审计', 'Audit'],
  ['rating', '等级评估', 'Rating'],
  ['rectification', '整改', 'Rectification'],
  ['registration', '登记和变更', 'Registration and changes'],
  ['penalty', '处罚案件', 'Penalty case'],
  ['relapse', '取缔后继续活动', 'Acting on after a ban'],
];
const OF_CASES = ['penalty', 'relapse'];
const ofCase = (values: Values) => OF_CASES.includes(String(values['origin.kind']));

/** Filing, refusing, joining and answering: what closes or moves a clue. */
export const CLUE_DESK_FORMS: Readonly<Record<string, CommandForm>> = {
  fileCase: {
    creates: { path: '/api/cases', opens: (id) => `/cases/${id}` },
    fields: [
      choice('ground', '立案情形', 'Ground', ILLEGAL_GROUNDS, {
        initialOf: (target) => target.clue?.proposedGround ?? undefined,
        when: (_values, target) => !isPenalty(target),
      }),
      date('actOn', '行为发生日', 'Day of the act', {
        optional: true,
        hint: ['适用法律版本依此日', 'The law in force on that day applies'],
        when: (_values, target) => !isPenalty(target),
      }),
      {
        name: 'organization',
        kind: 'organization',
        label: ['当事人（登记的社会组织）', 'Registered organization'],
        initialOf: (target) => target.clue?.penaltyProposal?.organizationId,
        when: (_values, target) => isPenalty(target),
      },
    ],
    body: (body, target) => ({
      ...body,
      kind: isPenalty(target) ? 'penalty' : 'illegal',
      clueIds: target ? [target.id, ...(target.clue?.followers ?? [])] : [],
    }),
  },
  proposePenaltyCase: {
    fields: [
      {
        name: 'organization',
        kind: 'organization',
        label: ['当事人（登记的社会组织）', 'Registered organization'],
      },
      choice('violation', '违法行为', 'Violation', VIOLATIONS),
      date('actOn', '行为发生日', 'Day of the act', {
        hint: ['连续或者继续的，为终了之日', 'The end of a continuing act'],
      }),
      yes('grave', '涉及公民生命健康安全、金融安全且有危害后果', 'Life, health or financial safety harmed', {
        hint: ['追责期限五年', 'Five years of limitation'],
      }),
      long('reason', '提请理由', 'Reason', { optional: true }),
    ],
  },
  refuseFiling: {
    fields: [
      choice('reason', '退回理由', 'Reason', [
        ['facts-unclear', '事实不清', 'Facts unclear'],
        ['evidence-lacking', '证据不足', 'Evidence lacking'],
        ['not-own-jurisdiction', '不属于本机关管辖', 'Not own jurisdiction'],
        ['wrong-ground', '立案情形不当', 'Wrong ground'],
        ['other', '其他', 'Other'],
      ]),
      long('note', '说明', 'Note', { optional: true }),
    ],
  },
  declineToFile: {
    fields: [
      number('docNo', '不予立案审批表文号', 'Number of the form'),
      choice('reason', '不予立案理由', 'Reason', [
        ['no-unlawful-fact', '没有违法事实', 'No unlawful fact'],
        ['minor-and-corrected', '轻微并已改正', 'Minor and corrected'],
        ['limitation-expired', '超过追责期限', 'Limitation expired'],
        ['dissolved-already', '已经自行解散', 'Dissolved already'],
        ['not-own-jurisdiction', '不属于本机关管辖', 'Not own jurisdiction'],
        ['other', '其他', 'Other'],
      ]),
      long('finding', '核查情况', 'Finding'),
    ],
  },
  joinClues: {
    fields: [
      {
        name: 'lead',
        kind: 'clue',
        label: ['并入哪一条线索', 'The clue to follow'],
        hint: ['随其立案；可以再拆分', 'It follows into the same case; undone by separating'],
      },
    ],
  },
  separateClue: { fields: [] },
  replyToReporter: {
    fields: [
      choice('stage', '答复环节', 'Stage', [
        ['acceptance', '受理告知', 'Acceptance'],
        ['conclusion', '办理结果', 'Conclusion'],
      ]),
      choice('outcome', '答复内容', 'Outcome', [
        ['accepted', '予以受理', 'Accepted'],
        ['not-accepted', '不予受理', 'Not accepted'],
        ['handled', '已依法处理', 'Handled'],
        ['not-established', '不能认定', 'Not established'],
        ['handed-over', '已移送有权机关', 'Handed over'],
      ]),
      number('docNo', '答复文号', 'Number of the reply'),
      choice('way', '答复方式', 'How', [
        ['letter', '书面', 'By letter'],
        ['telephone', '电话', 'By telephone'],
        ['in-person', '当面', 'In person'],
        ['electronic', '网上', 'Electronically'],
      ]),
      date('repliedOn', '答复日', 'Replied on'),
      long('text', '答复原文', 'Words of the reply', {
        hint: ['不写案情；与举报人一同加密', 'Without the case; sealed with the reporter'],
      }),
    ],
  },
  registerLeadClue: {
    creates: { path: '/api/clues/leads', opens: (id) => `/clues/${id}` },
    fields: [
      choice('origin.kind', '来自哪项工作', 'Out of which work', ORIGINS),
      {
        name: 'organization',
        kind: 'organization',
        label: ['哪个组织', 'Which organization'],
        when: (values) => Boolean(values['origin.kind']) && !ofCase(values),
      },
      { name: 'file', kind: 'case', label: ['哪件案件', 'Which case'], when: ofCase },
      {
        name: 'origin.eventId',
        kind: 'step',
        of: 'organization',
        label: ['由哪一步发现', 'Found by which step'],
        when: (values) => Boolean(values['organization']) && !ofCase(values),
      },
      {
        name: 'origin.caseEventId',
        kind: 'step',
        of: 'file',
        label: ['由哪一步发现', 'Found by which step'],
        when: (values) => Boolean(values['file']) && ofCase(values),
      },
      text('subjectName', '组织名称', 'Name of the organization'),
      { name: 'region', kind: 'region', label: ['行为地', 'Place of the act'] },
      date('receivedOn', '发现日', 'Found on'),
      long('facts', '发现的情况', 'What was found', { optional: true }),
    ],
    body: ({ organization, file, origin, ...body }) => {
      const { kind, eventId, caseEventId } = origin as Record<string, unknown>;
      const streamId = file ? `case-${textOf(file)}` : `organization-${textOf(organization)}`;
      return { ...body, origin: { kind, streamId, eventId: caseEventId ?? eventId } };
    },
  },
};
