import { type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { meetTerm, startTerm } from '@shouzheng/law/contract';
import type { SPOT_CHECK_MODES, SPOT_CHECK_RESULTS, SPOT_CHECK_SUBJECTS } from '../annual.events.js';
import {
  EXISTING,
  documentClaim,
  legalMustBe,
  organizationCommand,
  registrarHere,
} from '../conditions.decider.js';
import { leadOf } from '../leads/leads.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';

export const publicationTerm = (spotCheckId: string): string => `spot-check-publication-${spotCheckId}`;

export interface AssignSpotCheck {
  readonly spotCheckId: string;
  readonly checkers: readonly string[];
}

/** The draw's own: it fell on this organization. */
export const assignSpotCheck = organizationCommand<AssignSpotCheck>({
  name: 'assignSpotCheck',
  zh: '抽取为抽查对象',
  en: 'Assign a spot check',
  roles: ['system'],
  restsOn: () => ['SPOT-5'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, 'Registered')],
  decide: ({ spotCheckId, checkers }, state) =>
    state.annual.spotChecks[spotCheckId]
      ? refuse('spot-check.assigned-already')
      : accept<OrganizationEvent>(
          [{ type: 'SpotCheckAssigned', data: { spotCheckId, checkers: [...checkers] } }],
          'SPOT-5',
        ),
});

export interface ReplaceSpotChecker {
  readonly spotCheckId: string;
  readonly recused: string;
  readonly substitute: string;
}

/** The draw's own: one who was drawn stands back, and who was drawn after comes in (SPOT: an interest bars). */
export const replaceSpotChecker = organizationCommand<ReplaceSpotChecker>({
  name: 'replaceSpotChecker',
  zh: '替换抽查人员',
  en: 'Replace a checker of a spot check',
  roles: ['system'],
  restsOn: () => ['SPOT-on-site', 'SZ-draw-1'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide(payload, state) {
    const check = state.annual.spotChecks[payload.spotCheckId];
    if (!check || check.performedOn !== undefined) return refuse('spot-check.no-such-check');
    if (!check.checkers.includes(payload.recused)) return refuse('spot-check.substituted-already');
    return accept<OrganizationEvent>(
      [{ type: 'SpotCheckerReplaced', data: payload }],
      'SPOT-on-site',
      'SZ-draw-1',
    );
  },
});

export interface RecordSpotCheck {
  readonly spotCheckId: string;
  readonly mode: (typeof SPOT_CHECK_MODES)[number];
  readonly noticeNumber: string;
  readonly noticeServedOn: string;
  /** Who looked: of those drawn, or in the place of one who is barred, two at least. */
  readonly checkers: readonly string[];
  readonly cardsShown: boolean;
  readonly subjects: readonly (typeof SPOT_CHECK_SUBJECTS)[number][];
  readonly result: (typeof SPOT_CHECK_RESULTS)[number];
  readonly findings: Sealed;
}

const open = (state: OrganizationState): boolean =>
  Object.values(state.annual.spotChecks).some(({ performedOn }) => performedOn === undefined);

/**
 * A check by the drawn checkers after notice, on the spot with their cards (SPOT Arts 5–6). A problem, or a refusal to
 * be checked, becomes a lead; the result is to be published.
 */
export const recordSpotCheck = organizationCommand<RecordSpotCheck>({
  name: 'recordSpotCheck',
  zh: '登记抽查情况',
  en: 'Record a spot check',
  roles: ['spot-checker', 'officer'],
  restsOn: () => ['SPOT-6', 'SPOT-on-site'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...when(!open(state), 'spot-check.none-assigned'),
  ],
  decide(payload, state, context) {
    const { spotCheckId, mode, noticeNumber, noticeServedOn, cardsShown, result } = payload;
    const check = state.annual.spotChecks[spotCheckId];
    if (!check || check.performedOn !== undefined) return refuse('spot-check.no-such-check');
    const checkers = [...new Set(payload.checkers)];
    const refused = refuseAll([
      ...when(checkers.length < 2, 'spot-check.two-checkers'),
      ...when(!checkers.every((badge) => check.checkers.includes(badge)), 'spot-check.not-drawn'),
      ...when(!checkers.includes(context.actor.badge), 'spot-check.actor-not-among-checkers'),
      ...when(mode === 'on-site' && !cardsShown, 'spot-check.cards-not-shown'),
      ...when(noticeServedOn > context.occurredOn, 'spot-check.notice-first'),
      ...when(noticeServedOn < check.assignedOn, 'entry.before-its-prerequisite'),
    ]);
    if (refused) return refused;
    const deadline = context.law.deadline('spot-check-publication', context.occurredOn);
    const ground = result === 'problem' ? 'spot-check-problem' : 'spot-check-refused';
    return claiming(
      accept<OrganizationEvent>(
        [
          {
            type: 'SpotCheckPerformed',
            data: { ...payload, checkers, subjects: [...new Set(payload.subjects)] },
          },
          startTerm(publicationTerm(spotCheckId), deadline, { role: 'section-head', organ: state.region }),
          ...(result === 'problem' || result === 'refused'
            ? [leadOf(ground, state.type, spotCheckId, context.id)]
            : []),
        ],
        'SPOT-6',
        'SPOT-on-site',
      ),
      documentClaim(noticeNumber),
    );
  },
});

export interface PublishSpotCheckResult {
  readonly spotCheckId: string;
  readonly publishedOn: string;
  readonly medium: string;
}

export const publishSpotCheckResult = organizationCommand<PublishSpotCheckResult>({
  name: 'publishSpotCheckResult',
  zh: '公开抽查结果',
  en: 'Publish the result of a spot check',
  roles: ['section-head', 'officer'],
  restsOn: () => ['SPOT-publication'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...when(
      !Object.values(state.annual.spotChecks).some((one) => one.performedOn && !one.publishedOn),
      'spot-check.nothing-to-publish',
    ),
  ],
  decide(payload, state, { today }) {
    const check = state.annual.spotChecks[payload.spotCheckId];
    if (check?.performedOn === undefined || check.publishedOn !== undefined)
      return refuse('spot-check.no-such-check');
    const refused = refuseAll([
      ...when(payload.publishedOn > today, 'entry.in-the-future'),
      ...when(payload.publishedOn < check.performedOn, 'entry.before-its-prerequisite'),
    ]);
    return (
      refused ??
      accept<OrganizationEvent>(
        [
          { type: 'SpotCheckResultPublished', data: payload },
          ...meetTerm(state.terms, publicationTerm(payload.spotCheckId), payload.publishedOn),
        ],
        'SPOT-publication',
      )
    );
  },
});
