import { defineRule } from '../../engine/rule.ts';
import type { TextTable } from '../../text-unit.ts';

export const tableHeaders = defineRule({
  meta: {
    id: 'content/table-headers',
    title: 'Tabell utan rubriker',
    description: 'Require that a table has header cells',
    impact: 'barrier',
    certainty: 'likely',
    audience: 'writer',
    references: ['WCAG 2.2, 1.3.1: information och relationer', 'HTML Standard, 4.9.10: the th element'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, say, reportSource }) {
    return {
      document() {
        for (const [index, table] of document.tables.entries()) {
          if (table.hasHeader || table.rows < 2 || table.columns < 2) continue;
          // A table around others only places them on the page.
          const next = document.tables[index + 1];
          if (next !== undefined && next.start < table.end) continue;
          if (table.kind === 'tabs') {
            reportSource({
              ...firstRow(table),
              end: table.end,
              message: say(
                'Kolumnerna är gjorda med tabbar. Gör en riktig tabell med rubriker: då hör den som lyssnar vad varje uppgift är.',
                'The columns are made with tabs. Make a real table with headers: whoever listens then hears what each value is.',
              ),
              impact: 'advice',
            });
            continue;
          }
          reportSource({
            ...firstRow(table),
            message:
              document.docx === undefined
                ? say(
                    'Tabellen saknar rubriker. Gör den första raden till rubriker som säger vad kolumnerna innehåller.',
                    'The table has no headers. Make the first row headers that say what the columns hold.',
                  )
                : say(
                    'Tabellen har ingen rubrikrad. Är det en tabell och inte bara layout? Markera i så fall första raden: Tabellayout > Upprepa rubrikrader.',
                    'The table has no header row. Is it a table and not only layout? If so, mark its first row: Layout > Repeat Header Rows.',
                  ),
            ...(document.docx === undefined ? {} : { certainty: 'ask' as const }),
          });
        }
      },
    };

    function firstRow({ start, end }: TextTable): { start: number; end: number } {
      const line = document.source.slice(start, Math.min(end, start + 200)).search(/[\r\n]/u);
      return { start, end: line < 0 ? Math.min(end, start + 200) : start + line };
    }
  },
});
