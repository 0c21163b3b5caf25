import type { Profile } from '@stockholm/content-lint';

/** What each kind of text is called, and what Granska does differently for it. In the order of how common they are. */
export const profileWords: Readonly<Record<Profile, { name: string; changes: string }>> = {
  web: { name: 'Webbsida', changes: 'Alla ska förstå. Förkortningar ska skrivas ut, och personliga adresser bytas mot en gemensam brevlåda.' },
  service: { name: 'E-tjänst', changes: 'Granskas som en webbsida. Fattas beslutet av en dator ska det framgå.' },
  official: {
    name: 'Tjänsteutlåtande eller beslut',
    changes: 'Vanliga förkortningar får stå. Granska ser också efter om delar saknas, om datum stämmer och om det framgår hur man överklagar.',
  },
  letter: { name: 'Brev till en person', changes: 'Mottagarens egna uppgifter får stå. Granska ser efter om ett beslut säger hur man överklagar.' },
  crisis: { name: 'Krismeddelande', changes: 'Granska ser efter om det viktigaste är med: vad som har hänt, var, vad man ska göra och när ni berättar mer.' },
  lattlast: { name: 'Lättläst text', changes: 'För den som har svårt att läsa. Granska vill ha kortare meningar och stycken och färre långa ord.' },
  internal: { name: 'Intern text', changes: 'För kollegor. Vanliga förkortningar och interna adresser får stå.' },
};
