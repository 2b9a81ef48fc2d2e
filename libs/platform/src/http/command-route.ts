import {
  Delete,
  HttpCode,
  Patch,
  Post,
  Put,
  SetMetadata,
  UseInterceptors,
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiProperty, ApiResponse } from '@nestjs/swagger';
import type { Caller } from '../commands/execute-command.js';
import { Allow } from './access.js';
import { ApiProblems } from './api-problems.js';
import { IdempotencyInterceptor, OPERATION } from './idempotency.interceptor.js';
import { ProblemError } from './problem.js';
import type { RequestWithCaller } from './request-with-caller.js';

/** What every command answers: where the record stands now. The ETag header is the revision. */
export class CommandReceipt {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({
    type: 'integer',
    description: 'Revision after the act; send it as If-Match with the next one',
  })
  revision!: number;

  @ApiProperty({ type: String, description: 'Pass it as ?atLeast= to read a list that holds this act' })
  position!: string;
}

const VERBS = { POST: Post, PUT: Put, PATCH: Patch, DELETE: Delete } as const;

interface CommandOfRoute {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly creates: boolean;
}

/**
 * A route that gives one command: its operationId is the command's name, it takes
 * `Idempotency-Key`, and `If-Match` unless it creates.
 */
export function CommandRoute(
  command: CommandOfRoute,
  path: string,
  options: { verb?: keyof typeof VERBS; status?: number } = {},
): MethodDecorator {
  const { verb = 'POST', status = command.creates ? 201 : 200 } = options;
  return applyDecorators(
    VERBS[verb](path),
    HttpCode(status),
    // Who may give it is the command's own matter: there the refusal comes with its article.
    Allow('signed-in'),
    SetMetadata(OPERATION, { name: command.name, creates: command.creates }),
    UseInterceptors(IdempotencyInterceptor),
    ApiOperation({ operationId: command.name, summary: `${command.zh} — ${command.en}` }),
    ApiBearerAuth(),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      schema: { type: 'string', minLength: 8, maxLength: 200 },
    }),
    ...(command.creates
      ? []
      : [ApiHeader({ name: 'If-Match', required: true, schema: { type: 'string', example: '"17"' } })]),
    ApiResponse({
      status,
      type: CommandReceipt,
      headers: { ETag: { description: 'Revision after the act', schema: { type: 'string' } } },
    }),
    ApiProblems(400, 401, 403, ...(command.creates ? [] : [404, 412, 428]), 409, 422),
  );
}

/** The caller that the idempotency interceptor has made of the request's headers. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<RequestWithCaller>();
  if (!caller) throw new ProblemError('internal');
  return caller;
});
