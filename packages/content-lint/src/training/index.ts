export { examplesOf, reasonOf, type RuleExample } from '../explain.ts';
export { exercise, exerciseThemes, type ExerciseItem, type ExerciseOptions } from './exercise.ts';
export { themes, type Theme, type ThemeId } from './themes.ts';
