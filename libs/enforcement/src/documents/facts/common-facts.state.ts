import { type Remedies } from '../../case/case.state.js';
import { remediesAgainst } from '../../case/organs.decider.js';
import {
  actDate,
  actTime,
  basis,
  certificates,
  computed,
  date,
  dayOf,
  either,
  of,
  place,
  value,
  word,
} from './read.state.js';
import { type Facts, type Vocabulary, maybe, text } from './vocabulary.state.js';

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
};

const remediesOf = ({ act: { data }, organ }: Facts): Remedies | undefined =>
  (data as { remedies?: Remedies }).remedies ?? remediesAgainst(organ);

/** Organ, term and court: from the decision, else those against the organ (REC 20, 24; LIT 46). */
export const REMEDIES: Vocabulary = {
  'remedies.organ': text(
    '复议机关',
    computed((facts) => remediesOf(facts)?.reconsideration.organ),
  ),
  'remedies.days': text(
    '复议期限（日）',
    computed((facts) => String(remediesOf(facts)?.reconsideration.days ?? '')),
  ),
  'remedies.court': text(
    '管辖法院',
    computed((facts) => remediesOf(facts)?.suit.court),
  ),
  'remedies.months': text(
    '起诉期限（月）',
    computed((facts) => String(remediesOf(facts)?.suit.months ?? '')),
  ),
  /** Reconsideration comes first (REC 23). */
  'remedies.first': maybe(
    text(
      '复议前置',
      computed(({ act: { data } }) =>
        (data as { reviewFirst?: boolean }).reviewFirst === true ? '复议前置' : undefined,
      ),
    ),
  ),
};
