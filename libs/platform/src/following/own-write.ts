import { Inject, Injectable } from '@nestjs/common';
import type { ReadModel } from '@shouzheng/kernel';
import { Catalogue } from '../context-definition.js';
import { ProblemError } from '../http/problem.js';
import { READ_MODEL } from '../tokens.js';

const WAIT_MS = 3000;
const LOOK_MS = 15;

/** `?atLeast=<position>`: waits briefly until a projection has come so far, so that one reads one's own write. */
@Injectable()
export class OwnWrite {
  constructor(
    private readonly catalogue: Catalogue,
    @Inject(READ_MODEL) private readonly readModel: ReadModel,
  ) {}

  /** @throws ProblemError `unavailable` with Retry-After when the projection lags longer than a short wait */
  async awaited(projectionName: string, atLeast: string | undefined): Promise<void> {
    if (atLeast === undefined) return;
    if (!/^\d{1,19}$/.test(atLeast)) {
      throw new ProblemError('request.invalid', {
        errors: [{ path: 'atLeast', reason: 'is not a position' }],
      });
    }
    const projection = this.catalogue.projections.find((one) => one.name === projectionName);
    if (!projection) throw new Error(`projection ${projectionName} is not defined`);
    const deadline = Date.now() + WAIT_MS;
    while ((await this.readModel.checkpoint(projection)) < BigInt(atLeast)) {
      if (Date.now() > deadline) throw new ProblemError('unavailable', { retryAfterSeconds: 1 });
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }
}
