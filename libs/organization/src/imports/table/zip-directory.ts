import { inflateRawSync } from 'node:zlib';
import { FileProblem, LIMITS } from './file-problem.js';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const MAX_COMMENT = 0xffff;
const DEFLATE = 8;
const ZIP64 = 0xffffffff;

export interface ZipPart {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** The central directory: what the archive says of itself, read without unpacking anything. */
export function zipParts(bytes: Buffer): readonly ZipPart[] {
  const end = endRecord(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const parts: ZipPart[] = [];
  for (let n = 0; n < count; n += 1) {
    if (at + CENTRAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) {
      throw new FileProblem('file.not-a-workbook');
    }
    const nameLength = bytes.readUInt16LE(at + 28);
    parts.push({
      name: bytes.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += CENTRAL_BYTES + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

function endRecord(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_BYTES - MAX_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw new FileProblem('file.not-a-workbook');
}

/**
 * Refuses an archive that would fill the memory: by what it declares first, then by unpacking each part into no more
 * room than it declared, since a bomb may lie.
 * @throws FileProblem
 */
export function refuseZipBomb(bytes: Buffer): readonly ZipPart[] {
  const parts = zipParts(bytes);
  const total = parts.reduce((sum, part) => sum + part.unpacked, 0);
  const isHuge = total > LIMITS.unpackedBytes || parts.length > LIMITS.parts;
  const grows = parts.some(
    (part) => part.unpacked === ZIP64 || part.unpacked > (part.packed + 100) * LIMITS.ratio,
  );
  if (isHuge || grows) throw new FileProblem('file.zip-bomb');
  for (const part of parts) refuseLie(bytes, part);
  return parts;
}

function refuseLie(bytes: Buffer, part: ZipPart): void {
  if (part.method !== DEFLATE) {
    if (part.unpacked !== part.packed) throw new FileProblem('file.not-a-workbook');
    return;
  }
  const { offset } = part;
  if (offset + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) {
    throw new FileProblem('file.not-a-workbook');
  }
  const start = offset + LOCAL_BYTES + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  try {
    inflateRawSync(bytes.subarray(start, start + part.packed), {
      maxOutputLength: Math.max(1, part.unpacked),
    });
  } catch (error) {
    const isTooBig =
      error instanceof RangeError || (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new FileProblem(isTooBig ? 'file.zip-bomb' : 'file.not-a-workbook');
  }
}
