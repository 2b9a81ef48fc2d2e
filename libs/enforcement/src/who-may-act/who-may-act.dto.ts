import { ApiProperty } from '@nestjs/swagger';
import { Choice, DateField, Id, Pattern, Text } from '@shouzheng/platform';
import { ROLES } from '@shouzheng/law/contract';
import { HINDRANCES } from './who-may-act.decider.js';

export class WhoMayActQuery {
  @Pattern({
    pattern: /^\d{6}$/,
    message: 'is not the code of an organ',
    optional: true,
    description: 'One’s own where absent; the organ of the case where a case is named',
  })
  organ?: string;

  @Choice(Object.keys(ROLES), { optional: true })
  role?: string;

  @DateField({ optional: true, description: 'Today where absent' })
  on?: string;

  @Id({ optional: true, description: 'Recusals, handlers and loans of this case count too' })
  caseId?: string;

  @Text({ max: 40, optional: true, description: 'Position of one’s own last act' })
  atLeast?: string;
}

class DutyLeaveView {
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date' }) to!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Account of who stands in' })
  deputy!: string | null;
}

class DutyDeputyshipView {
  @ApiProperty({ type: String, format: 'uuid', description: 'Account of the head' }) account!: string;
  @ApiProperty({ type: String }) role!: string;
  @ApiProperty({ type: String, format: 'date' }) to!: string;
}

export class DutyView {
  @ApiProperty({ type: String, format: 'uuid' }) account!: string;
  @ApiProperty({ type: String }) badge!: string;
  @ApiProperty({ type: String }) role!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: Boolean }) mayAct!: boolean;
  @ApiProperty({ type: [String], enum: HINDRANCES }) hindrances!: string[];
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day of the certificate' })
  certificateTo!: string | null;
  @ApiProperty({ type: DutyLeaveView, nullable: true }) leave!: DutyLeaveView | null;
  @ApiProperty({
    type: [DutyDeputyshipView],
    description: 'Heads whose place the account may take on the day',
  })
  deputyFor!: DutyDeputyshipView[];
  @ApiProperty({ type: Boolean, description: 'On loan to the case' }) lent!: boolean;
  @ApiProperty({ type: Boolean, description: 'Handles the case' }) handler!: boolean;
}

export class WhoMayActView {
  @ApiProperty({ type: String, format: 'date' }) on!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: [DutyView] }) items!: DutyView[];
}
