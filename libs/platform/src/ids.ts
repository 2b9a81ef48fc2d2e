import { createHash, randomUUID } from 'node:crypto';

/** Namespace of every id that Shouzheng derives. Changing it would make retries of old commands append again. */
const NAMESPACE = Buffer.from('6f0d1b5c3d0e4b6f9a53c1f2a7e84d10', 'hex');

/** RFC 9562 version 5 (name-based) uuid: the same parts give the same id, so a retry of anything appends nothing new. */
export function derivedId(...parts: readonly (string | number)[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(JSON.stringify(parts)).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export const newId = (): string => randomUUID();

const UUID_TEXT_LENGTH = 36;

/** `case-<uuid>` → `case`; categories may hold hyphens themselves. */
export function categoryOf(streamId: string): string {
  return streamId.slice(0, -UUID_TEXT_LENGTH - 1);
}

/** `case-<uuid>` → `<uuid>`, the id that the outside sees. */
export function entityIdOf(streamId: string): string {
  return streamId.slice(-UUID_TEXT_LENGTH);
}
