/**
 * The most common first names of people registered in Sweden, in the form that they have in a mail address (å and ä are a, ö is
 * o, é is e), with the spellings beside them that are as common.
 *
 * Source: Statistics Sweden (SCB), name statistics, the hundred most common first names (tilltalsnamn) of women and of men, 2021.
 * Left out: Bo, Klara, Max and Saga, which are words and names of places too.
 */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'adam albin alexander ali anders andreas anton arvid axel bengt bjorn christer krister christian kristian christoffer kristoffer ' +
    'claes klas daniel david dennis edvin elias emil erik eric felix filip fredrik gabriel goran gunnar gustav gustaf hakan hans henrik ' +
    'hugo isak jacob jakob jan jesper jimmy joakim joel johan john johnny jonas jonathan jonatan jorgen josef kent kenneth kevin kjell ' +
    'karl carl kurt lars leif lennart leo liam linus lucas lukas ludvig magnus marcus markus martin mats mattias mathias mikael michael ' +
    'mohammad mohamed niklas niclas nils oliver olle olof oscar oskar patrik per peter pontus rasmus rickard richard robert robin roger ' +
    'rolf samuel sebastian simon stefan stig sven thomas tomas tobias tommy torbjorn ulf viktor victor william ake ' +
    'agneta agnes alexandra alice alma alva amanda anette anita ann anna ann-christin anneli annelie annika ann-marie asa astrid barbro ' +
    'berit birgitta britt britt-marie camilla carina caroline karolina karolin catarina katarina catharina cecilia charlotte charlotta ' +
    'christina kristina ebba elin elisabeth elisabet ella ellen elsa emelie emilia emma erica erika eva felicia frida gun gunilla hanna ' +
    'helen helena ida inger ingrid isabelle jenni jennie jenny jessica johanna josefin josefine julia karin kerstin lena lina linda linn ' +
    'linnea lisa louise lovisa madeleine maja malin margareta maria marianne marie matilda mikaela moa mona monica monika nathalie nina ' +
    'olivia pernilla pia rebecca rebecka sandra sara siv sofia sofie sonja susanne theres therese ulla ulrika victoria viktoria wilma yvonne'
  ).split(' '),
);
