import MarkdownIt, { type Token } from 'markdown-it';

const { StateBlock, Token: ParserToken } = MarkdownIt;

/**
 * A token of the parser. Its own are slow to make, since its published code defines each field by its name: that took a twentieth
 * of the time in which a text is judged.
 */
export const LightToken = function (this: Token, type: string, tag: string, nesting: Token['nesting']) {
  this.map = null;
  this.level = 0;
  this.children = null;
  this.content = '';
  this.markup = '';
  this.info = '';
  this.block = false;
  this.hidden = false;
  this.type = type;
  this.tag = tag;
  this.attrs = null;
  this.nesting = nesting;
  this.meta = null;
} as unknown as typeof ParserToken;
Object.defineProperty(LightToken, 'prototype', { value: ParserToken.prototype });

/** Gathers the blocks of a text in light tokens. */
export class LightState extends StateBlock {
  override push(type: string, tag: string, nesting: Token['nesting']): Token {
    const token = new LightToken(type, tag, nesting);
    token.block = true;
    if (nesting < 0) this.level -= 1;
    token.level = this.level;
    if (nesting > 0) this.level += 1;
    this.tokens.push(token);
    return token;
  }
}
