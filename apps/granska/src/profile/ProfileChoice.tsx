import { useId, type ReactElement } from 'react';
import type { Profile } from '@stockholm/content-lint';
import { Text } from '@stockholm/react/text';
import { profileWords } from './profile-words.ts';

interface ProfileChoiceProps {
  profile: Profile;
  onChoose: (profile: Profile) => void;
}

/** What kind of text it is, since the same words may be right in one and wrong in another. */
export function ProfileChoice({ profile, onChoose }: ProfileChoiceProps): ReactElement {
  const id = useId();
  return (
    <div className="granska-profile">
      <label htmlFor={id}>Vad är det för text?</label>
      <select id={id} value={profile} onChange={(event) => onChoose(event.target.value as Profile)} aria-describedby={`${id}-hint`}>
        {(Object.keys(profileWords) as Profile[]).map((one) => (
          <option key={one} value={one}>
            {profileWords[one].name}
          </option>
        ))}
      </select>
      <Text size="ui" tone="secondary" id={`${id}-hint`} aria-live="polite">
        {profileWords[profile].changes}
      </Text>
    </div>
  );
}
