import { Injectable } from '@nestjs/common';
import type { Staff } from '@shouzheng/law/contract';
import {
  DEFAULT_LIMIT,
  DataSource,
  OwnWrite,
  ProblemWriter,
  decodeCursor,
  entityIdOf,
  pageOf,
} from '@shouzheng/platform';
import { caseListProjection } from '../case-file/case-list.projection.js';
import { STAGES } from '../case-file/case-texts.js';
import { ClockViews } from '../clock-views.js';
import { caseDocket } from '../docket/case-items.projection.js';
import { OPEN_ITEMS } from '../docket/docket-query.js';
import { DOCKET } from '../docket/docket.projection.js';
import { ViewRight, inOrgans } from '../view-right.js';
import { officerDeskProjection } from '../who-may-act/officer-desk.projection.js';
import { BUREAU_TIMERS } from './case-watch.projection.js';
import type { FindStuckCasesQuery, StuckCaseView, StuckCasesPage } from './stuck-cases.dto.js';

interface Row {
  readonly key: string;
  readonly number: string;
  readonly kind: string;
  readonly stage: string;
  readonly subject_name: string;
  readonly organ: string;
  readonly filed_on: string;
  readonly faults: string[];
}

interface Counted {
  readonly organ: string;
  readonly cases: string;
  readonly stuck: string;
}

/** Items that await the handlers of a case; every other awaits an office, which somebody always holds. */
const HANDLED = caseDocket.items
  .flatMap(({ code, role }) => (role === 'officer' ? [`'${code}'`] : []))
  .join(', ');

/**
 * $1 today, $2 timers that bind the bureau, $3 organs: every case that is not archived with what is wrong with it, as
 * `faultsOf` has it. Handlers are found by their badges; one on leave is there if somebody stands in.
 */
const WATCHED = `
  WITH watched AS (
    SELECT c.*,
      r.open IS NOT NULL AS awaited,
      r.organ <> '' AND EXISTS (SELECT FROM ${OPEN_ITEMS} WHERE i.item NOT IN (${HANDLED}) OR EXISTS (
        SELECT FROM jsonb_array_elements(c.officers) o JOIN officer_desk d ON d.badge = o->>'badge'
        WHERE d.active AND NOT EXISTS (
          SELECT FROM jsonb_array_elements(d.leaves) l
          WHERE l->>'from' <= $1 AND l->>'to' >= $1 AND l->>'deputy' IS NULL))) AS owned,
      EXISTS (SELECT FROM term t WHERE t.stream_id = c.key
        AND (t.status IN ('running', 'paused') OR t.status = 'missed' AND t.timer = ANY($2))) AS ticking
    FROM case_row c LEFT JOIN docket_record r ON r.key = c.key AND r.open <> '[]'
    WHERE c.stage <> 'archived' AND ${inOrgans('c.organ', '$3')}
  ), faulty AS (
    SELECT w.*, array_remove(ARRAY[
      CASE WHEN NOT owned THEN 'no-owner' END,
      CASE WHEN NOT awaited THEN 'no-next-act' END,
      CASE WHEN NOT ticking THEN 'no-clock' END], NULL) AS faults
    FROM watched w
  )`;

/** Cases under way that lack an owner, a next act or a clock (SZ-watch-1): there should be none. */
@Injectable()
export class StuckCases {
  constructor(
    private readonly db: DataSource,
    private readonly ownWrite: OwnWrite,
    private readonly clocks: ClockViews,
    private readonly right: ViewRight,
    private readonly writer: ProblemWriter,
  ) {}

  /** @throws ProblemError `not-found` for an organ that the asker may not look into */
  async find(query: FindStuckCasesQuery, staff: Staff): Promise<StuckCasesPage> {
    const { organ, fault, atLeast, limit = DEFAULT_LIMIT } = query;
    for (const name of [caseListProjection.name, DOCKET, 'term', officerDeskProjection.name]) {
      await this.ownWrite.awaited(name, atLeast);
    }
    if (organ !== undefined) this.right.demand(staff, organ);
    const today = this.clocks.today();
    const seen = [today, BUREAU_TIMERS, organ === undefined ? this.right.organsOf(staff) : [organ, organ]];
    const after = decodeCursor(query.after, 2);
    const [rows, counted]: [Row[], Counted[]] = await Promise.all([
      this.db.query(
        `${WATCHED} SELECT key, number, kind, stage, subject_name, organ, filed_on, faults FROM faulty
         WHERE cardinality(faults) > 0 AND ($4::text IS NULL OR $4 = ANY(faults))
           AND ($5::text IS NULL OR (filed_on, key) > ($5, $6))
         ORDER BY filed_on, key LIMIT $7`,
        [...seen, fault ?? null, ...(after ?? [null, null]), limit + 1],
      ),
      this.db.query(
        `${WATCHED} SELECT organ, count(*) AS cases, count(*) FILTER (WHERE cardinality(faults) > 0) AS stuck
         FROM faulty GROUP BY organ ORDER BY organ`,
        seen,
      ),
    ]);
    const page = pageOf(rows, limit, ({ filed_on, key }) => [filed_on, key], viewOf);
    const cite = this.writer.cite('SZ-watch-1', today);
    return {
      items: [...page.items],
      next: page.next,
      organs: counted.map(({ organ: code, cases, stuck }) => ({
        organ: code,
        organName: this.right.regionName(code),
        cases: Number(cases),
        stuck: Number(stuck),
      })),
      citations: cite ? [cite] : [],
    };
  }
}

function viewOf({ key, number, kind, stage, subject_name, organ, filed_on, faults }: Row): StuckCaseView {
  return {
    id: entityIdOf(key),
    number,
    kind,
    stage,
    stageZh: STAGES[stage]?.zh ?? stage,
    stageEn: STAGES[stage]?.en ?? stage,
    subjectName: subject_name,
    organ,
    filedOn: filed_on,
    faults,
  };
}
