import { Injectable } from '@nestjs/common';
import type { Reactor } from './reactor.js';

/** Reactors of all contexts; each adds itself when its worker module is built, before the followers start. */
@Injectable()
export class Reactors {
  private readonly known: Reactor[] = [];

  add(reactor: Reactor): void {
    if (this.known.some((one) => one.name === reactor.name))
      throw new Error(`reactor ${reactor.name} is there twice`);
    this.known.push(reactor);
  }

  all(): readonly Reactor[] {
    return this.known;
  }
}
