import { Body, Controller, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Flag,
  Id,
  Nested,
  Pattern,
  Sealer,
  Text,
  TimeOfAct,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OFFICES, type Office } from '../restriction.events.js';
import { PersonReferences, personTextKey } from '../person-references.js';
import { liftRestriction, restrictPerson } from './restriction.decider.js';

const RULES = ['FND-23', 'CHA-112'] as const;
const METHODS = ['direct', 'lien', 'mail', 'electronic', 'entrusted', 'announcement'] as const;
const LIFTS = ['lifted', 'changed', 'annulled'] as const;

class RestrictionId {
  @Id()
  id!: string;
}

export class RestrictionNoticeDto {
  @Text({ max: 100 })
  documentNumber!: string;

  @DateField()
  servedOn!: string;

  @Choice(METHODS)
  method!: (typeof METHODS)[number];
}

export class RestrictPersonDto extends TimeOfAct {
  @Pattern({
    pattern: /^[0-9A-Za-z]{6,30}$/,
    message: 'is not a number of an identity document',
    description: 'Kept as a keyed digest only',
  })
  idNumber!: string;

  @Text({ max: 100, description: 'Kept sealed' })
  name!: string;

  @Choice(OFFICES)
  office!: Office;

  @Choice(RULES)
  rule!: (typeof RULES)[number];

  @Id({ description: 'The organization' })
  organization!: string;

  @Id({ optional: true, description: 'What was due after a penalty' })
  dueId?: string;

  @Flag({ description: 'Found to be personally responsible' })
  responsible!: boolean;

  @Text({ max: 4000, lines: true, description: 'The finding, with its reasons' })
  finding!: string;

  @Text({ max: 100 })
  documentNumber!: string;

  @DateField()
  from!: string;

  @Whole({ min: 1, max: 5, optional: true, description: 'Of a ban by CHA 112' })
  years?: number;

  @Nested(() => RestrictionNoticeDto, { optional: true, description: 'Refused without it' })
  notice?: RestrictionNoticeDto;
}

export class LiftRestrictionDto extends TimeOfAct {
  @Choice(LIFTS)
  cause!: (typeof LIFTS)[number];

  @Text({ max: 100 })
  documentNumber!: string;
}

@ApiTags('restrictions')
@Controller('restrictions')
export class RestrictionEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
    private readonly references: PersonReferences,
  ) {}

  @CommandRoute(restrictPerson, '')
  async restrict(
    @Body() body: RestrictPersonDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { office, rule, dueId, responsible, documentNumber, from, years, notice } = body;
    const personKey = this.references.referenceOf(body.idNumber);
    const key = personTextKey(personKey);
    const person = await this.sealer.seal(key, body.name);
    const finding = await this.sealer.seal(key, body.finding);
    const organization = `organization-${body.organization}`;
    const act = { office, rule, dueId, responsible, documentNumber, from, years, notice };
    const payload = { personKey, person, finding, organization, ...act };
    return this.door.give(restrictPerson, { caller, response, payload });
  }

  @CommandRoute(liftRestriction, ':id/lift-restriction')
  lift(
    @Param() { id }: RestrictionId,
    @Body() { cause, documentNumber }: LiftRestrictionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(liftRestriction, { caller, response, payload: { cause, documentNumber }, id });
  }
}
