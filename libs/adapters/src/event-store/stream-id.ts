const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const UUID_LENGTH = 36;

export const UUID_PATTERN = new RegExp(`^${UUID}$`);
export const CATEGORY_PATTERN = /^[a-z][a-z0-9-]*$/;
export const STREAM_ID_PATTERN = new RegExp(`^[a-z][a-z0-9-]*-${UUID}$`);

/** `list-entry` of `list-entry-6f0c…`: all before the dash that precedes the uuid. */
export function categoryOf(streamId: string): string {
  return streamId.slice(0, -(UUID_LENGTH + 1));
}
