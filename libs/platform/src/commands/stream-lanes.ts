import type { EventStore } from '@shouzheng/kernel';
import type { AnyStream } from '../context-definition.js';
import type { StreamReader } from '../stream-reader.js';
import type { Job } from './lane-group.js';
import { StreamLane } from './stream-lane.js';

/** A lane for each stream that commands are given on just now. */
export class StreamLanes {
  readonly #lanes = new Map<string, StreamLane>();

  constructor(
    private readonly store: Pick<EventStore, 'append'>,
    private readonly reader: StreamReader,
  ) {}

  /** Runs a job on a stream when it is its turn; see StreamLane. */
  run<R>(streamId: string, stream: AnyStream, job: Job<R>): Promise<R> {
    return this.#laneOf(streamId, stream).run(job);
  }

  #laneOf(streamId: string, stream: AnyStream): StreamLane {
    const known = this.#lanes.get(streamId);
    if (known) return known;
    const leave = (): void => void this.#lanes.delete(streamId);
    const lane = new StreamLane(streamId, stream, this.store, this.reader, leave);
    this.#lanes.set(streamId, lane);
    return lane;
  }
}
