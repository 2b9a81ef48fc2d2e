import { Controller } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Question } from '@shouzheng/platform';
import { type RuleLine, SCREENING_RULES_VERSION, ruleLines } from '../rule-lines.js';

class ScreeningRuleItem implements RuleLine {
  @ApiProperty({ type: String, description: 'e.g. claims, synonyms, penalties.form, thresholds.lookAlike' })
  code!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: [String], description: 'Words that the rule is about; synonyms stand in one line' })
  words!: readonly string[];
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Weight or threshold; null where the rule has none',
  })
  value!: number | null;
}

class ScreeningRuleList {
  @ApiProperty({ type: String, description: 'Each recorded screening carries the version it was made by' })
  version!: string;
  @ApiProperty({ type: [ScreeningRuleItem] }) items!: readonly ScreeningRuleItem[];
}

/** By what rules and weights names are compared: the very data that the comparison reads. */
@ApiTags('names')
@Controller('screening-rules')
export class FindScreeningRulesEndpoint {
  @Question('findScreeningRules', '', { summary: '名称比对规则 — Rules and weights of the name screening' })
  @ApiOkResponse({ type: ScreeningRuleList })
  find(): ScreeningRuleList {
    return { version: SCREENING_RULES_VERSION, items: ruleLines() };
  }
}
