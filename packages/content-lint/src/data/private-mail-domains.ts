/**
 * Domains where people have mail of their own. Source: the providers' own pages; the Swedish ones are or were given to every
 * customer of an internet subscription.
 */
export const privateMailDomains: ReadonlySet<string> = new Set([
  // Google, Microsoft, Apple, Yahoo, Proton, AOL, GMX.
  'gmail.com', 'googlemail.com', 'hotmail.com', 'hotmail.se', 'outlook.com', 'live.com', 'live.se', 'msn.com', 'icloud.com', 'me.com', 'mac.com',
  'yahoo.com', 'yahoo.se', 'ymail.com', 'proton.me', 'protonmail.com', 'pm.me', 'aol.com', 'gmx.com', 'gmx.net', 'mail.com',
  // Telia, Tele2 and Comhem, Bredbandsbolaget, Bahnhof, Spray, Glocalnet, Ownit, Passagen.
  'telia.com', 'tele2.se', 'comhem.se', 'bredband.net', 'bredband2.com', 'bahnhof.se', 'spray.se', 'glocalnet.net', 'ownit.nu', 'passagen.se', 'home.se',
  'swipnet.se', 'algonet.se', 'chello.se', 'privat.bredband.net',
]);

/** Parts of an address that belongs to an association or a firm, though its mail is with such a provider. */
export const organisationMailWords: readonly string[] = [
  'styrelse', 'forening', 'förening', 'kansli', 'klubb', 'club', 'info', 'kontakt', 'contact', 'brf', 'bokning', 'booking', 'ordforande', 'ordförande', 'kassor', 'kassör',
  'sekreterare', 'samfallighet', 'samfällighet', 'teater', 'festival', 'museum', 'kyrk', 'forsamling', 'församling', 'skola', 'skolan', 'stockholm', 'sverige', 'sweden',
  'grupp', 'natverk', 'nätverk', 'redaktion', 'support', 'office', 'kafe', 'kafé', 'cafe', 'butik', 'studio', 'verkstad', 'loppis', 'grannsamverkan', 'marknad',
  'scout', 'orkester', 'ensemble', 'koloni', 'hembygd', 'villaagare', 'villaägare', 'idrott', 'fotboll', 'gymnastik', 'bibliotek', 'projekt', 'sektion', 'distrikt', 'valberedning',
];
