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
import { type LegalContext, meetTerm, startTerm } from '@shouzheng/law/contract';
import {
  type OrganizationState,
  organizationStream,
  organizationStreamId,
} from '@shouzheng/organization/contract';
import { type CaseCommand, caseCommand, caseMustBe } from '../../case/case-command.decider.js';
import { barredByAnother } from '../../afterwards/same-act.decider.js';
import { type CaseState, type Remedies, caseStream } from '../../case/case.state.js';
import { type Signature, signatureRefusals } from '../../case/fieldwork.decider.js';
import {
  type PresentOfficers,
  accountOf,
  presentOf,
  presentRefs,
  qualificationRefusals,
} from '../../case/officers.decider.js';
import { penaltyCaseNumberOf, remediesAgainst } from '../../case/organs.decider.js';
import { limitationRefusals, registrantRefusals } from '../file-penalty-case/file-penalty-case.decider.js';
import { termsOfDecision } from '../../afterwards/decision-terms.decider.js';
import { boundArticles } from '../submit-report/submit-report.decider.js';
import { creditSeverityOf, imposingRefusals } from '../imposable.decider.js';
import type { LENIENCY, Violation } from '../penalty-codes.events.js';
import type { PenaltyItem } from '../penalty-decision.events.js';

export interface DecideOnSpot {
  /** Uuid of the organization. */
  readonly organization: string;
  readonly docNo: string;
  readonly violation: Violation;
  readonly actOn: string;
  readonly articles: readonly string[];
  /** One warning or one fine. */
  readonly item: PenaltyItem;
  /** In fen. */
  readonly turnoverFen?: number;
  readonly gainsFen?: number;
  readonly correctBy?: string;
  /** The act was corrected on the spot. */
  readonly corrected: boolean;
  readonly leniency: (typeof LENIENCY)[number];
  readonly leniencyReason: Sealed;
  readonly measureReason: Sealed;
  readonly facts: Sealed;
  readonly place: Sealed;
  readonly present: PresentOfficers;
  /** Facts, reasons, basis and rights were told. */
  readonly told: boolean;
  readonly statement?: Sealed;
  readonly signature: Signature;
  readonly files: readonly FileRef[];
}

export interface RecordOnSpotDecision {
  readonly files: readonly FileRef[];
}

export const ONSPOT_TERM = 'onspot-record';

/**
 * The simple procedure (行政处罚法 Arts 51 and 52): clear facts, a warning or a small fine, two officers; told, filled
 * in and handed over at once, which serves it. Reconsideration comes before the suit (REC Art 23).
 */
export const decideOnSpot: CaseCommand<DecideOnSpot> = {
  name: 'decideOnSpot',
  decides: true,
  zh: '当场作出行政处罚决定',
  en: 'Decide a penalty on the spot',
  category: caseStream.category,
  creates: true,
  roles: ['officer'],
  reads: (payload) => [
    ...presentRefs(payload),
    { category: organizationStream.category, id: organizationStreamId(payload.organization) },
  ],
  serial: (_payload, _state, { actor, occurredOn }) =>
    `case-penalty/${actor.organ}/${occurredOn.slice(0, 4)}`,
  guard: () => [],
  decide(payload, state, context) {
    const id = organizationStreamId(payload.organization);
    const organization = context.folded(organizationStream, id);
    if (!organization) return refuse('penalty.organization-unknown');
    const { organ } = context.actor;
    const remedies = remediesAgainst(organ, context);
    if (!remedies) return refuse('ban.remedies-unknown', { organ });
    const barred = refuseAll([
      ...registrantRefusals(organization, context),
      ...limitationRefusals({ ...payload, grave: false, discoveredOn: context.occurredOn }, context),
      ...spotRefusals(payload, state, context),
      ...when(
        barredByAnother(organization, {
          wrong: payload.violation,
          actOn: payload.actOn,
          reasons: payload.articles,
        }),
        'decision.same-act',
      ),
      ...imposingRefusals([payload.item], {
        type: organization.type,
        violation: payload.violation,
        articles: payload.articles,
        report: { ...payload, serious: false },
        law: context.law,
        lawOn: payload.actOn,
        decidedOn: context.occurredOn,
      }),
    ]);
    if (barred) return barred;
    const { docNo } = payload;
    const decidedOn = context.occurredOn;
    const facts = factsOf(payload, organization, remedies, context);
    const record = context.law.deadline('onspot-record', decidedOn);
    return claiming(
      accept(
        [
          { type: 'PenaltyCaseFiled', data: facts.filed },
          { type: 'OfficersAssigned', data: { officers: officersOf(payload, context) } },
          { type: 'PenaltyDecided', data: facts.decided },
          { type: 'DecidedOnSpot', data: facts.delivered },
          startTerm(ONSPOT_TERM, record, { role: 'section-head', organ }),
          ...termsOfDecision({ docNo, decidedOn, published: true }, organ, context),
        ],
        ...boundArticles(payload.articles, payload.actOn, context),
        'APL-51',
        'APL-52',
        'APL-42',
        'APL-44',
        'APL-28',
        'O68-3',
        'REC-20',
        'REC-23',
        'LIT-46',
      ),
      `doc/${docNo}`,
    );
  },
};

/** The three facts of the one act: filed, decided, handed over. */
function factsOf(
  payload: DecideOnSpot,
  { name: subjectName, region: regionCode }: OrganizationState,
  remedies: Remedies,
  context: LegalContext,
) {
  const { violation, actOn, docNo, item, correctBy, leniency, leniencyReason, measureReason } = payload;
  const { facts, place, statement, signature } = payload;
  const { organ } = context.actor;
  const organization = organizationStreamId(payload.organization);
  const number = penaltyCaseNumberOf(organ, context.occurredOn.slice(0, 4), context.serial);
  const shared = { subjectName, regionCode, organ, organization, violation, procedure: 'simple' as const };
  const filed = { kind: 'penalty' as const, number, actOn, grave: false, clueIds: [], ...shared };
  const decided = {
    caseNumber: number,
    docNo,
    leniency,
    leniencyReason,
    measureReason,
    facts,
    remedies,
    ...shared,
    ...(correctBy ? { correctBy } : {}),
    articles: [...payload.articles],
    items: [{ ...item }],
    creditSeverity: creditSeverityOf([item], 'simple'),
    decidedOn: context.occurredOn,
    reviewFirst: true,
    files: [...payload.files],
  };
  const delivered = {
    docNo,
    place,
    told: true as const,
    signature,
    deliveredOn: context.occurredOn,
    ...(statement ? { statement } : {}),
    present: presentOf(payload.present, context),
    files: [],
  };
  return { filed, decided, delivered };
}

/** Who acts, what is told, and how small it is (行政处罚法 Arts 42, 44, 51 and 52). */
function spotRefusals(payload: DecideOnSpot, state: CaseState, context: LegalContext): readonly Refusal[] {
  const { item, present, told, signature, correctBy, corrected, articles, actOn } = payload;
  const { actor, law, occurredOn } = context;
  const { organizationFen = 0, personFen = 0 } = (law.rule('APL-51', occurredOn)?.value ?? {}) as {
    organizationFen?: number;
    personFen?: number;
  };
  const most = item.object === undefined ? organizationFen : personFen;
  const small = item.kind === 'WARNING' || (item.kind === 'FINE' && (item.amountFen ?? 0) <= most);
  const unknown = articles.find((rule) => !law.rule(rule, actOn));
  return [
    ...qualificationRefusals(present.officers, { organ: actor.organ, people: state.people }, context),
    ...when(!present.officers.includes(actor.account), 'officer.not-assigned'),
    ...when(!present.certificatesShown, 'officer.certificates-not-shown'),
    ...when(!told, 'penalty.prior-notice-missing'),
    ...when(!small, 'penalty.too-heavy-for-the-spot', { most }),
    ...when(unknown !== undefined, 'penalty.article-not-in-force', { rule: unknown ?? '' }),
    ...when(correctBy === undefined && !corrected, 'penalty.correction-not-ordered'),
    ...when(correctBy !== undefined && correctBy < occurredOn, 'penalty.begins-before-decision'),
    ...signatureRefusals(signature),
  ];
}

function officersOf({ present }: DecideOnSpot, context: LegalContext) {
  return [...new Set(present.officers)].map((account) => {
    const { person = '', badge = '', role = '', certificate } = accountOf(context, account) ?? {};
    return { account, person, badge, role, certificate: certificate?.number ?? '' };
  });
}

/** 报所属行政机关备案 (行政处罚法 Art 52). */
export const recordOnSpotDecision = caseCommand<RecordOnSpotDecision>({
  name: 'recordOnSpotDecision',
  zh: '当场处罚决定备案',
  en: 'Put a decision on the spot on record',
  roles: ['section-head', 'organ-head'],
  restsOn: () => ['APL-52', 'SZ-onspot-1'],
  guard: (state) => [
    ...caseMustBe(state, 'decided', 'disposed', 'closed'),
    ...when(state.penalty?.onSpot === undefined, 'penalty.not-on-the-spot'),
    ...when(state.penalty?.onSpot?.recorded === true, 'penalty.already-on-record'),
  ],
  decide({ files }, state, context) {
    const docNo = state.penalty?.onSpot?.docNo ?? '';
    const data = { docNo, person: context.actor.person, files: [...files] };
    return accept(
      [{ type: 'OnSpotDecisionRecorded', data }, ...meetTerm(state.terms, ONSPOT_TERM, context.occurredOn)],
      'APL-52',
      'SZ-onspot-1',
    );
  },
});
