import { Button } from '@stockholm/react/button';
import { Icon } from '@stockholm/react/icon';
import { Link } from '@stockholm/react/link';
import { Search } from 'lucide';

interface SearchFormProps {
  /** Unique on the page. */
  id: string;
  label: string;
  query?: string;
  /** Words that many look for, below the field. */
  suggestions?: readonly string[];
}

/** A form that any browser can send: it asks for `/sok?q=…`. */
export function SearchForm({ id, label, query, suggestions = [] }: SearchFormProps) {
  return (
    <search className="ekudden-search">
      <form action="/sok">
        <label htmlFor={id}>{label}</label>
        <div className="ekudden-search__box" data-sthlm-surface="page">
          <input id={id} name="q" type="search" defaultValue={query} autoComplete="off" enterKeyHint="search" />
          <Button type="submit" icon={<Icon icon={Search} />}>
            Sök
          </Button>
        </div>
      </form>
      {suggestions.length === 0 ? null : (
        <p className="ekudden-search__often">
          Många söker:{' '}
          {suggestions.map((word, index) => (
            <span key={word}>
              {index > 0 && ', '}
              <Link href={`/sok?q=${encodeURIComponent(word)}`}>{word}</Link>
            </span>
          ))}
        </p>
      )}
    </search>
  );
}
