/** One word or several. */
export interface WordDivision {
  /** Lower-cased. */
  wrong: string;
  right: string;
  /** Both are in Svenska Akademiens ordlista: a matter of choice. Others are no words. */
  isChoice: boolean;
  /** Right directly after one of these. */
  notAfter?: readonly string[];
}

export const wordDivisionSource = 'Myndigheternas skrivregler 8, 10.3: ett ord eller flera';

const choice = (wrong: string, right: string, notAfter?: readonly string[]): WordDivision => ({ wrong, right, isChoice: true, ...(notAfter === undefined ? {} : { notAfter }) });
const mistake = (wrong: string, right: string): WordDivision => ({ wrong, right, isChoice: false });

/** In the form that Myndigheternas skrivregler recommends. */
export const wordDivisions: readonly WordDivision[] = [
  choice('idag', 'i dag'),
  choice('igår', 'i går'),
  choice('imorgon', 'i morgon'),
  choice('ikväll', 'i kväll'),
  choice('ifjol', 'i fjol'),
  choice('istället', 'i stället'),
  choice('framförallt', 'framför allt'),
  choice('förövrigt', 'för övrigt'),
  choice('försent', 'för sent'),
  choice('ifråga', 'i fråga'),
  choice('såpass', 'så pass'),
  choice('tillsvidare', 'tills vidare'),
  choice('tillväga', 'till väga'),
  choice('tillhanda', 'till handa'),
  choice('tillgodo', 'till godo'),
  choice('tillsynes', 'till synes'),
  choice('efterhand', 'efter hand', ['i', 'på']),
  choice('överhuvudtaget', 'över huvud taget'),
  choice('mittemellan', 'mitt emellan'),
  choice('alltfler', 'allt fler'),
  choice('sålänge', 'så länge'),
  mistake('över huvudtaget', 'över huvud taget'),
  mistake('överhuvud taget', 'över huvud taget'),
  mistake('förnärvarande', 'för närvarande'),
  mistake('tillexempel', 'till exempel'),
  mistake('blandannat', 'bland annat'),
  mistake('isåfall', 'i så fall'),
  mistake('isånafall', 'i så fall'),
  mistake('iochmed', 'i och med'),
  mistake('iår', 'i år'),
  mistake('annan stans', 'annanstans'),
  mistake('någon stans', 'någonstans'),
  mistake('ingen stans', 'ingenstans'),
  mistake('i hop', 'ihop'),
];

