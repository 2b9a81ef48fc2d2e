import {
  type FileRef,
  type Refusal,
  type Sealed,
  accept,
  claiming,
  refuse,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { OrganizationState } from '@shouzheng/organization/contract';
import type { z } from 'zod';
import { type CaseCommand, handlersOnly, notBefore } from '../../case/case-command.decider.js';
import type { CaseEvent } from '../../case/case.events.js';
import { type Signature, signatureRefusals } from '../../case/fieldwork.decider.js';
import {
  type PresentOfficers,
  presenceRefusals,
  presentOf,
  presentRefs,
} from '../../case/officers.decider.js';
import { organizationOf, organizationRef } from '../../penalty/submit-report/submit-report.decider.js';
import type { PenaltyKind } from '../../penalty/penalty-codes.events.js';
import type {
  DISPOSAL_WAYS,
  NOT_COLLECTED_REASONS,
  RETURN_CAUSES,
  SERVICE_MEDIA,
} from '../afterwards-codes.events.js';
import type { CustodyKind, CustodyPower } from '../afterwards.state.js';
import type { custodyItemSchema } from '../custody.events.js';
import {
  type OnDecision,
  type Target,
  dayRefusals,
  decisionCommand,
  mustBeServed,
  mustStand,
  notStayed,
  ofDecision,
  organOf,
} from '../decision-command.decider.js';
import { endTerms, sealedTerm, termOfSealing } from '../decision-terms.decider.js';

type OrganizationType = Exclude<OrganizationState['type'], 'unknown'>;
export type CustodyItem = z.infer<typeof custodyItemSchema>;

const imposes = ({ decision }: Target, ...kinds: readonly PenaltyKind[]): readonly Refusal[] =>
  when(!decision.items.some(({ kind }) => kinds.includes(kind)), 'custody.not-imposed');

/**
 * Whose article it is: of each type of organization its own (SG 33, PNE 28, FND 44). The foundations' speaks of sealing
 * alone; what is collected of one rests on Order 68, whose article was not read. A type that no record holds bars nothing.
 */
const SEALING: Readonly<Record<OrganizationType, CustodyPower>> = {
  SG: 'SG-33',
  PNE: 'PNE-28',
  FND: 'FND-44',
};
const COLLECTION: typeof SEALING = { ...SEALING, FND: 'O68-custody' };

function powerRefusals(
  power: CustodyPower,
  powers: typeof SEALING,
  { state }: Target,
  context: LegalContext,
): readonly Refusal[] {
  const type = organizationOf(state, context)?.type ?? 'unknown';
  return when(type !== 'unknown' && power !== powers[type], 'custody.other-power', { power });
}

export interface SealItems extends OnDecision {
  readonly power: CustodyPower;
  readonly items: readonly CustodyItem[];
  readonly present: PresentOfficers;
  readonly signature: Signature;
  readonly sealedOn: string;
  readonly files: readonly FileRef[];
}

/** 封存: certificate (original and duplicate), seals and financial vouchers during a suspension (SG 33, PNE 28, FND 44). */
export const sealItems: CaseCommand<SealItems> = {
  ...decisionCommand<SealItems>({
    name: 'sealItems',
    zh: '封存登记证书、印章和财务凭证',
    en: 'Seal certificate, seals and vouchers',
    roles: ['officer'],
    bars: (target, context) => [
      ...mustStand(target),
      ...mustBeServed(target),
      ...notStayed(target),
      ...imposes(target, 'SUSPEND'),
      ...handlersOnly(target.state, context),
      ...when(
        target.after.sealings.some(({ returnedOn }) => returnedOn === undefined),
        'custody.already-sealed',
      ),
    ],
    decide({ power, items, present, signature, sealedOn, files }, target, context) {
      const barred = refuseAll([
        ...powerRefusals(power, SEALING, target, context),
        ...presenceRefusals(present, target.state, context),
        ...signatureRefusals(signature),
        ...dayRefusals(sealedOn, context, target.after.served?.on),
        ...when(items.length === 0, 'custody.list-required'),
      ]);
      if (barred) return barred;
      const data = {
        ...ofDecision(target),
        sealing: context.id('sealing'),
        power,
        items: [...items],
        present: presentOf(present, context),
        signature,
        sealedOn,
        files: [...files],
      };
      const term = termOfSealing(target.decision, organOf(target), context);
      return accept<CaseEvent>([{ type: 'ItemsSealed', data }, ...term], power);
    },
  }),
  reads: (payload, state) => [...presentRefs(payload), ...organizationRef(state)],
};

export interface ReturnSealedItems extends OnDecision {
  readonly cause: (typeof RETURN_CAUSES)[number];
  readonly returnedOn: string;
  readonly signature: Signature;
  /** The rectification report among them, where the suspension has ended. */
  readonly files: readonly FileRef[];
}

/** On the end of the suspension and the rectification report the items go back; at once when the decision falls. */
export const returnSealedItems = decisionCommand<ReturnSealedItems>({
  name: 'returnSealedItems',
  zh: '发还封存物品',
  en: 'Return what was sealed',
  roles: ['officer'],
  bars: (target) =>
    when(!target.after.sealings.some(({ returnedOn }) => returnedOn === undefined), 'custody.nothing-sealed'),
  decide({ cause, returnedOn, signature, files }, target, context) {
    const sealing = target.after.sealings.find((one) => one.returnedOn === undefined);
    if (!sealing) return refuse('custody.nothing-sealed');
    const { status, items } = target.decision;
    const suspendedTo = items.find(({ kind }) => kind === 'SUSPEND')?.to;
    const barred = refuseAll([
      ...dayRefusals(returnedOn, context, sealing.sealedOn),
      ...when(
        cause === 'suspension-ended' && suspendedTo !== undefined && returnedOn <= suspendedTo,
        'custody.suspension-runs',
        { to: suspendedTo ?? '' },
      ),
      ...when(cause === 'suspension-ended' && files.length === 0, 'custody.report-required'),
      ...when(cause === 'annulled' && status === 'standing', 'custody.still-standing'),
      ...signatureRefusals(signature),
    ]);
    if (barred) return barred;
    const data = {
      ...ofDecision(target),
      sealing: sealing.sealing,
      cause,
      returnedOn,
      signature,
      files: [...files],
    };
    const over = endTerms(target.terms, [sealedTerm(target.decision.docNo)], returnedOn);
    return accept<CaseEvent>([{ type: 'SealedItemsReturned', data }, ...over], sealing.power);
  },
});

export interface CollectCertificate extends OnDecision {
  readonly power: CustodyPower;
  readonly items: readonly CustodyItem[];
  readonly missing: readonly {
    readonly kind: CustodyKind;
    readonly reason: (typeof NOT_COLLECTED_REASONS)[number];
  }[];
  readonly signature: Signature;
  readonly collectedOn: string;
  readonly files: readonly FileRef[];
}

/** 收缴 of certificate and seal after 撤销登记 or 吊销: what was taken, and what was refused or could not be had. */
export const collectCertificate = decisionCommand<CollectCertificate>({
  name: 'collectCertificate',
  zh: '收缴登记证书和印章',
  en: 'Collect certificate and seal',
  roles: ['officer'],
  reads: (_payload, state) => organizationRef(state),
  bars: (target, context) => [
    ...mustStand(target),
    ...mustBeServed(target),
    ...notStayed(target),
    ...imposes(target, 'REVOKE_REGISTRATION', 'REVOKE_CERTIFICATE'),
    ...handlersOnly(target.state, context),
    ...when(target.after.collected !== undefined, 'custody.already-collected'),
  ],
  decide({ items, missing, files, ...payload }, target, context) {
    const barred = refuseAll([
      ...powerRefusals(payload.power, COLLECTION, target, context),
      ...dayRefusals(payload.collectedOn, context, target.after.served?.on),
      ...signatureRefusals(payload.signature),
      ...when(items.length + missing.length === 0, 'custody.list-required'),
    ]);
    if (barred) return barred;
    const data = {
      ...ofDecision(target),
      ...payload,
      items: [...items],
      missing: missing.map((one) => ({ ...one })),
      files: [...files],
    };
    return accept([{ type: 'CertificateCollected', data }], payload.power);
  },
});

export interface DeclareVoid extends OnDecision {
  readonly kinds: readonly CustodyKind[];
  readonly announcementNo: string;
  readonly media: readonly (typeof SERVICE_MEDIA)[number][];
  readonly url?: string;
  readonly announcedOn: string;
}

/** 公告作废 of what was refused or could not be collected; of nothing else. */
export const declareVoid = decisionCommand<DeclareVoid>({
  name: 'declareVoid',
  zh: '公告证书、印章作废',
  en: 'Declare certificate or seal void',
  roles: ['section-head', 'organ-head'],
  bars: (target, context) => [
    ...mustStand(target),
    ...when(
      !target.after.collected?.missing.some((one) => !target.after.voided.includes(one)),
      'custody.nothing-missing',
    ),
    ...notBefore(context, target.after.collected?.at),
  ],
  decide({ kinds, announcementNo, media, url, announcedOn }, target, context) {
    const { collected, voided } = target.after;
    if (!collected) return refuse('custody.nothing-missing');
    const missing = collected.missing.filter((one) => !voided.includes(one));
    const barred = refuseAll([
      ...dayRefusals(announcedOn, context, target.after.served?.on),
      ...when(
        kinds.some((kind) => !missing.includes(kind)),
        'custody.nothing-missing',
      ),
      ...when(media.includes('portal') && !url, 'service.announced-nowhere'),
    ]);
    if (barred) return barred;
    const data = {
      ...ofDecision(target),
      kinds: [...kinds],
      announcementNo,
      media: [...media],
      ...(url === undefined ? {} : { url }),
      announcedOn,
    };
    return claiming(
      accept<CaseEvent>([{ type: 'DeclaredVoid', data }], ...new Set([collected.power, 'O68-custody'])),
      `doc/${announcementNo}`,
    );
  },
});

export interface DisposeConfiscated extends OnDecision {
  readonly way: (typeof DISPOSAL_WAYS)[number];
  readonly description: Sealed;
  readonly proceedsFen: number;
  readonly receiptNo?: string;
  readonly disposedOn: string;
  readonly files: readonly FileRef[];
}

/** What was confiscated is auctioned, destroyed or handed over; all proceeds go to the treasury (APL 74). */
export const disposeConfiscated = decisionCommand<DisposeConfiscated>({
  name: 'disposeConfiscated',
  zh: '处置没收物品',
  en: 'Dispose of confiscated items',
  roles: ['section-head', 'organ-head'],
  bars: (target) => [
    ...mustStand(target),
    ...mustBeServed(target),
    ...notStayed(target),
    ...imposes(target, 'CONFISCATE_ITEMS', 'CONFISCATE_GAINS'),
    ...when(target.after.disposedItems, 'custody.already-disposed'),
  ],
  decide({ files, ...payload }, target, context) {
    const barred = refuseAll([
      ...dayRefusals(payload.disposedOn, context, target.after.served?.on),
      ...when(files.length === 0, 'record.file-required'),
      ...when(payload.proceedsFen > 0 && payload.receiptNo === undefined, 'custody.treasury-receipt'),
    ]);
    if (barred) return barred;
    const data = { ...ofDecision(target), ...payload, files: [...files] };
    return accept([{ type: 'ConfiscatedItemsDisposed', data }], 'APL-74');
  },
});
