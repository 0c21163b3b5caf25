// Written out here, since the digest of browsers is asynchronous and rules are synchronous.

/** The first 32 bits of the fractional part of a root of the first `count` primes (FIPS 180-4, § 4.2.2 and 5.3.3). */
function rootsOfPrimes(count: number, exponent: number): Uint32Array {
  const roots = new Uint32Array(count);
  let found = 0;
  for (let candidate = 2; found < count; candidate += 1) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) prime = false;
    if (prime) {
      roots[found] = ((candidate ** exponent) % 1) * 2 ** 32;
      found += 1;
    }
  }
  return roots;
}

const roundConstants = new Int32Array(rootsOfPrimes(64, 1 / 3));
const initialState = new Int32Array(rootsOfPrimes(8, 1 / 2));
const encoder = new TextEncoder();
const schedule = new Int32Array(64);
/** Of short texts, of which there are many; longer ones get their own. */
const shared = new Uint8Array(4096);
const sharedView = new DataView(shared.buffer);
const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** SHA-256 of the text's UTF-8 bytes, as 64 hexadecimal digits. Synchronous, and runs in browsers. */
export function portableSha256(text: string): string {
  // Three bytes at most for a code unit, and room for the padding.
  const bytes = text.length * 3 + 72 <= shared.length ? shared : new Uint8Array(text.length * 3 + 72);
  const length = encoder.encodeInto(text, bytes).written;
  const end = (((length + 8) >> 6) << 6) + 64;
  bytes.fill(0, length, end);
  bytes[length] = 0x80;
  const view = bytes === shared ? sharedView : new DataView(bytes.buffer);
  view.setUint32(end - 8, Math.floor((length * 8) / 2 ** 32));
  view.setUint32(end - 4, (length * 8) >>> 0);

  const state = initialState.slice();
  for (let block = 0; block < end; block += 64) digestBlock(state, view, block);
  let hex = '';
  for (const word of state) hex += (hexOfByte[word >>> 24] as string) + hexOfByte[(word >>> 16) & 255] + hexOfByte[(word >>> 8) & 255] + hexOfByte[word & 255];
  return hex;
}

/** FIPS 180-4, § 6.2.2. In whole 32-bit numbers and without arrays of its own, or it takes five times the time. */
function digestBlock(state: Int32Array, view: DataView, block: number): void {
  for (let i = 0; i < 16; i += 1) schedule[i] = view.getInt32(block + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const w15 = schedule[i - 15] as number;
    const w2 = schedule[i - 2] as number;
    const s0 = ((w15 >>> 7) | (w15 << 25)) ^ ((w15 >>> 18) | (w15 << 14)) ^ (w15 >>> 3);
    const s1 = ((w2 >>> 17) | (w2 << 15)) ^ ((w2 >>> 19) | (w2 << 13)) ^ (w2 >>> 10);
    schedule[i] = ((schedule[i - 16] as number) + s0 + (schedule[i - 7] as number) + s1) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (roundConstants[i] as number) + (schedule[i] as number)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = ((state[0] as number) + a) | 0;
  state[1] = ((state[1] as number) + b) | 0;
  state[2] = ((state[2] as number) + c) | 0;
  state[3] = ((state[3] as number) + d) | 0;
  state[4] = ((state[4] as number) + e) | 0;
  state[5] = ((state[5] as number) + f) | 0;
  state[6] = ((state[6] as number) + g) | 0;
  state[7] = ((state[7] as number) + h) | 0;
}
