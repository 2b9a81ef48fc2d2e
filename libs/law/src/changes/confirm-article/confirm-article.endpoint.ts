import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Pattern,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { LawDoor } from '../law-door.service.js';
import { confirmArticle, withdrawConfirmation } from './confirm-article.decider.js';

export class ConfirmArticleDto extends TimeOfAct {
  @Text({ max: 80, example: 'SG-32@2026-03-20' }) version!: string;

  @Text({ max: 300, description: 'Where the official text stands: gazette, document number, address' })
  reference!: string;

  @Pattern({
    pattern: /^[0-9a-f]{64}$/,
    message: 'is not a SHA-256 in lower case',
    optional: true,
    description: 'SHA-256 of the text that was compared',
  })
  textDigest?: string;
}

export class WithdrawConfirmationDto extends TimeOfAct {
  @Text({ max: 80, example: 'SG-32@2026-03-20' }) version!: string;
}

@ApiTags('law')
@Controller('law')
export class ConfirmArticleEndpoint {
  constructor(private readonly door: LawDoor) {}

  @CommandRoute(confirmArticle, 'confirm-article')
  confirm(
    @Body() { version, reference, textDigest }: ConfirmArticleDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(confirmArticle, { version, reference, textDigest }, caller, response);
  }

  @CommandRoute(withdrawConfirmation, 'withdraw-confirmation')
  withdraw(
    @Body() { version }: WithdrawConfirmationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(withdrawConfirmation, { version }, caller, response);
  }
}
