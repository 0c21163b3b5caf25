export { startReporter, type Reporter, type ReporterOptions } from './start-reporter.ts';
export { reactAxe } from './react-axe.ts';
export { logToConsole } from './report/log-to-console.ts';
export type { ReportedFault } from './report/fault.ts';
export { componentChain } from './report/component-chain.ts';
export { pageRules, layoutRules, doubtfulRules } from './axe/rule-groups.ts';
