import type { StandardSchema } from '@stockholm/react/form-state';

/** What a visitor can tell us. Every value is the string that the browser posted. */
export interface Suggestion {
  about: string;
  message: string;
  place: string;
  answer: string;
  email: string;
}

export const longestMessage = 2000;

/** `2000` → `2 000`, with a space that never breaks. */
export const grouped = (number: number): string => new Intl.NumberFormat('sv-SE').format(number);

export const subjects = [
  { value: 'park', label: 'Park, lekplats eller idrottsplats' },
  { value: 'gata', label: 'Gata, väg eller belysning' },
  { value: 'omsorg', label: 'Förskola eller äldreomsorg', hint: 'Skriv inte namn på barn eller äldre' },
  { value: 'annat', label: 'Något annat' },
];

export const answers = [
  { value: 'ja', label: 'Ja, med e-post' },
  { value: 'nej', label: 'Nej tack' },
];

interface Issue {
  path: [keyof Suggestion];
  message: string;
}

function text(input: object, name: keyof Suggestion): string {
  const value: unknown = (input as Record<string, unknown>)[name];
  return typeof value === 'string' ? value.trim() : '';
}

function issuesOf(suggestion: Suggestion): Issue[] {
  const issues: Issue[] = [];
  const add = (name: keyof Suggestion, message: string): void => void issues.push({ path: [name], message });
  if (!subjects.some((subject) => subject.value === suggestion.about)) add('about', 'Välj vad synpunkten handlar om.');
  if (suggestion.message === '') add('message', 'Skriv vad du vill berätta.');
  else if (suggestion.message.length > longestMessage) {
    add('message', `Korta din text till högst ${grouped(longestMessage)} tecken. Nu är den ${grouped(suggestion.message.length)} tecken.`);
  }
  if (!answers.some((answer) => answer.value === suggestion.answer)) add('answer', 'Välj om du vill ha svar.');
  // Simple on purpose: the only real proof of an address is that a letter arrives.
  else if (suggestion.answer === 'ja' && !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(suggestion.email)) {
    add('email', 'Skriv en e-postadress med @, som namn@exempel.se.');
  }
  return issues;
}

/** The rules of the form as a Standard Schema (https://standardschema.dev), so that any validator could take its place. */
export const suggestionSchema: StandardSchema<Suggestion> = {
  '~standard': {
    version: 1,
    vendor: 'ekudden',
    validate(input) {
      const from = typeof input === 'object' && input !== null ? input : {};
      const value: Suggestion = {
        about: text(from, 'about'),
        message: text(from, 'message'),
        place: text(from, 'place'),
        answer: text(from, 'answer'),
        email: text(from, 'email'),
      };
      const issues = issuesOf(value);
      return issues.length === 0 ? { value } : { issues };
    },
  },
};
