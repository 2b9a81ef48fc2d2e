import { ApiProperty } from '@nestjs/swagger';
import { Choice, Flag, NestedList, ProblemError, Text, TimeOfAct, Whole } from '@shouzheng/platform';
import { DOCUMENT_TYPES } from '../document-codes.events.js';
import { type Template, templateSchema } from '../template-form.events.js';

const BLOCK_KINDS = [
  'heading',
  'paragraph',
  'form',
  'table',
  'remedies',
  'seal',
  'signatures',
  'attachments',
] as const;

class FormRowDto {
  @Text({ max: 60 })
  label!: string;

  @Text({ max: 4000, lines: true })
  text!: string;

  @Text({ max: 60, optional: true, description: 'Shown only where the record has that fact' })
  when?: string;
}

class ColumnDto {
  @Text({ max: 20 })
  title!: string;

  @Text({ max: 200, description: '{{.column}} of the row' })
  text!: string;

  @Whole({ min: 1, max: 28, description: 'Characters' })
  width!: number;
}

class LineDto {
  @Text({ max: 4000 })
  text!: string;
}

/** Every kind of block has its own fields; what a kind does not know is refused. */
class BlockDto {
  @Choice(BLOCK_KINDS)
  kind!: (typeof BLOCK_KINDS)[number];

  @Text({ max: 4000, lines: true, optional: true, description: 'heading, paragraph: {{key}} is a fact' })
  text?: string;

  @Whole({ min: 1, max: 2, optional: true, description: 'heading' })
  level?: number;

  @Choice(['body', 'flush', 'center', 'right'], { optional: true, description: 'paragraph' })
  place?: string;

  @Text({ max: 60, optional: true, description: 'Shown only where the record has that fact' })
  when?: string;

  @Text({ max: 60, optional: true, description: 'paragraph: repeated for every row of that list' })
  each?: string;

  @Text({ max: 60, optional: true, description: 'table: the list' })
  list?: string;

  @NestedList(() => FormRowDto, { optional: true, max: 40, description: 'form' })
  rows?: FormRowDto[];

  @NestedList(() => ColumnDto, { optional: true, max: 8, description: 'table' })
  columns?: ColumnDto[];

  @NestedList(() => LineDto, { optional: true, max: 20, description: 'signatures, attachments' })
  lines?: LineDto[];
}

/** 抄送机关 of the colophon. */
class CopyDto {
  @Text({ max: 200, description: '{{key}} is a fact' })
  text!: string;

  @Text({ max: 60, optional: true, description: 'Only where the record has that fact' })
  when?: string;
}

export class ProposeTemplateDto extends TimeOfAct {
  @Text({ max: 60, description: 'Title of the document; may hold placeholders' })
  title!: string;

  @Flag({ description: 'Organ in red over a red rule (GB/T 9704)' })
  redHead!: boolean;

  @Flag({ description: 'Whether the number is printed' })
  showNumber!: boolean;

  @NestedList(() => BlockDto, { min: 1, max: 120 })
  blocks!: BlockDto[];

  @NestedList(() => CopyDto, { optional: true, max: 10, description: 'To whom copies go (GB/T 9704 7.4.2)' })
  copies?: CopyDto[];

  @Text({ max: 500, description: 'What changed and why' })
  reason!: string;
}

export class ApproveTemplateDto extends TimeOfAct {
  @Whole({ min: 2, max: 100_000, description: 'Version that was proposed' })
  version!: number;
}

/** @throws ProblemError `request.invalid`, each fault with its place */
export function templateOf({ title, redHead, showNumber, blocks, copies }: ProposeTemplateDto): Template {
  const parsed = templateSchema.safeParse({
    title,
    redHead,
    showNumber,
    blocks: blocks.map(blockOf),
    ...(copies === undefined ? {} : { copies: copies.map((one) => ({ ...one })) }),
  });
  if (parsed.success) return parsed.data;
  throw new ProblemError('request.invalid', {
    errors: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), reason: message })),
  });
}

function blockOf({ lines, ...block }: BlockDto): object {
  const texts = lines?.map(({ text }) => text);
  const named = block.kind === 'signatures' ? { labels: texts } : { titles: texts };
  const whole = { ...block, ...(texts === undefined ? {} : named) };
  return JSON.parse(JSON.stringify(whole)) as object;
}

export class TemplateVersionView {
  @ApiProperty({ type: 'integer', description: '1 = the product’s own' }) version!: number;
  @ApiProperty({ type: String, enum: ['in-use', 'proposed', 'superseded'] }) status!: string;
  @ApiProperty({ type: String, nullable: true }) proposedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) proposedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) approvedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) approvedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, description: 'Digest of its canonical form' }) sha256!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Title, head and blocks' })
  template!: object;
}

export class PlaceholderView {
  @ApiProperty({ type: String }) key!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String, enum: ['text', 'list'] }) kind!: string;
  @ApiProperty({ type: Boolean }) optional!: boolean;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'Columns of a list' })
  columns!: Record<string, string>;
}

export class TemplateView {
  @ApiProperty({ type: String, enum: DOCUMENT_TYPES }) type!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: 'integer' }) inUse!: number;
  @ApiProperty({ type: [TemplateVersionView], description: 'Newest first' }) versions!: TemplateVersionView[];
  @ApiProperty({ type: [PlaceholderView], description: 'All that a template of the type may name' })
  vocabulary!: PlaceholderView[];
}

export class TemplateLine {
  @ApiProperty({ type: String, enum: DOCUMENT_TYPES }) type!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: String, description: 'Word of its numbers' }) word!: string;
  @ApiProperty({ type: 'integer' }) inUse!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Version that awaits approval' })
  proposed!: number | null;
}

export class TemplateLines {
  @ApiProperty({ type: [TemplateLine] }) items!: TemplateLine[];
}
