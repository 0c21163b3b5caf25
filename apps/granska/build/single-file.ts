import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Ends neither the script element nor opens a comment in it, whatever strings and patterns the code holds. */
const safeInScript = (code: string): string => code.replaceAll(/<\/(script)/giu, '<\\/$1').replaceAll('<!--', '<\\x21--');

interface Inlined {
  script: string;
  style: string;
}

/** The page that a browser can open from a disk: everything in it, nothing fetched, nothing sent. */
export function singleFilePage(page: string, { script, style }: Inlined): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  const bare = page
    .replaceAll(/\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/gu, '')
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/gu, '');
  // Functions as replacements: a `$` in the code is then only a `$`.
  return bare
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`);
}

/** Puts script and stylesheet into the page and writes a content security policy that allows these two and no others. */
export function singleFile(): Plugin {
  return {
    name: 'granska-single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const page = files.find((file) => file.fileName === 'index.html');
      const scripts = files.filter((file) => file.type === 'chunk');
      const styles = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
      const [script] = scripts;
      const [style] = styles;
      if (page?.type !== 'asset' || script?.type !== 'chunk' || style?.type !== 'asset' || files.length !== 3) {
        this.error(`Granska must become one page, one script and one stylesheet, but the build made: ${files.map((file) => file.fileName).join(', ')}.`);
      }
      page.source = singleFilePage(String(page.source), { script: safeInScript(script.code), style: String(style.source) });
      delete bundle[script.fileName];
      delete bundle[style.fileName];
    },
  };
}
