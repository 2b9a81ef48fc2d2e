import { ApiProperty } from '@nestjs/swagger';
import { RefusalViewDto } from './api-problems.js';

/** What may be done with a record now; a barred act names every unmet condition with its article. */
export class AllowedCommandView {
  @ApiProperty({ type: String, description: 'operationId of its route' }) command!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: Boolean }) allowed!: boolean;
  @ApiProperty({ type: [RefusalViewDto], description: 'Empty when allowed' }) refusals!: readonly RefusalViewDto[];
}
