import { sealedSchema } from '@shouzheng/kernel';

/** A personal value where it is not opened. Whose it is may be told, save for a reporter's. */
export interface Masked {
  readonly masked: true;
  readonly key?: string;
}

/** Keys of reporters: not even the key is shown, and no history opens what lies under it. */
const REPORTER_KEY = /^reporter-/;

/** Plain data with every sealed value replaced, however deep it lies. */
export function maskSealed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskSealed);
  if (typeof value !== 'object' || value === null) return value;
  const sealed = sealedSchema.safeParse(value);
  if (sealed.success) return maskOf(sealed.data.key);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, maskSealed(part)]));
}

function maskOf(key: string): Masked {
  return REPORTER_KEY.test(key) ? { masked: true } : { masked: true, key };
}
