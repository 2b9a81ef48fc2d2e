import {
  Metadata,
  type sendUnaryData,
  type ServerDuplexStream,
  type ServerReadableStream,
  status,
} from '@grpc/grpc-js';
import anyPb from 'google-protobuf/google/protobuf/any_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import sharedPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import statusPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb.js';
import streamsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import errorsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/errors_pb.js';
import recordsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/streams_pb.js';
import type { Expected, Proposed, StandInLog, Write, WriteResult } from './log.fixture.js';

type BatchCall = ServerDuplexStream<streamsPb.BatchAppendReq, streamsPb.BatchAppendResp>;
type SessionCall = ServerReadableStream<recordsPb.AppendRequest, recordsPb.AppendSessionResponse>;

type Wrong = Extract<WriteResult, { kind: 'wrong-version' }>;

/**
 * `Streams.BatchAppend`: appends on one long call, each in one or several messages that share its correlation id.
 * @param losesAnswer asked after each append: true when nobody is to be told of it
 */
export function batchAppend(log: StandInLog, call: BatchCall, losesAnswer: () => boolean): void {
  const open = new Map<string, { readonly options: streamsPb.BatchAppendReq.Options; events: Proposed[] }>();
  call.on('data', (request: streamsPb.BatchAppendReq) => {
    const correlation = request.getCorrelationId();
    const id = idOf(correlation);
    const options = request.getOptions();
    if (options) open.set(id, { options, events: [] });
    const append = open.get(id);
    if (!append) return;
    append.events.push(...request.getProposedMessagesList().map(proposed));
    if (!request.getIsFinal()) return;
    open.delete(id);
    const { options: of, events } = append;
    const stream = nameOf(of.getStreamIdentifier());
    const result = log.write([{ stream, expected: batchExpectation(of), events }]);
    if (losesAnswer()) return;
    const response = new streamsPb.BatchAppendResp()
      .setCorrelationId(correlation)
      .setStreamIdentifier(of.getStreamIdentifier());
    if (result.kind === 'written') response.setSuccess(batchSuccess(result));
    else response.setError(wrongVersionStatus(result));
    call.write(response);
  });
  call.on('end', () => call.end());
  call.on('error', () => undefined);
}

/** `StreamsService.AppendSession`: one message per stream, all or nothing. */
export function appendSession(
  log: StandInLog,
  call: SessionCall,
  answer: sendUnaryData<recordsPb.AppendSessionResponse>,
): void {
  const writes: Write[] = [];
  call.on('data', (request: recordsPb.AppendRequest) => {
    writes.push({
      stream: request.getStream(),
      expected: sessionExpectation(request.getExpectedRevision() ?? '-2'),
      events: request.getRecordsList().map(record),
    });
  });
  call.on('end', () => {
    const result = log.write(writes);
    if (result.kind === 'wrong-version') return answer(revisionConflict(result));
    const response = new recordsPb.AppendSessionResponse().setPosition(result.position.toString());
    writes.forEach(({ stream }, n) =>
      response.addOutput(
        new recordsPb.AppendResponse().setStream(stream).setStreamRevision(String(result.revisions[n])),
      ),
    );
    answer(null, response);
  });
}

function batchExpectation(options: streamsPb.BatchAppendReq.Options): Expected {
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasAny()) return 'any';
  if (options.hasStreamExists()) return 'stream-exists';
  return BigInt(options.getStreamPosition());
}

function sessionExpectation(revision: string): Expected {
  if (revision === '-1') return 'no-stream';
  if (revision === '-2') return 'any';
  if (revision === '-4') return 'stream-exists';
  return BigInt(revision);
}

function proposed(message: streamsPb.BatchAppendReq.ProposedMessage): Proposed {
  return {
    id: idOf(message.getId()),
    type: message.getMetadataMap().get('type') ?? '',
    contentType: message.getMetadataMap().get('content-type') ?? '',
    data: message.getData_asU8(),
    customMetadata: message.getCustomMetadata_asU8(),
  };
}

/** The properties of the newer protocol are read as JSON metadata by the older one, with the schema's among them. */
function record(one: recordsPb.AppendRecord): Proposed {
  const properties: Record<string, unknown> = {
    '$schema.format': 'Bytes',
    '$schema.name': one.getSchema()?.getName(),
  };
  one.getPropertiesMap().forEach((value, key) => {
    properties[key] = value.getStringValue();
  });
  return {
    id: one.getRecordId() ?? crypto.randomUUID(),
    type: one.getSchema()?.getName() ?? '',
    contentType: 'application/octet-stream',
    data: one.getData_asU8(),
    customMetadata: Buffer.from(JSON.stringify(properties)),
  };
}

function batchSuccess(result: Extract<WriteResult, { kind: 'written' }>): streamsPb.BatchAppendResp.Success {
  const position = result.position.toString();
  return new streamsPb.BatchAppendResp.Success()
    .setCurrentRevision(String(result.revisions[0]))
    .setPosition(new sharedPb.AllStreamPosition().setCommitPosition(position).setPreparePosition(position));
}

function wrongVersionStatus({ expected, actual }: Wrong): statusPb.Status {
  const details = new sharedPb.WrongExpectedVersion();
  if (actual < 0n) details.setCurrentNoStream(new emptyPb.Empty());
  else details.setCurrentStreamRevision(actual.toString());
  if (typeof expected === 'bigint') details.setExpectedStreamPosition(expected.toString());
  else details.setExpectedNoStream(new emptyPb.Empty());
  return new statusPb.Status()
    .setMessage('wrong expected version')
    .setDetails(packed(details.serializeBinary(), 'event_store.client.WrongExpectedVersion'));
}

function revisionConflict({ stream, expected, actual }: Wrong) {
  const details = new errorsPb.StreamRevisionConflictErrorDetails()
    .setStream(stream)
    .setExpectedRevision(typeof expected === 'bigint' ? expected.toString() : '-1')
    .setActualRevision(actual.toString());
  const name = 'kurrentdb.protocol.v2.streams.errors.StreamRevisionConflictErrorDetails';
  const metadata = new Metadata();
  metadata.set(
    'grpc-status-details-bin',
    Buffer.from(
      new statusPb.Status()
        .setCode(status.FAILED_PRECONDITION as never)
        .setDetails(packed(details.serializeBinary(), name))
        .serializeBinary(),
    ),
  );
  return { code: status.FAILED_PRECONDITION, details: 'revision conflict', metadata };
}

function packed(bytes: Uint8Array, name: string): anyPb.Any {
  const any = new anyPb.Any();
  any.pack(bytes, name);
  return any;
}

function nameOf(identifier: sharedPb.StreamIdentifier | undefined): string {
  return Buffer.from(identifier?.getStreamName_asU8() ?? []).toString('utf8');
}

function idOf(id: sharedPb.UUID | undefined): string {
  if (!id?.hasStructured()) return id?.getString() ?? '';
  const half = (bits: string | undefined) =>
    BigInt.asUintN(64, BigInt(bits ?? 0))
      .toString(16)
      .padStart(16, '0');
  const structured = id.getStructured();
  const hex = half(structured?.getMostSignificantBits()) + half(structured?.getLeastSignificantBits());
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
