import { Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import {
  CLOCK,
  Choice,
  DateField,
  PageQuery,
  ProblemError,
  Question,
  Text,
  pageOfList,
} from '@shouzheng/platform';
import { SOURCE_MARKS } from '../source-mark.js';
import { LawViews, RuleView, TimerView, isNotVerified } from './law-views.service.js';
import { RuleDifferenceView, differencesBetween } from './rule-differences.view.js';

const YES_NO = ['true', 'false'] as const;
const matches = (wish: string | undefined, is: boolean): boolean => wish === undefined || wish === String(is);

class FindRulesQuery extends PageQuery {
  @Text({ max: 60, optional: true, description: 'Words of the rule, its citation or its id' })
  q?: string;

  @Text({ max: 20, optional: true, description: 'Key of an instrument, e.g. O77' })
  instrument?: string;

  @DateField({ optional: true, description: 'Day on which the rules are in force; today if absent' })
  on?: string;

  @Choice(SOURCE_MARKS, { optional: true, description: 'How well the rule is known' })
  mark?: string;

  @Choice(YES_NO, { optional: true, description: 'false: only rules whose text is not verified (待核)' })
  verified?: string;

  @Choice(YES_NO, { optional: true, description: 'Whether a legal reviewer has confirmed the article' })
  confirmed?: string;
}

class CompareRulesQuery extends PageQuery {
  @DateField({ description: 'The earlier day' }) from!: string;
  @DateField({ description: 'The later day' }) to!: string;
  @Text({ max: 20, optional: true, description: 'Key of an instrument' }) instrument?: string;
}

class RuleList {
  @ApiProperty({ type: [RuleView] }) items!: RuleView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

class RuleDifferenceList {
  @ApiProperty({ type: [RuleDifferenceView] }) items!: RuleDifferenceView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

class RuleFileView {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: [RuleView], description: 'Every version, oldest first' }) versions!: RuleView[];
  @ApiProperty({ type: [TimerView], description: 'Terms that rest on it' }) timers!: TimerView[];
}

/** The law as this installation has it, on any day. */
@ApiTags('law')
@Controller('rules')
export class FindRulesEndpoint {
  constructor(
    private readonly views: LawViews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Question('findRules', '', { summary: 'Rules in force on a day, with their articles' })
  @ApiOkResponse({ type: RuleList })
  async find(@Query() query: FindRulesQuery): Promise<RuleList> {
    const at = await this.views.current();
    const { q, instrument, on = this.today(), mark, verified, confirmed } = query;
    const found = at.law
      .rules({ on, ...(instrument === undefined ? {} : { instrument }) })
      .filter(
        (rule) =>
          (mark === undefined || rule.mark === mark) &&
          matches(verified, !isNotVerified(at.law, rule)) &&
          matches(confirmed, rule.confirmation !== undefined) &&
          (q === undefined ||
            [rule.id, rule.zh, rule.en, at.law.cite(rule, 'zh'), at.law.cite(rule, 'en')].some((text) =>
              text.toLowerCase().includes(q.toLowerCase()),
            )),
      );
    return pageOfList(
      found,
      query,
      ({ version }) => version,
      (rule) => this.views.rule(at, rule),
    );
  }

  @Question('compareRules', 'compare', { summary: 'What changed between two days: added, ended, amended' })
  @ApiOkResponse({ type: RuleDifferenceList })
  async compare(@Query() query: CompareRulesQuery): Promise<RuleDifferenceList> {
    const at = await this.views.current();
    const { from, to, instrument } = query;
    const filter = instrument === undefined ? {} : { instrument };
    const before = at.law.rules({ ...filter, on: from });
    const after = at.law.rules({ ...filter, on: to });
    return pageOfList(
      differencesBetween(before, after),
      query,
      ({ id }) => id,
      (one) => ({
        ...one,
        before: one.before ? this.views.rule(at, one.before) : null,
        after: one.after ? this.views.rule(at, one.after) : null,
      }),
    );
  }

  @Question('getRule', ':id', {
    summary: 'All versions of a rule, its confirmations, and the terms that rest on it',
  })
  @ApiOkResponse({ type: RuleFileView })
  async get(@Param('id') id: string): Promise<RuleFileView> {
    const at = await this.views.current();
    const versions = at.law.versions(id);
    if (versions.length === 0) throw new ProblemError('not-found');
    const on = this.today();
    const timers = at.law.timers().filter(({ rule, unitRule }) => rule === id || unitRule === id);
    return {
      id,
      versions: versions.map((rule) => this.views.rule(at, rule)),
      timers: timers.map((timer) => this.views.timer(at, timer, on)),
    };
  }

  private today(): string {
    return civilDateOf(this.clock.now());
  }
}
