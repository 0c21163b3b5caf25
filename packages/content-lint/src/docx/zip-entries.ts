import { Inflate } from 'fflate';
import { brokenDocx, lockedDocx, oversizedDocx } from './docx-errors.ts';

/** A file in the zip, still packed. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated: nothing else is allowed in a docx (ISO/IEC 29500-2, annex C). */
  method: 0 | 8;
  packed: Uint8Array;
  /** Unpacked length in bytes that the zip states; held to when it is unpacked. */
  size: number;
}

/** A document of a thousand pages with pictures has some hundred entries. */
const mostEntries = 10_000;
/** All entries together, in bytes. */
const mostUnpacked = 256 * 1024 * 1024;
/** The most repetitive table that Word writes packs to a hundredth. */
const mostTimesPacked = 300;
/** Below this, how well something packs says nothing. */
const ratioCountsFrom = 4 * 1024 * 1024;
/** So that one step can't unpack more than some megabytes before the limit is looked at: deflate gives 1,032 times at most. */
const packedStep = 16 * 1024;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/**
 * The entries of a zip by its central directory, which is what Word reads. fflate's own reader trusts the sizes stated
 * there; here they are checked before anything is unpacked, and held to while it is.
 *
 * @throws StadError `DOCX_BROKEN`, `DOCX_LOCKED`, `DOCX_OVERSIZED`.
 */
export function readZipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 8 && view.getUint32(0) === 0xd0cf11e0) throw lockedDocx();
  const end = endOfDirectory(view);
  if (end === undefined) throw brokenDocx('It is not a zip file, or it is cut off');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw oversizedDocx('It is a zip of more than 4 GB or 65,000 files (zip64)');
  if (count > mostEntries) throw oversizedDocx(`It has ${count} files; the limit is ${mostEntries}`);
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw brokenDocx('The list of files in the zip is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw brokenDocx('The list of files in the zip is damaged');
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = entryAt(bytes, view, at, name);
    total += entry.size;
    if (total > mostUnpacked) throw oversizedDocx(`It unpacks to more than ${mostUnpacked / 1024 / 1024} MB`);
    if (entry.size > ratioCountsFrom && entry.size > entry.packed.length * mostTimesPacked) {
      throw oversizedDocx(`${name} unpacks to more than ${mostTimesPacked} times its size`);
    }
    if (entries.has(name)) throw brokenDocx(`The zip holds two files named ${name}`);
    entries.set(name, entry);
    at = next;
  }
  return entries;
}

/** The last end record that fits: the comment after it may hold anything. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature && at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

function nameOf(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes);
  // Nothing is written to disk by these names, but whoever unpacks our output may do so.
  if (/^[/\\]|\\|\0|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/iu.test(name)) throw brokenDocx('A file in the zip has a path that leads out of it');
  return name;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, name: string): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedLength = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if ((flags & 1) !== 0) throw lockedDocx();
  if (method !== 0 && method !== 8) throw brokenDocx(`${name} is packed in a way that Word does not use`);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature) throw brokenDocx(`${name} is damaged`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedLength > bytes.length || (method === 0 && size !== packedLength)) throw brokenDocx(`${name} is cut off`);
  return { name, method, packed: bytes.subarray(start, start + packedLength), size };
}

/**
 * Unpacks an entry, never to more than it says.
 *
 * @throws StadError `DOCX_BROKEN`.
 */
export function unpack({ name, method, packed, size }: ZipEntry): Uint8Array {
  if (method === 0) return packed;
  const unpacked = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw brokenDocx(`${name} unpacks to more than the zip says`);
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += packedStep) {
      const step = packed.subarray(at, at + packedStep);
      stream.push(step, at + packedStep >= packed.length);
    }
  } catch (cause) {
    if ((cause as { code?: unknown }).code === 'DOCX_BROKEN') throw cause;
    throw brokenDocx(`${name} can't be unpacked`, cause);
  }
  if (length !== size) throw brokenDocx(`${name} is cut off`);
  return unpacked;
}
