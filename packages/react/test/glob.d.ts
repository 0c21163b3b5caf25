interface ImportMeta {
  /** Vite's: the modules that match, by path. */
  glob: <Module>(pattern: string, options: { eager: true }) => Record<string, Module>;
}
