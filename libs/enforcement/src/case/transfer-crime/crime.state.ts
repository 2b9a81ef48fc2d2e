import type { EventOf, Instant, Recorded } from '@shouzheng/kernel';
import type { CRIME_REVIEWERS, POLICE_OUTCOMES, crimeEvents } from './crime.events.js';

export type CrimeEvent = EventOf<(typeof crimeEvents)[number]>;

/** One suspected crime on its way to the police (国务院令第310号). */
export interface CrimeTransfer {
  readonly transfer: string;
  readonly proposer: string;
  readonly at: Instant;
  readonly decision?: { readonly approved: boolean; readonly person: string; readonly at: Instant };
  readonly handedOver?: { readonly docNo: string; readonly at: Instant };
  readonly reply?: PoliceReply;
  readonly reviewAsked?: { readonly reviewer: (typeof CRIME_REVIEWERS)[number]; readonly at: Instant };
  readonly itemsAt?: Instant;
}

export interface PoliceReply {
  readonly outcome: (typeof POLICE_OUTCOMES)[number];
  readonly replyNo: string;
  readonly on: string;
  readonly at: Instant;
}

/** Transfers by id, and what the police answered to each letter of the case, by the letter's number. */
export interface CrimeDesk {
  readonly transfers: Readonly<Record<string, CrimeTransfer>>;
  readonly replies: Readonly<Record<string, PoliceReply>>;
}

export const NO_CRIME: CrimeDesk = { transfers: {}, replies: {} };

export const crimeTerm = (
  step: 'decision' | 'handover' | 'reply' | 'review-request' | 'review-reply' | 'items',
  transfer: string,
): string => `crime-${step}:${transfer}`;

export function transferOfLetter(desk: CrimeDesk, docNo: string): CrimeTransfer | undefined {
  return Object.values(desk.transfers).find(({ handedOver }) => handedOver?.docNo === docNo);
}

/** The fold over the transfers of a case of any kind; the case's own fold calls it. */
export function evolveCrime(desk: CrimeDesk, event: Recorded<CrimeEvent>): CrimeDesk {
  const at = event.meta.occurredAt;
  switch (event.type) {
    case 'CrimeTransferProposed': {
      const { transfer, person } = event.data;
      return withTransfer(desk, { transfer, proposer: person, at });
    }
    case 'CrimeTransferDecided': {
      const { approved, person } = event.data;
      return changed(desk, event.data.transfer, { decision: { approved, person, at } });
    }
    case 'CrimeHandedOver':
      return changed(desk, event.data.transfer, { handedOver: { docNo: event.data.docNo, at } });
    case 'PoliceReplied': {
      const { ofDocNo, outcome, replyNo, repliedOn } = event.data;
      const reply = { outcome, replyNo, on: repliedOn, at };
      const replied = { ...desk, replies: { ...desk.replies, [ofDocNo]: reply } };
      const transfer = transferOfLetter(desk, ofDocNo);
      return transfer ? withTransfer(replied, { ...transfer, reply }) : replied;
    }
    case 'PoliceReviewRequested':
      return changed(desk, event.data.transfer, { reviewAsked: { reviewer: event.data.reviewer, at } });
    case 'CrimeItemsHandedOver':
      return changed(desk, event.data.transfer, { itemsAt: at });
  }
}

function withTransfer(desk: CrimeDesk, transfer: CrimeTransfer): CrimeDesk {
  return { ...desk, transfers: { ...desk.transfers, [transfer.transfer]: transfer } };
}

function changed(desk: CrimeDesk, id: string, change: Partial<CrimeTransfer>): CrimeDesk {
  const transfer = desk.transfers[id];
  return transfer ? withTransfer(desk, { ...transfer, ...change }) : desk;
}
