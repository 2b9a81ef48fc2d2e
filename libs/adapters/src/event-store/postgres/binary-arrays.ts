/**
 * Arrays as PostgreSQL's binary protocol has them. `pg` sends a Buffer as a binary parameter and anything else as
 * text, and for arrays text is dear twice: quoted and escaped here, parsed again there.
 */
const OID = { int4: 23, text: 25, uuid: 2950 } as const;
const HEADER_BYTES = 20;
const LENGTH_BYTES = 4;
const UUID_BYTES = 16;
const NULL_LENGTH = -1;

export function int4Array(values: readonly number[]): Buffer {
  const array = begin(OID.int4, values.length, values.length * (LENGTH_BYTES + 4));
  let at = HEADER_BYTES;
  for (const value of values) {
    at = array.writeInt32BE(4, at);
    at = array.writeInt32BE(value, at);
  }
  return array;
}

export function textArray(values: readonly string[]): Buffer {
  let bytes = 0;
  // No character of UTF-16 takes more than three bytes of UTF-8; what is too much is cut off below, not copied.
  for (const value of values) bytes += LENGTH_BYTES + value.length * 3;
  const array = begin(OID.text, values.length, bytes);
  let at = HEADER_BYTES;
  for (const value of values) {
    const written = array.write(value, at + LENGTH_BYTES, 'utf8');
    array.writeInt32BE(written, at);
    at += LENGTH_BYTES + written;
  }
  return array.subarray(0, at);
}

export function uuidArray(values: readonly (string | undefined)[]): Buffer {
  const array = begin(OID.uuid, values.length, values.length * (LENGTH_BYTES + UUID_BYTES));
  let at = HEADER_BYTES;
  for (const value of values) {
    at = array.writeInt32BE(value === undefined ? NULL_LENGTH : UUID_BYTES, at);
    if (value !== undefined) at += array.write(value.replaceAll('-', ''), at, 'hex');
  }
  return array.subarray(0, at);
}

/** An array of one dimension, counted from 1; `may hold nulls` is a hint that PostgreSQL only checks for sense. */
function begin(elementType: number, length: number, bytes: number): Buffer {
  const array = Buffer.allocUnsafe(HEADER_BYTES + bytes);
  const header = [1, 1, elementType, length, 1];
  header.forEach((word, n) => array.writeInt32BE(word, n * 4));
  return array;
}
