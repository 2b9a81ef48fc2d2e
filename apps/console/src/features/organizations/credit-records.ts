import type { OrganizationFile } from '../../api/models';
import { groundWords } from '../../commands/credit-forms';
import { standingOf } from '../supervision/procedure-words';
import { pair, section, type RecordSection, type Words } from './records';

export function creditOf(file: OrganizationFile): RecordSection[] {
  const { listingProcedures, listings, objections, domicileLetters } = file;
  const about = {
    listing: '名录列入',
    rating: '评估等级',
    'published-fact': '公布的事实',
    'list-entry': '名单条目',
  };
  return [
    section(
      '列入与移出',
      'Listings',
      listingProcedures.map(
        ({
          listingId,
          kind,
          ground,
          status,
          proposedOn,
          statementUntil,
          statement,
          removal,
          contested,
          exempted,
        }) => {
          const listed = listings.find((one) => one.listingId === listingId);
          const [zh, en] = pair(groundWords(ground));
          const [listZh, listEn] =
            kind === 'serious' ? ['严重违法失信名单', 'Serious list'] : ['活动异常名录', 'Abnormal list'];
          return {
            key: listingId,
            date: listed?.since ?? proposedOn,
            what: [`${listZh}：${zh}`, `${listEn}: ${en}`],
            state: standingOf('listing', removal && status === 'listed' ? `removal-${removal}` : status),
            contested,
            detail: [
              [
                listed?.documentNumber,
                listed && listed.clock !== listed.since && `${listed.clock} 重新起算`,
                status === 'notified' && statementUntil && `陈述申辩至 ${statementUntil}`,
                statement !== 'none' &&
                  { received: '已收陈述', accepted: '陈述采纳', 'not-accepted': '陈述不予采纳' }[statement],
                exempted && '有不负直接责任证明',
              ]
                .filter(Boolean)
                .join(' · '),
              [
                listed?.documentNumber,
                listed && listed.clock !== listed.since && `counts anew from ${listed.clock}`,
                status === 'notified' && statementUntil && `statement until ${statementUntil}`,
                statement !== 'none' && `statement ${statement}`,
                exempted && 'exempted',
              ]
                .filter(Boolean)
                .join(' · '),
            ],
          };
        },
      ),
    ),
    section(
      '异议',
      'Objections',
      objections.map(({ objectionId, about: of, receivedOn, status }) => ({
        key: objectionId,
        date: receivedOn,
        what: [about[of], of],
        state: standingOf('objection', status),
        detail: objectionTerm(file, objectionId),
      })),
    ),
    section(
      '住所核实信函',
      'Letters to the domicile',
      domicileLetters.map(({ letterId, sentOn, result }) => ({
        key: letterId,
        date: sentOn,
        what: ['专用信函', 'Dedicated letter'],
        state:
          result === 'signed' ? ['已签收', 'signed for', 'normal'] : ['无人签收', 'not signed for', 'notice'],
      })),
    ),
  ];
}

/** Who must answer and by when: the term says so. */
function objectionTerm({ terms }: OrganizationFile, id: string): Words | undefined {
  const term = terms.find((one) => one.term.endsWith(id) && one.status !== 'met');
  return term ? [`限 ${term.dueOn} 答复`, `to be answered by ${term.dueOn}`] : undefined;
}
