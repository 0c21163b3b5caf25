import axe from 'axe-core';

/** What axe finds wrong inside an element, one readable line each; an empty list is the promise. */
export async function axeFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    // A component is judged alone: whether the page has landmarks and one h1 is the page's matter.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'heading-order': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}
