import { fixtureProject } from '../../../../test/fixture-project.ts';
import { testRule } from '../../../../test/rule-testers.ts';
import rule from './no-deprecated.ts';

const project = fixtureProject('current', {
  'src/ui/index.js': "export { Notice as Ruta } from './kit.js';\nexport * from 'other';\n",
  'src/ui/kit.ts': "export * from '@stockholm/react';\n",
  'src/own.js': 'export const Notice = () => null;\n',
});
const filename = `${project}/src/page.jsx`;
const older = `${fixtureProject('older')}/src/page.jsx`;
const withoutKit = `${fixtureProject()}/src/page.jsx`;
const notice = '<Notice> är utfasad och tas bort i version 3.0.0. Använd <Alert> från @stockholm/react/alert. Kodmodden notice-to-alert skriver om användningarna.';

testRule('kit/no-deprecated', rule, {
  valid: [
    { name: 'is silent where no kit is installed', filename: withoutKit, code: "import { Notice } from '@stockholm/react';" },
    { name: 'leaves the same name from elsewhere', filename, code: "import { Notice } from 'other'; let a = <Notice />;" },
    { name: 'leaves the same name of the project itself', filename, code: "import { Notice } from './own'; let a = <Notice />;" },
    { name: 'leaves a name that hides the import', filename, code: "import * as Kit from '@stockholm/react'; function A(Kit) { return <Kit.Notice />; }" },
    { name: 'leaves values and props that are in use', filename, code: "import { Button } from '@stockholm/react/button'; let a = <Button variant=\"primary\" busy>Ja</Button>;" },
    { name: 'leaves a prop on an element that is not the kit\'s', filename, code: 'let a = <Button loading variant="ghost" />;' },
    { name: 'leaves a component that another entry of the kit does not export', filename, code: "import { Notice } from '@stockholm/react/button'; let a = <Notice />;" },
    { name: 'survives constants that refer to themselves', filename, code: "const A = B, B = A; let a = <A />;" },
  ],
  invalid: [
    {
      name: 'changes import and uses together where the replacement takes the same',
      filename,
      code: "import { Notice } from '@stockholm/react/notice';\nlet a = <Notice title=\"Hej\" tone=\"info\">Text</Notice>;\nlet b = <Notice title=\"Då\" />;",
      output: "import { Alert } from '@stockholm/react/alert';\nlet a = <Alert title=\"Hej\" tone=\"info\">Text</Alert>;\nlet b = <Alert title=\"Då\" />;",
      errors: [{ message: notice, line: 1, column: 10, endLine: 1, endColumn: 16 }],
    },
    {
      name: 'keeps an alias',
      filename,
      code: "import { Notice as Ruta } from '@stockholm/react';\nlet a = <Ruta title=\"Hej\" />;",
      output: "import { Alert as Ruta } from '@stockholm/react';\nlet a = <Ruta title=\"Hej\" />;",
      errors: [{ messageId: 'component' }],
    },
    {
      name: 'reports without a fix where a prop, a spread, a value or another use says more',
      filename,
      code: [
        "import { Notice } from '@stockholm/react/notice';",
        "import { Notice as A, Notice as B, Notice as C, Notice as D } from '@stockholm/react/notice';",
        'let a = <Notice title="Hej" floating />, b = <A title="Hej" {...rest} />, c = <B title="Hej" tone="other" />, d = create(C), e = <D />;',
      ].join('\n'),
      errors: [1, 2, 2, 2, 2].map((line) => ({ messageId: 'component', line })),
    },
    {
      name: 'reports without a fix where the new name is taken',
      filename,
      code: "import { Notice } from '@stockholm/react/notice';\nfunction A(Alert) { return <Notice title=\"Hej\" />; }",
      errors: [{ messageId: 'component' }],
    },
    {
      name: 'says that there is no replacement',
      filename,
      code: "import { Ticker } from '@stockholm/react/ticker';",
      errors: [{ message: '<Ticker> är utfasad. Ta bort den: kitet har ingen ersättare.' }],
    },
    {
      name: 'follows namespaces, constants, destructuring and re-exports',
      filename,
      code: [
        "import * as Kit from '@stockholm/react';",
        "export { Notice } from '@stockholm/react';",
        'const { Notice: Ruta } = Kit;',
        'const Egen = Kit.Notice;',
        'let a = [<Kit.Notice />, <Ruta />, <Egen />];',
      ].join('\n'),
      errors: [
        { messageId: 'component', line: 2, column: 10 },
        { messageId: 'component', line: 4, column: 14 },
        { messageId: 'component', line: 5, column: 11 },
        { messageId: 'component', line: 5, column: 27 },
        { messageId: 'component', line: 5, column: 37 },
      ],
    },
    {
      name: 'follows the project\'s own barrels',
      filename,
      code: "import { Ruta } from './ui';\nlet a = <Ruta title=\"Hej\" />;",
      errors: [{ messageId: 'component', line: 2, column: 10 }],
    },
    {
      name: 'renames a prop that has one successor of the same type',
      filename,
      code: "import { Button as Knapp } from '@stockholm/react';\nlet a = [<Knapp loading={x}>A</Knapp>, <Knapp loading busy>B</Knapp>, <Knapp loading {...rest}>C</Knapp>];",
      output: "import { Button as Knapp } from '@stockholm/react';\nlet a = [<Knapp busy={x}>A</Knapp>, <Knapp loading busy>B</Knapp>, <Knapp loading {...rest}>C</Knapp>];",
      errors: [
        { message: 'Egenskapen loading på <Button> är utfasad. Use `busy` instead. Removed in 3.0.0.', line: 2, column: 17, endLine: 2, endColumn: 24 },
        { messageId: 'prop' },
        { messageId: 'prop' },
      ],
    },
    {
      name: 'reports a prop without a successor',
      filename,
      code: "import { Button } from '@stockholm/react/button'; let a = <Button glow>A</Button>;",
      errors: [{ message: 'Egenskapen glow på <Button> är utfasad. The profile has no glow.' }],
    },
    {
      name: 'replaces a value in a string, in braces and in each branch',
      filename,
      code: "import { Button } from '@stockholm/react/button';\nlet a = [<Button variant=\"ghost\">A</Button>, <Button variant={'ghost'}>B</Button>, <Button variant={x ? 'ghost' : 'primary'}>C</Button>];",
      output: "import { Button } from '@stockholm/react/button';\nlet a = [<Button variant=\"tertiary\">A</Button>, <Button variant={'tertiary'}>B</Button>, <Button variant={x ? 'tertiary' : 'primary'}>C</Button>];",
      errors: [
        { message: 'Värdet "ghost" för variant på <Button> är utfasat. Använd "tertiary".', line: 2, column: 26, endLine: 2, endColumn: 33 },
        { messageId: 'value' },
        { messageId: 'value' },
      ],
    },
    {
      name: 'does not write a replacement that is advice',
      filename,
      settings: { stad: { lang: 'en' } },
      code: "import { Button } from '@stockholm/react/button'; let a = <Button size=\"jumbo\">A</Button>;",
      errors: [{ message: 'The value "jumbo" of size on <Button> is deprecated. See the page of the component for what fits a hero.' }],
    },
    {
      name: 'reads a manifest of an older kit, which says less',
      filename: older,
      code: "import { Button, Notice } from '@stockholm/react';\nlet a = <Button variant=\"ghost\">A</Button>, b = <Notice />;",
      output: "import { Button, Notice } from '@stockholm/react';\nlet a = <Button variant=\"tertiary\">A</Button>, b = <Notice />;",
      errors: [{ message: '<Notice> är utfasad. Använd an Alert of your own.', line: 1 }, { messageId: 'value', line: 2 }],
    },
    {
      name: 'splits an import of several names when the entry changes',
      filename,
      code: "import { Notice, Notice as B } from '@stockholm/react/notice';\nlet a = <Notice title=\"Hej\" />;\ncreate(B);",
      output: "import { Notice as B } from '@stockholm/react/notice';\nimport { Alert } from '@stockholm/react/alert';\nlet a = <Alert title=\"Hej\" />;\ncreate(B);",
      errors: [{ messageId: 'component' }, { messageId: 'component' }],
    },
  ],
});
