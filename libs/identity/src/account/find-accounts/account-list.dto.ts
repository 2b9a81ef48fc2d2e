import { ApiProperty } from '@nestjs/swagger';
import { Choice, PageQuery, Pattern } from '@shouzheng/platform';
import { ACCOUNT_ROLES } from '../account.events.js';

export class FindAccountsQuery extends PageQuery {
  @Pattern({ pattern: /^[A-Z0-9]{2,12}$/, message: 'is not a code', optional: true })
  organ?: string;

  @Choice(ACCOUNT_ROLES, { optional: true })
  role?: string;

  @Choice(['active', 'closed'], { optional: true })
  status?: string;
}

export class AccountItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'For administrators and auditors only' })
  username!: string | null;
  @ApiProperty({ type: String, description: 'The same for all accounts of one human being' }) person!: string;
  @ApiProperty({ type: String }) role!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String }) badge!: string;
  @ApiProperty({ type: String, enum: ['active', 'closed'] }) status!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) certificateFrom!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) certificateTo!: string | null;
}

export class AccountPage {
  @ApiProperty({ type: [AccountItem] }) items!: AccountItem[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
