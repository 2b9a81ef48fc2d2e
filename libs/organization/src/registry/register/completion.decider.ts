import { accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { meetTerm } from '@shouzheng/law/contract';
import {
  EXISTING,
  documentClaim,
  legalMustBe,
  organizationCommand,
  registrarHere,
  ruleByType,
} from '../conditions.decider.js';
import type { OrganizationEvent, SERVICE_METHODS } from '../organization.events.js';
import type { ANNOUNCEMENTS, APPLICATION_PAPERS, JOINT_REVIEW_OPINIONS } from '../registration.events.js';
import { COMPLETION_TERM, DELIVERY_TERM, decisionTerm } from './registration.decider.js';

const ANNOUNCED = { SG: 'SG-23', PNE: 'PNE-18', FND: 'FND-19' } as const;

export interface AskForCompletion {
  readonly documentNumber: string;
  readonly askedOn: string;
  readonly missing: readonly (typeof APPLICATION_PAPERS)[number][];
}

/** All that is missing is told once (行政许可法 Art 32); a second asking is refused. */
export const askForCompletion = organizationCommand<AskForCompletion>({
  name: 'askForCompletion',
  zh: '一次告知补正',
  en: 'Tell what is missing',
  roles: ['registration-clerk'],
  restsOn: () => ['LIC-32'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Applied'),
    ...when((state.file.application?.missing.length ?? 0) === 0, 'registration.nothing-missing'),
    ...when(state.file.application?.completionAsked ?? false, 'registration.completion-asked-already'),
  ],
  decide(payload, state, { today, occurredOn }) {
    const refused = refuseAll([
      ...when(payload.askedOn > today, 'entry.in-the-future'),
      ...when(payload.askedOn < (state.file.application?.receivedOn ?? ''), 'entry.before-its-prerequisite'),
    ]);
    if (refused) return refused;
    const data = { ...payload, missing: [...new Set(payload.missing)] };
    return claiming(
      accept<OrganizationEvent>(
        [{ type: 'CompletionAsked', data }, ...meetTerm(state.terms, COMPLETION_TERM, occurredOn)],
        'LIC-32',
      ),
      documentClaim(payload.documentNumber),
    );
  },
});

export interface CompleteApplication {
  readonly receivedOn: string;
}

/** The last missing paper is there: the sixty days begin (SG Art 12, PNE Art 11). */
export const completeApplication = organizationCommand<CompleteApplication>({
  name: 'completeApplication',
  zh: '收齐有效文件',
  en: 'All valid documents received',
  roles: ['registration-clerk'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Applied'),
    ...when((state.file.application?.missing.length ?? 0) === 0, 'registration.nothing-missing'),
  ],
  decide({ receivedOn }, state, context) {
    const { type } = state;
    const { application } = state.file;
    if (type === 'unknown') return refuse('organization.type-unknown');
    const refused = refuseAll([
      ...when(receivedOn > context.today, 'entry.in-the-future'),
      ...when(receivedOn < (application?.receivedOn ?? ''), 'entry.before-its-prerequisite'),
    ]);
    if (refused) return refused;
    const approvedByLaw = application?.approvedByLaw ? true : undefined;
    const what = { type, charity: application?.charity, approvedByLaw };
    return accept<OrganizationEvent>(
      [
        { type: 'RegistrationPapersCompleted', data: { receivedOn, deemed: false } },
        ...meetTerm(state.terms, COMPLETION_TERM, context.occurredOn),
        decisionTerm(what, receivedOn, context),
      ],
      ruleByType(type, { SG: 'SG-12', PNE: 'PNE-11', FND: 'FND-11' }),
    );
  },
});

export interface RecordJointReview {
  readonly documentNumber: string;
  readonly concludedOn: string;
  readonly opinion: (typeof JOINT_REVIEW_OPINIONS)[number];
  readonly departments: readonly string[];
}

export const recordJointReview = organizationCommand<RecordJointReview>({
  name: 'recordJointReview',
  zh: '登记联合审核意见',
  en: 'Record the joint review',
  roles: ['registration-clerk', 'registration-approver'],
  restsOn: () => ['SEED-joint-review'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Applied'),
    ...when(state.supervision === 'DUAL', 'registration.joint-review-not-asked'),
  ],
  decide: (payload, _state, { today }) =>
    payload.concludedOn > today
      ? refuse('entry.in-the-future')
      : claiming(
          accept<OrganizationEvent>(
            [{ type: 'JointReviewRecorded', data: { ...payload, departments: [...payload.departments] } }],
            'SEED-joint-review',
          ),
          documentClaim(payload.documentNumber),
        ),
});

export interface DeliverCertificate {
  readonly deliveredOn: string;
  readonly method: (typeof SERVICE_METHODS)[number];
}

/** Within ten working days of the decision (行政许可法 Art 44). */
export const deliverCertificate = organizationCommand<DeliverCertificate>({
  name: 'deliverCertificate',
  zh: '颁发登记证书',
  en: 'Deliver the certificate',
  roles: ['registration-clerk'],
  restsOn: () => ['LIC-44'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...when(state.certificateOn === undefined, 'registration.no-certificate-here'),
    ...when(state.file.certificateDeliveredOn !== undefined, 'registration.delivered-already'),
  ],
  decide: (payload, state, context) =>
    refuseAll([
      ...when(payload.deliveredOn > context.today, 'entry.in-the-future'),
      ...when(payload.deliveredOn < (state.certificateOn ?? ''), 'entry.before-its-prerequisite'),
    ]) ??
    accept<OrganizationEvent>(
      [
        { type: 'CertificateDelivered', data: payload },
        ...meetTerm(state.terms, DELIVERY_TERM, payload.deliveredOn),
      ],
      'LIC-44',
    ),
});

export interface AnnounceRegister {
  readonly subject: (typeof ANNOUNCEMENTS)[number];
  readonly changeId?: string;
  readonly announcedOn: string;
  readonly medium: string;
}

/** Formation, changes of name, domicile or head, and deregistration are announced (SG Art 23, PNE Art 18, FND Art 19). */
export const announceRegister = organizationCommand<AnnounceRegister>({
  name: 'announceRegister',
  zh: '登记公告',
  en: 'Announce in the register',
  roles: ['registration-clerk', 'registration-approver'],
  restsOn: (state) => [ruleByType(state.type, ANNOUNCED)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...when(![...EXISTING, 'Deregistered'].includes(state.legal as never), 'organization.wrong-status', {
      status: state.legal,
    }),
  ],
  decide(payload, state, { today }) {
    const { subject, changeId, announcedOn } = payload;
    const { file, legal } = state;
    const refused = refuseAll([
      ...when(announcedOn > today, 'entry.in-the-future'),
      ...when(
        subject === 'change' && !file.toAnnounce.includes(changeId ?? ''),
        'announcement.no-such-change',
      ),
      ...when(
        subject === 'formation' && state.certificateOn === undefined,
        'announcement.nothing-to-announce',
      ),
      ...when(
        (subject === 'deregistration') !== (legal === 'Deregistered'),
        'announcement.nothing-to-announce',
      ),
      ...when(subject === 'revocation' && legal !== 'RevokedPendingExit', 'announcement.nothing-to-announce'),
      ...when(subject !== 'change' && file.announced.includes(subject), 'announcement.made-already'),
    ]);
    if (refused) return refused;
    return accept<OrganizationEvent>(
      [{ type: 'RegisterAnnounced', data: payload }],
      ruleByType(state.type, ANNOUNCED),
    );
  },
});

/** The untold five days are over: the papers count as received from their first day (行政许可法 Art 32). */
export function deemedReceived(
  state: Parameters<typeof completeApplication.decide>[1],
  context: Parameters<typeof completeApplication.decide>[2],
): readonly OrganizationEvent[] {
  const { type, file } = state;
  const { application } = file;
  if (!application || type === 'unknown' || state.legal !== 'Applied' || application.missing.length === 0)
    return [];
  const { receivedOn, charity } = application;
  const approvedByLaw = application.approvedByLaw ? true : undefined;
  const timer = decisionTerm({ type, charity, approvedByLaw }, receivedOn, context);
  const organ = state.region;
  const own = timer.type === 'TermStarted' ? { ...timer, data: { ...timer.data, organ } } : timer;
  return [{ type: 'RegistrationPapersCompleted', data: { receivedOn, deemed: true } }, own];
}
