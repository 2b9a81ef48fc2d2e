import type { DocumentType } from '../document-codes.events.js';
import { ITEM_CELLS, ITEM_COLUMNS } from './items.state.js';
import {
  act,
  certificates,
  computed,
  date,
  joinedCodes,
  of,
  ofSame,
  plain,
  rows,
  sayWhen,
  time,
  value,
  word,
  words,
} from './read.state.js';
import { type FactRow, type Facts, type Vocabulary, list, maybe, text } from './vocabulary.state.js';

const sent = (path: string) => ofSame(['CrimeHandedOver'], 'transfer', path);
const replied = (path: string) => ofSame(['PoliceReplied'], 'transfer', path);
const transfer: Vocabulary = {
  transferNo: text('移送书文号', value(sent('docNo'))),
  handedOverOn: text('移送日期', date(sent('handedOverOn'))),
  replyNo: text('公安机关答复文号', value(replied('replyNo'))),
  repliedOn: text('公安机关答复日期', date(replied('repliedOn'))),
};

/** What leaves the bureau when preserved evidence is decided on. */
const GONE = ['returned', 'released', 'copied-and-returned', 'collected'];

interface Preserved {
  readonly preservation?: string;
  readonly items?: readonly { readonly no: number }[];
  readonly outcomes?: readonly { readonly no: number; readonly outcome: string }[];
}

/** What the case still holds: evidence that was preserved and not given back, and what was collected with a ban. */
function held(facts: Facts): readonly FactRow[] | undefined {
  const before = facts.events.filter(({ revision }) => revision <= facts.act.revision);
  const decided = before.filter(({ type }) => type === 'EvidencePreservationDecided');
  const items = before.flatMap(({ type, data }) => {
    const { preservation, items: those = [] } = data as Preserved;
    if (type === 'SealsCollected') return those;
    if (type !== 'EvidencePreserved') return [];
    const outcomes = decided
      .map((one) => one.data as Preserved)
      .filter((one) => one.preservation === preservation)
      .flatMap((one) => one.outcomes ?? []);
    return those.filter(({ no }) => !outcomes.some((one) => one.no === no && GONE.includes(one.outcome)));
  });
  const numbered = items.map((item, index) => ({ ...item, no: index + 1 }));
  return rows(
    computed<unknown>(() => numbered),
    ITEM_CELLS,
  )(facts);
}

const hearing = (path: string) => of('ConfiscationHearingScheduled', path);
const OPEN = { true: '公开举行', false: '不公开举行' };

/** Facts of what goes beside a case: to the police, to a party that reads the file, of the hearing on a confiscation. */
export const BESIDE_FACTS: Partial<Record<DocumentType, Vocabulary>> = {
  POLICE_REVIEW_REQUEST: {
    ...transfer,
    title: text(
      '函件名称',
      sayWhen(act('reviewer'), {
        police: '关于提请复议不予立案决定的函',
        procuratorate: '关于建议依法进行立案监督的函',
      }),
    ),
    addressee: text(
      '受文机关',
      sayWhen(act('reviewer'), { police: '公安机关', procuratorate: '人民检察院' }),
    ),
    request: text(
      '请求事项',
      sayWhen(act('reviewer'), {
        police: '提请你单位对不予立案决定进行复议',
        procuratorate: '建议你院依法进行立案监督',
      }),
    ),
    offence: text('涉嫌的犯罪', value(ofSame(['CrimeTransferProposed'], 'transfer', 'offence'))),
    on: text('提请日期', date(act('requestedOn'))),
  },
  CRIME_ITEM_LIST: {
    ...transfer,
    officers: text('移交人员执法证号', certificates(act('present.officers'))),
    materials: text('随案移交的材料', words(sent('materials'), 'crimeMaterial')),
    items: maybe(list('涉案物品', ITEM_COLUMNS, computed(held))),
    signature: text('签名情况', word(act('signature.kind'), 'signature')),
    'signature.note': maybe(text('签名说明', value(act('signature.note')))),
  },
  FILE_ACCESS_DECISION: {
    title: text(
      '决定书名称',
      computed(({ act: { type } }) =>
        type === 'FileAccessGranted' ? '准予查阅案卷决定书' : '不予查阅案卷决定书',
      ),
    ),
    applicant: text('申请人', value(ofSame(['FileAccessRequested'], 'request', 'applicant'))),
    kind: text(
      '申请人身份',
      word(ofSame(['FileAccessRequested'], 'request', 'applicantKind'), 'applicantKind'),
    ),
    receiptNo: text('收件号', value(ofSame(['FileAccessRequested'], 'request', 'receiptNo'))),
    receivedOn: text('收到申请日期', date(ofSame(['FileAccessRequested'], 'request', 'receivedOn'))),
    readOn: maybe(text('查阅日期', date(act('readOn')))),
    withheld: maybe(text('不予查阅的部分', words(act('withheld'), 'withheldPart'))),
    reason: maybe(text('不予查阅的理由', word(act('reason'), 'accessRefusal'))),
  },
  CONFISCATION_HEARING_NOTICE: {
    requestedOn: text('要求听证日期', date(of('ConfiscationHearingRequested', 'requestedOn'))),
    noticeNo: text('没收事先告知书文号', value(of('ConfiscationNoticeServed', 'docNo'))),
    on: text('听证日期', date(act('heldOn'))),
    place: text('听证地点', value(act('place'))),
    chair: text('听证主持人工号', value(act('chair.badge'))),
    open: text('是否公开', sayWhen(act('open'), OPEN)),
  },
  CONFISCATION_HEARING_RECORD: {
    chair: text('听证主持人工号', value(hearing('chair.badge'))),
    place: text('听证地点', value(hearing('place'))),
    open: text('是否公开', sayWhen(hearing('open'), OPEN)),
    endedAt: text('结束时间', time(act('endedAt'))),
    presenters: text('调查人员工号', joinedCodes(act('presenters'))),
    agents: maybe(list('当事人的代理人', { name: '姓名' }, rows(act('agents'), { name: ['', plain] }))),
    record: text('听证情况', value(act('record'))),
    reason: text('拟没收的理由', value(of('ConfiscationOpened', 'reason'))),
    defence: maybe(text('陈述申辩', value(of('ConfiscationDefenceSubmitted', 'statement')))),
    signature: text('签名情况', word(act('signature.kind'), 'signature')),
    'signature.note': maybe(text('签名说明', value(act('signature.note')))),
  },
};
