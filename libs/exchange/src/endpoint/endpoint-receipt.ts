import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Clock, Recorded } from '@shouzheng/kernel';
import { CLOCK, CommandReceipt, StreamReader, derivedId } from '@shouzheng/platform';
import type { EndpointEvent } from './endpoint.events.js';
import { endpointStream } from './endpoint.state.js';
import { EndpointSecrets } from './endpoint-secrets.js';

export class SecretReceipt extends CommandReceipt {
  @ApiProperty({
    type: String,
    example: 'whsec_…',
    description:
      'Signing secret (Standard Webhooks). Shown this once: a repeat of the request does not show it again',
  })
  secret!: string;
}

/** Adds the secret that a command has named to its receipt. */
@Injectable()
export class SecretReceipts {
  constructor(
    private readonly reader: StreamReader,
    private readonly secrets: EndpointSecrets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async withSecret(receipt: CommandReceipt, commandId: string): Promise<SecretReceipt> {
    const secretId = derivedId(commandId, 'secret');
    const { events } = await this.reader.history(`${endpointStream.category}-${receipt.id}`, endpointStream);
    const rotated = (events as readonly Recorded<EndpointEvent>[]).find(
      (event) => event.type === 'SecretRotated' && event.data.secret === secretId,
    );
    const previousUntil = rotated?.type === 'SecretRotated' ? rotated.data.previousUntil : undefined;
    const secret = await this.secrets.issue(receipt.id, secretId, this.clock.now(), previousUntil);
    return { ...receipt, secret };
  }
}
