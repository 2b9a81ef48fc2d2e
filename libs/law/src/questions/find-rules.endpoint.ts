import { Controller, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import { CLOCK, DateField, LAW_BOOK, Question, Text } from '@shouzheng/platform';
import type { LawBook, RuleVersion } from '../law-types.js';

class FindRulesQuery {
  @Text({ max: 20, optional: true, description: 'Key of an instrument, e.g. O77' })
  instrument?: string;

  @DateField({ optional: true, description: 'Day on which the rules are in force; today if absent' })
  on?: string;
}

class RuleView {
  @ApiProperty({ type: String, example: 'O77-9' }) id!: string;
  @ApiProperty({ type: String, example: 'O77-9@2025-05-01' }) version!: string;
  @ApiProperty({ type: String }) instrument!: string;
  @ApiProperty({ type: String }) citeZh!: string;
  @ApiProperty({ type: String }) citeEn!: string;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) to!: string | null;
  @ApiProperty({ type: String, description: 'read | weak | memory | design | bureau' }) mark!: string;
  @ApiProperty({ type: String, description: 'Restatement, not the text of the law' }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
}

class RuleList {
  @ApiProperty({ type: [RuleView] }) items!: RuleView[];
}

/** The law as the product knows it, on any day. */
@ApiTags('law')
@Controller('rules')
export class FindRulesEndpoint {
  constructor(
    @Inject(LAW_BOOK) private readonly law: LawBook,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Question('findRules', '', { summary: 'Rules in force on a day, with their articles' })
  @ApiOkResponse({ type: RuleList })
  find(@Query() query: FindRulesQuery): RuleList {
    const on = query.on ?? civilDateOf(this.clock.now());
    const rules = this.law
      .rulesOn(on)
      .filter((rule) => !query.instrument || rule.instrument === query.instrument);
    return { items: rules.map((rule) => this.view(rule)) };
  }

  private view(rule: RuleVersion): RuleView {
    const { id, version, instrument, from, to, mark, zh, en } = rule;
    const citeZh = this.law.cite(rule, 'zh');
    const citeEn = this.law.cite(rule, 'en');
    return { id, version, instrument, citeZh, citeEn, from, to, mark, zh, en };
  }
}
