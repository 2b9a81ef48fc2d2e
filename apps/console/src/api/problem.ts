import type { Problem } from './models';

/** An answer of the API that is not a success: RFC 9457, with a stable code. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/** No answer at all: nothing can be said about what happened, except that it may be asked again. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause });
    this.name = 'NoAnswer';
  }
}

export function problemOf(error: unknown): Problem | null {
  return error instanceof ApiProblem ? error.problem : null;
}

export async function problemFrom(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => null)) as Partial<Problem> | null;
  return new ApiProblem({
    type: 'about:blank',
    title: response.statusText,
    code: `http.${response.status}`,
    detail: '',
    traceId: '',
    ...body,
    status: response.status,
  });
}
