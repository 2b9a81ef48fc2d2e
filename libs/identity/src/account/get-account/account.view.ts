import { ApiProperty } from '@nestjs/swagger';
import { AllowedCommandView } from '@shouzheng/platform';

class LeaveView {
  @ApiProperty({ type: String, description: 'For endLeave' }) leave!: string;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date', description: 'Last day' }) to!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Who stands in' })
  deputy!: string | null;
}

class DeputyshipView {
  @ApiProperty({ type: String, description: 'For endDeputy' }) appointment!: string;
  @ApiProperty({ type: String, format: 'uuid', description: 'Whose place is taken' }) account!: string;
  @ApiProperty({ type: String }) role!: string;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date', description: 'Last day' }) to!: string;
}

/** One person of the organ as its heads see them: who is away, who stands in, and what may be done about it. */
export class AccountFileView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ type: String }) role!: string;
  @ApiProperty({ type: String }) badge!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: [LeaveView], description: 'Those that are not over' }) leaves!: LeaveView[];
  @ApiProperty({ type: [DeputyshipView], description: 'Those that are not over' })
  deputyFor!: DeputyshipView[];
  @ApiProperty({ type: [AllowedCommandView] }) allowedCommands!: AllowedCommandView[];
}
