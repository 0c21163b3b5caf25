import { themes } from '@stockholm/content-lint/training';
import { Link } from '@stockholm/react/link';

/** The ways to the themes of a page that has a heading for each: such a page is long. */
export function ThemeLinks() {
  return (
    <nav className="stad-themes" aria-label="Teman på sidan">
      <ul>
        {themes.map(({ id, title }) => (
          <li key={id}>
            {/* The frame's own target is the window around it. */}
            <Link href={`#${id}`} target="_self">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
