import {
  Metadata,
  Server,
  type sendUnaryData,
  type ServerUnaryCall,
  type ServiceDefinition,
  status,
} from '@grpc/grpc-js';
import featuresGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb.js';
import featuresPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
import gossipGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_grpc_pb.js';
import gossipPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_pb.js';
import sharedPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import streamsGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import recordsGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/streams_grpc_pb.js';
import { appendSession, batchAppend } from './appending.fixture.js';
import { credentialsOf, type Door, letsIn } from './door.fixture.js';
import { StandInLog } from './log.fixture.js';
import { filterOf, read, type ReadCall } from './reading.fixture.js';

/**
 * A server of KurrentDB's public protocol for tests: real gRPC on a real socket, called by the real client, and nothing
 * behind it but a list in memory. It proves that the adapter speaks the protocol and reads its answers rightly; it
 * proves nothing about KurrentDB itself, its disks, its elections, or its limits. A run with KURRENTDB_URL does.
 */
export class KurrentStandIn {
  #server = new Server(LIMITS);
  #port = 0;
  leader = true;
  /** How often it was asked: each is a round trip of the client. */
  readonly calls = { read: 0, append: 0 };
  /** What it was last told to look for in the log. */
  lastFilter: string | undefined;
  /** So many appends are done and never answered: the connection breaks instead. */
  answersToLose = 0;
  /** Nodes that the gossip tells of. */
  members: readonly KurrentStandIn[] = [this];

  private constructor(
    readonly log: StandInLog,
    private readonly version: string,
    private readonly door: Door,
  ) {}

  /** @param version of the server that it gives itself out for: before 25.1 it cannot append to several streams */
  static async start({
    log = new StandInLog(),
    version = '26.1.1',
    ...door
  }: { readonly log?: StandInLog; readonly version?: string } & Door = {}): Promise<KurrentStandIn> {
    const standIn = new KurrentStandIn(log, version, door);
    await standIn.listen();
    return standIn;
  }

  get port(): number {
    return this.#port;
  }

  get connectionString(): string {
    return `kurrentdb://127.0.0.1:${this.#port}?tls=false`;
  }

  /** All connections break at once, and the port stays free for `listen`. */
  stop(): void {
    this.#server.forceShutdown();
  }

  async listen(): Promise<void> {
    this.#server = new Server(LIMITS);
    this.#server.addService(definitionOf(streamsGrpc.StreamsService), {
      read: this.#led((call: ReadCall) => {
        this.calls.read += 1;
        this.lastFilter = filterOf(call) ?? this.lastFilter;
        void read(this.log, call);
      }),
      batchAppend: this.#led((call: never) => batchAppend(this.log, call, () => this.#losesAnswer())),
    });
    this.#server.addService(definitionOf(featuresGrpc.ServerFeaturesService), {
      getSupportedMethods: (_call: unknown, answer: sendUnaryData<featuresPb.SupportedMethods>) =>
        answer(null, this.#features()),
    });
    this.#server.addService(definitionOf(gossipGrpc.GossipService), {
      read: (_call: unknown, answer: sendUnaryData<gossipPb.ClusterInfo>) => answer(null, this.#gossip()),
    });
    if (this.#appendsToSeveral()) {
      this.#server.addService(definitionOf(recordsGrpc.StreamsServiceService), {
        appendSession: this.#led((call: never, answer: never) => {
          this.calls.append += 1;
          appendSession(this.log, call, answer);
        }),
      });
    }
    this.#port = await new Promise<number>((resolve, reject) =>
      this.#server.bindAsync(`127.0.0.1:${this.#port}`, credentialsOf(this.door), (error, port) =>
        error ? reject(error) : resolve(port),
      ),
    );
  }

  #losesAnswer(): boolean {
    this.calls.append += 1;
    if (this.answersToLose === 0) return false;
    this.answersToLose--;
    this.stop();
    void this.listen();
    return true;
  }

  #appendsToSeveral(): boolean {
    const [year = 0, minor = 0] = this.version.split('.').map(Number);
    return year > 25 || (year === 25 && minor >= 1);
  }

  /** A node that does not lead names the one that does. */
  #led<Call>(handle: (call: Call, answer: never) => void) {
    return (call: ServerUnaryCall<unknown, unknown>, answer?: sendUnaryData<unknown>): void => {
      if (!letsIn(this.door, call.metadata)) {
        const error = { code: status.UNAUTHENTICATED, details: 'Unauthenticated' };
        if (answer) answer(error);
        else call.emit('error', error);
        return;
      }
      if (this.leader) return handle(call as Call, answer as never);
      const leader = this.members.find((member) => member.leader);
      const metadata = new Metadata();
      metadata.set('exception', 'not-leader');
      metadata.set('leader-endpoint-host', '127.0.0.1');
      metadata.set('leader-endpoint-port', String(leader?.port ?? 0));
      const error = { code: status.NOT_FOUND, details: 'not the leader', metadata };
      if (answer) answer(error);
      else call.emit('error', error);
    };
  }

  #features(): featuresPb.SupportedMethods {
    const methods = [
      ['event_store.client.streams.streams', 'batchappend'],
      ['event_store.client.streams.streams', 'read'],
      ...(this.#appendsToSeveral()
        ? [['kurrentdb.protocol.v2.streams.streamsservice', 'appendsession']]
        : []),
    ].map(([service = '', method = '']) =>
      new featuresPb.SupportedMethod().setServiceName(service).setMethodName(method),
    );
    return new featuresPb.SupportedMethods().setEventStoreServerVersion(this.version).setMethodsList(methods);
  }

  #gossip(): gossipPb.ClusterInfo {
    const { LEADER, FOLLOWER } = gossipPb.MemberInfo.VNodeState;
    return new gossipPb.ClusterInfo().setMembersList(
      this.members.map((member) =>
        new gossipPb.MemberInfo()
          .setInstanceId(new sharedPb.UUID().setString(crypto.randomUUID()))
          .setState(member.leader ? LEADER : FOLLOWER)
          .setIsAlive(true)
          .setHttpEndPoint(new gossipPb.EndPoint().setAddress('127.0.0.1').setPort(member.port)),
      ),
    );
  }
}

const LIMITS = { 'grpc.max_receive_message_length': 64 * 1024 * 1024 };

/** The generated definitions are typed for another version of the same library. */
function definitionOf(service: unknown): ServiceDefinition {
  return service as ServiceDefinition;
}
