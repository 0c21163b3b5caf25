import type { Notice } from '../Notice.tsx';
import type { Masked } from './mask-private.ts';

const limits = 'Granska hittar inte allt. Namn, adresser, uppgifter om hälsa och sådant som pekar ut någon ser den sällan. Läs igenom texten själv innan du lämnar den till en AI-tjänst.';

/** What was masked, and that it may not be all. */
export function maskNotice({ count, found }: Masked): Notice {
  if (count === 0) return { tone: 'warning', title: 'Granska hittade inga personuppgifter', advice: limits };
  return {
    tone: 'success',
    title: count === 1 ? 'En personuppgift är maskerad' : `${count} personuppgifter är maskerade`,
    advice: `I texten fanns ${found}. Du kan ångra. ${limits}`,
  };
}
