/** Storybook's own settings for a city project: nothing is sent anywhere, and no news are fetched. */
export const core = (existing: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...existing,
  disableTelemetry: true,
  disableWhatsNewNotifications: true,
});

/** Known beforehand: found while a story runs, Vite would reload the page in the middle of it. */
export const optimizeViteDeps = (existing: string[] = []): string[] => [...existing, 'axe-core', 'react-dom/server'];
