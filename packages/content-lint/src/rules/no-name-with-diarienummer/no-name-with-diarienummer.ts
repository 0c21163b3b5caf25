import { privateRule } from '../../engine/private-rule.ts';
import { defineRule } from '../../engine/rule.ts';

export const noNameWithDiarienummer = defineRule({
  meta: {
    id: 'content/no-name-with-diarienummer',
    title: 'Namn vid ett diarienummer',
    description: "Disallow a private person's name beside a case number",
    impact: 'harm',
    certainty: 'likely',
    audience: 'writer',
    references: ['EU:s dataskyddsförordning (2016/679) artikel 5.1 c: uppgiftsminimering', 'Offentlighets- och sekretesslagen (2009:400)'],
    since: '2026.1',
    profiles: ['web', 'service', 'official', 'crisis', 'internal', 'lattlast'],
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create(context) {
    const { say } = context;
    return privateRule(context, 'caseNames', () => ({
      message: say(
        'Här står ett namn i samma mening som ett ärendenummer. Är det en privatperson ska du skriva ”den sökande”, ”eleven” eller bara numret.',
        "This is a name in the same sentence as a case number. If it is a private person's, write “the applicant”, “the pupil” or the number only.",
      ),
    }));
  },
});
