import { Inject, Injectable } from '@nestjs/common';
import { type Sealed, civilDateOf } from '@shouzheng/kernel';
import type { Staff } from '@shouzheng/law/contract';
import {
  ACCESS_RECORDER,
  type AccessRecorder,
  AllowedCommands,
  DEFAULT_LIMIT,
  DataSource,
  OwnWrite,
  type Page,
  Sealer,
  StreamReader,
  decodeCursor,
  entityIdOf,
  loadAt,
  pageOf,
} from '@shouzheng/platform';
import { allowedCommandViews } from '@shouzheng/platform';
import { ClockViews } from '../clock-views.js';
import { type ClueState, clueStream, clueStreamId } from '../clue/clue.state.js';
import { TRIAGE_TERM } from '../clue/register-clue/register-clue.decider.js';
import { FilingOfClue } from './filing-of-clue.js';
import { ScreeningViews } from './screening-views.js';
import { DocketRows } from '../docket/docket-rows.js';
import { type TermRow, TERM_COLUMNS, termOf } from '../docket/term-row.js';
import { ViewRight, inOrgans } from '../view-right.js';
import type { ClueItemView, ClueView, FindCluesQuery } from './clue.dto.js';
import { clueListProjection } from './clue-list.projection.js';

interface Row extends TermRow {
  readonly key: string;
  readonly number: string;
  readonly subject_name: string;
  readonly region: string;
  readonly organ: string;
  readonly source: string;
  readonly clue_status: string;
  readonly received_on: string;
  readonly verdict: string | null;
  readonly case_id: string | null;
}

/** What the clue desk asks: the list, and one clue with its facts open and its reporter shut. */
@Injectable()
export class ClueDesk {
  constructor(
    private readonly db: DataSource,
    private readonly ownWrite: OwnWrite,
    private readonly streams: StreamReader,
    private readonly sealer: Sealer,
    private readonly allowed: AllowedCommands,
    private readonly clocks: ClockViews,
    private readonly docket: DocketRows,
    private readonly right: ViewRight,
    private readonly filing: FilingOfClue,
    private readonly screenings: ScreeningViews,
    @Inject(ACCESS_RECORDER) private readonly access: AccessRecorder,
  ) {}

  async find(query: FindCluesQuery, staff: Staff): Promise<Page<ClueItemView>> {
    await this.ownWrite.awaited(clueListProjection.name, query.atLeast);
    const { limit = DEFAULT_LIMIT } = query;
    const after = decodeCursor(query.after, 2);
    const rows: Row[] = await this.db.query(
      `SELECT c.key, c.number, c.subject_name, c.region, c.organ, c.source, c.status AS clue_status, c.received_on,
              c.verdict, c.case_id, ${TERM_COLUMNS}
       FROM clue c LEFT JOIN term t ON t.key = c.key || ':${TRIAGE_TERM}'
       WHERE ${inOrgans('c.organ', '$1')} AND ($2::text IS NULL OR c.status = $2)
         AND ($3::text IS NULL OR c.region LIKE $3 || '%')
         AND ($4::text IS NULL OR position($4 in c.subject_name) > 0 OR position($4 in c.number) > 0)
         AND ($5::text IS NULL OR (c.received_on, c.key) < ($5, $6))
       ORDER BY c.received_on DESC, c.key DESC LIMIT $7`,
      [
        this.right.organsOf(staff),
        query.status ?? null,
        query.region === undefined ? null : query.region.replace(/\D/g, '').replace(/(00)+$/, ''),
        query.text ?? null,
        ...(after ?? [null, null]),
        limit + 1,
      ],
    );
    const today = this.clocks.today();
    return pageOf(
      rows,
      limit,
      ({ received_on, key }) => [received_on, key],
      (row) => this.itemOf(row, today),
    );
  }

  /** @throws ProblemError `not-found` */
  async get(id: string, staff: Staff): Promise<ClueView> {
    const streamId = clueStreamId(id);
    const { state, revision } = await loadAt(this.streams, streamId, {}, clueStream);
    this.right.demand(staff, state.organ);
    await this.access.record({ staff, kind: 'clue', streamId });
    const awaited = await this.docket.awaitedOf(streamId);
    const { number = '', source = '', subjectName = '', organ = '', region = '', receivedOn = '' } = state;
    const commands = [
      ...this.allowed.for(clueStream.category, streamId, state, staff),
      this.filing.allowed(state, staff),
    ];
    return {
      id,
      revision,
      number,
      status: state.status,
      source,
      subjectName,
      organ,
      regionCode: region,
      regionName: this.right.regionName(region),
      receivedOn,
      facts: await this.opened(state.facts),
      placeDetail: await this.opened(state.placeDetail),
      reporterKept: state.reporter !== undefined,
      openings: Object.values(state.openings).map(({ request, requester, approver, validTo, opened }) => ({
        request,
        approved: approver !== undefined,
        own: requester === staff.person,
        validTo: validTo ?? null,
        opened,
      })),
      caseId: state.caseId ? entityIdOf(state.caseId) : null,
      caseNumber: state.caseNumber ?? null,
      verification: await this.verificationOf(state),
      proposedGround: state.proposal?.ground ?? state.penaltyProposal?.violation ?? null,
      ...bondsOf(state),
      screening: await this.screenings.view(state),
      filingRefused: state.refusal?.reason ?? null,
      filingDeclined: state.declined?.reason ?? null,
      clocks: Object.values(state.terms).map((term) => this.clocks.view(term)),
      allowedCommands: allowedCommandViews(commands, awaited),
    };
  }

  private itemOf(row: Row, today: string): ClueItemView {
    const term = termOf(row);
    return {
      id: entityIdOf(row.key),
      number: row.number,
      subjectName: row.subject_name,
      status: row.clue_status,
      source: row.source,
      organ: row.organ,
      regionCode: row.region,
      regionName: this.right.regionName(row.region),
      receivedOn: row.received_on,
      verdict: row.verdict,
      caseId: row.case_id ? entityIdOf(row.case_id) : null,
      term: term ? this.clocks.view(term, today) : null,
    };
  }

  private async verificationOf({ verification }: ClueState): Promise<ClueView['verification']> {
    if (!verification) return null;
    const { result, finding, badge, at } = verification;
    return { result, finding: await this.opened(finding), badge, on: civilDateOf(at) };
  }

  private async opened(sealed: Sealed | undefined): Promise<string | null> {
    return sealed ? ((await this.sealer.open(sealed)) ?? null) : null;
  }
}

/** What a clue hangs together with: its origin, the clues joined with it, what its reporter was told. */
function bondsOf({ penaltyProposal, origin, joined, followers, replies }: ClueState) {
  return {
    penaltyProposal: penaltyProposal
      ? {
          organizationId: entityIdOf(penaltyProposal.organization),
          violation: penaltyProposal.violation,
          actOn: penaltyProposal.actOn,
          grave: penaltyProposal.grave,
        }
      : null,
    origin: origin ? { kind: origin.kind, streamId: origin.streamId, eventId: origin.eventId } : null,
    joinedTo: joined ? entityIdOf(joined.lead) : null,
    followers: followers.map(entityIdOf),
    replies: replies.map(({ stage, outcome, docNo, on }) => ({ stage, outcome, docNo, on })),
  };
}
