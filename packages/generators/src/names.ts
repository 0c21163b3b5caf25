/** `date-stamp` in the forms that code uses. */
export interface Names {
  /** `date-stamp` */
  kebab: string;
  /** `DateStamp` */
  pascal: string;
  /** `dateStamp` */
  camel: string;
}

/** @throws Error when the name is not kebab-case: letters a–z and digits, words joined by one hyphen. */
export function namesOf(name: string): Names {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name)) {
    throw new Error(`Stad: "${name}" can't be a name. Folders and ids are in kebab-case: small letters a–z and digits, words joined by a hyphen, for example date-stamp.`);
  }
  const pascal = name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return { kebab: name, pascal, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1) };
}
