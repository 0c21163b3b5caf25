import MarkdownIt, { type StateInline as InlineState, type Token } from 'markdown-it';
import { LightState, LightToken } from './light-tokens.ts';

const { StateInline } = MarkdownIt;

/** Remembers where the text that the parser has gathered so far came from. */
class PlacedState extends StateInline {
  pendingPlaces: { source: number; length: number }[] = [];

  /** Of text that is about to be added to what is gathered. */
  placePending(source: number, length: number): void {
    const last = this.pendingPlaces.at(-1);
    if (last !== undefined && last.source + last.length === source) last.length += length;
    else this.pendingPlaces.push({ source, length });
  }

  override pushPending(): Token {
    const token = new LightToken('text', '', 0);
    token.content = this.pending;
    token.level = this.pendingLevel;
    token.meta = { places: this.pendingPlaces };
    this.tokens.push(token);
    this.pending = '';
    this.pendingPlaces = [];
    return token;
  }
}

/** markdown-it reads ten times as fast as a syntax tree, but forgets where inline text stood: this puts it back. */
export function placedParser(): InstanceType<typeof MarkdownIt> {
  const md = new MarkdownIt({ html: true, linkify: false, typographer: false });
  // An address is judged as it is written, and no one follows it.
  md.normalizeLink = (url) => url;
  // These join neighbouring texts, whose places differ.
  md.core.ruler.disable('text_join');
  md.inline.ruler2.disable('fragments_join');
  md.block.State = LightState;
  md.inline.State = PlacedState as typeof md.inline.State;
  // The parser's own loop, with notes of where each rule began.
  md.inline.tokenize = (plain: InlineState): void => {
    const state = plain as PlacedState;
    const rules = md.inline.ruler.getRules('');
    const end = state.posMax;
    while (state.pos < end) {
      const from = state.pos;
      const pending = state.pending.length;
      const tokens = state.tokens.length;
      let ok = false;
      if (state.level < md.options.maxNesting) {
        for (const rule of rules) {
          ok = rule(state, false);
          if (ok) break;
        }
      }
      if (!ok) {
        state.placePending(state.pos, 1);
        state.pending += state.src[state.pos] ?? '';
        state.pos += 1;
        continue;
      }
      if (state.tokens.length === tokens) {
        if (state.pending.length > pending) state.placePending(from, state.pending.length - pending);
      } else {
        for (let i = tokens; i < state.tokens.length; i += 1) {
          const token = state.tokens[i];
          if (token !== undefined && token.meta === null) token.meta = { start: from, end: state.pos };
        }
      }
    }
    if (state.pending !== '') state.pushPending();
  };
  return md;
}
