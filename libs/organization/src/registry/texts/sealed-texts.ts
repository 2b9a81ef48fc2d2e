import { type Recorded, type Sealed, sealedSchema } from '@shouzheng/kernel';

export interface SealedText {
  readonly eventId: string;
  readonly event: string;
  readonly field: string;
  readonly sealed: Sealed;
}

/** Every sealed value of a history, wherever it stands in its event: a new event needs no entry here. */
export function sealedTextsOf(events: readonly Recorded[]): readonly SealedText[] {
  return events.flatMap(({ eventId, type, data }) =>
    Object.entries(data as Readonly<Record<string, unknown>>).flatMap(([field, value]) => {
      const parsed = sealedSchema.safeParse(value);
      return parsed.success ? [{ eventId, event: type, field, sealed: parsed.data }] : [];
    }),
  );
}
