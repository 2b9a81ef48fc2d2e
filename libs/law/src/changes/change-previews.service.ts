import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { type Clock, type Refusal, civilDateOf } from '@shouzheng/kernel';
import { CLOCK, LawInForce, ProblemWriter, RefusalViewDto } from '@shouzheng/platform';
import type { LawBook } from '../law-types.js';
import { recomputed } from '../terms/move-term.decider.js';
import { planOfNotice, planOfRule, planOfSetting, termsOf } from '../terms/plan-recomputation.js';
import { TermScan } from '../terms/term-scan.service.js';
import type { TermRow } from '../terms/term.projection.js';
import { Citations } from '../citations/citations.service.js';
import { addDays } from '../civil-date.js';
import { describeSettings } from '../settings/settings.js';
import { type ChangeSetting, settingRefusals } from './change-setting/change-setting.decider.js';
import { houseLawOf } from './house-law.js';
import type { HolidayNotice, LawState } from './law.state.js';
import { noticeRefusals } from './load-holiday-notice/notice-checks.decider.js';
import {
  type ProposeRepeal,
  namesOneThing,
  repealOf,
  repealRefusals,
} from './propose-repeal/propose-repeal.decider.js';
import {
  type ProposeRuleVersion,
  ruleVersionOf,
} from './propose-rule-version/propose-rule-version.decider.js';
import { isArticle, ruleVersionRefusals } from './propose-rule-version/rule-version-checks.decider.js';

/** A preview shows so many; `count` says how many there are. */
const SHOWN = 200;

export class TouchedTermView {
  @ApiProperty({ type: String }) streamId!: string;
  @ApiProperty({ type: String }) term!: string;
  @ApiProperty({ type: String }) timer!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String, format: 'date' }) startsOn!: string;
  @ApiProperty({ type: String, format: 'date' }) dueOn!: string;
  @ApiProperty({ type: String, format: 'date', description: 'Equal to dueOn where the day stays' })
  newDueOn!: string;
  @ApiProperty({ type: String, format: 'date' }) newWarnOn!: string;
  @ApiProperty({ type: Boolean, description: 'Still provisional afterwards' }) provisional!: boolean;
}

export class TouchedRecordView {
  @ApiProperty({ type: String, description: 'E.g. case-<uuid>, organization-<uuid>' }) streamId!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String, description: 'Rule version that it rests on' }) version!: string;
  @ApiProperty({ type: String, format: 'date' }) lastCitedOn!: string;
}

export class ChangePreviewView {
  @ApiProperty({ type: [RefusalViewDto], description: 'Why the change could not be proposed as it is' })
  refusals!: RefusalViewDto[];
  @ApiProperty({ type: 'integer', description: 'Running terms that get other dates, or become certain' })
  movedCount!: number;
  @ApiProperty({ type: [TouchedTermView], description: 'The first of them' }) moved!: TouchedTermView[];
  @ApiProperty({ type: 'integer', description: 'Running terms whose dates rest on the rule' })
  restingCount!: number;
  @ApiProperty({ type: [TouchedTermView], description: 'The first of them' }) resting!: TouchedTermView[];
  @ApiProperty({ type: 'integer', description: 'Open records whose acts rest on the rule' })
  openCount!: number;
  @ApiProperty({ type: [TouchedRecordView], description: 'The latest of them' }) open!: TouchedRecordView[];
  @ApiProperty({
    type: 'integer',
    description: 'Records with an act on or after the first day of the version: judged by the old one',
  })
  judgedByOldCount!: number;
}

/** What a change would touch, before anybody has proposed it: the same computation that follows its approval. */
@Injectable()
export class ChangePreviews {
  constructor(
    private readonly inForce: LawInForce,
    private readonly scan: TermScan,
    private readonly citations: Citations,
    private readonly writer: ProblemWriter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async ofNotice(notice: HolidayNotice): Promise<ChangePreviewView> {
    const { law, state } = await this.inForce.current();
    const refusals = noticeRefusals(notice, law.calendar);
    if (refusals.length > 0) return this.refused(refusals);
    const { year, notice: reference, off, makeUp } = notice;
    const others = state.holidays.filter((one) => one.year !== year);
    const after = houseLawOf({ ...state, holidays: [...others, { year, notice: reference, off, makeUp }] });
    const moved = await this.moved(this.scan.ofPlan(planOfNotice(year)), after.law);
    return { ...nothing(), movedCount: moved.count, moved: moved.shown };
  }

  async ofRuleVersion(proposal: ProposeRuleVersion): Promise<ChangePreviewView> {
    const { law, state } = await this.inForce.current();
    if (!isArticle(proposal.no))
      return this.refused([{ code: 'law.article-invalid', params: { no: proposal.no ?? '' } }]);
    const change = ruleVersionOf(proposal);
    const refusals = ruleVersionRefusals(change, law);
    if (refusals.length > 0) return this.refused(refusals);
    const after = houseLawOf(withRule(state, change)).law;
    const { id, from, terms = {} } = change.rule;
    const plan = planOfRule(from, Object.keys(terms));
    const moved = await this.moved(this.scan.ofPlan(plan), after);
    return {
      ...nothing(),
      movedCount: moved.count,
      moved: moved.shown,
      ...(await this.resting(this.scan.restingOn([id]))),
      ...(await this.open([id])),
      judgedByOldCount: await this.citations.citedSince([id], from),
    };
  }

  /** A repeal moves no term that runs: it shows what rests on the rules that are to end. */
  async ofRepeal(proposal: ProposeRepeal): Promise<ChangePreviewView> {
    if (!namesOneThing(proposal)) return this.refused([{ code: 'law.repeal-of-one-thing' }]);
    const { law } = await this.inForce.current();
    const content = repealOf(proposal, law);
    const refusals = repealRefusals(content, law, this.today());
    if (refusals.length > 0) return this.refused(refusals);
    const { rules, lastDay } = content;
    return {
      ...nothing(),
      ...(await this.resting(this.scan.restingOn(rules))),
      ...(await this.open(rules)),
      judgedByOldCount: await this.citations.citedSince(rules, addDays(lastDay, 1)),
    };
  }

  /** An announced date moves the terms of its year; a term that is set, or a switch, holds for what begins from now on. */
  async ofSetting(change: ChangeSetting): Promise<ChangePreviewView> {
    const { state } = await this.inForce.current();
    const today = this.today();
    const refusals = settingRefusals(change, state, today);
    if (refusals.length > 0) return this.refused(refusals);
    const { key, value } = change;
    const after = houseLawOf({ ...state, settings: [...state.settings, { key, value, from: today }] });
    const plan = planOfSetting(key);
    const moved = plan && (await this.moved(this.scan.ofPlan(plan), after.law));
    const terms = termsOf(key);
    const rule = describeSettings().find((line) => line.key === key)?.rule;
    return {
      ...nothing(),
      ...(moved ? { movedCount: moved.count, moved: moved.shown } : {}),
      ...(terms ? await this.resting(this.scan.ofPlan(terms)) : {}),
      ...(rule === undefined ? {} : await this.open([rule])),
    };
  }

  private today(): string {
    return civilDateOf(this.clock.now());
  }

  private async resting(
    rows: AsyncIterable<TermRow>,
  ): Promise<Pick<ChangePreviewView, 'restingCount' | 'resting'>> {
    const { count, shown } = await this.all(rows);
    return { restingCount: count, resting: shown };
  }

  private async open(rules: readonly string[]): Promise<Pick<ChangePreviewView, 'openCount' | 'open'>> {
    const { count, records } = await this.citations.openCiting(rules, SHOWN);
    return { openCount: count, open: records };
  }

  private refused(refusals: readonly Refusal[]): ChangePreviewView {
    const views = refusals.map((one) => this.writer.view(one, this.today()));
    return { ...nothing(), refusals: views.map((view) => ({ ...view, citations: [...view.citations] })) };
  }

  private async moved(rows: AsyncIterable<TermRow>, law: LawBook): Promise<Shown> {
    const found: Shown = { count: 0, shown: [] };
    for await (const row of rows) {
      const [event] = recomputed(row, 'notice', law)?.events ?? [];
      if (event?.type !== 'DeadlineRecomputed') continue;
      found.count += 1;
      if (found.shown.length < SHOWN) found.shown.push(viewOf(row, event.data));
    }
    return found;
  }

  private async all(rows: AsyncIterable<TermRow>): Promise<Shown> {
    const found: Shown = { count: 0, shown: [] };
    for await (const row of rows) {
      found.count += 1;
      if (found.shown.length < SHOWN) found.shown.push(viewOf(row, row));
    }
    return found;
  }
}

interface Shown {
  count: number;
  readonly shown: TouchedTermView[];
}

function withRule(state: LawState, { rule, instrument }: ReturnType<typeof ruleVersionOf>): LawState {
  const instruments = instrument
    ? [...state.instruments.filter(({ key }) => key !== instrument.key), instrument]
    : state.instruments;
  return { ...state, rules: [...state.rules, rule], instruments };
}

function viewOf(
  { streamId, term, timer, organ, startsOn, dueOn }: TermRow,
  after: { dueOn: string; warnOn: string; provisional: boolean },
): TouchedTermView {
  const { dueOn: newDueOn, warnOn: newWarnOn, provisional } = after;
  return { streamId, term, timer, organ, startsOn, dueOn, newDueOn, newWarnOn, provisional };
}

function nothing(): ChangePreviewView {
  return {
    refusals: [],
    movedCount: 0,
    moved: [],
    restingCount: 0,
    resting: [],
    openCount: 0,
    open: [],
    judgedByOldCount: 0,
  };
}
