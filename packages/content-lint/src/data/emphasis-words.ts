/**
 * Words that people write in capitals to be heard, and that are no acronyms. `SKA`, `BÖR`, `KAN`, `FÅR` and `MÅSTE` are left out:
 * standards write requirements so (RFC 2119). `OCH` and `ELLER` are operators of a search.
 */
export const emphasisWords: ReadonlySet<string> = new Set(
  'inte aldrig alltid endast bara alla inga ingen inget gratis viktigt viktig varning genast omedelbart mycket stängt öppet alltså fortfarande absolut innan redan'.split(' '),
);

/** Small words that show that a run of capitals is Swedish and no row of acronyms. */
export const smallWords: ReadonlySet<string> = new Set(
  'och att det som en ett i på av för med till är inte om den har du vi de ni kan ska var från eller vid din ditt dina alla hos under efter före mot utan'.split(' '),
);
