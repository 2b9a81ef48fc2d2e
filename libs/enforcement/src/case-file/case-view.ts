import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf } from '@shouzheng/kernel';
import type { Settings, Staff } from '@shouzheng/law/contract';
import {
  AllowedCommands,
  type CitationView,
  type Moment,
  ProblemWriter,
  SETTINGS,
  type StreamHistory,
  entityIdOf,
  isPast,
} from '@shouzheng/platform';
import { allowedCommandViews } from '@shouzheng/platform';
import { reviewIsMandatory } from '../case/case-command.decider.js';
import { type CaseState, caseStream } from '../case/case.state.js';
import { discussionIsMandatory } from '../penalty/penalty-readiness.decider.js';
import { ClockViews } from '../clock-views.js';
import { ViewRight } from '../view-right.js';
import type { CaseView, EvidenceView } from './case.dto.js';
import { pathOf } from './case-path.js';
import { DOCUMENTS, GROUNDS, RECORDS, STAGES, VIOLATION_WORDS } from './case-texts.js';
import { decisionViewsOf } from './decided-view.js';
import { desksViewOf } from './desks-view.js';
import { penaltyViewOf } from './penalty-view.js';
import { sealedFieldsOf } from './sealed-fields.js';

/** A case as its page shows it, at any moment. */
@Injectable()
export class CaseViews {
  constructor(
    private readonly allowed: AllowedCommands,
    private readonly clocks: ClockViews,
    private readonly writer: ProblemWriter,
    private readonly right: ViewRight,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  view(loaded: StreamHistory<CaseState>, moment: Moment, staff: Staff, awaited: readonly string[]): CaseView {
    const { state, streamId, revision, events } = loaded;
    const { number = '', kind = '', subjectName = '', organ = '', regionCode = '' } = state;
    const past = isPast(moment);
    const today = this.dayOf(moment);
    const reviewMandatory = reviewIsMandatory(state, this.settings);
    const discussion = state.penalty ? discussionIsMandatory(state.penalty, this.settings) : false;
    const commands = past ? [] : this.allowed.for(caseStream.category, streamId, state, staff);
    return {
      id: entityIdOf(streamId),
      revision,
      asOf: moment.asOf ?? null,
      validAt: moment.validAt ?? null,
      past,
      number,
      kind,
      stage: state.status,
      stageZh: STAGES[state.status]?.zh ?? state.status,
      stageEn: STAGES[state.status]?.en ?? state.status,
      disposition: state.disposition ?? null,
      subjectName,
      organ,
      regionCode,
      regionName: this.right.regionName(regionCode),
      filedOn: state.filedAt ? civilDateOf(state.filedAt) : null,
      actOn: state.actOn ?? null,
      grounds: this.groundsOf(state),
      clueIds: [...state.clueIds],
      reviewMandatory,
      path: pathOf(state, { review: reviewMandatory, discussion }).map(({ rule, ...step }) => ({
        ...step,
        cite: this.cite(rule, step.date ?? today),
      })),
      clocks: Object.values(state.terms).map((term) => this.clocks.view(term, today)),
      officers: state.officers.map(({ account, badge, role }) => ({ account, badge, role })),
      evidence: [...recordsOf(state), ...preservationsOf(state)],
      proposals: proposalsOf(state),
      documents: state.documents.map((document) => ({
        kind: document.kind,
        zh: DOCUMENTS[document.kind]?.zh ?? document.kind,
        en: DOCUMENTS[document.kind]?.en ?? document.kind,
        number: document.number,
        issuedOn: document.on,
      })),
      penalty: penaltyViewOf(state, discussion),
      decision: this.decisionOf(state),
      decisions: decisionViewsOf(state),
      desks: desksViewOf(state),
      sealedFields: sealedFieldsOf(events).map(({ path, type }) => ({ path, type })),
      allowedCommands: allowedCommandViews(commands, awaited),
    };
  }

  private dayOf(moment: Moment): string {
    const at = moment.asOf ?? moment.validAt;
    return at === undefined ? this.clocks.today() : civilDateOf(at);
  }

  private cite(rule: string, on: string): CitationView | null {
    return this.writer.cite(rule, on) ?? null;
  }

  private groundsOf({ ground, actOn, penalty }: CaseState): CaseView['grounds'] {
    if (penalty) {
      const { violation, report } = penalty;
      const [rule = 'APL-54'] = report?.articles ?? [];
      return [{ code: violation, ...VIOLATION_WORDS[violation], cite: this.cite(rule, actOn ?? '') }];
    }
    const words = GROUNDS[ground ?? ''];
    if (ground === undefined || !words) return [];
    return [{ code: ground, zh: words.zh, en: words.en, cite: this.cite(words.rule, actOn ?? '') }];
  }

  private decisionOf({ ban, announced }: CaseState): CaseView['decision'] {
    if (!ban) return null;
    const { reconsideration, suit } = ban.remedies;
    return {
      docNo: ban.docNo,
      eventId: ban.eventId,
      decidedOn: ban.decidedOn,
      power: this.cite(ban.power, ban.decidedOn),
      revoked: ban.revoked,
      announcedOn: announced?.on ?? null,
      remedies: {
        reconsiderationOrgan: reconsideration.organ,
        reconsiderationDays: reconsideration.days,
        court: suit.court,
        suitMonths: suit.months,
        citations: [reconsideration.rule, 'REC-24', suit.rule].flatMap(
          (rule) => this.cite(rule, ban.decidedOn) ?? [],
        ),
      },
    };
  }
}

function recordsOf({ records }: CaseState): EvidenceView[] {
  return records.map(({ id, kind, at, badges, files }) => ({
    id,
    kind,
    kindZh: RECORDS[kind]?.zh ?? kind,
    kindEn: RECORDS[kind]?.en ?? kind,
    takenAt: at,
    takenBy: [...badges],
    state: 'recorded',
    files: files.map((file) => ({
      id: file.id,
      sha256: file.sha256,
      size: file.size,
      mediaType: file.mediaType,
    })),
    items: [],
  }));
}

function preservationsOf({ preservations }: CaseState): EvidenceView[] {
  return Object.values(preservations).map(({ preservation, at, items, outcomes }) => ({
    id: preservation,
    kind: 'preservation',
    kindZh: RECORDS['preservation']?.zh ?? '',
    kindEn: RECORDS['preservation']?.en ?? '',
    takenAt: at,
    takenBy: [],
    state: outcomes ? 'decided' : 'preserved',
    files: [],
    items: items.map(({ no, kind, quantity }) => ({ no, kind, quantity, outcome: outcomes?.[no] ?? null })),
  }));
}

function proposalsOf({ proposals, corrections }: CaseState): CaseView['proposals'] {
  const evidence = Object.values(proposals).filter(({ registered }) => !registered);
  const correction = Object.values(corrections).filter(({ approved }) => !approved);
  return [
    ...evidence.map(({ proposal }) => ({ id: proposal, kind: 'evidence-preservation' })),
    ...correction.map((one) => ({ id: one.correction, kind: 'correction' })),
  ];
}
