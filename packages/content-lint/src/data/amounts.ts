/**
 * What stands after a number, and what is written wrong there.
 * Sources: Myndigheternas skrivregler 8, 12.5 (belopp) and 13.15 (procent); SI-broschyren, BIPM (names and symbols of units).
 */

/** Counted one by one: a decimal part of three digits makes no sense. */
export const countedWords: ReadonlySet<string> = new Set(
  (
    'kr kronor personer person invånare stockholmare besökare medarbetare anställda elever barn ungdomar kvinnor män flickor pojkar människor deltagare hushåll ' +
    'bostäder lägenheter platser träd ärenden företag svar användare exemplar gånger kunder medlemmar resenärer bilar cyklar fordon steg ord tecken sidor böcker ' +
    'väljare röster stycken ansökningar besök samtal studenter patienter brukare skolor förskolor arbetsplatser jobb svenskar europeer'
  ).split(' '),
);

/** Measured: any number of decimals may be right. */
export const measuredWords: ReadonlySet<string> = new Set(
  (
    'procent procentenheter promille meter centimeter millimeter kilometer kvadratmeter kvadratkilometer kubikmeter mil hektar kilo kilogram hekto gram milligram ton liter ' +
    'deciliter centiliter milliliter grader watt kilowatt kilowattimmar megawatt gigawattimmar decibel sekunder minuter timmar timme dygn dagar dag arbetsdagar veckor månader år ' +
    'kg hg km cm mm dl cl ml kvm kWh MWh GWh TWh kW MW GW MB GB TB dB m'
  ).split(' '),
);

/** Of great numbers: `2,5 miljoner`. */
export const magnitudes: ReadonlySet<string> = new Set('tusen miljoner miljon miljarder miljard tkr mnkr mdkr'.split(' '));

/** Symbols of units as they are spelled, and how they are met with; a capital may be another unit. */
export const unitSymbols: ReadonlyMap<string, string> = new Map([
  ...['km', 'cm', 'mm', 'kg', 'hg', 'mg', 'dl', 'cl', 'ml', 'kvm', 'km/tim', 'kWh', 'MWh', 'GWh', 'TWh', 'kW', 'kB', 'MB', 'GB', 'TB', 'dB', 'kHz', 'MHz', 'GHz', 'kcal', 'min', 'tim', 'år', 'ha', 'm²', 'm³', 'km²', '°C', 'mil'].map(
    (symbol): [string, string] => [symbol, symbol],
  ),
  ...(
    [
      ['Kg', 'kg'], ['KG', 'kg'], ['Km', 'km'], ['KM', 'km'], ['Cm', 'cm'], ['Hg', 'hg'], ['Dl', 'dl'], ['Ml', 'ml'],
      ['KWh', 'kWh'], ['Kwh', 'kWh'], ['kwh', 'kWh'], ['KWH', 'kWh'], ['kWH', 'kWh'], ['mwh', 'MWh'], ['Mwh', 'MWh'], ['MWH', 'MWh'], ['gwh', 'GWh'], ['GWH', 'GWh'], ['Gwh', 'GWh'], ['kw', 'kW'], ['Kw', 'kW'], ['KW', 'kW'],
      ['db', 'dB'], ['Mhz', 'MHz'], ['mhz', 'MHz'], ['MHZ', 'MHz'], ['Ghz', 'GHz'], ['ghz', 'GHz'], ['GHZ', 'GHz'], ['khz', 'kHz'], ['Kcal', 'kcal'], ['KCAL', 'kcal'], ['KVM', 'kvm'], ['Kvm', 'kvm'],
      ['m2', 'm²'], ['m3', 'm³'], ['km2', 'km²'],
    ] as const
  ).map(([wrong, right]): [string, string] => [wrong, right]),
]);

/** Shortenings of sums that Swedish does not have, with what they mean; lower-cased. */
export const sumShortenings: ReadonlyMap<string, { short: string; long: string; one: string }> = new Map(
  (
    [
      ['tkr', 'tusen kronor', 'tusen kronor', ['kkr', 'ksek', 'tsek']],
      ['mnkr', 'miljoner kronor', 'miljon kronor', ['mkr', 'msek', 'mnsek', 'milj.kr', 'miljkr']],
      ['mdkr', 'miljarder kronor', 'miljard kronor', ['gkr', 'gsek', 'mdsek', 'mdrkr', 'mdr.kr']],
    ] as const
  ).flatMap(([short, long, one, forms]) => forms.map((form): [string, { short: string; long: string; one: string }] => [form, { short, long, one }])),
);
