import { readFile } from 'node:fs/promises';
import { organisations } from '@stockholm/city';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { accents } from '../modes.ts';
import { checkTheme, defineTheme, themeFile, themeRules, type ThemeDefinition, type ThemeDeviation, type ThemeRefusal } from './index.ts';

const good: ThemeDefinition = { name: 'Medborgarservice', accent: 'green', organisation: 'Serviceförvaltningen' };
const noted = { reason: 'Prov på mässan i vår', owner: 'Webbredaktionen', until: '2027-06-30' };
const deviating = (token: string, value: ThemeDeviation['value'], accent: ThemeDefinition['accent'] = 'green'): ThemeDefinition => ({ ...good, accent, deviations: [{ token, value, ...noted }] });
const ownProfile = organisations.find(({ profile }) => profile === 'own')?.name ?? '';

const refusalsOf = (definition: ThemeDefinition): ThemeRefusal[] => checkTheme(definition).refusals;

describe('a theme is refused', () => {
  const forbidden: [what: string, definition: ThemeDefinition, rule: string, reason: RegExp, nearest: RegExp][] = [
    ['for white text on yellow', deviating('color-field-text', '#ffffff', 'yellow'), 'white-on-yellow', /Vit text på gult.+1,6\d:1 i ljust läge.+4,5:1/u, /#[0-9A-F]{6}/u],
    ['for a yellow field under the accent’s white text', deviating('color-field', { light: 'palette.web.yellow', dark: 'palette.web.purple' }, 'purple'), 'white-on-yellow', /Vit text på gult/u, /#[0-9A-F]{6}/u],
    ['for a gradient', deviating('color-field', 'linear-gradient(#c40064, #890c58)'), 'gradient', /Toningar är inte tillåtna/u, /ren färg/u],
    ['for a radius', deviating('border-radius', '8px'), 'radius', /hörn är raka/u, /Raka hörn/u],
    ['for a radius as an option', { ...good, borderRadius: 8 } as ThemeDefinition, 'radius', /hörn är raka/u, /Raka hörn/u],
    ['for a shadow', deviating('card-shadow', '0 2px 8px #000000'), 'shadow', /platt/u, /2 px/u],
    ['for field blue as text on its own tint', deviating('color-action', { light: '#006EBF', dark: 'derived.blue-soft' }, 'blue'), 'contrast', /#006EBF.+action mot tint blir 4,3\d:1 i ljust läge/u, /Webbens mörkblå #00549B/u],
    ['for Stockholm Type in h3, which is under 29 px', { ...good, typefaces: { h3: 'Stockholm Type' } }, 'typeface-size', /nivå 3 är som minst 22 px.+Bold.+29 px/u, /Open Sans/u],
    ['for Stockholm Type in the text, which is under 20 px', { ...good, typefaces: { body: 'Stockholm Type' } }, 'typeface-size', /Brödtexten är som minst 18 px.+Regular.+20 px/u, /Open Sans/u],
    ['for Stockholm Type in the lead of a compact theme', { ...good, density: 'compact', typefaces: { lead: 'Stockholm Type' } }, 'typeface-size', /Ingressen är som minst 18 px/u, /Open Sans/u],
    ['for a typeface that is not the profile’s', { ...good, typefaces: { heading: 'Comic Sans' as 'Open Sans' } }, 'typeface-unknown', /Comic Sans hör inte till profilen/u, /Open Sans/u],
    ['for a logotype of a company with a profile of its own', { ...good, organisation: ownProfile, logotype: { src: '/logotyp.svg', alt: 'Stockholms stad' } }, 'logotype-own-profile', /egen grafisk profil.+en del av Stockholms stad/iu, /Ta bort logotypen/u],
    ['for Stockholm Type of such a company', { ...good, organisation: ownProfile, typefaces: { heading: 'Stockholm Type' } }, 'typeface-own-profile', /bara användas när staden är avsändare/u, /Open Sans/u],
    ['for a logotype without words', { ...good, logotype: { src: '/logotyp.svg', alt: ' ' } }, 'logotype-text', /saknar text/u, /alt/u],
    ['for a logotype from another host', { ...good, logotype: { src: 'https://example.com/logo.svg', alt: 'Stockholms stad' } }, 'logotype-address', /ingen egen fil/u, /\/logotyp\.svg/u],
    ['for a logotype as a script', { ...good, logotype: { src: 'javascript:alert(1)', alt: 'Stockholms stad' } }, 'logotype-address', /ingen egen fil/u, /\/logotyp\.svg/u],
    ['for a logotype from a host without a scheme', { ...good, logotype: { src: '//example.com/logo.svg', alt: 'Stockholms stad' } }, 'logotype-address', /ingen egen fil/u, /\/logotyp\.svg/u],
    ['for an accent that is none', { ...good, accent: 'teal' as 'green' }, 'accent', /teal är ingen accent/u, /purple/u],
    ['for an organisation that is none', { ...good, organisation: 'Rymdförvaltningen' }, 'organisation', /Rymdförvaltningen finns inte/u, /officiella namnet/u],
    ['for no name', { ...good, name: '' }, 'name', /namn/u, /Medborgarservice/u],
    ['for a mode that is none', { ...good, mode: 'sepia' as 'dark' }, 'option', /sepia/u, /auto, light, dark/u],
    ['for an option that is none', { ...good, colour: 'red' } as ThemeDefinition, 'option', /colour/u, /accent/u],
    ['for another signal colour, common to the city', deviating('color-error', 'palette.web.pink'), 'common', /color-error är lika i hela staden/u, /layout-container/u],
    ['for a colour outside the palette', deviating('color-field', '#ff00ff'), 'colour-outside-palette', /#ff00ff finns inte i profilens palett/u, /#[0-9A-F]{6}/u],
    ['for CSS in place of a colour', deviating('color-field', 'red; } body { display: none'), 'colour-outside-palette', /palett/u, /ur paletten/u],
    ['for a measure off the grid', deviating('layout-section', '50px'), 'measure', /layout-section kan inte vara 50px/u, /^52px$/u],
    ['for a measure too long to read', deviating('layout-measure', '120ch'), 'measure', /45–75 tecken/u, /^75ch$/u],
    ['for CSS in place of a measure', deviating('layout-container', '10px;color:red'), 'measure', /steg om 4/u, /^960px$/u],
    ['for a deviation without reason, owner and end', { ...good, deviations: [{ token: 'layout-section', value: '64px', reason: '', owner: '', until: '2027-02-30' }] }, 'deviation-reason', /saknar skäl och ansvarig och slutdatum/u, /owner/u],
    ['for the same deviation twice', { ...good, deviations: [{ token: 'layout-section', value: '64px', ...noted }, { token: '--sthlm-layout-section', value: '48px', ...noted }] }, 'deviation-twice', /två gånger/u, /en av dem/u],
  ];

  test.each(forbidden)('%s, with reason, source and the nearest choice', (_, definition, rule, reason, nearest) => {
    const found = refusalsOf(definition);
    expect(found.map((refusal) => refusal.rule)).toEqual([rule]);
    expect(found[0]?.reason.sv).toMatch(reason);
    expect(found[0]?.nearest.sv).toMatch(nearest);
    expect(found[0]?.source.length).toBeGreaterThan(4);
    expect(`${found[0]?.reason.sv}${found[0]?.reason.en}`).not.toMatch(/\{[a-z]+\}|undefined/u);
    expect(() => defineTheme(definition)).toThrow(expect.objectContaining({ code: 'THEME_REFUSED', refusals: found, message: expect.stringContaining(found[0]?.reason.en ?? '?') }));
  });

  test('for everything at once that is wrong with it', () => {
    const found = refusalsOf({ ...deviating('border-radius', '4px'), accent: 'teal' as 'green', name: '' });
    expect(found.map(({ rule }) => rule).sort()).toEqual(['accent', 'name', 'radius']);
  });

  test('with a nearest colour that is then accepted', () => {
    const [refusal] = refusalsOf(deviating('color-action', { light: '#006EBF', dark: 'derived.blue-soft' }, 'blue'));
    const hex = /#[0-9A-F]{6}/u.exec(refusal?.nearest.sv ?? '')?.[0] ?? '';
    expect(refusalsOf(deviating('color-action', { light: hex, dark: 'derived.blue-soft' }, 'blue'))).toEqual([]);
  });
});

describe('a theme that the profile allows', () => {
  test.each(accents)('needs no CSS of its own in the accent %s', (accent) => {
    const theme = defineTheme({ ...good, accent });
    expect(theme).toMatchObject({ name: 'Medborgarservice', accent, attributes: { 'data-sthlm-accent': accent }, css: '', deviations: [] });
    expect(theme.organisation.name).toBe('Serviceförvaltningen');
    expect(theme.stylesheets).toEqual(accent === 'purple' ? ['@stockholm/tokens/tokens.css'] : ['@stockholm/tokens/tokens.css', `@stockholm/tokens/accent/${accent}.css`]);
  });

  test('takes mode, density, logotype and the names that an organisation has', () => {
    const theme = defineTheme({ ...good, organisation: 'serviceforvaltningen', mode: 'dark', density: 'compact', logotype: { src: '/logotyp.svg', alt: 'Stockholms stad' } });
    expect(theme.attributes).toEqual({ 'data-sthlm-accent': 'green', 'data-sthlm-mode': 'dark', 'data-sthlm-density': 'compact' });
    expect(defineTheme({ ...good, organisation: 'Stockholms stad' }).organisation).toEqual({ id: 'stockholms-stad', name: 'Stockholms stad' });
    expect(theme.logotype).toEqual({ src: '/logotyp.svg', alt: 'Stockholms stad' });
  });

  test('sets Stockholm Type where it is large enough', () => {
    const { css } = defineTheme({ ...good, typefaces: { heading: 'Stockholm Type', lead: 'Stockholm Type', body: 'Open Sans' } });
    expect(css).toContain('--sthlm-font-heading: "Stockholm Type", "Stockholm Type Fallback"');
    expect(css).toContain('--sthlm-font-lead: "Stockholm Type"');
    expect(css.split('\n')[0]).toBe('@layer stockholm.reset, stockholm.tokens, stockholm.components, stockholm.utilities;');
  });

  test('deviates within the palette and the grid, in CSS that holds in both modes', () => {
    const definition: ThemeDefinition = {
      ...good,
      deviations: [
        { token: 'color-field', value: { light: 'palette.print.green-dark', dark: '#003B35' }, ...noted },
        { token: 'layout-section', value: '64px', ...noted },
        { token: 'layout-measure', value: '60ch', ...noted },
      ],
    };
    const { css, deviations } = defineTheme(definition);
    expect(css).toContain('--_accent-field: light-dark(#00594f, #003b35);');
    expect(css).toContain('--sthlm-layout-section: 4rem;');
    expect(css).toContain('--sthlm-layout-measure: 60ch;');
    expect(deviations).toEqual(definition.deviations);
  });

  test('lets two colours deviate that only hold together', () => {
    const field: ThemeDefinition = {
      ...good,
      deviations: [
        { token: 'color-field', value: { light: 'palette.print.green-light-1', dark: 'palette.print.green-dark' }, ...noted },
        { token: 'color-field-text', value: { light: 'derived.ink', dark: 'palette.print.white' }, ...noted },
      ],
    };
    expect(refusalsOf(field)).toEqual([]);
    expect(refusalsOf({ ...field, deviations: field.deviations?.slice(0, 1) ?? [] }).length).toBeGreaterThan(0);
  });

  test('is measured in high contrast too, where other parts of the accent are read', () => {
    const [refusal] = refusalsOf(deviating('color-pressed', { light: 'palette.web.green', dark: 'palette.print.white' }));
    expect(refusal?.reason.sv).toMatch(/i ljust läge/u);
    expect(refusalsOf(deviating('color-deep', { light: 'palette.print.pink-dark', dark: 'derived.pink-deepest' }))).toEqual([]);
  });

  test('becomes a file to paste, which says the same', async () => {
    const definition: ThemeDefinition = { ...good, name: "Vi i 'centrum' \\ och \"nu\"\u2028", logotype: { src: '/logotyp.svg', alt: 'Stockholms stad' }, deviations: [{ token: 'color-field', value: { light: 'palette.print.green-dark', dark: '#003B35' }, ...noted }] };
    const text = themeFile(definition);
    expect(text).toMatch(/^import \{ defineTheme \} from '@stockholm\/tokens\/theme';\n\nexport const theme = defineTheme\(\{\n {2}name: '/u);
    const body = text.replace(/^import.*\n/u, '').replace('export const theme = defineTheme(', 'export default (');
    const { default: read } = (await import(`data:text/javascript,${encodeURIComponent(body)}`)) as { default: ThemeDefinition };
    expect(read).toEqual(definition);
  });
});

describe('the rules of themes', () => {
  test('follow their schema, and each is tested above', async () => {
    const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8')) as unknown;
    const validate = new Ajv().compile((await read('../schema/theme-rules.schema.json')) as object);
    validate(await read('theme-rules.json'));
    expect(validate.errors).toBeNull();
    const source = await readFile(new URL(import.meta.url), 'utf8');
    for (const { id } of themeRules) expect(source, id).toContain(`'${id}', /`);
    expect(new Set(themeRules.map(({ id }) => id)).size).toBe(themeRules.length);
  });

  test('does not slow down on long hostile values', () => {
    const long = `${'1'.repeat(100_000)}${'a/'.repeat(50_000)}`;
    expect(refusalsOf({ ...deviating('layout-section', long), logotype: { src: long, alt: 'x' } }).map(({ rule }) => rule)).toContain('measure');
  });
});
