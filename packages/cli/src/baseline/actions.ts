/** What `stad baseline` does. Apart, since the command line is read before anything heavy is loaded. */
export const baselineActions = ['create', 'update', 'prune'] as const;
export type BaselineAction = (typeof baselineActions)[number];
