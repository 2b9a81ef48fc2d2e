import { type ProjectionDefinition, rowPerStream } from '@shouzheng/kernel';
import type { AccountEvent } from './account.events.js';

export interface AccountRow {
  readonly key: string;
  readonly username: string;
  readonly person: string;
  readonly role: string;
  readonly organ: string;
  readonly badge: string;
  readonly status: 'active' | 'closed';
  readonly certificateNumber: string | null;
  readonly certificateFrom: string | null;
  readonly certificateTo: string | null;
}

const NO_CERTIFICATE = { certificateNumber: null, certificateFrom: null, certificateTo: null };

export const accountProjection: ProjectionDefinition<AccountRow, AccountEvent> = {
  name: 'account',
  version: 1,
  table: 'account',
  folds: {
    AccountOpened: rowPerStream((_row, { streamId, data }) => {
      const { username, person, role, organ, badge } = data;
      return { key: streamId, username, person, role, organ, badge, status: 'active', ...NO_CERTIFICATE };
    }),
    CertificateIssued: rowPerStream(
      (row, { data }) =>
        row && { ...row, certificateNumber: data.number, certificateFrom: data.from, certificateTo: data.to },
    ),
    CertificateEnded: rowPerStream((row) => row && { ...row, ...NO_CERTIFICATE }),
    PasswordChanged: 'ignored',
    AccountClosed: rowPerStream((row) => row && { ...row, status: 'closed' }),
    LeaveRecorded: 'ignored',
    LeaveEnded: 'ignored',
    DeputyAppointed: 'ignored',
    DeputyEnded: 'ignored',
  },
};
