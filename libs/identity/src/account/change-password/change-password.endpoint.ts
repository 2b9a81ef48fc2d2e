import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  ApiProblems,
  type Caller,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { BearerToken } from '../bearer-token.js';
import { PasswordChanges } from '../password-changes.js';
import { resetPassword } from './change-password.decider.js';

export class ChangePasswordDto {
  @Text({ max: 200 })
  oldPassword!: string;

  @Text({ min: 10, max: 200 })
  newPassword!: string;
}

export class ResetPasswordDto {
  @Text({ min: 10, max: 200 })
  password!: string;
}

@ApiTags('sign-in')
@Controller()
export class ChangePasswordEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly passwords: PasswordChanges,
  ) {}

  @Post('auth/password')
  @HttpCode(204)
  @Allow('signed-in')
  @ApiBearerAuth()
  @ApiOperation({
    operationId: 'changePassword',
    summary: '更改口令 — Change one’s password; other sign-ins end',
  })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 429)
  async change(@BearerToken() token: string, @Body() body: ChangePasswordDto): Promise<void> {
    await this.passwords.change(token, body.oldPassword, body.newPassword);
  }

  @CommandRoute(resetPassword, 'accounts/:id/password')
  async reset(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { password }: ResetPasswordDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const receipt = await this.door.give(resetPassword, { id, caller, response, payload: {} });
    await this.passwords.replace(id, password);
    return receipt;
  }
}
