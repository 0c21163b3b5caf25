// Written out here, since the platform's own digest is asynchronous in browsers and rules are synchronous.

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

const roundConstants = rootsOfPrimes(64, 1 / 3);
const initialState = rootsOfPrimes(8, 1 / 2);
const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** SHA-256 of the text's UTF-8 bytes, as 64 hexadecimal digits. Synchronous, and runs in browsers. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(((bytes.length + 8) >> 6 << 6) + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor((bytes.length * 8) / 2 ** 32));
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);

  const state = Uint32Array.from(initialState);
  const schedule = new Uint32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i += 1) schedule[i] = view.getUint32(block + i * 4);
    for (let i = 16; i < 64; i += 1) {
      const w15 = schedule[i - 15] as number;
      const w2 = schedule[i - 2] as number;
      const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
      const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
      schedule[i] = ((schedule[i - 16] as number) + s0 + (schedule[i - 7] as number) + s1) | 0;
    }
    // Eight variables that move one step: an array for them in each of the 64 turns costs half of the time.
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i += 1) {
      const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (roundConstants[i] as number) + (schedule[i] as number)) | 0;
      const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
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
    [a, b, c, d, e, f, g, h].forEach((word, i) => {
      state[i] = (state[i] as number) + word;
    });
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}
