import { type AccountEvent, type Leave, endedLeave } from '@shouzheng/identity/contract';
import { type ProjectionDefinition, type RowFold, rowPerStream } from '@shouzheng/kernel';
import type { Certificate } from '@shouzheng/law/contract';

export interface OfficerRow {
  readonly key: string;
  readonly person: string;
  readonly role: string;
  readonly organ: string;
  readonly badge: string;
  readonly active: boolean;
  readonly legalQualification: boolean;
  readonly certificate: Certificate | null;
  readonly leaves: readonly Leave[];
  readonly deputyFor: readonly {
    readonly appointment: string;
    readonly account: string;
    readonly role: string;
    readonly from: string;
    readonly to: string;
  }[];
}

type Of<T extends AccountEvent['type']> = Extract<AccountEvent, { type: T }>;

function changed<T extends AccountEvent['type']>(
  change: (data: Of<T>['data'], row: OfficerRow) => Partial<OfficerRow>,
): RowFold<OfficerRow, Of<T>> {
  return rowPerStream((row, event) => row && { ...row, ...change(event.data as Of<T>['data'], row) });
}

/** Accounts as the cases need them: certificate, leave, deputyships. Whether they hold is asked of a date, not of a row. */
export const officerDeskProjection: ProjectionDefinition<OfficerRow, AccountEvent> = {
  name: 'officer-desk',
  version: 1,
  table: 'officer_desk',
  folds: {
    AccountOpened: rowPerStream((_row, { streamId, data }) => {
      const { person, role, organ, badge, legalQualification = false } = data;
      return {
        key: streamId,
        person,
        role,
        organ,
        badge,
        active: true,
        legalQualification,
        certificate: null,
        leaves: [],
        deputyFor: [],
      };
    }),
    CertificateIssued: changed<'CertificateIssued'>((certificate) => ({ certificate })),
    CertificateEnded: changed<'CertificateEnded'>(() => ({ certificate: null })),
    PasswordChanged: 'ignored',
    AccountClosed: changed<'AccountClosed'>(() => ({ active: false })),
    LeaveRecorded: changed<'LeaveRecorded'>(({ leave, from, to, deputy }, { leaves }) => ({
      leaves: [...leaves, { leave, from, to, ...(deputy ? { deputy } : {}) }],
    })),
    LeaveEnded: changed<'LeaveEnded'>((ended, { leaves }) => ({ leaves: endedLeave(leaves, ended) })),
    DeputyAppointed: changed<'DeputyAppointed'>(
      ({ appointment, account, role, from, to }, { deputyFor }) => ({
        deputyFor: [...deputyFor, { appointment, account, role, from, to }],
      }),
    ),
    DeputyEnded: changed<'DeputyEnded'>(({ appointment }, { deputyFor }) => ({
      deputyFor: deputyFor.filter((one) => one.appointment !== appointment),
    })),
  },
};
