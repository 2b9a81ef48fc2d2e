import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, ApiProblems, Text } from '@shouzheng/platform';
import { TokensView, tokensView } from '../account-views.js';
import { SignIn } from '../sign-in.js';

export class RefreshDto {
  @Text({ max: 200 })
  refreshToken!: string;
}

@ApiTags('sign-in')
@Controller('auth')
export class RefreshEndpoint {
  constructor(private readonly signIn: SignIn) {}

  @Post('refresh')
  @HttpCode(200)
  @Allow('public')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'refreshTokens',
    summary: '续期 — New tokens for a refresh token, which works once; a second use ends the sign-in',
  })
  @ApiOkResponse({ type: TokensView })
  @ApiProblems(400, 401)
  async handle(@Body() { refreshToken }: RefreshDto): Promise<TokensView> {
    return tokensView(await this.signIn.refresh(refreshToken));
  }
}
