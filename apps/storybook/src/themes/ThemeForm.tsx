import { RadioGroup } from '@stockholm/react/radio-group';
import { organisations } from '@stockholm/city';
import { accents, type AccentName } from '@stockholm/tokens';
import tokens from '@stockholm/tokens/tokens.json';
import type { TypefaceStyle } from '@stockholm/tokens/theme';
import type { FormEvent } from 'react';
import { wishes } from './forbidden-wishes.ts';

/** What the reader has chosen. */
export interface Choices {
  accent: AccentName;
  mode: 'auto' | 'light' | 'dark';
  contrast: boolean;
  density: 'standard' | 'compact';
  organisation: string;
  logotype: boolean;
  stockholmType: readonly TypefaceStyle[];
  wish: string;
}

export interface ThemeFormProps {
  choices: Choices;
  onChange: (change: Partial<Choices>) => void;
}

const labels = new Map(tokens.accents.map(({ name, label }) => [name, label]));

const groups = [
  { type: 'district-administration', label: 'Stadsdelsförvaltningar' },
  { type: 'department', label: 'Förvaltningar' },
  { type: 'company', label: 'Bolag' },
] as const;

const styles: readonly { style: TypefaceStyle; label: string }[] = [
  { style: 'heading', label: 'Rubriker i nivå 1 och 2' },
  { style: 'lead', label: 'Ingress' },
  { style: 'h3', label: 'Rubriker i nivå 3' },
  { style: 'body', label: 'Brödtext' },
];

function Accents({ chosen, onChange }: { chosen: AccentName; onChange: (accent: AccentName) => void }) {
  return (
    <fieldset className="stad-theme-accents">
      <legend>Accent</legend>
      <div className="stad-theme-chips">
        {accents.map((accent) => (
          <label key={accent} className="stad-theme-chip" data-sthlm-accent={accent} data-sthlm-surface="field">
            {/* eslint-disable-next-line kit/no-raw-html -- the label is the swatch; the options of RadioGroup are words */}
            <input type="radio" name="accent" value={accent} checked={chosen === accent} onChange={() => onChange(accent)} />
            {labels.get(accent)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Check({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="stad-theme-check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}

/** Everything that a theme can say, and some things that it must not. */
export function ThemeForm({ choices, onChange }: ThemeFormProps) {
  const { accent, contrast, organisation, logotype, stockholmType, wish } = choices;
  const toggle = (style: TypefaceStyle, on: boolean): void => onChange({ stockholmType: on ? [...stockholmType, style] : stockholmType.filter((other) => other !== style) });
  // RadioGroup is uncontrolled: its change is heard where it stands.
  const choose = ({ target }: FormEvent<HTMLDivElement>): void => {
    const { name, value } = target as HTMLInputElement;
    if (name === 'mode' || name === 'density') onChange({ [name]: value });
  };
  return (
    <form className="stad-theme-form" onSubmit={(event) => event.preventDefault()}>
      <Accents chosen={accent} onChange={(next) => onChange({ accent: next })} />
      <div className="stad-theme-choices">
        <div onChange={choose}>
          <RadioGroup
            name="mode"
            legend="Läge"
            defaultValue="auto"
            options={[
              { value: 'auto', label: 'Som läsarens dator' },
              { value: 'light', label: 'Alltid ljust' },
              { value: 'dark', label: 'Alltid mörkt' },
            ]}
          />
          <Check label="Visa med hög kontrast" checked={contrast} onChange={(on) => onChange({ contrast: on })} />
        </div>
        <div onChange={choose}>
          <RadioGroup
            name="density"
            legend="Täthet"
            defaultValue="standard"
            options={[
              { value: 'standard', label: 'Normal' },
              { value: 'compact', label: 'Kompakt', hint: 'Bara för verktyg åt personal.' },
            ]}
          />
        </div>
        <fieldset className="stad-theme-group">
          <legend>Stockholm Type</legend>
          {styles.map(({ style, label }) => (
            <Check key={style} label={label} checked={stockholmType.includes(style)} onChange={(on) => toggle(style, on)} />
          ))}
        </fieldset>
        <div className="stad-theme-group">
          <label htmlFor="stad-theme-organisation">Avsändare</label>
          <select id="stad-theme-organisation" className="stad-theme-select" value={organisation} onChange={({ target }) => onChange({ organisation: target.value })}>
            <option value="stockholms-stad">Stockholms stad</option>
            {groups.map(({ type, label }) => (
              <optgroup key={type} label={label}>
                {organisations
                  .filter((one) => one.type === type)
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
          <Check label="Med stadens logotyp" checked={logotype} onChange={(on) => onChange({ logotype: on })} />
          <label htmlFor="stad-theme-wish">Pröva ett önskemål</label>
          <select id="stad-theme-wish" className="stad-theme-select" value={wish} onChange={({ target }) => onChange({ wish: target.value })}>
            {wishes.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </div>
      </div>
    </form>
  );
}
