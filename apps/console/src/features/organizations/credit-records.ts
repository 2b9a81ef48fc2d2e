import type { OrganizationFile } from '../../api/models';
import { groundWords } from '../../commands/credit-forms';
import { standingOf } from '../supervision/procedure-words';
import { pair, section, type RecordLine, type RecordSection, type Words } from './records';

const ABOUT: Readonly<Record<OrganizationFile['objections'][number]['about'], string>> = {
  listing: '名录列入',
  rating: '评估等级',
  'published-fact': '公布的事实',
  'list-entry': '名单条目',
};
const STATEMENTS = {
  received: '已收陈述',
  accepted: '陈述采纳',
  'not-accepted': '陈述不予采纳',
  none: '',
} as const;

export function creditOf(file: OrganizationFile): RecordSection[] {
  return [
    section(
      '列入与移出',
      'Listings',
      file.listingProcedures.map((one) => listingLine(file, one)),
    ),
    section(
      '异议',
      'Objections',
      file.objections.map(({ objectionId, about, receivedOn, status }) => ({
        key: objectionId,
        date: receivedOn,
        what: [ABOUT[about], about],
        state: standingOf('objection', status),
        detail: objectionTerm(file, objectionId),
      })),
    ),
    section(
      '住所核实信函',
      'Letters to the domicile',
      file.domicileLetters.map(({ letterId, sentOn, result }) => ({
        key: letterId,
        date: sentOn,
        what: ['专用信函', 'Dedicated letter'],
        state:
          result === 'signed' ? ['已签收', 'signed for', 'normal'] : ['无人签收', 'not signed for', 'notice'],
      })),
    ),
  ];
}

function listingLine(
  { listings }: OrganizationFile,
  one: OrganizationFile['listingProcedures'][number],
): RecordLine {
  const { listingId, kind, ground, status, proposedOn, statementUntil, statement, removal } = one;
  const listed = listings.find((other) => other.listingId === listingId);
  const anew = listed && listed.clock !== listed.since ? listed.clock : null;
  const until = status === 'notified' ? statementUntil : null;
  const [zh, en] = pair(groundWords(ground));
  const [listZh, listEn] =
    kind === 'serious' ? ['严重违法失信名单', 'Serious list'] : ['活动异常名录', 'Abnormal list'];
  return {
    key: listingId,
    date: listed?.since ?? proposedOn,
    what: [`${listZh}：${zh}`, `${listEn}: ${en}`],
    state: standingOf('listing', removal && status === 'listed' ? `removal-${removal}` : status),
    contested: one.contested,
    detail: [
      [
        listed?.documentNumber,
        anew && `${anew} 重新起算`,
        until && `陈述申辩至 ${until}`,
        STATEMENTS[statement],
        one.exempted && '有不负直接责任证明',
      ]
        .filter(Boolean)
        .join(' · '),
      [
        listed?.documentNumber,
        anew && `counts anew from ${anew}`,
        until && `statement until ${until}`,
        statement !== 'none' && `statement ${statement}`,
        one.exempted && 'exempted',
      ]
        .filter(Boolean)
        .join(' · '),
    ],
  };
}

/** Who must answer and by when: the term says so. */
function objectionTerm({ terms }: OrganizationFile, id: string): Words | undefined {
  const term = terms.find((one) => one.term.endsWith(id) && one.status !== 'met');
  return term ? [`限 ${term.dueOn} 答复`, `to be answered by ${term.dueOn}`] : undefined;
}
