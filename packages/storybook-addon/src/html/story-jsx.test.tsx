import { createElement, forwardRef } from 'react';
import { expect, test } from 'vitest';
import { storyJsx } from './story-jsx.ts';

const Trash = forwardRef<SVGSVGElement>(function Trash() {
  return null;
});

test('writes a component on one line where it fits', () => {
  expect(storyJsx('Button', { variant: 'danger', busy: true, disabled: undefined, children: 'Ta bort' })).toBe('<Button variant="danger" busy>Ta bort</Button>');
  expect(storyJsx('TextField', { name: 'epost', rows: 3 })).toBe('<TextField name="epost" rows={3} />');
});

test('gives each attribute a line where it does not', () => {
  expect(storyJsx('TextField', { name: 'epost', label: 'E-postadress', hint: 'Vi skickar kvittot hit.', error: 'Skriv en adress med @.' })).toBe(
    ['<TextField', '  name="epost"', '  label="E-postadress"', '  hint="Vi skickar kvittot hit."', '  error="Skriv en adress med @."', '/>'].join('\n'),
  );
});

test('writes elements, lists, functions and texts with signs as code', () => {
  expect(storyJsx('Button', { icon: <Trash />, onClick: () => 1, children: 'Spara' })).toBe('<Button icon={<Trash />} onClick={() => { … }}>Spara</Button>');
  expect(storyJsx('Breadcrumbs', { items: [{ href: '/', label: 'Start' }] })).toBe("<Breadcrumbs items={[{ href: '/', label: 'Start' }]} />");
  expect(storyJsx('Text', { title: 'a "b"', children: 'x < {y}' })).toBe("<Text title={'a \"b\"'}>{'x < {y}'}</Text>");
  expect(storyJsx('Text', { children: <em>Ja</em> })).toBe('<Text><em>Ja</em></Text>');
  expect(storyJsx('Text', { title: "it's {1}" })).toBe("<Text title={'it\\'s {1}'} />");
});

test('calls an icon by the name that the story imports it by', () => {
  const trash = [['path', { d: 'M3 6h18' }]];
  const source = "{ args: { variant: 'danger', icon: <Icon icon={Trash2} />, children: 'Ta bort' } }";
  expect(storyJsx('Icon', { icon: trash }, '{ args: { icon: Search } }')).toBe('<Icon icon={Search} />');
  expect(storyJsx('Button', { icon: createElement(Trash, { icon: trash } as object), children: 'Ta bort' }, source)).toBe('<Button icon={<Trash icon={Trash2} />}>Ta bort</Button>');
});
