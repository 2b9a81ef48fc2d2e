import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type Refusal, civilDateOf } from '@shouzheng/kernel';
import {
  type LawBook,
  type LegalContext,
  type Regions,
  type Settings,
  type Staff,
  inOffice,
} from '@shouzheng/law/contract';
import { Catalogue } from '../context-definition.js';
import { type Citation, ProblemWriter, type RefusalView } from '../http/problem-writer.js';
import { CLOCK, LAW_BOOK, REGIONS, SETTINGS } from '../tokens.js';
import { knownBasis, knownBasisRefusals } from './basis.js';
import { permitRefusals } from './permit.js';

export interface AllowedCommand {
  readonly command: string;
  readonly zh: string;
  readonly en: string;
  readonly allowed: boolean;
  /** Every unmet condition, each with code and article; empty when allowed. */
  readonly refusals: readonly RefusalView[];
  /** The articles that it will rest on, as far as the record tells; what is filled in may add to them. */
  readonly basis: readonly Citation[];
}

/** What may be done with a record now, and by which article the rest is barred: the same guards that decide. */
@Injectable()
export class AllowedCommands {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly writer: ProblemWriter,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LAW_BOOK) private readonly law: LawBook,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(REGIONS) private readonly regions: Regions,
  ) {}

  for(category: string, streamId: string, state: unknown, staff: Staff): readonly AllowedCommand[] {
    const now = this.clock.now();
    const today = civilDateOf(now);
    const shared: LegalContext = {
      actor: staff,
      now,
      today,
      occurredAt: now,
      occurredOn: today,
      streamId,
      serial: 0,
      law: this.law,
      settings: this.settings,
      regions: this.regions,
      id: (name: string) => name,
      folded: () => undefined,
    };
    const stream = this.catalogue.stream(category);
    const isAdmitted = stream.admits?.(state as never, staff.account, today) === true;
    const region = isAdmitted ? staff.organ : stream.region(state);
    return this.catalogue
      .commandsOf(category)
      .filter((command) => !command.creates && !isOnlySystems(command.roles))
      .map((command) => {
        const context = { ...shared, actor: inOffice(staff, command.roles, today) };
        const refusals: readonly Refusal[] = [
          ...permitRefusals(command, context, region),
          ...command.guard(state, context),
          ...knownBasisRefusals(command, state, context),
        ];
        return {
          command: command.name,
          zh: command.zh,
          en: command.en,
          allowed: refusals.length === 0,
          refusals: refusals.map((refusal) => this.writer.view(refusal, today)),
          basis: knownBasis(command, state, context).flatMap((rule) => this.writer.cite(rule, today) ?? []),
        };
      });
  }
}

const isOnlySystems = (roles: readonly string[]): boolean => roles.every((role) => role === 'system');
