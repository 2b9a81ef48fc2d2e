import { ApiProperty } from '@nestjs/swagger';
import type { AllowedCommand } from '../commands/allowed-commands.js';
import { CitationView, RefusalViewDto } from './api-problems.js';

/** A command of a record: allowed now, or barred with every unmet condition and its articles. */
export class AllowedCommandView {
  @ApiProperty({ type: String }) command!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: Boolean, description: 'What the procedure awaits next' }) primary!: boolean;
  @ApiProperty({ type: Boolean }) allowed!: boolean;
  @ApiProperty({ type: [RefusalViewDto], description: 'Every unmet condition' }) refusals!: RefusalViewDto[];
  @ApiProperty({
    type: [CitationView],
    description: 'The articles it will rest on, as far as the record tells',
  })
  basis!: CitationView[];
}

/** @param awaited commands that the docket has open for the record */
export function allowedCommandViews(
  commands: readonly AllowedCommand[],
  awaited: readonly string[] = [],
): AllowedCommandView[] {
  return commands.map((one) => ({
    ...one,
    refusals: one.refusals.map((refusal) => ({ ...refusal, citations: [...refusal.citations] })),
    basis: [...one.basis],
    primary: one.allowed && awaited.includes(one.command),
  }));
}
