/** What is put on the clipboard: words, and the same with formatting where there is any. */
export interface Copied {
  text: string;
  html?: string | undefined;
}

/** Puts a text on the clipboard. Where the browser keeps its clipboard from pages on a disk, the old command is used. */
export async function copyText({ text, html }: Copied): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const item = new ClipboardItem({ 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) });
      await navigator.clipboard.write([item]);
    }
    return true;
  } catch {
    return copyByCommand({ text, html });
  }
}

function copyByCommand({ text, html }: Copied): boolean {
  let isCopied = false;
  const put = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    isCopied = true;
  };
  document.addEventListener('copy', put, { once: true, capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return done && isCopied;
}
