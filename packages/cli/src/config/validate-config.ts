import { createRequire } from 'node:module';
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { Say } from '../lang.ts';
import { nearest } from '../nearest.ts';
import type { StadConfig } from './config.ts';
import schema from './config-schema.json' with { type: 'json' };

/** `/overrides/0/rules` as a reader writes it: `overrides[0].rules`. */
function pathOf(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => (/^\d+$/u.test(part) ? `${path}[${part}]` : path === '' ? part : `${path}.${part}`), '');
}

const types: Record<string, [sv: string, en: string]> = {
  object: ['ett objekt', 'an object'],
  number: ['ett tal', 'a number'],
  integer: ['ett heltal', 'a whole number'],
  array: ['en lista', 'a list'],
  string: ['en text', 'a text'],
  boolean: ['true eller false', 'true or false'],
};

function explain(error: ErrorObject, say: Say): string {
  const path = pathOf(error.instancePath);
  const subject = path === '' ? say('Innehållet', 'The content') : path;
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(error.params['additionalProperty']);
      const full = path === '' ? unknown : `${path}.${unknown}`;
      const known = Object.keys(error.parentSchema?.['properties'] as object);
      const [near] = nearest(unknown, known);
      const hint = near === undefined ? say(`; de som finns är ${known.join(', ')}`, `; there are ${known.join(', ')}`) : say(`; menade du ${near}?`, `; did you mean ${near}?`);
      return say(`Nyckeln ${full} är okänd`, `The key ${full} is unknown`) + (known.length === 0 ? '' : hint);
    }
    case 'required':
      return say(`${subject} saknar ${error.params['missingProperty']}`, `${subject} lacks ${error.params['missingProperty']}`);
    case 'enum': {
      const allowed = (error.params['allowedValues'] as string[]).join(', ');
      return say(`${subject} ska vara ett av ${allowed}`, `${subject} must be one of ${allowed}`);
    }
    case 'type': {
      const [sv, en] = types[String(error.params['type'])] ?? ['något annat', 'something else'];
      return say(`${subject} ska vara ${sv}`, `${subject} must be ${en}`);
    }
    case 'pattern':
      return say(
        `${subject}: ${JSON.stringify(error.propertyName)} är inget regelnamn, som content/lix`,
        `${subject}: ${JSON.stringify(error.propertyName)} is no rule id, such as content/lix`,
      );
    case 'minItems':
    case 'maxItems':
      return say(`${subject} ska vara en lista av allvarlighet och inställningar`, `${subject} must be a list of severity and options`);
    case 'minLength':
      return say(`${subject} är tom`, `${subject} is empty`);
    default:
      return `${subject} ${error.message}`;
  }
}

let loaded: Ajv2020 | undefined;
let validate: ValidateFunction<StadConfig> | undefined;

/**
 * Ajv is eighty files, a fifth of the time of checking one text: it is loaded when there is something to validate. The schemas are
 * our own, so they are not validated each time.
 */
function validator(): Ajv2020 {
  if (loaded !== undefined) return loaded;
  const { Ajv2020: Ajv } = createRequire(import.meta.url)('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  loaded = new Ajv({ allErrors: true, verbose: true, strict: true, strictTypes: false, strictTuples: false, validateSchema: false });
  return loaded;
}

/** Keywords that only say that another one failed. */
const echoes = new Set(['if', 'propertyNames']);

/** What is wrong with a config, one sentence per fault; an empty list is a valid config. */
export function configFaults(config: unknown, say: Say): string[] {
  validate ??= validator().compile<StadConfig>(schema);
  if (validate(config)) return [];
  return [...new Set((validate.errors ?? []).filter(({ keyword }) => !echoes.has(keyword)).map((error) => explain(error, say)))];
}

/** What is wrong with the options of a rule, according to the schema that the rule declares. */
export function optionFaults(options: unknown, schema: object, rule: string, say: Say): string[] {
  const check = validator().compile(schema);
  if (check(options)) return [];
  return (check.errors ?? []).map((error) => `${rule}: ${explain(error, say)}`);
}
