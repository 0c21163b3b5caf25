import { defineRule } from '../../engine/rule.ts';

export const messageSpaces = defineRule({
  meta: {
    id: 'content/message-spaces',
    title: 'Mellanslag i början eller slutet av ett meddelande',
    description: 'Disallow spaces at the ends of a message in a catalogue',
    impact: 'advice',
    certainty: 'certain',
    audience: 'developer',
    references: ['W3C Internationalization: working with composite messages'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create({ document: { source }, say, reportSource }) {
    const tell = (start: number, end: number, isFirst: boolean): void => {
      reportSource({
        start,
        end,
        message: isFirst
          ? say(
              'Meddelandet börjar med mellanslag. Ta bort det. Är det en del av en mening, gör hela meningen till ett meddelande med platshållare.',
              'The message begins with a space. Remove it. If it is part of a sentence, make the whole sentence one message with a placeholder.',
            )
          : say(
              'Meddelandet slutar med mellanslag. Ta bort det. Är det en del av en mening, gör hela meningen till ett meddelande med platshållare.',
              'The message ends with a space. Remove it. If it is part of a sentence, make the whole sentence one message with a placeholder.',
            ),
        advice: [say('Skriv hela meningen i ett meddelande', 'Write the whole sentence in one message')],
      });
    };
    return {
      kinds: ['message'],
      unit({ unit }) {
        const first = unit.segments[0];
        const last = unit.segments.at(-1);
        if (first === undefined || last === undefined) return;
        let before = first.source;
        while (source[before - 1] === ' ') before -= 1;
        if (before < first.source && isQuote(source[before - 1])) tell(before, first.source, true);
        const end = last.source + (last.sourceLength ?? last.length);
        let after = end;
        while (source[after] === ' ') after += 1;
        if (after > end && isQuote(source[after])) tell(end, after, false);
      },
    };
  },
});

/** The end of the string: a quotation mark inside it is escaped, or is of the other kind and stands by a word. */
const isQuote = (character: string | undefined): boolean => character === '"' || character === "'";
