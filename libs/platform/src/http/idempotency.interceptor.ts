import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { createHmac } from 'node:crypto';
import type { Response } from 'express';
import { type Observable, from, of } from 'rxjs';
import { catchError, concatMap } from 'rxjs/operators';
import type { LateReason } from '@shouzheng/kernel';
import type { PlatformConfig } from '../config/platform-config.js';
import { derivedId, newId } from '../ids.js';
import { CONFIG } from '../tokens.js';
import type { SignedInRequest } from './access.guard.js';
import { IdempotencyKeys } from './idempotency-keys.js';
import { ProblemError } from './problem.js';
import type { RequestWithCaller } from './request-with-caller.js';

export const OPERATION = 'shouzheng:operation';
/** Metadata for a route whose answer holds what must not be kept. */
export const ANSWER_NOT_KEPT = 'shouzheng:answer-not-kept';

interface Operation {
  readonly name: string;
  readonly creates: boolean;
}

const KEY = /^[\x21-\x7e]{8,200}$/;
const ETAG = /^(?:W\/)?"(\d{1,9})"$/;

/**
 * Makes a write repeatable: the key, scoped to account and operation, becomes the command id, so that even a repeat
 * that finds no kept answer appends nothing new; and the answer is kept for seven days.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly keys: IdempotencyKeys,
    @Inject(CONFIG) private readonly config: PlatformConfig,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context
      .switchToHttp()
      .getRequest<RequestWithCaller & SignedInRequest & { rawBody?: Buffer }>();
    const response = context.switchToHttp().getResponse<Response>();
    const operation = this.reflector.get<Operation>(OPERATION, context.getHandler());
    const key = headerOf(request, 'idempotency-key');
    if (key === undefined || !KEY.test(key)) throw new ProblemError('idempotency.key-required');
    const ifMatch = headerOf(request, 'if-match');
    const expectedRevision = operation.creates ? undefined : revisionOf(ifMatch);

    const scope = { account: request.staff.account, operation: operation.name, key };
    const body = (request.body ?? {}) as { occurredAt?: unknown; lateReason?: unknown };
    request.caller = {
      actor: request.staff,
      commandId: derivedId('http', scope.account, scope.operation, key),
      correlationId: newId(),
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
      ...(typeof body.occurredAt === 'string' ? { occurredAt: instantOf(body.occurredAt) } : {}),
      ...(typeof body.lateReason === 'string' ? { late: body.lateReason as LateReason } : {}),
      origin: 'act',
    };
    const fingerprint = createHmac('sha256', this.config.fingerprintKey)
      .update(`${request.method} ${request.originalUrl}\n${ifMatch ?? ''}\n`)
      .update(
        request.rawBody ??
          (Buffer.isBuffer(request.body) ? request.body : JSON.stringify(request.body ?? null)),
      )
      .digest('base64');

    const found = await this.keys.begin(scope, fingerprint);
    if (found) return of(replay(response, found));
    const keep = this.reflector.get<boolean | undefined>(ANSWER_NOT_KEPT, context.getHandler()) !== true;
    return next.handle().pipe(
      concatMap((answer: unknown) =>
        from(this.keys.finish(scope, response.statusCode, keep ? answer : null).then(() => answer)),
      ),
      catchError((error: unknown) =>
        from(
          this.keys.release(scope).then(() => {
            throw error;
          }),
        ),
      ),
    );
  }
}

function replay(response: Response, found: { status: number; answer: unknown }): unknown {
  response.status(found.status).setHeader('Idempotency-Replayed', 'true');
  const { revision } = (found.answer ?? {}) as { revision?: unknown };
  if (typeof revision === 'number') response.setHeader('ETag', `"${revision}"`);
  return found.answer;
}

function headerOf(
  request: { headers: Record<string, string | string[] | undefined> },
  name: string,
): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function revisionOf(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw new ProblemError('precondition.required');
  const revision = ETAG.exec(ifMatch)?.[1];
  if (revision === undefined) {
    throw new ProblemError('request.invalid', {
      errors: [{ path: 'If-Match', reason: 'is not one quoted revision' }],
    });
  }
  return Number(revision);
}

function instantOf(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) {
    throw new ProblemError('request.invalid', { errors: [{ path: 'occurredAt', reason: 'is not a time' }] });
  }
  return new Date(time).toISOString();
}
