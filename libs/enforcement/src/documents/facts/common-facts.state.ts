import { civilDateOf } from '@shouzheng/kernel';
import { type Remedies } from '../../case/case.state.js';
import { remedyBodiesOf } from '../../case/organs.decider.js';
import {
  actDate,
  actTime,
  basis,
  certificates,
  computed,
  date,
  dayOf,
  decisionOf,
  either,
  of,
  place,
  term,
  value,
  word,
} from './read.state.js';
import { type Facts, type Vocabulary, maybe, text } from './vocabulary.state.js';

/** Decisions of a case that are served and that others follow by the id of their event. */
export const DECISIONS = ['PenaltyDecided', 'NoPenaltyDecided', 'BanDecided', 'ConfiscationDecided'] as const;

const CASE_FILED = ['CaseFiled', 'PenaltyCaseFiled'] as const;

/** What every document may name. `doc.number` and `doc.date` are those of the issue itself. */
const ANYWHERE: Vocabulary = {
  'organ.name': text(
    '本机关名称',
    computed(({ organ, organName }) => organName(organ)),
  ),
  'act.date': text('行为日期', actDate),
  'act.time': text('行为时间', actTime),
  basis: text('行为依据（记录所载规则版本）', basis),
  'doc.number': text(
    '文号',
    computed(() => ''),
  ),
  'doc.date': text(
    '成文日期',
    computed(() => ''),
  ),
};

export const CASE_COMMON: Vocabulary = {
  ...ANYWHERE,
  'case.number': text('案件编号', value(of(CASE_FILED, 'number'))),
  'case.filedOn': text('立案日期', dayOf(CASE_FILED)),
  'case.place': text('行为发生地', place(of(CASE_FILED, 'regionCode'))),
  'case.actOn': text('违法行为日期', date(of(CASE_FILED, 'actOn'))),
  'case.ground': text(
    '涉嫌违法情形',
    either(word(of('CaseFiled', 'ground'), 'ground'), word(of('PenaltyCaseFiled', 'violation'), 'violation')),
  ),
  'party.name': text('当事人名称', value(of(CASE_FILED, 'subjectName'))),
  officers: maybe(text('承办人执法证号', certificates(of('OfficersAssigned', 'officers')))),
};

export const CLUE_COMMON: Vocabulary = {
  ...ANYWHERE,
  'clue.number': text('线索编号', value(of('ClueReceived', 'number'))),
  'clue.source': text('线索来源', word(of('ClueReceived', 'source'), 'clueSource')),
  'clue.receivedOn': text('收到日期', date(of('ClueReceived', 'receivedOn'))),
  'clue.place': text('行为发生地', place(of('ClueReceived', 'region'))),
  'party.name': text('被反映组织名称', value(of('ClueReceived', 'subjectName'))),
};

const REGISTERED = ['OrganizationRegistered', 'OrganizationRecorded'] as const;

export const ORGANIZATION_COMMON: Vocabulary = {
  ...ANYWHERE,
  'party.name': text(
    '社会组织名称',
    either(
      value(of(REGISTERED, 'name')),
      value(of('RegistrationApplied', 'name')),
      value(of('OrganizationIncubated', 'name')),
    ),
  ),
  'party.uscc': maybe(text('统一社会信用代码', value(of(REGISTERED, 'uscc')))),
  'party.type': maybe(
    text('社会组织类型', word(of([...REGISTERED, 'RegistrationApplied'], 'type'), 'orgType')),
  ),
  'party.competentUnit': maybe(text('业务主管单位', value(of('RegistrationApplied', 'competentUnit')))),
};

interface Decided {
  readonly remedies?: Remedies;
  readonly reviewFirst?: boolean;
}

const TERMS = { days: 'reconsideration-application', months: 'direct-suit' } as const;

/** Organ, term and court: as the decision told them, else those against the organ (REC 20, 24; LIT 46). */
const remedies = (
  decisionIn: (facts: Facts) => Decided | undefined,
  [which, from]: readonly [which: string, from: string],
): Vocabulary => {
  const told = (facts: Facts): Remedies | undefined => decisionIn(facts)?.remedies;
  /** What the decision told, else what the law of the day says. */
  const length = (told: (facts: Facts) => number | undefined, timer: string) =>
    computed((facts) => {
      const on = civilDateOf(facts.act.meta.occurredAt);
      return String(told(facts) ?? facts.term(timer, on)?.duration ?? '');
    });
  return {
    'remedies.organ': text(
      '复议机关',
      computed((facts) => told(facts)?.reconsideration.organ ?? remedyBodiesOf(facts.organ)?.government),
    ),
    'remedies.days': text(
      '复议期限（日）',
      length((facts) => decisionIn(facts)?.remedies?.reconsideration.days, TERMS.days),
    ),
    'remedies.court': text(
      '管辖法院',
      computed((facts) => told(facts)?.suit.court ?? remedyBodiesOf(facts.organ)?.court),
    ),
    'remedies.months': text(
      '起诉期限（月）',
      length((facts) => decisionIn(facts)?.remedies?.suit.months, TERMS.months),
    ),
    /** Reconsideration comes first (REC 23). */
    'remedies.first': maybe(
      text(
        '复议前置',
        computed((facts) => (decisionIn(facts)?.reviewFirst === true ? '复议前置' : undefined)),
      ),
    ),
    'remedies.later': text('复议后起诉期限', term('suit-after-reconsideration')),
    'remedies.which': text(
      '可以救济的决定',
      computed(() => which),
    ),
    'remedies.from': text(
      '救济期限起算',
      computed(() => from),
    ),
  };
};

export const REMEDIES = remedies(({ act: { data } }) => data as Decided, ['本决定', '收到本决定书之日']);

/** Of the decision that is announced, from the day on which it is deemed served (行政复议法 Art 20). */
export const REMEDIES_OF_DECISION = remedies(
  (facts) => decisionOf(facts, DECISIONS)?.data as Decided | undefined,
  ['该决定', '该决定书视为送达之日'],
);
