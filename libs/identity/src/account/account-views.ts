import { ApiProperty } from '@nestjs/swagger';
import type { ActiveAccount } from './account-lookup.js';
import type { SignedIn } from './sign-in.js';

export class OrganView {
  @ApiProperty({ type: String, description: 'Region code, or code of a partner agency' }) code!: string;
  @ApiProperty({ type: String }) name!: string;
}

/** The person who is signed in: a role and a service number, no name. */
export class AccountView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) username!: string;
  @ApiProperty({ type: String }) role!: string;
  @ApiProperty({ type: String }) badge!: string;
  @ApiProperty({ type: OrganView }) organ!: OrganView;
}

export class TokensView {
  @ApiProperty({ type: String, description: 'Bearer token, 30 minutes' }) accessToken!: string;
  @ApiProperty({ type: String, description: 'Works once; 12 hours from the sign-in' }) refreshToken!: string;
  @ApiProperty({ type: AccountView }) account!: AccountView;
}

export function viewOf({ staff, username, organ }: ActiveAccount): AccountView {
  return { id: staff.account, username, role: staff.role, badge: staff.badge, organ };
}

export function tokensView({ accessToken, refreshToken, account }: SignedIn): TokensView {
  return { accessToken, refreshToken, account: viewOf(account) };
}
