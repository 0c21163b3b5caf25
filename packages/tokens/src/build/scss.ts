import type { TokenNormalized } from '@terrazzo/parser';
import { cssValue } from './css-value.ts';
import { semanticTokens, tokenName } from './public-tokens.ts';
import { accents, colourModes, defaultAccent, type Choice, type TokenSource } from './resolve-tokens.ts';

// A font list is a list in Sass too, which needs brackets inside a map.
const sassValue = (token: TokenNormalized): string => (token.$type === 'fontFamily' ? `(${cssValue(token)})` : cssValue(token));

const map = (entries: readonly (readonly [string, string])[], depth = 1): string => {
  const indent = '  '.repeat(depth);
  return `(\n${entries.map(([key, value]) => `${indent}'${key}': ${value},`).join('\n')}\n${'  '.repeat(depth - 1)})`;
};

const head = `// Written from src/tokens; see the README of @stockholm/tokens.
// The values that hold without any condition: light, the ${defaultAccent} accent, the narrowest window, standard density. They are
// fixed when Sass compiles, so that darken-like functions and maths work, and follow no mode: where CSS will do, read
// var(--sthlm-…) of tokens.css.
@use 'sass:list';
@use 'sass:map';
@use 'sass:meta';
@use 'sass:string';
`;

const api = `
// A token by its name, for a name that is put together: sthlm-token('space-16').
@function sthlm-token($name) {
  @return -pick($sthlm-tokens, $name, 'token', 'tokens');
}

// A colour role in an accent and mode: sthlm-color('action', $accent: 'green', $mode: 'dark').
@function sthlm-color($role, $accent: '${defaultAccent}', $mode: 'light') {
  $modes: -pick($sthlm-accents, $accent, 'accent', 'accents');
  $own: -pick($modes, $mode, 'mode', 'modes');
  $shared: map.get($sthlm-modes, $mode);
  @return -pick(map.merge($shared, $own), $role, 'colour role', 'roles');
}

// From a width of the window, in px: @include sthlm-from(992) { … }. In em, so that a reader with large text gets the
// narrow layout in time.
@mixin sthlm-from($px) {
  @if not list.index($sthlm-breakpoints, $px) {
    @error 'sthlm-from(#{meta.inspect($px)}): the layout does not change at that width. Take one of #{$sthlm-breakpoints}, without a unit.';
  }
  @media (min-width: #{$px * 0.0625em}) {
    @content;
  }
}

@function -pick($map, $key, $kind, $plural) {
  @if not map.has-key($map, $key) {
    @error 'There is no #{$kind} #{meta.inspect($key)} in @stockholm/tokens. The #{$plural} nearest to it: #{-like($key, map.keys($map))}.';
  }
  @return map.get($map, $key);
}

// The names that begin with the same word; all of them where none does.
@function -like($wrong, $names) {
  $word: -first-word($wrong);
  $like: ();
  @each $name in $names {
    @if -first-word($name) == $word {
      $like: list.append($like, $name, comma);
    }
  }
  @if list.length($like) == 0 {
    @return $names;
  }
  @return $like;
}

@function -first-word($name) {
  @if meta.type-of($name) != 'string' {
    @return $name;
  }
  $dash: string.index($name, '-');
  @if not $dash {
    @return $name;
  }
  @return string.slice($name, 1, $dash - 1);
}
`;

/** `tokens.scss`: a module for projects that compile with Sass. It writes no CSS by being loaded. */
export function scss(source: TokenSource): string {
  const base = semanticTokens(source);
  const colours = (choice: Choice): TokenNormalized[] => semanticTokens(source, choice).filter(({ $type }) => $type === 'color');
  const value = (id: string, choice: Choice): string => cssValue(source.resolve(choice).get(id) as TokenNormalized);
  const ofAccent = new Set(
    colours({}).flatMap(({ id }) => (colourModes.some((mode) => new Set(accents.map((accent) => value(id, { accent, mode }))).size > 1) ? [id] : [])),
  );
  const role = (id: string): string => id.replace(/^color\./u, '');
  const roles = (choice: Choice, own: boolean, depth: number): string =>
    map(colours(choice).flatMap((token) => (ofAccent.has(token.id) === own ? [[role(token.id), cssValue(token)] as const] : [])), depth);
  const breakpoints = [...source.resolve().values()].flatMap((token) => (token.id.startsWith('breakpoint.') && token.$type === 'dimension' ? [token.$value.value] : []));

  return [
    head,
    ...base.map((token) => `$sthlm-${tokenName(token.id)}: ${sassValue(token)};`),
    `\n// All of them by name.\n$sthlm-tokens: ${map(base.map(({ id }) => [tokenName(id), `$sthlm-${tokenName(id)}`]))};`,
    `\n// Colour roles that are the same in every accent, by mode.\n$sthlm-modes: ${map(colourModes.map((mode) => [mode, roles({ mode }, false, 2)]))};`,
    `\n// Colour roles that follow the accent, by accent and mode.\n$sthlm-accents: ${map(accents.map((accent) => [accent, map(colourModes.map((mode) => [mode, roles({ accent, mode }, true, 3)]), 2)]))};`,
    `\n// Widths of the window in px where the layout changes.\n$sthlm-breakpoints: ${breakpoints.join(', ')};`,
    api,
  ].join('\n');
}
