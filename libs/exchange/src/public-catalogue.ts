import { type AnyPublicEvent, type Recorded } from '@shouzheng/kernel';
import { z } from 'zod';

/** A delivery without a fact: sent on request, to see that everything works. */
export const TEST_EVENT_TYPE = 'shouzheng.exchange.test.v1';
const testDataSchema = z.strictObject({ test: z.uuid() });

export interface PublicEventText {
  readonly publicType: string;
  readonly zh: string;
  readonly en: string;
  readonly schema: z.ZodType;
  readonly visibility: 'granted' | 'addressee' | 'requested';
}

const TEST_EVENT: PublicEventText = {
  publicType: TEST_EVENT_TYPE,
  zh: '测试事件',
  en: 'Test event',
  schema: testDataSchema,
  visibility: 'requested',
};

const TYPE_FORM = /^shouzheng\.[a-z]+\.[a-z0-9-]+\.v[1-9]\d*$/;
const UUID_TEXT_LENGTH = 36;

/** Every public event type of the product, by its name and by the stored event that it is made of. */
export class PublicCatalogue {
  readonly texts: readonly PublicEventText[];
  private readonly byStored = new Map<string, AnyPublicEvent[]>();

  constructor(readonly definitions: readonly AnyPublicEvent[]) {
    this.texts = [...definitions, TEST_EVENT];
    const names = this.texts.map(({ publicType }) => publicType);
    const wrong = names.find((name, at) => !TYPE_FORM.test(name) || names.indexOf(name) !== at);
    if (wrong !== undefined) throw new Error(`public event type ${wrong} is defined twice or badly named`);
    for (const definition of definitions) {
      const key = keyOf(definition.stream.category, definition.stored);
      this.byStored.set(key, [...(this.byStored.get(key) ?? []), definition]);
    }
  }

  /** Streams that public events come from. */
  categories(): readonly string[] {
    return [...new Set(this.definitions.map(({ stream }) => stream.category))];
  }

  /** Public types that the event may be of; a type of event that several kinds of stream have is told apart by them. */
  of(event: Recorded): readonly AnyPublicEvent[] {
    return this.byStored.get(keyOf(event.streamId.slice(0, -UUID_TEXT_LENGTH - 1), event.type)) ?? [];
  }

  text(publicType: string): PublicEventText | undefined {
    return this.texts.find((one) => one.publicType === publicType);
  }

  /** JSON Schema 2020-12 of the `data` of a type, or undefined for an unknown type. */
  jsonSchema(publicType: string, publicUrl: string): Record<string, unknown> | undefined {
    const text = this.text(publicType);
    if (!text) return undefined;
    return {
      ...z.toJSONSchema(text.schema, { unrepresentable: 'throw' }),
      $id: schemaUrl(publicUrl, publicType),
      title: text.en,
      description: text.zh,
    };
  }
}

export function schemaUrl(publicUrl: string, publicType: string): string {
  return `${publicUrl}/api/schemas/${publicType}.json`;
}

const keyOf = (category: string, type: string): string => `${category}/${type}`;
