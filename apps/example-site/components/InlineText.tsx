import { Link } from '@stockholm/react/link';
import { inlinesOf } from '../lib/markdown.ts';
import { Phone } from './Phone.tsx';

/** One line of Markdown: words, links and phone numbers. */
export function InlineText({ text }: { text: string }) {
  return inlinesOf(text).map((part, index) => {
    if (part.kind === 'link') {
      return (
        <Link key={index} href={part.href}>
          {part.text}
        </Link>
      );
    }
    return part.kind === 'phone' ? <Phone key={index} number={part.text} /> : part.text;
  });
}
