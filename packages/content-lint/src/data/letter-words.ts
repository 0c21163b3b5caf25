/**
 * Names and terms in capitals that are read letter by letter, and so are inflected with a colon: `EU:s`. Those that are read as
 * words (Nato, Unesco, Ikea) are not here.
 * Source: Myndigheternas skrivregler 8, 11.7–11.8 (the principle, EU, FN); the names themselves are a selection by stad.
 */
export const letterNames: ReadonlySet<string> = new Set(
  (
    'EU FN USA SFI SVT TT DN SL SJ KTH HSB LO TCO SKR SKL IVO MSB SCB JO JK DO HD HFD LSS LVU LVM LSU OSL PBL AI IT HR ' +
    'VD TV PC CD DVD API USB GPS PM QR HBTQ ADHD DNA FHM PTS UHR CSN KF KS BVC HLR SOU BNP GDPR IBM SMHI PRV'
  ).split(' '),
);

/** Letter words that are common nouns, in lower case, with their endings. Source: Myndigheternas skrivregler 8, 11.8; Svenska Akademiens ordlista. */
export const letterNouns: readonly { base: string; endings: readonly string[] }[] = [
  { base: 'tv', endings: ['n', 'ns'] },
  { base: 'vd', endings: ['n', 'ns', 'ar', 'arna'] },
  { base: 'pc', endings: ['n', 'ns', 'ar', 'arna'] },
  { base: 'dvd', endings: ['n', 'er', 'erna'] },
  { base: 'pdf', endings: ['en', 'ens', 'er', 'erna'] },
  { base: 'sms', endings: ['et', 'en'] },
  { base: 'mms', endings: ['et'] },
  { base: 'pm', endings: ['et'] },
  { base: 'api', endings: ['et', 'ets', 'er', 'erna'] },
  { base: 'url', endings: ['en', 'er', 'erna'] },
  { base: 'gps', endings: ['en'] },
  { base: 'usb', endings: ['t'] },
  { base: 'adhd', endings: ['n'] },
];
