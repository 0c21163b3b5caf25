/** Why a file can't be read here, and what to do about it. */
export interface FileProblem {
  title: string;
  advice: string;
}

/** Largest file, MB. A larger one is no text that anyone reads. */
export const largestFile = 20;

export type FileProblemKind = 'pdf' | 'old' | 'locked' | 'broken' | 'oversized' | 'large' | 'empty' | 'foreign' | 'unreadable' | 'binary';

const problems: Record<FileProblemKind, (name: string) => FileProblem> = {
  pdf: (name) => ({
    title: `${name} är en pdf`,
    advice: 'Öppna helst den Word-fil som pdf:en är gjord av. Har du inte den? Markera texten i pdf:en, kopiera den och klistra in den här.',
  }),
  old: (name) => ({ title: `${name} är ett äldre dokument`, advice: 'Öppna det i Word, välj Spara som och spara det som Word-dokument (.docx). Öppna sedan den filen här.' }),
  locked: (name) => ({ title: `${name} är skyddad med lösenord`, advice: 'Ta bort lösenordet i Word: Arkiv, Info, Skydda dokument. Spara och öppna filen här igen.' }),
  broken: (name) => ({ title: `${name} går inte att läsa`, advice: 'Filen är skadad eller är inget Word-dokument. Öppna den i Word, spara den igen som .docx och försök på nytt.' }),
  oversized: (name) => ({ title: `${name} är för stor inuti`, advice: 'Filen packar upp mycket mer än en text behöver. Kopiera texten till ett nytt dokument och öppna det.' }),
  large: (name) => ({ title: `${name} är större än ${largestFile} MB`, advice: 'Ta bort stora bilder, eller dela upp filen. Du kan också kopiera texten och klistra in den här.' }),
  empty: (name) => ({ title: `Det finns ingen text i ${name}`, advice: 'Är texten en bild? Då måste den skrivas av för att kunna granskas.' }),
  foreign: (name) => ({ title: `Granska kan inte läsa ${name}`, advice: 'Granska läser Word (.docx), Markdown (.md), vanlig text (.txt) och webbsidor (.html). Du kan också klistra in texten.' }),
  unreadable: (name) => ({ title: `${name} går inte att öppna`, advice: 'Är det en mapp? Öppna en fil i taget. Är filen öppen i ett annat program? Stäng den där och försök igen.' }),
  binary: (name) => ({ title: `${name} innehåller inte text`, advice: 'Filens namn säger text, men innehållet är något annat. Öppna den i programmet som den gjordes i, kopiera texten och klistra in den här.' }),
};

/** The problem in words for the one who opened the file. */
export const fileProblem = (kind: FileProblemKind, name: string): FileProblem => problems[kind](name);
