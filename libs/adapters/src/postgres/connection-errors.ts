/** What the operating system and pg say when the server cannot be reached or the connection broke. */
const SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  // The socket file of a local server that is down.
  'ENOENT',
]);

/** SQLSTATEs after which the same statement may succeed on another connection, or a little later. */
const SQL_STATES = new Set([
  '57P01', // the administrator ended this connection
  '57P02', // crash of another backend
  '57P03', // starting up or shutting down
  '57P05', // idle for too long
  '53300', // too many connections
  '40001', // a default isolation above read committed
  '40P01', // deadlock
]);

const MESSAGES = /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|not queryable|Client was closed/i;

/** Whether the failure is the connection's and says nothing about the statement: whether that was done is unknown. */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // Node tries every address of a host and reports all failures in one.
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isConnectionError);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return SYSTEM_CODES.has(code) || SQL_STATES.has(code) || code.startsWith('08') || MESSAGES.test(error.message);
}
