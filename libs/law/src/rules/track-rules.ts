import { type OwnRuleRow, type RuleRow, ownRules, rulesOf } from './rule-row.js';

/** Our own rules about credit lists, objections, effects of penalties, restrictions and soft measures: 'design'. */
const OWN: OwnRuleRow[] = [
  {
    key: 'listing-2',
    title: ['移出申请的核实期限', 'term to verify a removal'],
    zh: '活动异常名录的移出申请十个工作日内核实。',
    en: 'An application to leave the abnormal list is verified within ten working days.',
    value: { workingDays: 10 },
  },
  {
    key: 'listing-3',
    title: ['列入须有依据、不重复', 'a listing has a source and is not repeated'],
    zh: '列入的情形须有本记录中的事实或者写明文号的文书为据；同一情形在办、在列的不重复提出。',
    en: 'A ground rests on a fact of the record or a numbered document; what is proposed or listed is not proposed again.',
  },
  {
    key: 'objection-1',
    title: ['名录异议', 'objections to an entry'],
    zh: '被列名者提出异议的，该条目即时标明“有异议”，有承办人和期限；异议成立的同时移出或者更正。',
    en: 'An objection shows at the entry at once, has an owner and a term, and removes or corrects when upheld.',
  },
  {
    key: 'effect-1',
    title: ['处罚后续影响', 'effects of a penalty'],
    zh: '处罚决定的后续影响一次办结；决定被撤销或者变更的，逐项撤回。',
    en: 'What follows from a penalty is done once, and is taken back item by item when the decision falls.',
  },
  {
    key: 'restriction-1',
    title: ['任职限制的依据与告知', 'basis and notice of a restriction'],
    zh: '限制个人任职须写明条文、认定、止期并书面告知；取缔本身不限制任何人。',
    en: 'A restriction of a person needs its article, finding, end date and notice; a ban alone restricts nobody.',
  },
  {
    key: 'restriction-2',
    title: ['任职限制的查阅', 'who sees restrictions'],
    zh: '任职限制只对需要核对任职资格的岗位可见，查询留痕。',
    en: 'Restrictions are seen only by those who check officers, and each look is recorded.',
  },
  {
    key: 'zombie-1',
    title: ['僵尸型由人认定', 'a person finds a zombie'],
    zh: '僵尸型只由人核实认定；达到年数只产生待核实事项。',
    en: 'A person finds an organization to be a zombie; the number of years only opens the check.',
  },
  {
    key: 'rating-1',
    title: ['评估逐步进行', 'the steps of a rating'],
    zh: '评估的申请、评审、公示、复核逐步进行，不跳步。',
    en: 'Application, experts, committee, notice and review of a rating follow one another.',
  },
  {
    key: 'talk-1',
    title: ['谈话提醒期限', 'term of a talk reminder'],
    zh: '谈话提醒在触发情形出现后三十日内进行。',
    en: 'A talk reminder is held within 30 days of its trigger.',
    value: { days: 30 },
  },
];

const TALKSC: RuleRow[] = [
  {
    no: null,
    key: 'triggers',
    mark: 'weak',
    zh: '七种情形必须谈话：新登记、新换届、新评或升为三级以上、未年检年报、年检基本合格或不合格、审计有问题或信访较多、被指出突出问题。',
    en: 'Seven triggers of a talk: newly registered, re-elected, rated 3A and above, check missed, basic or failed, audit problems or petitions, marked problems.',
    value: {
      triggers: [
        'REGISTERED',
        'RE_ELECTED',
        'RATED_3A',
        'ANNUAL_MISSED',
        'ANNUAL_NOT_PASSED',
        'AUDIT_OR_PETITIONS',
        'PROBLEMS_POINTED_OUT',
      ],
    },
  },
];

const ZOM63: RuleRow[] = [
  {
    no: null,
    key: 'announcement',
    mark: 'weak',
    zh: '联系不上的先公告六十日，再作处理。',
    en: 'Those that cannot be reached are announced for 60 days first.',
    value: { days: 60 },
  },
  {
    no: null,
    key: 'exits',
    mark: 'weak',
    zh: '分别注销、整改、激活或者撤销，按批次统计。',
    en: 'Deregister, rectify, reactivate or revoke, counted by batch.',
    value: { exits: ['TO_DEREGISTER', 'TO_RECTIFY', 'TO_REACTIVATE', 'TO_REVOKE'] },
  },
];

export const TRACK_RULES = [
  ...ownRules(OWN),
  ...rulesOf('TALKSC', { from: '2023-08-01', to: null }, TALKSC),
  ...rulesOf('ZOM63', { from: '2021-08-05', to: null }, ZOM63),
];
