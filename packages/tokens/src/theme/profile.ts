import type { ThemeProfile } from '../build/theme-profile.ts';
import type { AccentName, ColourMode } from '../modes.ts';
import profileData from './profile.json' with { type: 'json' };

/** The profile as the build wrote it. */
export const profile: ThemeProfile = profileData as unknown as ThemeProfile;

/** Accent part → hex, where a theme chooses another: `light.action`. */
export type ChosenParts = ReadonlyMap<string, string>;

/** The hex of a role in an accent and mode, with what a theme chose in place of the accent's own. */
export function roleColour(role: string, accent: AccentName, mode: ColourMode, chosen: ChosenParts): string {
  const value = profile.roles[role]?.[mode] ?? '';
  return value.startsWith('#') || value.startsWith('rgb') ? value : (chosen.get(value) ?? profile.accents[accent][value] ?? '');
}
