/* The engine's own thread, with faults that the tests ask for by what they write in a text: the engine looks for a byte order mark first. */
const startsWith = String.prototype.startsWith;

Object.defineProperty(String.prototype, 'startsWith', {
  value: function (this: string, search: string, at?: number): boolean {
    if (search === '\uFEFF' && this.includes('tråden tar slut')) process.exit(7);
    if (search === '\uFEFF' && this.includes('motorn går sönder')) throw new TypeError(`Odd: ${this}`);
    return startsWith.call(this, search, at);
  },
});

await import('../src/judge-worker.ts');

export {};
