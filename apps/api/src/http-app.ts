import { type DynamicModule, type INestApplication, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type InvalidField, ProblemError } from '@shouzheng/platform';
import type { ValidationError } from 'class-validator';
import { raw, type Request, type Response, type NextFunction } from 'express';
import { serveConsole } from './console.js';
import { serveDocument } from './openapi.js';
import { parseStrictJson } from './strict-json.js';

const JSON_LIMIT = '1mb';
const UPLOAD_LIMIT = '20mb';
/** Bodies that are taken as they are: imports and files. */
const UPLOADS = /^\/api\/(imports|files)(\/|$|\?)/;
const JSON_TYPES = ['application/json', 'application/*+json'];

/** Everything about HTTP that is the same wherever the api runs. */
export async function createHttpApp(
  module: DynamicModule,
  options: { trustProxy?: string | number; consoleFolder?: string },
): Promise<INestApplication> {
  const app = await NestFactory.create<NestExpressApplication>(module, {
    bodyParser: false,
    logger: ['warn', 'error', 'fatal'],
  });
  app.disable('x-powered-by');
  if (options.trustProxy !== undefined) app.set('trust proxy', options.trustProxy);
  app.use(securityHeaders);
  app.use(lastAnswerWhenClosing(app));
  app.use(readBody());
  app.setGlobalPrefix('api', { exclude: ['livez', 'readyz'] });
  app.useGlobalPipes(
    new ValidationPipe({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: true,
      exceptionFactory: (errors) => new ProblemError('request.invalid', { errors: fieldsOf(errors) }),
    }),
  );
  serveDocument(app);
  if (options.consoleFolder) serveConsole(app, options.consoleFolder);
  app.use(demandAddress);
  return app;
}

/** The framework answers unknown addresses under its prefix only; elsewhere the server below it would answer with a page. */
function demandAddress(request: Request, _response: Response, next: NextFunction): void {
  const isOurs = /^\/(api|livez|readyz)(\/|$)/.test(request.path);
  next(isOurs ? undefined : new ProblemError('not-found'));
}

/**
 * Once the server takes no new connections, each answer is the last one of its connection: a client that keeps asking
 * on one that it has would else hold up the stop for as long as it likes.
 */
function lastAnswerWhenClosing(app: NestExpressApplication) {
  return (_request: Request, response: Response, next: NextFunction): void => {
    if (!app.getHttpServer().listening) response.setHeader('Connection', 'close');
    next();
  };
}

function readBody(): (request: Request, response: Response, next: NextFunction) => void {
  const asRaw = raw({ limit: JSON_LIMIT, type: JSON_TYPES });
  const asBytes = raw({ limit: UPLOAD_LIMIT, type: () => true });
  return (request, response, next) => {
    const hasBody =
      request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length']) > 0;
    if (!hasBody) {
      next();
    } else if (UPLOADS.test(request.originalUrl)) {
      asBytes(request, response, next);
    } else if (request.is(JSON_TYPES)) {
      asRaw(request, response, (error?: unknown) => next(error ?? takeJson(request)));
    } else {
      next(new ProblemError('request.unsupported-media-type'));
    }
  };
}

/** Answers what is wrong with the body, if something is. */
function takeJson(request: Request & { rawBody?: Buffer }): unknown {
  try {
    request.rawBody = request.body as Buffer;
    request.body = parseStrictJson(request.rawBody);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Names and rules of what is wrong, never the value: it may be a person's. */
function fieldsOf(errors: readonly ValidationError[], prefix = ''): InvalidField[] {
  return errors.flatMap((error) => {
    // A name that no client of ours writes may be anything, a person's name included.
    const property = /^[\w-]{1,60}$/.test(error.property) ? error.property : '(other)';
    const path = prefix ? `${prefix}.${property}` : property;
    const own = Object.keys(error.constraints ?? {}).map((rule) => ({ path, reason: reasonOf(rule, error) }));
    return [...own, ...fieldsOf(error.children ?? [], path)];
  });
}

function reasonOf(rule: string, error: ValidationError): string {
  if (rule === 'whitelistValidation') return 'is not a field of this request';
  const text = error.constraints?.[rule] ?? rule;
  return text.startsWith(`${error.property} `) ? text.slice(error.property.length + 1) : text;
}

function securityHeaders(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  // antd puts its styles into the page at run time; scripts come from this origin only.
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'",
  );
  next();
}
