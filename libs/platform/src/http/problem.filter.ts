import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Inject,
  Logger,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { newId } from '../ids.js';
import { IS_UNAVAILABLE, type IsUnavailable } from '../tokens.js';
import { PROBLEMS, type ProblemCode, ProblemError, RefusalError } from './problem.js';
import { type Language, ProblemWriter } from './problem-writer.js';

/** Every failure leaves as problem+json; what is not foreseen is a 500 with a trace number and nothing of its inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  constructor(
    private readonly writer: ProblemWriter,
    @Inject(IS_UNAVAILABLE) private readonly isUnavailable: IsUnavailable,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const language = languageOf(request);
    const traceId = newId();
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (error instanceof RefusalError) {
      this.send(
        response,
        this.writer.statusOf(error),
        this.writer.ofRefusal(error, language, traceId),
        language,
      );
      return;
    }
    const problem = error instanceof ProblemError ? error : this.problemOf(error, request, traceId);
    if (problem.extras.retryAfterSeconds) response.setHeader('Retry-After', problem.extras.retryAfterSeconds);
    if (problem.code.startsWith('auth.') && PROBLEMS[problem.code].status === 401) {
      response.setHeader('WWW-Authenticate', 'Bearer');
    }
    const body = this.writer.ofProblem(problem, language, traceId);
    this.send(response, PROBLEMS[problem.code].status, body, language);
  }

  private send(response: Response, status: number, body: Record<string, unknown>, language: Language): void {
    response
      .status(status)
      .setHeader('Content-Type', 'application/problem+json; charset=utf-8')
      .setHeader('Content-Language', language === 'zh' ? 'zh-CN' : 'en')
      .setHeader('Cache-Control', 'no-store')
      .send(JSON.stringify(body));
  }

  private problemOf(error: unknown, request: Request, traceId: string): ProblemError {
    const status = error instanceof HttpException ? error.getStatus() : statusOfParser(error);
    // Bodies are read before any route is found: what a pipe refuses is a part of the address.
    if (error instanceof HttpException && status === 400) return new ProblemError('request.invalid');
    const code = status === undefined ? undefined : CODE_BY_STATUS[status];
    if (code) return new ProblemError(code);
    if (this.isUnavailable(error)) return new ProblemError('unavailable', { retryAfterSeconds: 2 });
    // Method and route pattern only: a URL or a message could carry what must not reach a log.
    const stack = error instanceof Error ? error.stack?.split('\n').slice(1, 6).join('\n') : undefined;
    this.logger.error(`${request.method} ${routeOf(request)} trace=${traceId} ${nameOf(error)}`, stack);
    return new ProblemError('internal');
  }
}

const CODE_BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'request.malformed',
  401: 'auth.required',
  403: 'auth.not-entitled',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'request.too-large',
  415: 'request.unsupported-media-type',
  429: 'rate-limited',
  503: 'unavailable',
};

/** body-parser's errors are plain ones with a `status`. */
function statusOfParser(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

const routeOf = (request: Request): string => {
  const route = request.route as { path?: unknown } | undefined;
  return typeof route?.path === 'string' ? route.path : '(no route)';
};

/** Simplified Chinese unless English is asked for first. */
export function languageOf(request: Request): Language {
  return request.acceptsLanguages(['zh-CN', 'zh', 'en']) === 'en' ? 'en' : 'zh';
}
