import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { buildTokens } from './build-tokens.ts';
import { tokenFolder } from './resolve-tokens.ts';

describe('the build of a broken copy', () => {
  let folder: string | undefined;
  afterEach(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true });
    folder = undefined;
  });

  async function copyWith(file: string, change: (text: string) => string): Promise<URL> {
    folder = await mkdtemp(join(tmpdir(), 'tokens-'));
    await cp(tokenFolder, folder, { recursive: true });
    const path = join(folder, file);
    const before = await readFile(path, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    await writeFile(path, after);
    return pathToFileURL(`${folder}/`);
  }

  const broken: [what: string, file: string, change: (text: string) => string, code: string, message: RegExp][] = [
    ['a failing pair: surface, text, mode, ratio, need', 'color/roles.dark.json', (text) => text.replace('{derived.chalk-secondary}', '{derived.chalk-control}'), 'CONTRAST_TOO_LOW', /page\/text-secondary in dark: 5\.6\d, needs 7 \(text\)/u],
    ['a pair that fails in one accent only', 'color/accent.green.json', (text) => text.replace('{palette.print.green-dark}', '{palette.web.green}'), 'CONTRAST_TOO_LOW', /base\/action in green light: 4\.1\d, needs 4\.5/u],
    ['a pair that fails in high contrast only', 'color/roles.light-contrast.json', (text) => text.replace('{accent.light.pressed}', '{accent.light.action}'), 'CONTRAST_TOO_LOW', /page\/action in pink light-contrast: 5\.9\d, needs 7/u],
    ['a colour whose hex and components differ', 'color/palette.json', (text) => text.replace('"hex": "#890c58"', '"hex": "#890c59"'), 'COLOUR_MISMATCH', /palette\.print\.pink-dark in color\/palette\.json has components #890c58 but hex #890c59/u],
    ["a source's RGB that is not the hex, with no contradiction recorded", 'color/palette.json', (text) => text.replace(/,\s*"knownMismatch": \{[^}]*\}/u, ''), 'COLOUR_MISMATCH', /palette\.print\.pink in color\/palette\.json has hex #e5006c but rgb 230\/0\/107, which is #e6006b/u],
    ['a recorded contradiction that is none', 'color/palette.json', (text) => text.replace(/230,\s*0,\s*107/u, '229, 0, 108'), 'COLOUR_MISMATCH', /palette\.print\.pink in color\/palette\.json claims a known mismatch/u],
    ['an alias without a target', 'color/roles.json', (text) => text.replace('{palette.web.grey}', '{palette.web.gray}'), 'TOKEN_ALIAS_DANGLING', /color\.base in color\/roles\.json refers to \{palette\.web\.gray\}/u],
    ['an alias without a target in one mode', 'color/roles.dark.json', (text) => text.replace('{derived.night-page}', '{derived.night}'), 'TOKEN_ALIAS_DANGLING', /color\.page in color\/roles\.dark\.json refers to \{derived\.night\}/u],
    ['a circle of aliases', 'color/roles.json', (text) => text.replace('{palette.web.grey}', '{color.sunk}').replace('{derived.grey-sunk}', '{color.base}'), 'TOKEN_ALIAS_CYCLE', /color\.base in color\/roles\.json refers to \{color\.sunk\}, which leads back to color\.base/u],
    ['a property that DTCG does not have', 'color/roles.json', (text) => text.replace('"$value": "{palette.web.grey}"', '"$value": "{palette.web.grey}", "$value2": 1'), 'TOKEN_INVALID', /color\/roles\.json.+color\.base: the property \$value2 is not known/u],
    ['a note that the profile does not have', 'space/space.json', (text) => text.replace('"usage"', '"use"'), 'TOKEN_INVALID', /space\/space\.json.+the property use is not known/u],
    ['a value of no known form', 'motion/motion.json', (text) => text.replace('"unit": "ms"', '"unit": "min"'), 'TOKEN_INVALID', /motion\/motion\.json.+motion\.fast/u],
    ['a token without a usage', 'motion/motion.json', (text) => text.replace(/"usage": "[^"]*",/u, ''), 'TOKEN_NOTES_MISSING', /motion\.fast in motion\/motion\.json: .*usage/u],
    ['a derived colour that does not say how', 'color/derived.json', (text) => text.replace(/,\s*"derivation": "[^"]*"/u, ''), 'TOKEN_NOTES_MISSING', /derived\.ink in color\/derived\.json: .*derivation/u],
    ['a third party’s colour that claims to be verified', 'color/palette.json', (text) => text.replace('"origin": "third-party",\n            "verified": false', '"origin": "third-party",\n            "verified": true'), 'TOKEN_NOTES_MISSING', /palette\.print\.blue.+verified/u],
    ['a replacement that does not exist', 'color/palette.json', (text) => text.replace('"replacement": "palette.web.orange"', '"replacement": "palette.web.red"'), 'TOKEN_ALIAS_DANGLING', /orange-2013.+palette\.web\.red/u],
    ['an accent that lacks a part', 'color/accent.blue.json', (text) => text.replaceAll('"soft"', '"softer"'), 'TOKENS_UNREADABLE', /accent\.light\.soft/u],
    ['a file that is no JSON', 'space/space.json', (text) => text.slice(0, 40), 'TOKENS_UNREADABLE', /space\/space\.json could not be read/u],
    ['a file that is missing', 'stockholm.resolver.json', (text) => text.replace('layer/layer.json', 'layer/layers.json'), 'TOKENS_UNREADABLE', /layer\/layers\.json could not be read.+no such file/u],
  ];

  test.each(broken)('stops at %s', async (_, file, change, code, message) => {
    const copy = await copyWith(file, change);
    await expect(buildTokens(copy)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  const pairs: [what: string, pair: object, code: string, message: RegExp][] = [
    ['whose role has no token', { foreground: 'text', backgrounds: ['paper'], use: 'text', min: 7 }, 'CONTRAST_ROLE_UNKNOWN', /paper/u],
    ['that promises less than its use needs', { foreground: 'text', backgrounds: ['page'], use: 'text', min: 3 }, 'CONTRAST_PAIR_INVALID', /text promises 3 where text needs 4\.5/u],
    ['that stands there twice', { foreground: 'text', backgrounds: ['page', 'page'], use: 'text', min: 7 }, 'CONTRAST_PAIR_INVALID', /page\/text stands there twice/u],
  ];

  test.each(pairs)('stops at a pair %s', async (_, pair, code, message) => {
    folder = await mkdtemp(join(tmpdir(), 'tokens-'));
    const file = join(folder, 'pairs.json');
    await writeFile(file, JSON.stringify({ pairs: [pair] }));
    await expect(buildTokens(undefined, pathToFileURL(file))).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
