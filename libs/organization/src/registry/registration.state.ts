import { type EventOf, type Recorded, civilDateOf } from '@shouzheng/kernel';
import type {
  ANNOUNCEMENTS,
  APPLICATION_PAPERS,
  AUDIT_PURPOSES,
  BRANCH_KINDS,
  CERTIFICATE_KINDS,
  JOINT_REVIEW_OPINIONS,
  LEAD_GROUNDS,
  REGISTERED_ITEMS,
  RegistrationApplied,
  registrationEvents,
} from './registration.events.js';
import type { PersonOfRecord } from './shapes.events.js';

export type RegistrationEvent = EventOf<(typeof registrationEvents)[number]>;
export type RegisteredItem = (typeof REGISTERED_ITEMS)[number];

export interface Application {
  readonly receivedOn: string;
  /** Empty: all valid documents are there and the term of the decision runs. */
  readonly missing: readonly (typeof APPLICATION_PAPERS)[number][];
  readonly completionAsked: boolean;
  readonly certificateKind?: (typeof CERTIFICATE_KINDS)[number];
  readonly charity: boolean;
  readonly approvedByLaw: boolean;
  readonly jointReview?: (typeof JOINT_REVIEW_OPINIONS)[number];
}

export interface Change {
  readonly item: RegisteredItem;
  readonly to?: string;
  readonly head?: PersonOfRecord;
  readonly late: boolean;
  readonly appliedOn: string;
  readonly auditId?: string;
  readonly clerk: string;
  readonly status: 'applied' | 'registered' | 'refused' | 'annulled';
  /** What stood before, once it is registered: it stands again if the change is annulled. */
  readonly from?: string;
  readonly fromHead?: string;
}

export interface Branch {
  readonly name: string;
  readonly kind: (typeof BRANCH_KINDS)[number];
  readonly setUpOn: string;
  readonly endedOn?: string;
}

export interface Lead {
  readonly ground: (typeof LEAD_GROUNDS)[number];
  readonly rule: string;
  readonly about: string;
  readonly since: string;
  readonly open: boolean;
}

export interface Audit {
  readonly purpose: (typeof AUDIT_PURPOSES)[number];
  readonly concludedOn: string;
  readonly used: boolean;
}

/** The registration file: application, registered items and their changes, branches, leads that await an officer. */
export interface RegistrationFile {
  readonly application?: Application;
  /** Reference of the legal representative, where it is on record. */
  readonly head?: string;
  readonly charity: boolean;
  /** Open values of registered items that a change has set. */
  readonly items: Readonly<Partial<Record<RegisteredItem, string>>>;
  readonly certificateDeliveredOn?: string;
  readonly announced: readonly (typeof ANNOUNCEMENTS)[number][];
  /** Changes that are to be announced and are not yet. */
  readonly toAnnounce: readonly string[];
  readonly audits: Readonly<Record<string, Audit>>;
  readonly changes: Readonly<Record<string, Change>>;
  readonly branches: Readonly<Record<string, Branch>>;
  readonly leads: Readonly<Record<string, Lead>>;
  readonly charterApprovedOn?: string;
  readonly lastElection?: { readonly heldOn: string; readonly termYears: number };
}

export const noFile: RegistrationFile = {
  charity: false,
  items: {},
  announced: [],
  toAnnounce: [],
  audits: {},
  changes: {},
  branches: {},
  leads: {},
};

/** An application opens the file anew: what an earlier, refused one said is over. */
export function applied(
  file: RegistrationFile,
  data: EventOf<typeof RegistrationApplied>['data'],
): RegistrationFile {
  const { receivedOn, missing, certificateKind, charity, approvedByLaw, head } = data;
  const application: Application = {
    receivedOn,
    missing,
    completionAsked: false,
    certificateKind,
    charity,
    approvedByLaw: approvedByLaw !== undefined,
  };
  return { ...file, application, charity, ...(head ? { head: head.person } : {}) };
}

export function evolveRegistration(
  file: RegistrationFile,
  event: Recorded<RegistrationEvent>,
): RegistrationFile {
  const on = civilDateOf(event.meta.occurredAt);
  switch (event.type) {
    case 'JointReviewRecorded':
      return file.application
        ? { ...file, application: { ...file.application, jointReview: event.data.opinion } }
        : file;
    case 'CompletionAsked':
      return file.application
        ? { ...file, application: { ...file.application, completionAsked: true } }
        : file;
    case 'RegistrationPapersCompleted':
      return file.application
        ? { ...file, application: { ...file.application, missing: [], receivedOn: event.data.receivedOn } }
        : file;
    case 'CertificateDelivered':
      return { ...file, certificateDeliveredOn: event.data.deliveredOn };
    case 'RegisterAnnounced': {
      const { subject, changeId } = event.data;
      return {
        ...file,
        announced: [...file.announced, subject],
        toAnnounce: file.toAnnounce.filter((id) => id !== changeId),
      };
    }
    case 'FinancialAuditRecorded': {
      const { auditId, purpose, concludedOn } = event.data;
      return { ...file, audits: { ...file.audits, [auditId]: { purpose, concludedOn, used: false } } };
    }
    case 'ReElectionRecorded': {
      const { heldOn, termYears, auditId } = event.data;
      return { ...file, lastElection: { heldOn, termYears }, audits: used(file.audits, auditId) };
    }
    case 'ChangeApplied': {
      const { changeId, item, to, head, late, appliedOn, auditId } = event.data;
      const clerk = event.meta.actor.person;
      const change: Change = { item, to, head, late, appliedOn, auditId, clerk, status: 'applied' };
      return {
        ...file,
        changes: { ...file.changes, [changeId]: change },
        audits: used(file.audits, auditId),
      };
    }
    case 'RegistrationChanged':
      return registeredChange(file, event.data);
    case 'ChangeRefused':
      return withChange(file, event.data.changeId, { status: 'refused' });
    case 'CharterApproved':
      return { ...file, charterApprovedOn: event.data.decidedOn };
    case 'BranchRecorded': {
      const { branchId, name, kind, setUpOn } = event.data;
      return { ...file, branches: { ...file.branches, [branchId]: { name, kind, setUpOn } } };
    }
    case 'BranchEnded': {
      const { branchId, endedOn } = event.data;
      const branch = file.branches[branchId];
      return branch ? { ...file, branches: { ...file.branches, [branchId]: { ...branch, endedOn } } } : file;
    }
    case 'SupervisionLeadRecorded': {
      const { leadId, ground, rule, about } = event.data;
      return {
        ...file,
        leads: { ...file.leads, [leadId]: { ground, rule, about, since: on, open: true } },
      };
    }
    case 'SupervisionLeadSettled': {
      const lead = file.leads[event.data.leadId];
      return lead
        ? { ...file, leads: { ...file.leads, [event.data.leadId]: { ...lead, open: false } } }
        : file;
    }
  }
}

/** What stood before the change stands again (行政许可法 Art 69). */
export function changeAnnulled(file: RegistrationFile, changeId: string): RegistrationFile {
  const change = file.changes[changeId];
  if (!change) return file;
  const next = withChange(file, changeId, { status: 'annulled' });
  if (change.item === 'legal-representative') return { ...next, head: change.fromHead };
  return { ...next, items: { ...next.items, [change.item]: change.from } };
}

function registeredChange(
  file: RegistrationFile,
  data: Extract<RegistrationEvent, { type: 'RegistrationChanged' }>['data'],
): RegistrationFile {
  const { changeId, item, to, head, from, fromHead, toAnnounce } = data;
  const next = withChange(file, changeId, { status: 'registered', from, fromHead });
  return {
    ...next,
    ...(to === undefined ? {} : { items: { ...next.items, [item]: to } }),
    ...(head ? { head: head.person } : {}),
    toAnnounce: toAnnounce ? [...next.toAnnounce, changeId] : next.toAnnounce,
  };
}

function withChange(file: RegistrationFile, id: string, part: Partial<Change>): RegistrationFile {
  const change = file.changes[id];
  return change ? { ...file, changes: { ...file.changes, [id]: { ...change, ...part } } } : file;
}

function used(audits: RegistrationFile['audits'], id: string | undefined): RegistrationFile['audits'] {
  const audit = id === undefined ? undefined : audits[id];
  return audit && id !== undefined ? { ...audits, [id]: { ...audit, used: true } } : audits;
}
