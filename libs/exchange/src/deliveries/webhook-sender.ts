import { Client } from 'undici';
import {
  ConnectError,
  ConnectTimeoutError,
  type OutboundGuard,
  TlsError,
  VettingError,
} from './outbound-guard.js';
import { signed } from './signature.js';

/** How far an attempt came: the stage at which it ended. `http`: the receiver answered. */
export const STAGES = ['vetting', 'connect', 'tls', 'timeout', 'http'] as const;
export type Stage = (typeof STAGES)[number];

export interface AttemptResult {
  readonly stage: Stage;
  /** HTTP status where there was an answer. */
  readonly status?: number;
  /** A word for the failure: a reason of the guard or an error code; never a text of the receiver. */
  readonly failure?: string;
  readonly durationMs: number;
  /** Whether the request may have reached the receiver. */
  readonly requestLeft: boolean;
  readonly retryAfterSeconds?: number;
  /** Of the answer only its kind and length are kept: its content could hold anything. */
  readonly answer?: { readonly kind: AnswerKind; readonly bytes: number };
}

export type AnswerKind = 'empty' | 'json' | 'text' | 'html' | 'other';

export interface Message {
  readonly url: string;
  readonly webhookId: string;
  readonly body: string;
  readonly secrets: readonly string[];
  readonly extraHeaders: Readonly<Record<string, string>>;
}

export interface SenderTimeouts {
  readonly connectMs: number;
  readonly totalMs: number;
}

export const SENDER_TIMEOUTS: SenderTimeouts = { connectMs: 5000, totalMs: 15_000 };
const ANSWER_CAP_BYTES = 16 * 1024;
/** Once the status is here the answer's body is read for so long only: a receiver may never end it. */
const ANSWER_BODY_MS = 1000;

class AnswerTimeoutError extends Error {
  override readonly name = 'AnswerTimeoutError';
}

/** Sends one signed message over one fresh, vetted connection. Redirects are answers like any other: not followed. */
export class WebhookSender {
  constructor(
    private readonly guard: OutboundGuard,
    /** Milliseconds since 1970, for the signature's timestamp. */
    private readonly now: () => number,
    private readonly timeouts: SenderTimeouts = SENDER_TIMEOUTS,
  ) {}

  async send(message: Message): Promise<AttemptResult> {
    const began = performance.now();
    const since = (): number => Math.round(performance.now() - began);
    let requestLeft = false;
    try {
      const url = this.guard.vetUrl(message.url);
      const socket = await this.guard.connect(url, this.timeouts.connectMs);
      requestLeft = true;
      const client = new Client(url.origin, {
        // Not before undici has noted that it is connecting: called at once, it would wait for ever.
        connect: (_options, done) => setImmediate(() => done(null, socket)),
        pipelining: 0,
      });
      const cut = setTimeout(
        () => void client.destroy(new AnswerTimeoutError('no answer in time')),
        Math.max(1, this.timeouts.totalMs - since()),
      );
      try {
        return { ...(await this.exchange(client, url, message)), durationMs: since(), requestLeft };
      } finally {
        clearTimeout(cut);
        await client.destroy();
        socket.destroy();
      }
    } catch (error) {
      return { ...failureOf(error), durationMs: since(), requestLeft };
    }
  }

  private async exchange(
    client: Client,
    url: URL,
    message: Message,
  ): Promise<Omit<AttemptResult, 'durationMs' | 'requestLeft'>> {
    const { statusCode, headers, body } = await client.request({
      method: 'POST',
      path: `${url.pathname}${url.search}`,
      headers: {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        'user-agent': 'Shouzheng-Webhooks/1',
        accept: '*/*',
        ...message.extraHeaders,
        ...signed(message.webhookId, message.body, this.now(), message.secrets),
      },
      body: message.body,
      // The whole attempt has one end, kept by ourselves.
      headersTimeout: 0,
      bodyTimeout: ANSWER_BODY_MS,
    });
    const bytes = await lengthOf(body);
    return {
      stage: 'http',
      status: statusCode,
      answer: { kind: kindOf(headers['content-type'], bytes), bytes },
      ...retryAfterOf(headers['retry-after'], this.now()),
    };
  }
}

/** Reads the answer up to the cap or the end of patience, and forgets it. */
async function lengthOf(
  body: AsyncIterable<Buffer> & { destroy(): unknown; on: NodeJS.EventEmitter['on'] },
): Promise<number> {
  let bytes = 0;
  body.on('error', () => undefined);
  const patience = setTimeout(() => body.destroy(), ANSWER_BODY_MS);
  try {
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes >= ANSWER_CAP_BYTES) break;
    }
  } catch {
    // The status is what counts; how the rest of the answer ended changes nothing.
  } finally {
    clearTimeout(patience);
    body.destroy();
  }
  return Math.min(bytes, ANSWER_CAP_BYTES);
}

function kindOf(contentType: string | string[] | undefined, bytes: number): AnswerKind {
  const type = (Array.isArray(contentType) ? contentType[0] : contentType) ?? '';
  if (bytes === 0) return 'empty';
  if (/json/i.test(type)) return 'json';
  if (/html/i.test(type)) return 'html';
  return /^text\//i.test(type) ? 'text' : 'other';
}

/** Seconds or an HTTP date. */
function retryAfterOf(header: string | string[] | undefined, now: number): { retryAfterSeconds?: number } {
  const text = Array.isArray(header) ? header[0] : header;
  if (text === undefined) return {};
  if (/^\d{1,9}$/.test(text)) return { retryAfterSeconds: Number(text) };
  const at = Date.parse(text);
  return Number.isNaN(at) ? {} : { retryAfterSeconds: Math.max(0, Math.ceil((at - now) / 1000)) };
}

function failureOf(error: unknown): { stage: Stage; failure: string } {
  if (error instanceof VettingError) return { stage: 'vetting', failure: error.reason };
  if (error instanceof ConnectTimeoutError) return { stage: 'timeout', failure: 'connect' };
  if (error instanceof ConnectError) return { stage: 'connect', failure: error.message };
  if (error instanceof TlsError) return { stage: 'tls', failure: error.message };
  if (!(error instanceof Error)) return { stage: 'http', failure: 'unknown' };
  if (error instanceof AnswerTimeoutError) return { stage: 'timeout', failure: 'answer' };
  const { code } = error as { code?: unknown };
  return { stage: 'http', failure: typeof code === 'string' ? code : error.name };
}
