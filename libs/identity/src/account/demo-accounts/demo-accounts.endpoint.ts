import { Controller } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Question } from '@shouzheng/platform';
import { DemoAccountList } from '../demo-account-list.js';

export class DemoAccountView {
  @ApiProperty({ type: String }) username!: string;
  @ApiProperty({ type: String }) password!: string;
  @ApiProperty({ type: String }) role!: string;
  @ApiProperty({ type: String, description: 'Name of the organ’s region, or of the agency' })
  jurisdiction!: string;
  @ApiProperty({ type: String, description: 'Region code, or code of the agency' }) organ!: string;
}

export class DemoAccountPage {
  @ApiProperty({ type: [DemoAccountView] }) items!: DemoAccountView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

@ApiTags('sign-in')
@Controller('auth')
export class DemoAccountsEndpoint {
  constructor(private readonly list: DemoAccountList) {}

  @Question('findDemoAccounts', 'demo-accounts', {
    summary: '演示账号 — Accounts to sign in with; not found where demo mode is off',
    access: 'public',
  })
  @ApiOkResponse({ type: DemoAccountPage })
  handle(): DemoAccountPage {
    return { items: [...this.list.items()], next: null };
  }
}
