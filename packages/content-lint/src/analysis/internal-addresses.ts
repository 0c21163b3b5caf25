import { remembered } from './remembered.ts';

export interface InternalAddress {
  start: number;
  end: number;
  /** `user`: a path with a user's name; `file`: a path on a computer or file server; `host`: inside a network; `login`: for those with an account. */
  kind: 'user' | 'file' | 'host' | 'login';
  certainty: 'certain' | 'likely';
}

const fileUrl = /file:\/\/[^\s"'<>`)]{3,300}/iuy;
const userPath = /[A-Za-z]:[\\/]{1,2}(?:Users|Användare|Documents and Settings)[\\/]{1,2}([^\\/\s"'<>|`]{1,40})(?:[\\/][^\s"'<>|`]{0,200})?/uy;
/** A mapped drive; C: is on every computer. */
const drivePath = /[D-Z]:\\{1,2}[\p{L}\d][^\s\\"'<>|:*?`]{1,60}(?:\\{1,2}[^\s\\"'<>|:*?`]{2,80}){1,12}/uy;
const uncPath = /\\{2,4}([A-Za-z][A-Za-z0-9._-]{1,60})\\{1,2}([^\s\\"'<>|:*?`]{2,80}(?:\\{1,2}[^\s\\"'<>|:*?`]{1,80}){0,12})/uy;
/** A server by its name: a digit, a domain, or what it is. */
const server = /\d|\.[a-z]|server|srv|file|nas|share|dfs/iu;
const web = /:\/\/(?:[^\s/@"'<>]{1,64}@)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8})(?::\d{1,5})?(\/[^\s"'<>`)]{0,300})?/iuy;
const bareHost = /(?:intran[ae]t|insidan)\.[a-z0-9-]{2,40}\.(?:se|nu|com)(?:\/[^\s"'<>`)]{0,200})?/iuy;

const exampleUser = /^(?:[<%$[{(].*|user(?:name)?|användar(?:e|namn|id)|anv[aä]ndare|namn|name|ditt.*|din.*|your.*|public|default|all|admin|administrator|me|you|x+|\.{3}|…|example|exempel|test)$/iu;
const internalDomain = /\.(?:local|internal|intranet|intra|lan|corp|localdomain)$/iu;
/** Names that mean the reader's own computer or cluster, in guides for developers. */
const developer = /(?:^|\.)(?:docker\.internal|cluster\.local|google\.internal|containers\.internal)$/iu;
const intranetHost = /^(?:intran[ae]t|intra|insidan)(?:\.|$)|^[a-z0-9-]+\.(?:[a-z0-9-]+\.)*ad\.[a-z0-9-]+\.[a-z]{2,6}$|^(?:sharepoint|confluence|jira)$|^[a-z-]{2,20}(?:srv|server|sql)[a-z-]{0,10}\d{1,4}$/iu;
const privateAddress = /^(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}$/u;
/** What routers and emulators have everywhere. */
const everywhereAddress = new Set(['192.168.0.1', '192.168.1.1', '192.168.1.254', '10.0.0.1', '10.0.2.2']);

/** Something of what each kind below begins with: most texts have nothing of it. */
const anySign = /\\|:\/\/|intran[ae]t\.|insidan\./;

/** Places that only those can reach who sit at a certain computer, in a network, or have an account there. Linear. */
export function findInternalAddresses(text: string): InternalAddress[] {
  if (!anySign.test(text)) return [];
  const addresses: InternalAddress[] = [];
  const add = (start: number, length: number, kind: InternalAddress['kind'], certainty: InternalAddress['certainty']): void => {
    const found = text.slice(start, start + length);
    const end = start + found.replace(found.includes('(') ? /[.,;:!?]{1,5}$/u : /[.,;:!?)\]]{1,5}$/u, '').length;
    addresses.push({ start, end, kind, certainty });
  };
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
    const colon = text[at - 1] === ':';
    const before = text[at - (colon ? 3 : 1)] ?? ' ';
    const start = colon ? at - 2 : at;
    if (/[\p{L}\p{N}\\/:]/u.test(before)) continue;
    const user = colon ? matchAt(userPath, text, start) : null;
    const drive = colon ? matchAt(drivePath, text, start) : null;
    const unc = colon ? null : matchAt(uncPath, text, at);
    if (user !== null && !exampleUser.test(user[1] as string)) add(start, user[0].length, 'user', 'certain');
    else if (user === null && drive !== null) add(start, drive[0].length, 'file', 'likely');
    else if (unc !== null && server.test(unc[1] as string) && !/^(?:server|servernamn|file-?server|filserver)$/iu.test(unc[1] as string)) add(at, unc[0].length, 'file', 'certain');
    at += Math.max(0, (user ?? drive ?? unc)?.[0].length ?? 0);
  }
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    const scheme = /[a-z]{2,10}$/iu.exec(text.slice(Math.max(0, at - 10), at))?.[0].toLowerCase();
    if (scheme === 'file') {
      const file = matchAt(fileUrl, text, at - 4);
      if (file !== null && !/path\/to|[<{$]|\.{3}|…/iu.test(file[0])) add(at - 4, file[0].length, 'file', 'certain');
    } else if (scheme === 'http' || scheme === 'https') {
      const match = matchAt(web, text, at);
      const kind = match === null ? undefined : kindOf((match[1] as string).toLowerCase(), match[2] ?? '');
      if (match !== null && kind !== undefined) add(at - scheme.length, scheme.length + match[0].length, kind, 'likely');
    }
  }
  for (const word of ['intranat.', 'intranet.', 'insidan.']) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const match = /[\p{L}\p{N}@./-]/u.test(text[at - 1] ?? '') ? null : matchAt(bareHost, text, at);
      if (match !== null) add(at, match[0].length, 'host', 'likely');
    }
  }
  return addresses.sort((a, b) => a.start - b.start);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  if (at < 0) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function kindOf(host: string, path: string): InternalAddress['kind'] | undefined {
  if (host.endsWith('sharepoint.com') && /(?:^|\.)sharepoint\.com$/u.test(host)) return /^\/(?::[a-z]:\/r\/)?(?:sites|teams|personal)\//iu.test(path) ? 'login' : undefined;
  if (host === 'teams.microsoft.com') return /^\/l\/(?:channel|team|message|chat|file)\//iu.test(path) ? 'login' : undefined;
  return kindOfHost(host);
}

/** A page links to the same few hosts again and again. */
const kindOfHost = remembered((host): InternalAddress['kind'] | undefined => {
  if (privateAddress.test(host)) return everywhereAddress.has(host) ? undefined : 'host';
  return intranetHost.test(host) || (internalDomain.test(host) && !developer.test(host)) ? 'host' : undefined;
});
