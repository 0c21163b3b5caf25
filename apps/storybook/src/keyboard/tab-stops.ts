/**
 * Elements that the Tab key should reach, in the order of the document. A group of radio buttons is one stop.
 * It uses nothing outside itself, since the evidence run sends its text to a page.
 */
export function tabStops(root: ParentNode): HTMLElement[] {
  const query = 'a[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]';
  const groups = new Set<string>();
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  return [...root.querySelectorAll<HTMLElement>(query)].filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]') !== null) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const { form, name } = element;
    if (radios.some((other) => other.form === form && other.name === name && other.checked)) return element.checked;
    const group = `${form === null ? '' : [...document.forms].indexOf(form)}/${name}`;
    if (groups.has(group)) return false;
    groups.add(group);
    return true;
  });
}
