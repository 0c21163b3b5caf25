import type { Finding } from '@stockholm/findings';

/** Names this addon to Storybook. */
export const addonId = 'stockholm';
export const panelId = `${addonId}/granskning`;

/** The page → the panel: everything that is wrong in the story that is shown. */
export const findingsEvent = `${addonId}/findings`;
/** The panel → the page: send it again, since the panel was not there when it was sent. */
export const requestEvent = `${addonId}/findings-request`;

export interface FindingsMessage {
  storyId: string;
  findings: Finding[];
}
