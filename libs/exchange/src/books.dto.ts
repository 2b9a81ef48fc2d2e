import { ApiProperty } from '@nestjs/swagger';

/** Delivery books: due = delivered + pending + held + withdrawn, or something was lost. */
export class DeliveryBooksView {
  @ApiProperty({ type: 'integer', description: 'Counted apart from the deliveries themselves' }) due!: number;
  @ApiProperty({ type: 'integer' }) delivered!: number;
  @ApiProperty({ type: 'integer' }) pending!: number;
  @ApiProperty({ type: 'integer', description: 'Waits for a person: lane held, or endpoint not active' })
  held!: number;
  @ApiProperty({ type: 'integer' }) withdrawn!: number;
  @ApiProperty({ type: Boolean }) balanced!: boolean;
}
