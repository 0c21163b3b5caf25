import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import { ComponentHeader } from './ComponentHeader.tsx';
import { ContrastTable } from './ContrastTable.tsx';
import { EvidenceTable } from './EvidenceTable.tsx';
import { PropsTable } from './PropsTable.tsx';
import { StorySection } from './StorySection.tsx';

/** The documentation page of a component: examples, props, plain HTML, colour pairs and what was measured. */
export function ComponentPage() {
  const docs = useContext(DocsContext);
  const stories = docs.componentStories().filter((story) => story.tags?.includes('!autodocs') !== true);
  const wrong = stories.filter((story) => story.tags?.includes('wrong-use') === true);
  return (
    <>
      <ComponentHeader />
      <div className="stad-page stad-content">
        <nav aria-label="På sidan">
          <ul className="stad-jump">
            <li>
              <a href="#exempel">Exempel</a>
            </li>
            <li>
              <a href="#egenskaper">Egenskaper</a>
            </li>
            <li>
              <a href="#fargpar">Färgpar</a>
            </li>
            <li>
              <a href="#matt">Mätt</a>
            </li>
          </ul>
        </nav>
        <h2 id="exempel">Exempel</h2>
        {stories
          .filter((story) => !wrong.includes(story))
          .map((story) => (
            <StorySection key={story.id} of={story.moduleExport} />
          ))}
        {wrong.length > 0 && (
          <>
            <h2 id="fel">Gör inte så här</h2>
            {wrong.map((story) => (
              <StorySection key={story.id} of={story.moduleExport} />
            ))}
          </>
        )}
        <h2 id="egenskaper">Egenskaper</h2>
        <PropsTable />
        <h2 id="fargpar">Färgpar</h2>
        <p>Alla par är prövade när paketet byggs. Ett par som inte når kravet stoppar bygget.</p>
        <ContrastTable />
        <h2 id="matt">Mätt</h2>
        <EvidenceTable />
      </div>
    </>
  );
}
