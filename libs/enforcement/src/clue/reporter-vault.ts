import { Inject, Injectable } from '@nestjs/common';
import type { Staff } from '@shouzheng/law/contract';
import { ACCESS_RECORDER, type AccessRecorder, Sealer, StreamReader } from '@shouzheng/platform';
import { clueStream, clueStreamId } from './clue.state.js';

/** Opens what is known of a reporter. Called after the opening is on record, by nobody else. */
@Injectable()
export class ReporterVault {
  constructor(
    private readonly streams: StreamReader,
    private readonly sealer: Sealer,
    @Inject(ACCESS_RECORDER) private readonly access: AccessRecorder,
  ) {}

  async open(clueId: string, staff: Staff): Promise<{ identity: string | null; words: string | null }> {
    await this.access.record({ staff, kind: 'field', streamId: clueStreamId(clueId), detail: 'reporter' });
    const { state } = await this.streams.load(clueStreamId(clueId), clueStream);
    const { identity, words } = state.reporter ?? {};
    return {
      identity: identity ? ((await this.sealer.open(identity)) ?? null) : null,
      words: words ? ((await this.sealer.open(words)) ?? null) : null,
    };
  }
}
