import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { interfaceKind, kindsThatMayBe } from '../../analysis/interface-kind.ts';
import { defineRule } from '../../engine/rule.ts';
import type { UnitKind } from '../../text-unit.ts';

const interfaceKinds: ReadonlySet<UnitKind> = new Set(['error', 'hint', 'label', 'message', 'button']);
/** The reader has done wrong. Bounded, so linear. */
const blame = /(?<![\p{L}\p{N}_])(?:du|ni) (?:(?:har (?:\p{L}{1,12} )?)?(?:angett|angivit|skrivit(?: in)?|fyllt i|valt|matat in|lämnat|gjort|uppgett)|angav|skrev|fyllde i|valde|gjorde|matade in) (?:(?:en?|ett|något|någon|dina?|ditt) )?(?:fel(?:aktigt?|aktiga)?|ogiltigt?|ogiltiga|otillåte[nt]|otillåtna|inkorrekta?)(?![\p{L}\p{N}_])/giu;
const forgot = /(?<![\p{L}\p{N}_])(?:du|ni) (?:har (?:glömt|missat|inte fyllt i)|glömde|missade)(?![\p{L}\p{N}_])/giu;
/** Words of a computer for what it can't read. */
const verdicts: ReadonlySet<string> = new Set('ogiltig ogiltigt ogiltiga felaktig felaktigt felaktiga otillåten otillåtet otillåtna inkorrekt inkorrekta misslyckades misslyckad'.split(' '));
/** Words of a way out: what to do, or what the field takes. */
const remedies: ReadonlySet<string> = new Set(
  ('skriv ange fyll välj kontrollera försök ladda logga ring kontakta gå ta lägg byt använd vänta prova pröva testa uppdatera stäng öppna skicka mejla kom se läs klicka tryck spara radera rensa börja godkänn kryssa bifoga ' +
    'ska måste kan får behöver bör går minst högst bara endast mellan senast tidigast tillåtna om').split(' '),
);

export const errorText = defineRule({
  meta: {
    id: 'content/error-text',
    title: 'Felmeddelandet hjälper inte',
    description: 'Require error messages to say what is wrong and what to do, without blame',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['WCAG 2.2, 3.3.1 Error Identification and 3.3.3 Error Suggestion', 'DIGG, vägledning för webbutveckling R2'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const blames = (unit: AnalysedUnit, { index, 0: found }: RegExpExecArray, isForgotten: boolean): void => {
      const kind = interfaceKind(unit.unit);
      if (!interfaceKinds.has(kind) || (isForgotten && kind !== 'error')) return;
      report(unit, {
        start: index,
        end: index + found.length,
        message: say(
          `”${found}” lägger felet på läsaren. Säg vad som ska stå i stället: ”Skriv personnumret med tolv siffror”.`,
          `“${found}” blames the reader. Say what to write instead: “Skriv personnumret med tolv siffror”.`,
        ),
        advice: [say('Börja med vad läsaren ska göra: ”Skriv …”, ”Välj …”', 'Begin with what to do: “Skriv …”, “Välj …”')],
      });
    };
    return {
      patterns: [
        { pattern: blame, visit: (unit, match) => blames(unit, match, false) },
        { pattern: forgot, visit: (unit, match) => blames(unit, match, true) },
      ],
      kinds: kindsThatMayBe('error'),
      unit(unit) {
        if (interfaceKind(unit.unit) !== 'error') return;
        const { tokens, text } = unit;
        if (tokens.some(({ lower }) => remedies.has(lower))) return;
        const verdict = tokens.find(({ lower }) => verdicts.has(lower));
        report(unit, {
          start: verdict?.start ?? 0,
          end: verdict?.end ?? text.length,
          message:
            verdict === undefined
              ? say(
                  'Felmeddelandet säger inte vad läsaren ska göra. Lägg till det: ”Skriv din e-postadress”, ”Försök igen om en stund”.',
                  'The error does not say what to do. Add it: “Skriv din e-postadress”, “Försök igen om en stund”.',
                )
              : say(
                  `”${verdict.text}” säger att något är fel men inte hur det blir rätt. Skriv vad som ska göras: ”Skriv datumet som 2026-05-01”.`,
                  `“${verdict.text}” says that something is wrong, not how to put it right. Write what to do: “Skriv datumet som 2026-05-01”.`,
                ),
          advice: [say('Säg vad som är fel och hur det blir rätt', 'Say what is wrong and how to put it right')],
          ...(verdict === undefined ? { certainty: 'likely' as const } : {}),
        });
      },
    };
  },
});
