import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@shouzheng/kernel';
import type { Staff } from '@shouzheng/law/contract';
import {
  ACCESS_RECORDER,
  type AccessRecorder,
  CLOCK,
  DEFAULT_LIMIT,
  DataSource,
  OwnWrite,
  type Page,
  ProblemError,
  Sealer,
  StreamReader,
  decodeCursor,
  entityIdOf,
  isPast,
  historyAt,
  pageOf,
  parseMoment,
} from '@shouzheng/platform';
import { caseStream, caseStreamId } from '../case/case.state.js';
import { clockTermOf } from '../case/kind-law.decider.js';
import { ClockViews } from '../clock-views.js';
import { DocketRows } from '../docket/docket-rows.js';
import { type TermRow, TERM_COLUMNS, termOf } from '../docket/term-row.js';
import { ViewRight, inOrgans } from '../view-right.js';
import type {
  CaseItemView,
  CaseView,
  FindCasesQuery,
  GetCaseQuery,
  OpenFieldDto,
  OpenedField,
} from './case.dto.js';
import { caseListProjection } from './case-list.projection.js';
import { STAGES } from './case-texts.js';
import { CaseViews } from './case-view.js';
import { sealedFieldsOf } from './sealed-fields.js';

interface Row extends TermRow {
  readonly key: string;
  readonly number: string;
  readonly kind: string;
  readonly stage: string;
  readonly disposition: string | null;
  readonly subject_name: string;
  readonly region: string;
  readonly organ: string;
  readonly filed_on: string;
  readonly officers: { badge: string; role: string }[];
}

/** What is asked of cases: the list, one case at any moment, one sealed value. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly db: DataSource,
    private readonly ownWrite: OwnWrite,
    private readonly streams: StreamReader,
    private readonly sealer: Sealer,
    private readonly views: CaseViews,
    private readonly clocks: ClockViews,
    private readonly docket: DocketRows,
    private readonly right: ViewRight,
    @Inject(ACCESS_RECORDER) private readonly access: AccessRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async find(query: FindCasesQuery, staff: Staff): Promise<Page<CaseItemView>> {
    await this.ownWrite.awaited(caseListProjection.name, query.atLeast);
    const { limit = DEFAULT_LIMIT } = query;
    const after = decodeCursor(query.after, 2);
    const rows: Row[] = await this.db.query(
      `SELECT c.key, c.number, c.kind, c.stage, c.disposition, c.subject_name, c.region, c.organ, c.filed_on,
              c.officers, ${TERM_COLUMNS}
       FROM case_row c LEFT JOIN term t ON t.key = c.key || ':' ||
         CASE c.kind WHEN 'penalty' THEN '${clockTermOf({ kind: 'penalty' })}'
                     ELSE '${clockTermOf({ kind: 'illegal' })}' END
       WHERE (${inOrgans('c.organ', '$1')} OR c.lent ? $8) AND ($2::text IS NULL OR c.stage = $2)
         AND ($3::text IS NULL OR c.organ = $3)
         AND ($4::text IS NULL OR position($4 in c.subject_name) > 0 OR position($4 in c.number) > 0)
         AND ($5::text IS NULL OR (c.filed_on, c.key) < ($5, $6))
       ORDER BY c.filed_on DESC, c.key DESC LIMIT $7`,
      [
        this.right.organsOf(staff),
        query.stage ?? null,
        query.organ ?? null,
        query.text ?? query.q ?? null,
        ...(after ?? [null, null]),
        limit + 1,
        staff.account,
      ],
    );
    const today = this.clocks.today();
    return pageOf(
      rows,
      limit,
      ({ filed_on, key }) => [filed_on, key],
      (row) => this.itemOf(row, today),
    );
  }

  /** @throws ProblemError `not-found`, `request.invalid` */
  async get(id: string, query: GetCaseQuery, staff: Staff): Promise<CaseView> {
    const streamId = caseStreamId(id);
    const moment = parseMoment(query, this.clock.now());
    const loaded = await historyAt(this.streams, streamId, moment, caseStream);
    this.right.demandCase(staff, loaded.state);
    await this.access.record({ staff, kind: 'case', streamId });
    const awaited = isPast(moment) ? [] : await this.docket.awaitedOf(streamId);
    return this.views.view(loaded, moment, staff, awaited);
  }

  /** Opens one sealed value; that it was opened, and why, is on record first. */
  async openField(id: string, { path, reason }: OpenFieldDto, staff: Staff): Promise<OpenedField> {
    const streamId = caseStreamId(id);
    const { state, events } = await historyAt(this.streams, streamId, {}, caseStream);
    this.right.demandCase(staff, state);
    const field = sealedFieldsOf(events).find((one) => one.path === path);
    if (!field) throw new ProblemError('not-found');
    await this.access.record({ staff, kind: 'field', streamId, detail: `${path.slice(0, 80)}:${reason}` });
    return { path, text: (await this.sealer.open(field.sealed)) ?? null };
  }

  private itemOf(row: Row, today: string): CaseItemView {
    const term = termOf(row);
    return {
      id: entityIdOf(row.key),
      number: row.number,
      kind: row.kind,
      stage: row.stage,
      stageZh: STAGES[row.stage]?.zh ?? row.stage,
      stageEn: STAGES[row.stage]?.en ?? row.stage,
      disposition: row.disposition,
      subjectName: row.subject_name,
      organ: row.organ,
      regionCode: row.region,
      regionName: this.right.regionName(row.region),
      filedOn: row.filed_on,
      officers: row.officers,
      term: term ? this.clocks.view(term, today) : null,
    };
  }
}
