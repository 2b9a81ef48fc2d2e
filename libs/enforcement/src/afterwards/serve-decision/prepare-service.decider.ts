import { type FileRef, type Sealed, accept, refuseAll, when } from '@shouzheng/kernel';
import { startTerm } from '@shouzheng/law/contract';
import { caseCommand } from '../../case/case-command.decider.js';
import type {
  ATTEMPT_FAILURES,
  ATTEMPT_METHODS,
  ELECTRONIC_CHANNELS,
  SERVICE_MEDIA,
} from '../afterwards-codes.events.js';
import {
  type OnDecision,
  dayRefusals,
  decisionCommand,
  mustStand,
  ofDecision,
  organOf,
} from '../decision-command.decider.js';
import { announcementTerm } from '../decision-terms.decider.js';
import { notServed } from './serve-decision.decider.js';

export interface RecordServiceConsent {
  readonly address: Sealed;
  readonly electronic?: {
    readonly channel: (typeof ELECTRONIC_CHANNELS)[number];
    readonly address: Sealed;
  };
  readonly signedOn: string;
  readonly files: readonly FileRef[];
}

/** 送达地址确认书: where the party takes its mail, and whether it agrees to electronic service (APL 61, CPL 90). */
export const recordServiceConsent = caseCommand<RecordServiceConsent>({
  name: 'recordServiceConsent',
  zh: '登记送达地址确认书',
  en: 'Record a consent to service',
  roles: ['officer'],
  restsOn: () => ['APL-61', 'CPL-90'],
  guard: (state) => when(state.status === 'archived', 'case.wrong-state', { status: state.status }),
  decide({ files, ...payload }, _state, context) {
    const barred = refuseAll([
      ...dayRefusals(payload.signedOn, context),
      ...when(files.length === 0, 'service.receipt-required'),
    ]);
    if (barred) return barred;
    const data = { consent: context.id('consent'), ...payload, files: [...files] };
    return accept([{ type: 'ServiceConsentRecorded', data }], 'APL-61', 'CPL-90');
  },
});

export interface RecordServiceAttempt extends OnDecision {
  readonly method: (typeof ATTEMPT_METHODS)[number];
  readonly failure: (typeof ATTEMPT_FAILURES)[number];
  readonly attemptedOn: string;
  readonly note?: Sealed;
  readonly files: readonly FileRef[];
}

/** A way of service that failed: only after such an attempt may it be announced (CPL 95). */
export const recordServiceAttempt = decisionCommand<RecordServiceAttempt>({
  name: 'recordServiceAttempt',
  zh: '记录未能送达',
  en: 'Record a failed service',
  roles: ['officer'],
  bars: (target) => [...mustStand(target), ...notServed(target)],
  decide({ files, ...payload }, target, context) {
    const barred = refuseAll(dayRefusals(payload.attemptedOn, context, target.decision.decidedOn));
    if (barred) return barred;
    const data = { ...ofDecision(target), attempt: context.id('attempt'), ...payload, files: [...files] };
    return accept([{ type: 'ServiceAttempted', data }], 'CPL-95', 'CPL-87');
  },
});

export interface AnnounceService extends OnDecision {
  readonly media: readonly (typeof SERVICE_MEDIA)[number][];
  readonly url?: string;
  readonly course: Sealed;
  readonly remediesTold: boolean;
  readonly announcedOn: string;
}

/** 公告送达: the last way, when the whereabouts are unknown or all else failed; what was tried stays on file (CPL 95). */
export const announceService = decisionCommand<AnnounceService>({
  name: 'announceService',
  zh: '公告送达',
  en: 'Serve by announcement',
  roles: ['officer', 'section-head'],
  bars: (target) => [
    ...mustStand(target),
    ...notServed(target),
    ...when(target.after.announced !== undefined, 'service.already-announced'),
    ...when(target.after.attempts.length === 0, 'service.nothing-tried'),
  ],
  decide({ media, url, course, remediesTold, announcedOn }, target, context) {
    const { after } = target;
    const barred = refuseAll([
      ...dayRefusals(announcedOn, context, target.decision.decidedOn, after.attempts.at(-1)?.on),
      ...when(media.includes('portal') && !url, 'service.announced-nowhere'),
    ]);
    if (barred) return barred;
    const data = {
      ...ofDecision(target),
      media: [...media],
      ...(url === undefined ? {} : { url }),
      course,
      attempts: after.attempts.map(({ attempt }) => attempt),
      remediesTold,
      announcedOn,
    };
    const deadline = context.law.deadline('service-announcement', announcedOn);
    const awaits = { role: 'officer', organ: organOf(target) };
    return accept(
      [
        { type: 'ServiceAnnounced', data },
        startTerm(announcementTerm(target.decision.docNo), deadline, awaits),
      ],
      'CPL-95',
    );
  },
});
