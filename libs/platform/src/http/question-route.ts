import { Get, applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation } from '@nestjs/swagger';
import { type Access, Allow } from './access.js';
import { ApiProblems } from './api-problems.js';

/** A route that answers a question. `find*` may miss, `get*` may not (404). */
export function Question(
  operationId: string,
  path: string,
  options: { summary: string; access?: Access },
): MethodDecorator {
  const { summary, access = 'signed-in' } = options;
  return applyDecorators(
    Get(path),
    Allow(access),
    ApiOperation({ operationId, summary }),
    ...(access === 'public' ? [] : [ApiBearerAuth()]),
    ApiProblems(...(access === 'public' ? [400] : [400, 401, 403, 404])),
  );
}
