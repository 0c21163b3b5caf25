export interface AddressData {
  /** Of the value. */
  start: number;
  end: number;
  kind: 'number' | 'email' | 'name';
  certainty: 'likely';
}

/** Without it there is no address. */
export const addressSign = /:\/\//;
/** From `://` to the values that the address carries. */
const query = /:\/\/[^\s"'<>`?#|]{1,300}[?#]([^\s"'<>`|]{3,1000})/uy;
/** A key and its value. */
const pair = /(?:^|[?&;#]|&amp;)([a-zåäö_.[\]-]{2,30})=([^&;#)\]]{2,120})/giu;
const emailValue = /^[a-z0-9åäö._+-]{1,64}(?:@|%40)[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,20}){1,3}$/iu;
const exampleDomain = /(?:@|%40)(?:[a-z0-9-]+\.)*(?:example\.(?:com|org|net|se)|exempel\.se|[a-z0-9-]+\.(?:example|test|invalid))$/iu;
/** A mailbox that many read is no one's personal data. */
const functionMailbox = /^(?:registrator|diarium|info(?:rmation)?|kontakt(?:center)?|kansli|reception|support|kundtj[aä]nst|kundservice|webb?(?:redaktion|master)?|press|redaktion|no-?reply|svara-?ej|postmaster)(?:[._+-][a-z0-9åäö-]{1,40})?(?:@|%40)/iu;
const numberKey = /^(?:pnr|pers(?:on)?n(?:umme)?r|personid|personal_?identity_?number|ssn|samordningsn(?:umme)?r)$/iu;
const numberValue = /^(?:18|19|20)?\d{6}(?:-|\+|%2B)?\d{4}$/iu;
const nameKey = /^(?:f[oö]rnamn|efternamn|fullst[aä]ndigt_?namn|namn|first_?name|last_?name|given_?name|family_?name|surname|full_?name|person_?name)$/iu;
const nameValue = /^(?:\p{Lu}[\p{L}'-]{1,30})(?:(?:\+|%20|_)\p{Lu}[\p{L}'-]{1,30}){0,3}$/u;

/**
 * What is a person's in the query or fragment of an address: personnummer, e-mail address, name. Linear: each part is bounded.
 */
export function findAddressData(text: string): AddressData[] {
  const found: AddressData[] = [];
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    query.lastIndex = at;
    const match = query.exec(text);
    if (match === null) continue;
    const values = match[1] as string;
    const base = at + match[0].length - values.length;
    pair.lastIndex = 0;
    for (let one = pair.exec(values); one !== null; one = pair.exec(values)) {
      const [all, key, raw] = one as unknown as [string, string, string];
      const value = raw.replace(/[.,]+$/u, '');
      const kind = kindOf(key, value);
      const start = base + one.index + all.length - raw.length;
      // An address in an address is met again.
      if (kind !== undefined && start > (found.at(-1)?.start ?? -1)) found.push({ start, end: start + value.length, kind, certainty: 'likely' });
      // The mark that ends a value begins the next pair.
      pair.lastIndex = one.index + all.length;
    }
  }
  return found;
}

function kindOf(key: string, value: string): AddressData['kind'] | undefined {
  if (emailValue.test(value)) return exampleDomain.test(value) || functionMailbox.test(value) ? undefined : 'email';
  if (numberKey.test(key)) return numberValue.test(value) ? 'number' : undefined;
  if (!nameKey.test(key)) return undefined;
  const plain = decode(value);
  if (/^(?:F[oö]rnamn|Efternamn|Namn|Name|Test|Exempel|Example)/iu.test(plain)) return undefined;
  // `namn` alone may be the name of a thing.
  return nameValue.test(plain.replaceAll(' ', '+')) && (!/^(?:namn|full_?name)$/iu.test(key) || /[+ ]/u.test(plain)) ? 'name' : undefined;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
