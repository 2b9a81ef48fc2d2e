import { Body, Controller, Post, HttpCode, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  ApiProblems,
  type Caller,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Choice,
  DateField,
  Flag,
  Json,
  Nested,
  NestedList,
  Pattern,
  Text,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import type { Instrument, SourceMark, TermLength } from '../../contract.js';
import { ChangePreviewView, ChangePreviews } from '../change-previews.service.js';
import { LawDoor } from '../law-door.service.js';
import { DatedChangeDto, WithSource } from '../law.dto.js';
import {
  type ProposeRuleVersion,
  approveRuleVersion,
  proposeRuleVersion,
} from './propose-rule-version.decider.js';

const INSTRUMENT_KEY = { pattern: /^[A-Z][A-Z0-9-]{0,19}$/, message: 'is not a key of an instrument' };

export class NewInstrumentDto {
  @Pattern(INSTRUMENT_KEY) key!: string;
  @Text({ max: 100, description: 'Full name without 《》' }) zh!: string;
  @Text({ max: 200 }) en!: string;
  @Text({ max: 40 }) shortZh!: string;
  @Text({ max: 60 }) shortEn!: string;
  @Text({ max: 60, optional: true, example: '民政部令第77号' }) orderNo?: string;
  @DateField({ description: 'First day in force' }) from!: string;
  @DateField({ optional: true, description: 'Last day in force' }) to?: string;
  @Flag({ description: 'The whole text was compared with the official one' }) textVerified!: boolean;
  @Pattern({ ...INSTRUMENT_KEY, optional: true }) replacedBy?: string;
}

export class TermOfRuleDto {
  @Text({ max: 60, description: 'Code of a timer that rests on the rule' }) timer!: string;
  @Whole({
    min: 0,
    max: 3650,
    description: 'In its unit; for a fixed date the years after that of the start',
  })
  duration!: number;
  @Choice(['calendar-day', 'working-day', 'month', 'year', 'fixed-date']) unit!: TermLength['unit'];
  @Pattern({
    pattern: /^\d{2}-\d{2}$/,
    message: 'is not MM-DD',
    optional: true,
    description: 'Of a fixed date',
  })
  date?: string;
}

export class ProposeRuleVersionDto extends WithSource {
  @Pattern({ ...INSTRUMENT_KEY, example: 'SG' }) instrument!: string;

  @Nested(() => NewInstrumentDto, {
    optional: true,
    description: 'A new instrument, or the changed row of a known one',
  })
  newInstrument?: NewInstrumentDto;

  @Text({ max: 20, optional: true, description: 'Article: 8, 22-1, 3p2, 64i1; absent while not known' })
  no?: string;

  @Pattern({
    pattern: /^[a-z][a-z0-9-]{0,39}$/,
    message: 'is not a key of a rule',
    optional: true,
    description: 'Names the rule where it is one of several of its article, or has no number',
  })
  key?: string;

  @DateField({ description: 'First day in force' }) from!: string;
  @DateField({ optional: true, description: 'Last day in force, where it is known' }) to?: string;

  @Choice(['read', 'weak', 'memory'], { description: 'How well the text is known' })
  mark!: Extract<SourceMark, 'read' | 'weak' | 'memory'>;

  @Text({ max: 1000, description: 'Restatement in our own words, Chinese' }) zh!: string;
  @Text({ max: 1000, description: 'The same in English' }) en!: string;

  @Json({ optional: true, description: 'The numbers of the rule, with the keys of the version before' })
  value?: unknown;

  @NestedList(() => TermOfRuleDto, { max: 20, optional: true, description: 'Terms that this version sets' })
  terms?: TermOfRuleDto[];

  @Flag({ optional: true, description: 'Said where the version begins before today' })
  retroactive?: boolean;
}

function proposalOf(body: ProposeRuleVersionDto): ProposeRuleVersion {
  const { occurredAt: _, lateReason: __, no = null, newInstrument, terms = [], ...same } = body;
  return {
    ...same,
    no,
    ...(newInstrument ? { newInstrument: instrumentOf(newInstrument) } : {}),
    terms: Object.fromEntries(terms.map(({ timer, ...length }) => [timer, lengthOf(length)])),
  };
}

function lengthOf({ duration, unit, date }: Omit<TermOfRuleDto, 'timer'>): TermLength {
  const [month = 0, day = 0] = date?.split('-').map(Number) ?? [];
  return { duration, unit, ...(date === undefined ? {} : { date: { month, day } }) };
}

function instrumentOf({ to, ...row }: NewInstrumentDto): Instrument {
  return { ...row, to: to ?? null };
}

@ApiTags('law')
@Controller('law')
export class ProposeRuleVersionEndpoint {
  constructor(
    private readonly door: LawDoor,
    private readonly previews: ChangePreviews,
  ) {}

  @Post('preview-rule-version')
  @HttpCode(200)
  @Allow(['legal-reviewer', 'organ-head', 'auditor'])
  @ApiBearerAuth()
  @ApiOperation({
    operationId: 'previewRuleVersion',
    summary: 'What a rule version would touch: running terms and open cases; records nothing',
  })
  @ApiOkResponse({ type: ChangePreviewView })
  @ApiProblems(400, 401, 403, 422)
  preview(@Body() body: ProposeRuleVersionDto): Promise<ChangePreviewView> {
    return this.previews.ofRuleVersion(proposalOf(body));
  }

  @CommandRoute(proposeRuleVersion, 'propose-rule-version')
  propose(
    @Body() body: ProposeRuleVersionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(proposeRuleVersion, proposalOf(body), caller, response);
  }

  @CommandRoute(approveRuleVersion, 'approve-rule-version')
  approve(
    @Body() { change, retroactive }: DatedChangeDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(approveRuleVersion, { change, retroactive }, caller, response);
  }
}
