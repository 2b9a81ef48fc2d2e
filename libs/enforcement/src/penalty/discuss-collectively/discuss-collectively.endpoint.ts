import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Id,
  NestedList,
  Text,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { DISCUSSION_CONCLUSIONS, DISCUSSION_SUBJECTS, MEMBER_OPINIONS } from '../penalty-codes.events.js';
import { CaseIntake, PenaltyItemDto, WithFiles, itemsOf } from '../penalty-http.js';
import { holdCollectiveDiscussion } from './discuss-collectively.decider.js';

class MemberDto {
  @Id({ description: 'Account of a leader' })
  account!: string;

  @Choice(MEMBER_OPINIONS)
  opinion!: (typeof MEMBER_OPINIONS)[number];

  @Text({ max: 4000, lines: true, description: 'The opinion in words; sealed' })
  words!: string;
}

export class HoldCollectiveDiscussionDto extends WithFiles {
  @Text({ max: 60, description: 'Number of the minutes: borne once' })
  minutesNo!: string;

  @Choice(DISCUSSION_SUBJECTS)
  about!: (typeof DISCUSSION_SUBJECTS)[number];

  @NestedList(() => MemberDto, { min: 1, max: 30, description: 'Every opinion is recorded' })
  members!: MemberDto[];

  @Choice(DISCUSSION_CONCLUSIONS)
  conclusion!: (typeof DISCUSSION_CONCLUSIONS)[number];

  @NestedList(() => PenaltyItemDto, { max: 20, optional: true, description: 'For `lighter`' })
  items?: PenaltyItemDto[];

  @Whole({ min: 1, max: 3650, optional: true, description: 'For `extend`: calendar days' })
  days?: number;
}

@ApiTags('penalty-cases')
@Controller('cases')
export class DiscussCollectivelyEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(holdCollectiveDiscussion, ':id/hold-collective-discussion')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { minutesNo, about, conclusion, days, ...body }: HoldCollectiveDiscussionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [members, items, files] = await Promise.all([
      Promise.all(
        body.members.map(async ({ account, opinion, words }) => {
          return { account, opinion, words: await this.intake.text(id, words) };
        }),
      ),
      body.items && itemsOf(this.intake, id, body.items),
      this.intake.files(id, body.files),
    ]);
    const payload = { minutesNo, about, members, conclusion, items, days, files };
    return this.door.give(holdCollectiveDiscussion, { caller, response, id, payload });
  }
}
