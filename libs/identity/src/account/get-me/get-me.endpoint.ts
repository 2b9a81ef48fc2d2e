import { Controller, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Question } from '@shouzheng/platform';
import { AccountView, viewOf } from '../account-views.js';
import { BearerToken } from '../bearer-token.js';
import { SignIn } from '../sign-in.js';

@ApiTags('sign-in')
@Controller('auth')
export class GetMeEndpoint {
  constructor(private readonly signIn: SignIn) {}

  @Question('getMe', 'me', { summary: '当前账号 — Who is signed in' })
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: AccountView })
  async handle(@BearerToken() token: string): Promise<AccountView> {
    return viewOf(await this.signIn.account(token));
  }
}
