import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type PlatformConfig, ProblemError } from '@shouzheng/platform';
import { createHmac } from 'node:crypto';
import { traceText } from './trace-text.state.js';
import type { TraceKind } from './trace.events.js';

/** Keyed digest of a place, site or account: equal values have equal ones, and nobody without the key makes any. */
@Injectable()
export class TraceDigests {
  constructor(@Inject(CONFIG) private readonly config: PlatformConfig) {}

  /** @throws ProblemError `request.invalid` where nothing is left of the value */
  of(kind: TraceKind, value: string): string {
    const text = traceText(kind, value);
    if (text === '') throw new ProblemError('request.invalid');
    return createHmac('sha256', this.config.fingerprintKey)
      .update(`trace ${kind} ${text}`)
      .digest('base64url');
  }
}
