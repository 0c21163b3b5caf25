/** Hands a file to the browser's own saving: to the download folder, or wherever it asks. */
export function saveFile(content: Uint8Array | string, name: string, type: string): void {
  // A copy with a buffer of its own: the type of a view allows shared memory, which a blob does not.
  const address = URL.createObjectURL(new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
