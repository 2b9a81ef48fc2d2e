import type { CaseCommand } from '../case/case-command.decider.js';
import type { CaseEvent } from '../case/case.events.js';
import { type CaseState, caseStream, caseStreamId } from '../case/case.state.js';
import { announceBan } from '../case/announce-ban/announce-ban.decider.js';
import { assignOfficers } from '../case/assign-officers/assign-officers.decider.js';
import { closeCase } from '../case/close-case/close-case.decider.js';
import {
  type CloseInvestigation,
  closeInvestigation,
} from '../case/close-investigation/close-investigation.decider.js';
import { collectSeals } from '../case/collect-seals/collect-seals.decider.js';
import { decideBan, proposeBan } from '../case/decide-ban/decide-ban.decider.js';
import { type FileCase, fileCase } from '../case/file-case/file-case.decider.js';
import { type HearParty, hearParty } from '../case/hear-party/hear-party.decider.js';
import {
  proposeEvidencePreservation,
  registerEvidencePreservation,
} from '../case/preserve-evidence/preserve-evidence.decider.js';
import { type RecordInquiry, recordInquiry } from '../case/record-inquiry/record-inquiry.decider.js';
import { passLegalReview, requestLegalReview } from '../case/review-legally/review-legally.decider.js';
import type { ClueCommand } from '../clue/clue-command.decider.js';
import { type ClueState, clueStream, clueStreamId } from '../clue/clue.state.js';
import { proposeFiling } from '../clue/propose-filing/propose-filing.decider.js';
import { type RegisterClue, registerClue } from '../clue/register-clue/register-clue.decider.js';
import { verifyClue } from '../clue/verify-clue/verify-clue.decider.js';
import {
  type Given,
  World,
  clerk,
  head,
  keeper,
  officerA,
  officerB,
  reviewer,
  sealed,
  sectionHead,
  uuid,
} from './world.fixture.js';

export const CLUE = uuid(500);
export const CASE = caseStreamId(uuid(600));
export const present = { officers: [officerA.account, officerB.account], certificatesShown: true };
export const signed = { kind: 'signed' as const };

export const aClue: RegisterClue = {
  source: 'HOTLINE_12345',
  subjectName: '演示·雅安国学研究会',
  region: '511803001',
  receivedOn: '2026-11-01',
  facts: sealed('在茶楼以研究会名义收费授课'),
};
export const aFiling: FileCase = { kind: 'illegal', clueIds: [CLUE], ground: 'UNREGISTERED' };
export const anInquiry: RecordInquiry = {
  inquiryKind: 'interview',
  place: sealed('茶楼'),
  present,
  person: sealed('某人'),
  statement: sealed('未登记'),
  signature: signed,
  files: [],
};
export const aHearing: HearParty = {
  way: 'statement',
  present,
  statement: sealed('愿意解散'),
  signature: signed,
  files: [],
};
export const aReport: CloseInvestigation = {
  organization: sealed('研究会'),
  course: sealed('经过'),
  facts: sealed('事实'),
  basis: ['O77-3i1', 'SG-32'],
  complex: false,
  major: false,
  proposal: 'BANNED',
  files: [],
};
export const aBan = {
  docNo: '名民取决〔2026〕1号',
  power: 'SG-32',
  facts: sealed('事实'),
  files: [],
} as const;
export const anAnnouncement = {
  media: ['portal'],
  url: 'https://example.org/1',
  announcedOn: '2026-11-02',
} as const;
export const anItem = { no: 1, kind: 'seal', name: sealed('公章'), quantity: 1 } as const;

/** Data of each event of a case, by its type. */
type CaseData = { readonly [E in CaseEvent as E['type']]: E['data'] };

/** One clue and one case on their way, step by step; each step takes the ones before it. */
export class Story extends World {
  onClue<P>(command: ClueCommand<P>, payload: NoInfer<P>, given?: Given, id = CLUE): readonly string[] {
    return this.give(clueStream, clueStreamId(id), command, payload, given);
  }

  onCase<P>(command: CaseCommand<P>, payload: NoInfer<P>, given?: Given): readonly string[] {
    return this.give(caseStream, CASE, command, payload, given);
  }

  get clue(): ClueState {
    return this.state(clueStream, clueStreamId(CLUE));
  }

  get case(): CaseState {
    return this.state(caseStream, CASE);
  }

  lastOf<T extends keyof CaseData>(type: T): CaseData[T] {
    const event = this.last(CASE, type);
    if (!event) throw new Error(`no ${type} in the case`);
    return event.data as CaseData[T];
  }

  registered(clue: Partial<RegisterClue> = {}): this {
    return this.must(this.onClue(registerClue, { ...aClue, ...clue }, { actor: clerk }));
  }

  verified(): this {
    const finding = { result: 'suspect', finding: sealed('查无登记') } as const;
    return this.registered().must(this.onClue(verifyClue, finding, { actor: clerk }));
  }

  proposed(): this {
    return this.verified().must(this.onClue(proposeFiling, { ground: 'UNREGISTERED' }, { actor: officerA }));
  }

  filed(): this {
    return this.proposed().must(this.onCase(fileCase, aFiling, { actor: head }));
  }

  assigned(): this {
    const officers = [officerA.account, officerB.account];
    return this.filed().must(this.onCase(assignOfficers, { officers }, { actor: sectionHead }));
  }

  inquired(): this {
    return this.assigned().must(this.onCase(recordInquiry, anInquiry));
  }

  heard(): this {
    return this.inquired().must(this.onCase(hearParty, aHearing));
  }

  /** Evidence registered and kept; the seven days run. */
  preserved(): this {
    this.assigned().must(
      this.onCase(proposeEvidencePreservation, {
        reason: 'may-be-lost',
        items: [anItem, { ...anItem, no: 2 }],
      }),
    );
    const { proposal } = this.lastOf('EvidencePreservationProposed');
    const registering = { proposal, docNo: '名民登存〔2026〕1号', keeper: keeper.account };
    return this.must(this.onCase(registerEvidencePreservation, registering, { actor: head }));
  }

  reported(report: Partial<CloseInvestigation> = {}): this {
    return this.heard().must(this.onCase(closeInvestigation, { ...aReport, ...report }));
  }

  reviewed(): this {
    return this.reported({ complex: true })
      .must(this.onCase(requestLegalReview, {}))
      .must(this.onCase(passLegalReview, { opinion: sealed('同意') }, { actor: reviewer }));
  }

  banProposed(): this {
    return this.reviewed().must(this.onCase(proposeBan, { power: 'SG-32', reason: sealed('应予取缔') }));
  }

  banned(): this {
    return this.banProposed().must(this.onCase(decideBan, aBan, { actor: head }));
  }

  announced(): this {
    const announcedOn = this.case.ban?.decidedOn;
    if (announcedOn === undefined) this.banned();
    return this.must(
      this.onCase(announceBan, { ...anAnnouncement, announcedOn: this.case.ban?.decidedOn ?? '' }),
    );
  }

  closed(): this {
    return this.announced()
      .must(this.onCase(collectSeals, { items: [anItem], signature: signed, files: [] }))
      .must(this.onCase(closeCase, { disposition: 'BANNED' }, { actor: head }));
  }

  private must(refusals: readonly string[]): this {
    if (refusals.length > 0) throw new Error(`the story stops: ${refusals.join(', ')}`);
    return this;
  }
}

export const story = (): Story => new Story();
