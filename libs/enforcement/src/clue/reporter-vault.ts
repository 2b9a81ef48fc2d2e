import { Injectable } from '@nestjs/common';
import { Sealer, StreamReader } from '@shouzheng/platform';
import { clueStream, clueStreamId } from './clue.state.js';

/** Opens what is known of a reporter. Called after the opening is on record, by nobody else. */
@Injectable()
export class ReporterVault {
  constructor(
    private readonly streams: StreamReader,
    private readonly sealer: Sealer,
  ) {}

  async open(clueId: string): Promise<{ identity: string | null; words: string | null }> {
    const { state } = await this.streams.load(clueStreamId(clueId), clueStream);
    const { identity, words } = state.reporter ?? {};
    return {
      identity: identity ? ((await this.sealer.open(identity)) ?? null) : null,
      words: words ? ((await this.sealer.open(words)) ?? null) : null,
    };
  }
}
