import { defineRule } from '../../engine/rule.ts';

/** A host of the city's own top domain, without the protocol: `start.stockholm/bygglov`. Not in an address of mail or a longer one. */
const host = /(?<![\p{L}\p{N}@._/:-])(?:www\.)?[a-z0-9][a-z0-9-]{1,40}\.stockholm(?:\/[^\s<>()"”,;]{0,200}[^\s<>()"”,;.!?:])?(?![\p{L}\p{N}@_-]|\.[\p{L}\p{N}])/gu;

export const bareUrl = defineRule({
  meta: {
    id: 'content/bare-url',
    title: 'Webbadress som inte är en länk',
    description: 'Require that an address of the city is a link, or has its protocol',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['RFC 3986, 3.1: scheme', 'Digg, webbriktlinje R5: skriv tydliga länkar'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create({ say, report }) {
    return {
      patterns: [
        {
          pattern: host,
          visit(unit, { 0: found, index }) {
            const end = index + found.length;
            if (unit.unit.kind === 'message' || unit.links.some((link) => link.start < end && link.end > index)) return;
            const whole = `https://${found.startsWith('www.') ? found.slice(4) : found}`;
            report(unit, {
              start: index,
              end,
              message: say(
                'Adressen är ingen länk: utan https:// är det inte säkert att den går att klicka på. Gör en länk av orden, eller skriv hela adressen.',
                'The address is no link: without https:// it may not be possible to click it. Make a link of the words, or write the whole address.',
              ),
              replacements: [whole],
            });
          },
        },
      ],
    };
  },
});
