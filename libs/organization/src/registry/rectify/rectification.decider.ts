import {
  type Refusal,
  type Sealed,
  accept,
  claiming,
  isRefused,
  refuse,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import { type LegalContext, dayNumber, meetTerm, missTermOf, startTerm } from '@shouzheng/law/contract';
import {
  EXISTING,
  type OrganizationCommand,
  type PaperAct,
  documentClaim,
  isComplete,
  legalMustBe,
  organizationCommand,
  paperRefusals,
  registrarHere,
} from '../conditions.decider.js';
import { missedTermConsequences } from '../missed-term.decider.js';
import { dutyDone, overdueRectification } from '../credit/duty-done.decider.js';
import { inHand, listingProposal } from '../credit/listing-acts.decider.js';
import { expiryBasis, expiryOf } from '../credit/term-expiry.decider.js';
import type { OrganizationEvent, RECTIFICATION_RESULTS } from '../organization.events.js';
import { type OrganizationState, type Rectification, organizationStream } from '../organization.state.js';

const TERM = 'rectification-';
export const rectificationTerm = (orderId: string): string => `${TERM}${orderId}`;

export interface OrderRectification extends PaperAct {
  readonly dueOn: string;
  readonly matter: Sealed;
}

/** An order to correct (责令改正, 行政处罚法 Art 28): no penalty; the document itself sets the day. */
export const orderRectification = organizationCommand<OrderRectification>({
  name: 'orderRectification',
  zh: '责令限期整改',
  en: 'Order rectification',
  roles: ['officer', 'section-head'],
  restsOn: () => ['APL-28'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide(payload, state, context) {
    const { dueOn, matter } = payload;
    const refused = refuseAll([
      ...paperRefusals(payload, context),
      ...when(Boolean(payload.servedOn && dueOn <= payload.servedOn), 'rectification.due-before-service'),
    ]);
    if (refused || !isComplete(payload)) return refused ?? refuse('paper.service-required');
    const { documentNumber, issuedOn, servedOn, method } = payload;
    const orderId = context.id('rectification');
    const days = dayNumber(dueOn) - dayNumber(servedOn);
    const deadline = context.law.deadline('rectification-order', servedOn, { days });
    return claiming(
      accept<OrganizationEvent>(
        [
          {
            type: 'RectificationOrdered',
            data: { orderId, documentNumber, issuedOn, servedOn, method, dueOn, matter },
          },
          startTerm(rectificationTerm(orderId), deadline, { role: 'officer', organ: state.region }),
        ],
        'APL-28',
      ),
      documentClaim(documentNumber),
    );
  },
});

const openOrders = (state: OrganizationState): readonly Rectification[] =>
  Object.values(state.rectifications).filter((order) => order.status !== 'rectified');

export interface SubmitRectification {
  readonly orderId: string;
  readonly receivedOn: string;
  readonly report: Sealed;
}

/** The organization's report is in. Late reports are taken in too: the missed term stays missed. */
export const submitRectification = organizationCommand<SubmitRectification>({
  name: 'submitRectification',
  zh: '收到整改报告',
  en: 'Take in the rectification report',
  roles: ['officer', 'registration-clerk'],
  restsOn: () => ['APL-28'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...when(openOrders(state).length === 0, 'rectification.none-open'),
  ],
  decide(payload, state, context) {
    const order = state.rectifications[payload.orderId];
    if (!order || order.status === 'rectified') return refuse('rectification.no-such-order');
    if (payload.receivedOn > context.today) return refuse('entry.in-the-future');
    if (payload.receivedOn < order.orderedOn) return refuse('entry.before-its-prerequisite');
    return accept<OrganizationEvent>([{ type: 'RectificationSubmitted', data: payload }], 'APL-28');
  },
});

export interface VerifyRectification {
  readonly orderId: string;
  readonly result: (typeof RECTIFICATION_RESULTS)[number];
  readonly onSite: boolean;
  /** Service numbers of those who looked, the actor's among them. */
  readonly officers: readonly string[];
  readonly finding: Sealed;
}

/** Another than who took the report in looks at it (SZ-sod-6); on the spot two officers do (行政处罚法 Art 42). */
export const verifyRectification = organizationCommand<VerifyRectification>({
  name: 'verifyRectification',
  zh: '核查整改情况',
  en: 'Verify the rectification',
  roles: ['officer', 'section-head'],
  restsOn: () => ['APL-28'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...when(!openOrders(state).some(({ status }) => status === 'submitted'), 'rectification.none-submitted'),
  ],
  decide(payload, state, context) {
    const order = state.rectifications[payload.orderId];
    if (order?.status !== 'submitted') return refuse('rectification.no-such-order');
    const { actor, settings } = context;
    const officers = [...new Set(payload.officers)];
    const refused = refuseAll([
      ...when(
        settings.separateRectificationVerifier && order.submitter === actor.person,
        'rectification.verifier-is-submitter',
      ),
      ...when(!officers.includes(actor.badge), 'rectification.actor-not-among-officers'),
      ...when(payload.onSite && officers.length < 2, 'rectification.two-officers-on-site'),
    ]);
    if (refused) return refused;
    const term =
      payload.result === 'rectified'
        ? [
            ...meetTerm(state.terms, rectificationTerm(order.orderId), context.occurredOn),
            ...noneOverdue(state, order.orderId, context),
          ]
        : [];
    return accept<OrganizationEvent>(
      [{ type: 'RectificationVerified', data: { ...payload, officers } }, ...term],
      'APL-28',
      ...(payload.onSite ? ['APL-42'] : []),
    );
  },
});

/** A missed order to correct opens the proposal of the abnormal list, once; a person decides (Order 60 Art 11 item 3). */
function overdueProposal(state: OrganizationState, context: LegalContext): readonly OrganizationEvent[] {
  const isThere = (EXISTING as readonly string[]).includes(state.legal);
  if (!isThere || inHand(state, 'RECTIFICATION_OVERDUE')) return [];
  return [
    listingProposal(context.id('listing'), 'RECTIFICATION_OVERDUE', { cause: 'rectification-overdue' }),
  ];
}

/** With the last overdue order rectified the ground of a listing is gone. */
function noneOverdue(
  state: OrganizationState,
  orderId: string,
  context: LegalContext,
): readonly OrganizationEvent[] {
  const isLast = !openOrders(state).some((order) => order.overdue && order.orderId !== orderId);
  return isLast ? dutyDone(state, context, overdueRectification) : [];
}

const missAnyTerm = missTermOf(organizationStream, (state) => state.terms);

/** The sweeper's command; of an order to correct the missed term is also `RectificationOverdue`, and long terms open what follows. */
export const missTerm: OrganizationCommand<{ readonly term: string }> = {
  ...missAnyTerm,
  guard: (): readonly Refusal[] => [],
  decide(payload, state, context: LegalContext) {
    const decision = missAnyTerm.decide(payload, state, context);
    // Of a body that has ended a term may be over, and nothing follows from it.
    if (isRefused(decision) || state.legal === 'Deregistered') return decision;
    const more = missedTermConsequences(payload.term, state, context);
    if (more) return accept<OrganizationEvent>([...decision.events, ...more.events], ...more.basis);
    const orderId = payload.term.startsWith(TERM) ? payload.term.slice(TERM.length) : undefined;
    const due = state.terms[payload.term]?.dueOn;
    if (orderId === undefined || due === undefined) {
      const opened = expiryOf(payload.term, state, context);
      return accept<OrganizationEvent>([...decision.events, ...opened], ...expiryBasis(opened));
    }
    return accept<OrganizationEvent>(
      [
        ...decision.events,
        { type: 'RectificationOverdue', data: { orderId, dueOn: due } },
        ...overdueProposal(state, context),
      ],
      'APL-28',
      'O60-11i3',
    );
  },
};
