import type { FileRef } from '@shouzheng/kernel';
import type { CaseEvent } from '../case/case.events.js';
import { caseStream } from '../case/case.state.js';
import { remediesAgainst } from '../case/organs.decider.js';
import type { PenaltyItem } from '../penalty/penalty-decision.events.js';
import { CASE, Story } from '../testing/story.fixture.js';
import {
  type Given,
  ORGAN,
  fileRef,
  head,
  officerA,
  officerB,
  sealed,
  sectionHead,
  staff,
} from '../testing/world.fixture.js';
import { type Target, targetsOf } from './decision-command.decider.js';
import { type ServeDecision, serveDecision } from './serve-decision/serve-decision.decider.js';

export const ORGANIZATION = 'organization-00000000-0000-5000-8000-000000000700';
export const DOC_NO = '名民罚决字〔2026〕1号';
export const files: readonly FileRef[] = [fileRef()];
export const text = sealed('说明');
export const creditOfficer = staff(21, 'credit-officer');
export const lawyer = staff(23, 'legal-reviewer', { legalQualification: true });
export const byHead: Given = { actor: head };
export const bySection: Given = { actor: sectionHead };
export const byCredit: Given = { actor: creditOfficer };
export const byLawyer: Given = { actor: lawyer };

export const FINE: PenaltyItem = { no: 1, kind: 'FINE', amountFen: 3_000_000 };
export const WARNING: PenaltyItem = { no: 2, kind: 'WARNING' };
export const SUSPEND: PenaltyItem = { no: 3, kind: 'SUSPEND', from: '2026-11-10', to: '2027-02-09' };

interface DecisionOf {
  readonly items?: readonly PenaltyItem[];
  readonly simple?: boolean;
  readonly severity?: 'minor' | 'general' | 'serious';
  readonly decidedOn?: string;
  readonly docNo?: string;
}

/** A penalty case with its decision, as the events before it say, and then step by step what follows. */
export class AfterStory extends Story {
  /** Sets the day; what is given next happens on it, from nine in the morning. */
  on(date: string): this {
    this.now = `${date}T01:00:00.000Z`;
    return this;
  }

  event(event: CaseEvent): this {
    this.append(caseStream, CASE, event);
    return this;
  }

  decided(given: DecisionOf = {}): this {
    const procedure = given.simple ? ('simple' as const) : ('ordinary' as const);
    const subject = { subjectName: '演示·雅安茶业促进会', regionCode: '511803001', organ: ORGAN };
    this.event({
      type: 'PenaltyCaseFiled',
      data: {
        kind: 'penalty',
        number: '名民罚案〔2026〕2号',
        ...subject,
        organization: ORGANIZATION,
        violation: 'UNLAWFUL_FEES',
        actOn: '2026-06-30',
        grave: false,
        clueIds: [],
        procedure,
      },
    });
    const officers = [officerA, officerB].map(({ account, person, badge, role }) => ({
      account,
      person,
      badge,
      role,
      certificate: '川Q180301',
    }));
    this.event({ type: 'OfficersAssigned', data: { officers } });
    return this.decidedAgain(given);
  }

  decidedAgain({ items = [FINE, WARNING], simple = false, ...given }: DecisionOf = {}): this {
    const { severity = 'general', decidedOn = '2026-11-02', docNo = DOC_NO } = given;
    const remedies = remediesAgainst(ORGAN, { law: this.law, occurredOn: decidedOn });
    if (!remedies) throw new Error('no remedies');
    return this.event({
      type: 'PenaltyDecided',
      data: {
        caseNumber: '名民罚案〔2026〕2号',
        subjectName: '演示·雅安茶业促进会',
        regionCode: '511803001',
        organ: ORGAN,
        organization: ORGANIZATION,
        docNo,
        procedure: simple ? 'simple' : 'ordinary',
        violation: 'UNLAWFUL_FEES',
        articles: ['SG-30'],
        items: [...items],
        creditSeverity: severity,
        leniency: 'none',
        leniencyReason: text,
        measureReason: text,
        facts: text,
        decidedOn,
        remedies,
        reviewFirst: simple,
        files: [],
      },
    });
  }

  noPenalty(): this {
    const remedies = remediesAgainst(ORGAN, { law: this.law, occurredOn: '2026-11-02' });
    if (!remedies) throw new Error('no remedies');
    return this.event({
      type: 'NoPenaltyDecided',
      data: {
        caseNumber: '名民罚案〔2026〕2号',
        subjectName: '演示·雅安茶业促进会',
        regionCode: '511803001',
        organ: ORGAN,
        organization: ORGANIZATION,
        docNo: '名民不罚〔2026〕1号',
        ground: 'first-minor-corrected',
        articles: ['APL-33'],
        facts: text,
        decidedOn: '2026-11-02',
        remedies,
        files: [],
      },
    });
  }

  /** Served on a day, in person. */
  served(servedOn = '2026-11-03', more: Partial<ServeDecision> = {}): this {
    this.on(servedOn);
    return this.done(this.onCase(serveDecision, { ...aService, decision: this.id, servedOn, ...more }));
  }

  get target(): Target {
    const target = targetsOf(this.case).at(-1);
    if (!target) throw new Error('no decision');
    return target;
  }

  /** Event id of the last decision. */
  get id(): string {
    return this.target.decision.eventId;
  }

  dueOn(term: string): string | undefined {
    return this.case.terms[term]?.dueOn;
  }

  statusOf(term: string): string | undefined {
    return this.case.terms[term]?.status;
  }

  done(refusals: readonly string[]): this {
    if (refusals.length > 0) throw new Error(`the story stops: ${refusals.join(', ')}`);
    return this;
  }
}

export const aService: ServeDecision = {
  decision: '',
  method: 'direct',
  servedOn: '2026-11-03',
  recipient: sealed('某负责人'),
  signature: { kind: 'signed' },
  filmed: false,
  remediesTold: true,
  files,
};

export const after = (given: DecisionOf = {}): AfterStory => new AfterStory().decided(given);
