import { Body, Controller, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  Choices,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Id,
  Ids,
  NestedList,
  Text,
  TimeOfAct,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { SpotCheckCandidates } from '../candidates.js';
import { SPOT_CHECK_KINDS, SPOT_CHECK_SUBJECT_CODES, SPOT_CHECK_TYPES } from '../spot-check-words.js';
import { drawSpotCheck, planSpotCheck } from './plan-spot-check.decider.js';

const MOST_CHECKERS = 500;
const MOST_RECUSALS = 1000;

export class PlanSpotCheckDto extends TimeOfAct {
  @Choice(SPOT_CHECK_KINDS, { description: 'The yearly random check, or one by topic' })
  kind!: (typeof SPOT_CHECK_KINDS)[number];

  @Whole({ min: 2000, max: 2200 })
  year!: number;

  @Text({ max: 200 })
  title!: string;

  @Text({ max: 100 })
  documentNumber!: string;

  @Choices(SPOT_CHECK_TYPES)
  types!: (typeof SPOT_CHECK_TYPES)[number][];

  @Choices(SPOT_CHECK_SUBJECT_CODES)
  subjects!: (typeof SPOT_CHECK_SUBJECT_CODES)[number][];

  @Whole({ min: 0, max: 100, description: 'Percent of the population' })
  percent!: number;

  @Whole({ min: 2, max: 10, description: 'Checkers for each organization' })
  checkersEach!: number;
}

export class PoolMemberDto {
  @Text({ max: 30, description: 'Service number' })
  badge!: string;

  @Ids({
    optional: true,
    min: 0,
    max: MOST_RECUSALS,
    description: 'Organizations from which an interest bars',
  })
  recusedFrom?: string[];
}

export class DrawSpotCheckDto extends TimeOfAct {
  @NestedList(() => PoolMemberDto, { min: 2, max: MOST_CHECKERS })
  pool!: PoolMemberDto[];

  @Whole({ min: 1, max: 20_000, optional: true, description: 'More than the least sample' })
  size?: number;
}

export class SpotCheckId {
  @Id()
  id!: string;
}

@ApiTags('spot checks')
@Controller('spot-checks')
export class PlanSpotCheckEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly candidates: SpotCheckCandidates,
  ) {}

  @CommandRoute(planSpotCheck, 'plan')
  plan(
    @Body() body: PlanSpotCheckDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { kind, year, title, documentNumber, types, subjects, percent, checkersEach } = body;
    const payload = { kind, year, title, documentNumber, types, subjects, percent, checkersEach };
    return this.door.give(planSpotCheck, { caller, response, payload });
  }

  @CommandRoute(drawSpotCheck, ':id/draw')
  async draw(
    @Param() { id }: SpotCheckId,
    @Body() { pool, size }: DrawSpotCheckDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const members = pool.map(({ badge, recusedFrom }) => ({ badge, recusedFrom: recusedFrom ?? [] }));
    const payload = { ...(await this.candidates.fix(id)), pool: members, size };
    return this.door.give(drawSpotCheck, { caller, response, payload, id });
  }
}
