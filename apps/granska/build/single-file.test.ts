import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { singleFilePage } from './single-file.ts';

const page = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/index.css">
  </head>
  <body>
  </body>
</html>`;

const hash = (text: string) => createHash('sha256').update(text).digest('base64');

test('allows its own script and style by hash and nothing else', () => {
  const made = singleFilePage(page, { script: 'start("$&")', style: 'a{b:c}' });
  expect(made).toContain(`script-src 'sha256-${hash('start("$&")')}'`);
  expect(made).toContain(`style-src 'sha256-${hash('a{b:c}')}'`);
  expect(made).toContain("default-src 'none'");
  expect(made).toContain("connect-src 'none'");
  expect(made).not.toContain('unsafe');
});

test('leaves no address to fetch', () => {
  const made = singleFilePage(page, { script: 'start("$&")', style: 'a{b:c}' });
  expect(made).not.toMatch(/\b(?:src|href)=/u);
  expect(made).toContain('<script type="module">start("$&")</script>');
});
