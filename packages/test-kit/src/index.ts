export { hostileTexts } from './hostile-texts.ts';
export { Chance, mutate, mutateBytes } from './mutations.ts';
export { checkRuleFolders, type RuleFolder } from './rule-folders.ts';
export { readRuleReadme, type ReadmeExample, type RuleReadme } from './rule-readme.ts';
