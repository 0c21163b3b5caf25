/**
 * What AI services leave in a text that has been copied from them.
 *
 * Source of the marks (`oaicite`, `contentReference`, `turn0search0`, `utm_source=chatgpt.com`): the services' own way of writing
 * references, catalogued in Wikipedia's “Signs of AI writing”. Source of the phrases: how the services answer in Swedish and
 * English when they are asked for a text.
 */
export const aiMarks: readonly string[] = ['oaicite', 'contentReference', '(?:cite)?turn\\d{1,2}(?:search|view|news|image|file)\\d'];

/** In an address. */
export const aiTracking = 'utm_source=(?:chatgpt\\.com|openai|copilot\\.com|perplexity|gemini)';

/** Sentences of the service about itself or to the one who asked. */
export const aiPhrases: readonly string[] = [
  '(?:som|jag är) en (?:stor |artificiell |avancerad )?(?:AI-?)?(?:språkmodell|AI-assistent|AI-modell)',
  'som (?:AI-språkmodell|AI-assistent|språkmodell)',
  '(?:mina? (?:kunskap(?:er)?|information|träningsdata) (?:sträcker sig|är uppdaterad|går|slutar) (?:till|fram till)?)',
  '(?:självklart|absolut|naturligtvis|givetvis|visst)[!,.] här (?:är|kommer|får du) (?:ett|en|din|ditt|några|texten)',
  'här (?:är|kommer) (?:ett|en) (?:förslag på|utkast till|omskriven|förbättrad|kortare|enklare|mer lättläst|reviderad|uppdaterad)(?: (?:en|ett|hur))? (?:version|text|sammanfattning|artikel|inlägg|nyhet|webbtext|pressmeddelande|rubrik|mejl)',
  '(?:vill du att jag|säg till om du vill att jag|låt mig veta om du vill att jag|jag kan också) (?:skriver|skriva|gör|göra|anpassar|anpassa|förkortar|förkorta|justerar|justera|formulerar|formulera|omformulerar|omformulera|förenklar|förenkla)(?: om)? (?:den|det|texten|en|ett|om)',
  'as an? (?:AI|large) language model',
  '(?:certainly|sure|of course)! here(?:’s|\'s| is) (?:a|an|the|your)',
];

/** Services that make pictures, film and sound. Someone who doesn't know them can't tell that nothing has been photographed. */
export const imageServices = 'Midjourney|DALL[·\\-\\u2011 ]?E(?: ?\\d)?|Stable Diffusion|Adobe Firefly|ChatGPT|Copilot|Bing Image Creator|Gemini|Sora|Runway|Leonardo AI|Ideogram';
