import type { ServerWritableStream } from '@grpc/grpc-js';
import streamsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import sharedPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import type { Logged, StandInLog } from './log.fixture.js';

export type ReadCall = ServerWritableStream<streamsPb.ReadReq, streamsPb.ReadResp>;
type Options = streamsPb.ReadReq.Options;

const TICKS_PER_MS = 10_000n;

/** `Streams.Read`: a stream or the whole log, forwards or backwards, counted or as a subscription, with a filter. */
export async function read(log: StandInLog, call: ReadCall): Promise<void> {
  const options = call.request.getOptions();
  if (!options) return void call.end();
  if (options.hasSubscription()) return subscribe(log, call, options);
  const name = streamName(options);
  if (name !== undefined && !log.streams.has(name)) {
    const missing = new streamsPb.ReadResp.StreamNotFound().setStreamIdentifier(identifier(name));
    call.write(new streamsPb.ReadResp().setStreamNotFound(missing));
    return void call.end();
  }
  const found = select(log, options);
  const count = BigInt(options.getCount() || 0);
  for (const logged of count < BigInt(found.length) ? found.slice(0, Number(count)) : found) {
    if (call.cancelled) return;
    // A slow reader is waited for, as HTTP/2 has it.
    if (!call.write(toResponse(logged, options))) await new Promise((resolve) => call.once('drain', resolve));
  }
  call.end();
}

function subscribe(log: StandInLog, call: ReadCall, options: Options): void {
  let seen = log.all.length;
  const matches = matcherOf(options);
  const tell = () => {
    for (const logged of log.all.slice(seen)) {
      if (matches(logged)) call.write(toResponse(logged, options));
    }
    seen = log.all.length;
  };
  log.on('appended', tell);
  call.on('cancelled', () => {
    log.off('appended', tell);
    call.end();
  });
  const confirmation = new streamsPb.ReadResp.SubscriptionConfirmation().setSubscriptionId(
    crypto.randomUUID(),
  );
  call.write(new streamsPb.ReadResp().setConfirmation(confirmation));
}

function select(log: StandInLog, options: Options): readonly Logged[] {
  const name = streamName(options);
  const events = name === undefined ? log.all : (log.streams.get(name) ?? []);
  const backwards = options.getReadDirection() === streamsPb.ReadReq.Options.ReadDirection.BACKWARDS;
  const from = startOf(options);
  const place = ({ revision, position }: Logged) => (name === undefined ? position : revision);
  const matches = matcherOf(options);
  const chosen = events.filter((logged) => {
    if (!matches(logged)) return false;
    if (from === undefined) return true;
    return backwards ? place(logged) <= from : place(logged) >= from;
  });
  return backwards ? chosen.toReversed() : chosen;
}

/** Where reading begins, itself included; undefined for the very start or end. */
function startOf(options: Options): bigint | undefined {
  const stream = options.getStream();
  if (stream) return stream.hasRevision() ? BigInt(stream.getRevision()) : undefined;
  const position = options.getAll()?.getPosition();
  return position && BigInt(position.getCommitPosition());
}

/** Taken out of the message once, and not for each event: that is slow. */
function matcherOf(options: Options): (logged: Logged) => boolean {
  const filter = options.getFilter();
  if (!filter) return () => true;
  const [expression, text] = filter.hasStreamIdentifier()
    ? [filter.getStreamIdentifier(), ({ stream }: Logged) => stream]
    : [filter.getEventType(), ({ type }: Logged) => type];
  const prefixes = expression?.getPrefixList() ?? [];
  if (prefixes.length > 0) return (logged) => prefixes.some((prefix) => text(logged).startsWith(prefix));
  const regex = new RegExp(expression?.getRegex() ?? '', 'u');
  return (logged) => regex.test(text(logged));
}

/** The filter in words, where the whole log is asked for; undefined for a stream. */
export function filterOf(call: ReadCall): string | undefined {
  const filter = call.request.getOptions()?.getFilter();
  if (!filter) return undefined;
  const [by, expression] = filter.hasStreamIdentifier()
    ? ['streams', filter.getStreamIdentifier()]
    : ['types', filter.getEventType()];
  const prefixes = expression?.getPrefixList() ?? [];
  return `${by} ${prefixes.length > 0 ? prefixes.join(' ') : expression?.getRegex()}`;
}

function streamName(options: Options): string | undefined {
  const name = options.getStream()?.getStreamIdentifier()?.getStreamName_asU8();
  return name && Buffer.from(name).toString('utf8');
}

function identifier(name: string): sharedPb.StreamIdentifier {
  return new sharedPb.StreamIdentifier().setStreamName(Buffer.from(name));
}

function toResponse(logged: Logged, options: Options): streamsPb.ReadResp {
  const position = logged.position.toString();
  const recorded = new streamsPb.ReadResp.ReadEvent.RecordedEvent()
    .setId(uuid(logged.id, options.getUuidOption()?.hasStructured() ?? false))
    .setStreamIdentifier(identifier(logged.stream))
    .setStreamRevision(logged.revision.toString())
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setData(logged.data)
    .setCustomMetadata(logged.customMetadata);
  recorded.getMetadataMap().set('type', logged.type);
  recorded.getMetadataMap().set('content-type', logged.contentType);
  recorded.getMetadataMap().set('created', (BigInt(logged.createdMs) * TICKS_PER_MS).toString());
  const event = new streamsPb.ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(position);
  return new streamsPb.ReadResp().setEvent(event);
}

function uuid(id: string, structured: boolean): sharedPb.UUID {
  if (!structured) return new sharedPb.UUID().setString(id);
  const bits = BigInt(`0x${id.replaceAll('-', '')}`);
  const halves = new sharedPb.UUID.Structured()
    .setMostSignificantBits(BigInt.asIntN(64, bits >> 64n).toString())
    .setLeastSignificantBits(BigInt.asIntN(64, bits).toString());
  return new sharedPb.UUID().setStructured(halves);
}
