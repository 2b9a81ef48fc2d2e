import { Injectable } from '@nestjs/common';
import type { FileRef, Sealed } from '@shouzheng/kernel';
import { Choice, DateField, Sealer, Text, TimeOfAct } from '@shouzheng/platform';
import { FileStore } from '../files/file-store.js';
import { REQUEST_CHANNELS } from './request.events.js';
import { requestStreamId } from './request.state.js';

/** What every request has when it comes in. */
export class RegisterRequestDto extends TimeOfAct {
  @Choice(REQUEST_CHANNELS)
  channel!: (typeof REQUEST_CHANNELS)[number];

  @DateField()
  receivedOn!: string;

  @Text({ max: 500, lines: true, description: 'Who asks and how to reach them; sealed' })
  applicant!: string;

  @Text({ max: 10_000, lines: true, description: 'What is asked; sealed' })
  content!: string;
}

/** Texts of a request, sealed before the domain sees them: who asks under a key of its own. */
@Injectable()
export class RequestIntake {
  constructor(
    private readonly sealer: Sealer,
    private readonly store: FileStore,
  ) {}

  text(id: string, text: string): Promise<Sealed> {
    return this.sealer.seal(`request-facts-${id}`, text);
  }

  textIfAny(id: string, text: string | undefined): Promise<Sealed | undefined> {
    return this.sealer.sealIfAny(`request-facts-${id}`, text);
  }

  /** @throws ProblemError `request.invalid` for a file that is not of this request */
  files(id: string, ids: readonly string[]): Promise<readonly FileRef[]> {
    return this.store.refs(requestStreamId(id), ids);
  }

  async registered(
    id: string,
    { channel, receivedOn, ...body }: RegisterRequestDto,
  ): Promise<{
    readonly channel: RegisterRequestDto['channel'];
    readonly receivedOn: string;
    readonly applicant: Sealed;
    readonly content: Sealed;
  }> {
    const [applicant, content] = await Promise.all([
      this.sealer.seal(`request-person-${id}`, body.applicant),
      this.text(id, body.content),
    ]);
    return { channel, receivedOn, applicant, content };
  }
}
