import type { OrganizationFile } from '../../api/models';
import { REGISTERED_ITEMS } from '../../commands/registration-forms';
import { REVOCATIONS, words } from './record-words';
import { pair, same, section, stateOf, type RecordLine, type RecordSection, type Words } from './records';

type Lifecycle = OrganizationFile['lifecycle'];

const item = (code: string): Words =>
  pair(REGISTERED_ITEMS.find(([one]) => one === code) ?? [code, code, code]);

/** What is said of a line, the parts that there are. */
const parts = (...all: readonly (Words | false | null | undefined | '')[]): Words => {
  const said = all.filter((one): one is Words => Boolean(one));
  return [said.map(([zh]) => zh).join(' · '), said.map(([, en]) => en).join(' · ')];
};

export function registrationOf(file: OrganizationFile): RecordSection[] {
  const { lifecycle } = file;
  return [
    section('成立登记', 'Formation', begun(file)),
    section('变更登记', 'Changes', lifecycle.changes.map(changeLine)),
    section('分支（代表）机构', 'Branches', lifecycle.branches.map(branchLine)),
    section('审计', 'Audits', lifecycle.audits.map(auditLine)),
    section('撤销、注销', 'Annulment and exit', [
      ...lifecycle.annulments.map(annulmentLine),
      ...file.revocations.map(({ kind, documentNumber, decidedOn }) => ({
        key: documentNumber,
        date: decidedOn,
        what: words(REVOCATIONS, kind),
        detail: same(documentNumber),
      })),
    ]),
    section('更正', 'Corrections', file.corrections.map(correctionLine)),
  ];
}

function begun({ lifecycle, certificateNumber }: OrganizationFile): RecordLine[] {
  const { application, incubation, filed, certificateDeliveredOn, charterApprovedOn } = lifecycle;
  const lines: (RecordLine | null)[] = [
    incubation && {
      key: 'incubation',
      date: incubation.since,
      what: ['入驻孵化', 'Incubated'],
      state: incubation.endedOn ? ['已结束', 'ended', 'none'] : ['孵化中', 'incubated', 'info'],
      detail: same(incubation.base),
    },
    filed && {
      key: 'filed',
      date: filed.since,
      what: ['社区社会组织备案', 'Filed community organization'],
      detail: same(filed.township),
    },
    application && applicationLine(application),
    certificateDeliveredOn === null
      ? null
      : {
          key: 'certificate',
          date: certificateDeliveredOn,
          what: ['颁发登记证书', 'Certificate delivered'],
          detail: same(certificateNumber ?? ''),
        },
    charterApprovedOn === null
      ? null
      : { key: 'charter', date: charterApprovedOn, what: ['核准章程', 'Charter approved'] },
  ];
  return lines.filter((line) => line !== null);
}

function applicationLine({
  receivedOn,
  missing,
  jointReview,
}: NonNullable<Lifecycle['application']>): RecordLine {
  const opinions = {
    agree: ['联合审核同意', 'joint review agreed'],
    disagree: ['联合审核不同意', 'joint review disagreed'],
  } as const;
  return {
    key: 'application',
    date: receivedOn,
    what: ['受理登记申请', 'Application for registration'],
    state:
      missing.length > 0 ? ['材料待补正', 'papers missing', 'notice'] : ['材料齐全', 'complete', 'normal'],
    ...(jointReview ? { detail: opinions[jointReview] } : {}),
  };
}

function changeLine(one: Lifecycle['changes'][number]): RecordLine {
  const { changeId, appliedOn, from, to, late, toAnnounce, status } = one;
  return {
    key: changeId,
    date: appliedOn,
    what: item(one.item),
    state: stateOf(
      {
        applied: ['已受理', 'applied', 'info'],
        registered: ['已登记', 'registered', 'normal'],
        refused: ['不予变更', 'refused', 'none'],
        annulled: ['已撤销', 'annulled', 'warn'],
      },
      status,
    ),
    detail: parts(
      (from || to) && same(from && to ? `${from} → ${to}` : (to ?? from ?? '')),
      late && ['逾期申请', 'late'],
      toAnnounce && ['待公告', 'to be announced'],
    ),
  };
}

function branchLine({ branchId, name, kind, setUpOn, endedOn }: Lifecycle['branches'][number]): RecordLine {
  return {
    key: branchId,
    date: setUpOn,
    what: same(name),
    state: endedOn ? ['已终止', 'ended', 'none'] : ['存续', 'existing', 'normal'],
    detail: kind === 'branch' ? ['分支机构', 'branch'] : ['代表机构', 'representative office'],
  };
}

function auditLine({ auditId, purpose, concludedOn, used }: Lifecycle['audits'][number]): RecordLine {
  return {
    key: auditId,
    date: concludedOn,
    what: words(
      {
        're-election': ['换届审计', 'Before a re-election'],
        'legal-representative': ['离任审计', 'Before a change of the head'],
        liquidation: ['清算审计', 'In liquidation'],
      },
      purpose,
    ),
    detail: used ? ['已用于登记', 'used'] : ['尚未使用', 'not used yet'],
  };
}

function annulmentLine(one: Lifecycle['annulments'][number]): RecordLine {
  const { annulmentId, of, noticedOn, heard, status } = one;
  return {
    key: annulmentId,
    date: noticedOn,
    what:
      of === 'formation'
        ? ['拟撤销成立登记', 'Annulment of the formation']
        : ['拟撤销变更登记', 'Annulment of a change'],
    state: stateOf(
      {
        proposed: ['已告知', 'noticed', 'notice'],
        annulled: ['已撤销', 'annulled', 'grave'],
        dropped: ['不予撤销', 'dropped', 'none'],
      },
      status,
    ),
    detail: heard ? ['已听取陈述', 'heard'] : ['尚未听取陈述', 'not heard yet'],
  };
}

function correctionLine(one: OrganizationFile['corrections'][number]): RecordLine {
  return {
    key: one.correctionId,
    date: null,
    what: same(`${one.item} → ${one.to}`),
    state: one.status === 'approved' ? ['已批准', 'approved', 'normal'] : ['待批准', 'proposed', 'notice'],
    detail: same(one.proposedBy),
  };
}
