import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type PlatformConfig, ProblemError } from '@shouzheng/platform';
import { createHmac } from 'node:crypto';
import { traceText } from './trace-text.state.js';
import type { TraceKind } from './trace.events.js';

/** Keyed digests of sealed values: equal values have equal ones, and nobody without the key makes any. */
@Injectable()
export class TraceDigests {
  constructor(@Inject(CONFIG) private readonly config: PlatformConfig) {}

  /** @throws ProblemError `request.invalid` where nothing is left of the value */
  of(kind: TraceKind, value: string): string {
    const text = traceText(kind, value);
    if (text === '') throw new ProblemError('request.invalid');
    return this.digest(`trace ${kind} ${text}`);
  }

  /** Whom or what a penalty hits, within one case alone: no person can be followed from case to case by it. */
  ofObject(caseId: string, value: string): string {
    const text = value
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\u200b-\u200d\ufeff]/gu, '');
    return this.digest(`object ${caseId} ${text}`);
  }

  private digest(text: string): string {
    return createHmac('sha256', this.config.fingerprintKey).update(text).digest('base64url');
  }
}
