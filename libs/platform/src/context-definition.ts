import type {
  CommandDefinition,
  EventDefinition,
  PolicyDefinition,
  ProjectionDefinition,
  RefusalCatalogue,
  RefusalText,
  StreamDefinition,
} from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';

// Registries hold definitions of every payload, state and event type side by side; each is typed where it is written
// and judged, and the registry never looks inside.
export type AnyStream = StreamDefinition<any, any>;
export type AnyCommand = CommandDefinition<any, any, any, LegalContext>;
export type AnyProjection = ProjectionDefinition<any, any>;
export type AnyPolicy = PolicyDefinition<any>;

/** What kind of step an event is, for a history that a person reads. */
export type EventFamily = 'procedure' | 'evidence' | 'document' | 'term' | 'system';

/** What an event is called where people read a history. */
export interface EventText {
  readonly zh: string;
  readonly en: string;
  readonly family: EventFamily;
}

/** Everything pure that a context brings; its Nest modules bring the rest (endpoints, reactors). */
export interface ContextDefinition {
  readonly name: string;
  readonly streams: readonly AnyStream[];
  readonly commands: readonly AnyCommand[];
  readonly projections: readonly AnyProjection[];
  readonly policies: readonly AnyPolicy[];
  readonly refusals: RefusalCatalogue;
  /** By event type; where a context brings none, the audit context has them. */
  readonly eventTexts?: Readonly<Record<string, EventText>>;
}

/** All contexts of the running product, indexed. Refuses to be built from definitions that clash. */
export class Catalogue {
  private readonly streamsByCategory = new Map<string, AnyStream>();
  private readonly commandsByName = new Map<string, AnyCommand>();
  private readonly eventsByType = new Map<string, EventDefinition[]>();
  private readonly refusalsByCode = new Map<string, RefusalText>();
  private readonly textsByEvent = new Map<string, EventText>();
  readonly projections: readonly AnyProjection[];
  readonly policies: readonly AnyPolicy[];

  constructor(readonly contexts: readonly ContextDefinition[]) {
    for (const context of contexts) {
      for (const stream of context.streams) {
        putOnce(this.streamsByCategory, stream.category, stream, 'stream');
        for (const event of stream.events) this.addEvent(event);
      }
      for (const command of context.commands) {
        putOnce(this.commandsByName, `${command.category}/${command.name}`, command, 'command');
      }
      for (const [code, text] of Object.entries(context.refusals)) {
        putOnce(this.refusalsByCode, code, text, 'refusal');
      }
      for (const [type, text] of Object.entries(context.eventTexts ?? {})) {
        putOnce(this.textsByEvent, type, text, 'event text');
      }
    }
    this.projections = contexts.flatMap((context) => context.projections);
    this.policies = contexts.flatMap((context) => context.policies);
  }

  private addEvent(event: EventDefinition): void {
    const versions = this.eventsByType.get(event.type) ?? [];
    // Terms run in streams of several kinds under the same event types.
    if (versions.includes(event)) return;
    if (versions.some((known) => known.version === event.version)) {
      throw new Error(`event ${event.type} v${event.version} is defined twice`);
    }
    versions.push(event);
    versions.sort((a, b) => a.version - b.version);
    this.eventsByType.set(event.type, versions);
  }

  stream(category: string): AnyStream {
    return found(this.streamsByCategory.get(category), `stream category ${category}`);
  }

  /** The act of that name on streams of that category: `missTerm` on a case is not `missTerm` on an organization. */
  command(name: string, category: string): AnyCommand {
    return found(this.commandsByName.get(`${category}/${name}`), `command ${name} of ${category}`);
  }

  creation(name: string): AnyCommand {
    const creations = [...this.commandsByName.values()].filter((one) => one.creates && one.name === name);
    return found(creations[0], `creation ${name}`);
  }

  commandsOf(category: string): readonly AnyCommand[] {
    return [...this.commandsByName.values()].filter((command) => command.category === category);
  }

  /** Every version of an event type, oldest first; empty for an unknown type. */
  eventVersions(type: string): readonly EventDefinition[] {
    return this.eventsByType.get(type) ?? [];
  }

  eventTypes(): readonly string[] {
    return [...this.eventsByType.keys()];
  }

  eventText(type: string): EventText | undefined {
    return this.textsByEvent.get(type);
  }

  refusal(code: string): RefusalText {
    return found(this.refusalsByCode.get(code), `refusal code ${code}`);
  }

  refusalCodes(): readonly string[] {
    return [...this.refusalsByCode.keys()];
  }

  commands(): readonly AnyCommand[] {
    return [...this.commandsByName.values()];
  }

  categories(): readonly string[] {
    return [...this.streamsByCategory.keys()];
  }
}

function putOnce<V>(map: Map<string, V>, key: string, value: V, what: string): void {
  if (map.has(key)) throw new Error(`${what} ${key} is defined twice`);
  map.set(key, value);
}

function found<V>(value: V | undefined, what: string): V {
  if (value === undefined) throw new Error(`${what} is not defined`);
  return value;
}
