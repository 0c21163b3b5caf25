import { fixtureProject } from '../../../../test/fixture-project.ts';
import { testRule } from '../../../../test/rule-testers.ts';
import rule from './no-raw-html.ts';

const filename = `${fixtureProject('current')}/src/page.jsx`;
const withoutKit = `${fixtureProject()}/src/page.jsx`;
const place = { line: 1, column: 10, endLine: 1, endColumn: 16 };

testRule('kit/no-raw-html', rule, {
  valid: [
    { name: 'is silent where no kit is installed', filename: withoutKit, code: 'let a = <button>Skicka</button>;' },
    { name: 'leaves elements that the kit has no component for', filename, code: 'let a = <main><p>Hej</p></main>;' },
    { name: 'leaves components, also of the same name', filename, code: 'let a = <Button>Skicka</Button>, b = <ui.button />;' },
    { name: 'leaves what the project ignores', filename, code: 'let a = <button>Skicka</button>;', options: [{ ignore: ['button'] }] },
    { name: 'leaves an input that is not written in', filename, code: 'let a = [<input type="hidden" />, <input type="checkbox" />, <input type={kind} />];' },
    { name: 'leaves an element of SVG with the same name', filename, code: 'let a = <svg><a href="/x"><path /></a></svg>;' },
    { name: 'honours comments of stad', filename, code: '// stad-disable-next-line kit/no-raw-html -- visas som exempel\nlet a = <button />;\nlet b = <button />; // stad-disable-line\n/* stad-disable kit/other, kit/no-raw-html */\nlet c = <div>\n{/* stad-enable kit/other */}\n<button /></div>;' },
    { name: 'leaves custom elements', filename, code: 'let a = <button-group />;' },
  ],
  invalid: [
    {
      name: 'offers the component with its import, and keeps that the button submits',
      filename,
      code: 'let a = <button className="x">Skicka</button>;',
      errors: [
        {
          ...place,
          message: 'Kitet har en komponent i stället för <button>. Använd <Button> från @stockholm/react/button.',
          suggestions: [
            {
              desc: 'Byt till <Button>.',
              output: "import { Button } from '@stockholm/react/button';\nlet a = <Button type=\"submit\" className=\"x\">Skicka</Button>;",
            },
          ],
        },
      ],
    },
    {
      name: 'goes on after comments of stad that end, or name another rule',
      filename,
      code: '// stad-disable-next-line kit/other -- nej\nlet a = <textarea />;\n// stad-disable-next-line kit/no-raw-html\n\nlet b = <textarea />;\nlet c = <textarea />;\n/* stad-disable */\nlet d = <textarea />;\n/* stad-enable */\nlet e = <textarea />;\n// stad-disabled kit/no-raw-html\nlet f = <textarea />;',
      errors: [2, 6, 10, 12].map((line) => ({ line, messageId: 'useComponent' })),
    },
    {
      name: 'speaks English where the project asks for it',
      filename,
      settings: { stad: { lang: 'en' } },
      code: 'let a = <textarea />;',
      errors: [{ message: 'The kit has a component instead of <textarea>. Use <TextField> from @stockholm/react/text-field.' }],
    },
    {
      name: 'finds the kit where the project says that it is',
      filename: withoutKit,
      settings: { stad: { kit: filename } },
      code: 'let a = <textarea />;',
      errors: [{ messageId: 'useComponent' }],
    },
    {
      name: 'uses the name that the file imports already, and an existing import of the kit',
      filename,
      code: 'import { Button as Knapp, Link } from "@stockholm/react";\nlet a = <button type="button">Nej</button>;\nlet b = <h2>Avgifter</h2>;',
      errors: [
        { line: 2, messageId: 'useComponent', suggestions: [{ messageId: 'replace', output: 'import { Button as Knapp, Link } from "@stockholm/react";\nlet a = <Knapp type="button">Nej</Knapp>;\nlet b = <h2>Avgifter</h2>;' }] },
        { line: 3, messageId: 'useComponent', suggestions: [{ messageId: 'replace', output: 'import { Button as Knapp, Link, Heading } from "@stockholm/react";\nlet a = <button type="button">Nej</button>;\nlet b = <Heading level={2}>Avgifter</Heading>;' }] },
      ],
    },
    {
      name: 'keeps a directive first, and the quotes and line ends of the file',
      filename,
      code: '"use client";\r\nimport x from "x";\r\nlet a = <a href="/">Start</a>;',
      errors: [{ line: 3, messageId: 'useComponent', suggestions: [{ messageId: 'replace', output: '"use client";\r\nimport x from "x";\r\nimport { Link } from "@stockholm/react/link";\r\nlet a = <Link href="/">Start</Link>;' }] }],
    },
    {
      name: 'offers nothing where the name is taken, props are hidden or required ones are missing',
      filename,
      code: 'let Button = 1;\nlet a = <button>A</button>;\nlet b = <a {...rest}>B</a>;\nlet c = <a>C</a>;\nlet d = <input name="d" />;',
      errors: [2, 3, 4, 5].map((line) => ({ line, messageId: 'useComponent' })),
    },
    {
      name: 'chooses the component that says most about the element',
      filename,
      code: 'let a = <input type="radio" />;',
      errors: [{ messageId: 'useComponent', data: { element: 'input', component: 'RadioGroup', entry: '@stockholm/react/radio-group' } }],
    },
    {
      name: 'knows legacy classes on any element',
      filename,
      code: 'let a = <span className="stor btn">A</span>;',
      errors: [{ messageId: 'useComponent', data: { element: 'span', component: 'Button', entry: '@stockholm/react/button' } }],
    },
  ],
});
