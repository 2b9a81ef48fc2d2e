import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, ApiProblems } from '@shouzheng/platform';
import { BearerToken } from '../bearer-token.js';
import { SignIn } from '../sign-in.js';

@ApiTags('sign-in')
@Controller('auth')
export class LogoutEndpoint {
  constructor(private readonly signIn: SignIn) {}

  @Post('logout')
  @HttpCode(204)
  @Allow('signed-in')
  @ApiBearerAuth()
  @ApiOperation({
    operationId: 'logout',
    summary: '退出 — End this sign-in: its tokens are refused from now on',
  })
  @ApiNoContentResponse()
  @ApiProblems(401)
  async handle(@BearerToken() token: string): Promise<void> {
    await this.signIn.logout(token);
  }
}
