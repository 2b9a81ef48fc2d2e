import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, ApiProblems, Text } from '@shouzheng/platform';
import { TokensView, tokensView } from '../account-views.js';
import { SignIn } from '../sign-in.js';

export class LoginDto {
  @Text({ max: 64 })
  username!: string;

  @Text({ max: 200 })
  password!: string;
}

@ApiTags('sign-in')
@Controller('auth')
export class LoginEndpoint {
  constructor(private readonly signIn: SignIn) {}

  @Post('login')
  @HttpCode(200)
  @Allow('public')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ operationId: 'login', summary: '登录 — Sign in; five wrong passwords bring a pause (429)' })
  @ApiOkResponse({ type: TokensView })
  @ApiProblems(400, 401, 429)
  async handle(@Body() { username, password }: LoginDto): Promise<TokensView> {
    return tokensView(await this.signIn.login(username, password));
  }
}
