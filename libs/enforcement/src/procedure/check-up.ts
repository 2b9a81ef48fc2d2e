import { Inject, Injectable } from '@nestjs/common';
import type { LawBook, Settings, Staff } from '@shouzheng/law/contract';
import { LAW_BOOK, ProblemWriter, SETTINGS, StreamReader, loadAt } from '@shouzheng/platform';
import { caseStream, caseStreamId } from '../case/case.state.js';
import { ClockViews } from '../clock-views.js';
import { ViewRight } from '../view-right.js';
import { type Defect, defectRefusals, defectsOf } from './defects.decider.js';
import type { DefectView, ProcedureView } from './check-procedure.dto.js';

/** The check-up of a case before its decision: the same checks that refuse the decision. */
@Injectable()
export class CheckUp {
  constructor(
    private readonly streams: StreamReader,
    private readonly clocks: ClockViews,
    private readonly writer: ProblemWriter,
    private readonly right: ViewRight,
    @Inject(LAW_BOOK) private readonly law: LawBook,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws ProblemError `not-found` */
  async of(id: string, staff: Staff): Promise<ProcedureView> {
    const { state, revision } = await loadAt(this.streams, caseStreamId(id), {}, caseStream);
    this.right.demandCase(staff, state);
    const on = this.clocks.today();
    const context = { occurredOn: on, settings: this.settings, law: this.law };
    const defects = defectsOf(state, context);
    const barred =
      defectRefusals(state, context).length > 0 || defects.some(({ refusedAs }) => refusedAs !== undefined);
    return { id, revision, on, barred, defects: defects.map((defect) => this.viewOf(defect, on)) };
  }

  private viewOf({ rules, event, record, refusedAs, ...defect }: Defect, on: string): DefectView {
    return {
      ...defect,
      event: event ?? null,
      record: record ?? null,
      // An article that nobody has confirmed is cited before the rule that bars it.
      citations: [...(refusedAs && record ? [versionRule(record)] : []), ...rules].flatMap(
        (rule) => this.writer.cite(rule, on) ?? [],
      ),
    };
  }
}

/** `SG-32@2026-03-20` → `SG-32`. */
const versionRule = (version: string): string => version.replace(/@.*/, '');
