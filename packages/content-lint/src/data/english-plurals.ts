/**
 * Nouns that are met with the English plural -s, and the plural that they have in Swedish. Left out are those that Swedish has taken in
 * with their s: chips, fans, jeans, tips. Source: Svenska Akademiens ordlista; Språkrådet (Isof), lånord och plural på -s.
 */
const plurals: Readonly<Record<string, string>> = {
  apps: 'appar', avatars: 'avatarer', bestsellers: 'bästsäljare', bloggers: 'bloggare', blogs: 'bloggar', browsers: 'webbläsare', coaches: 'coacher', coachs: 'coacher',
  containers: 'containrar', deadlines: 'deadliner', designers: 'designer', displays: 'displayer', events: 'evenemang', flyers: 'flygblad', followers: 'följare',
  foodtrucks: 'foodtruckar', freelancers: 'frilansare', hackers: 'hackare', hashtags: 'hashtaggar', influencers: 'influerare', keywords: 'nyckelord', mails: 'mejl', meetups: 'träffar',
  newsletters: 'nyhetsbrev', partners: 'partner', podcasts: 'poddar', podds: 'poddar', reporters: 'reportrar', rollators: 'rollatorer', routers: 'routrar', scanners: 'skannrar',
  screenshots: 'skärmbilder', sensors: 'sensorer', servers: 'servrar', skateparks: 'skateparker', stakeholders: 'intressenter', 'start-ups': 'startupföretag', startups: 'startupföretag',
  supporters: 'supportrar', tutorials: 'handledningar', webinars: 'webbinarier', workshops: 'workshoppar',
};

/** What they are met joined to. */
const firstParts: Readonly<Record<string, readonly string[]>> = {
  partners: ['affärs', 'avtals', 'dialog', 'forsknings', 'handels', 'livs', 'medie', 'projekt', 'samarbets', 'samtals', 'samverkans', 'strategi', 'utbildnings', 'utvecklings'],
  events: ['evenemangs', 'idrotts', 'jul', 'kultur', 'mat', 'musik', 'sommar', 'sport'],
  workshops: ['barn', 'dans', 'dialog', 'idé', 'medborgar', 'skriv', 'start', 'ungdoms'],
  containers: ['avfalls', 'bygg', 'sop', 'återvinnings'],
  apps: ['mobil', 'webb'],
  podcasts: ['video'],
};

export const englishPlurals: ReadonlyMap<string, string> = new Map(
  Object.entries(plurals).flatMap(([wrong, right]) => [
    [wrong, right] as const,
    ...(firstParts[wrong] ?? []).map((first) => [first + wrong, first + right] as const),
  ]),
);

/** After the word these show that it is no genitive, which would own what follows. */
export const notOwned: ReadonlySet<string> = new Set(
  'som i på med för till från hos kan ska är har vill måste får behöver bör blir var inom utanför att om så när under över av vid inte också där men utan mot genom finns behövs krävs kommer ligger står går ger gör gäller erbjuds hålls ordnas byggs'.split(' '),
);
export const joining: ReadonlySet<string> = new Set(['och', 'eller', 'samt']);
