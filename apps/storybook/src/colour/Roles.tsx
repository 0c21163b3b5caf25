import { Heading } from '@stockholm/react/heading';
import { CardGroup } from '../CardGroup.tsx';
import { CopyValue } from '../CopyValue.tsx';
import { number } from '../token-values.ts';
import { accents, colourModes, colourRoles, pairs, written, type ColourRole } from './colour-data.ts';
import { roleGroups, roleName, roleTexts } from './role-texts.ts';

const defaultLabel = accents.find((accent) => accent.default)?.label.toLocaleLowerCase('sv') ?? '';
const shownAtOnce = colourModes.slice(0, 2);
const shownOnDemand = colourModes.slice(2);

/** Custom properties as attributes, so that each sample follows the reader's mode without inline style. */
const paint = (role: string): string => `var(--sthlm-color-${role})`;

function Sample({ role }: { role: string }) {
  const texts = pairs.filter(({ background, use }) => background === role && use === 'text');
  const grounds = pairs.filter(({ foreground }) => foreground === role).map(({ background }) => background);
  const ground = grounds.includes('page') ? 'page' : (grounds[0] ?? 'page');
  // A ground shows its most common text; a text shows itself on its ground; a line shows itself on the page.
  const front = texts[0]?.foreground;
  return (
    <svg className="stad-sample" width="100%" height="96" aria-hidden="true" focusable="false">
      <rect width="100%" height="96" fill={paint(front === undefined || role === 'text' ? ground : role)} />
      {front !== undefined && role !== 'text' ? (
        <text x="20" y="62" fill={paint(front)}>
          Aa
        </text>
      ) : isLine(role) ? (
        <rect x="20" y="28" width="120" height="40" fill="none" stroke={paint(role)} strokeWidth="4" />
      ) : role === 'scrim' ? (
        <rect width="50%" height="96" fill={paint(role)} />
      ) : (
        <text x="20" y="62" fill={paint(role)}>
          Aa
        </text>
      )}
    </svg>
  );
}

const isLine = (role: string): boolean => /^(?:border|divider|focus)/u.test(role);

/** The texts that may stand on a ground, each with the lowest ratio of all accents in light and in dark mode. */
function Allowed({ role }: { role: string }) {
  const texts = pairs.filter(({ background, use }) => background === role && use !== 'non-text');
  if (texts.length === 0) return null;
  return (
    <div className="stad-role__allowed">
      <p>Får stå här: kontrast i ljust · mörkt</p>
      <ul>
        {texts.map(({ foreground, ratios }) => (
          <li key={foreground}>
            <svg className="stad-aa" width="48" height="32" aria-hidden="true" focusable="false">
              <rect width="48" height="32" fill={paint(role)} />
              <text x="24" y="23" textAnchor="middle" fill={paint(foreground)}>
                Aa
              </text>
            </svg>
            <span>{roleName(foreground)}</span>
            <span className="stad-number">
              {number(ratios['light'] ?? 0)} · {number(ratios['dark'] ?? 0)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Values({ colour: { role, values } }: { colour: ColourRole }) {
  const row = ({ mode, name }: (typeof colourModes)[number]) => (
    <div key={mode}>
      <dt>{name}</dt>
      <dd>
        <CopyValue value={written(values[mode] ?? '')} />
      </dd>
    </div>
  );
  return (
    <>
      <dl className="stad-values">{shownAtOnce.map(row)}</dl>
      {/* eslint-disable-next-line kit/no-raw-html -- a quiet disclosure inside a small card: the kit's is as wide as a text */}
      <details className="stad-more">
        <summary>
          Fler lägen och variabel<span className="sthlm-visually-hidden"> för {roleName(role)}</span>
        </summary>
        <dl className="stad-values">
          {shownOnDemand.map(row)}
          <div>
            <dt>Variabel</dt>
            <dd>
              <CopyValue value={`var(--sthlm-color-${role})`} shown={`--sthlm-color-${role}`} />
            </dd>
          </div>
        </dl>
      </details>
    </>
  );
}

/** Every role: how it looks, what it is for, what may stand on it, its values. */
export function Roles() {
  return roleGroups.map(({ title, about, roles }, index) => (
    // What one looks for first is open: the surfaces.
    <CardGroup key={title} title={title} about={about} count={roles.length} open={index === 0}>
      {roles.map((role) => {
        const colour = colourRoles.find((candidate) => candidate.role === role);
        return (
          <li key={role} className="stad-card">
            <Sample role={role} />
            <Heading level={4}>{roleName(role)}</Heading>
            <p>{roleTexts[role]?.use}</p>
            {colour?.accents !== undefined && <p className="stad-note">Följer accenten. Värdena gäller {defaultLabel}.</p>}
            {colour !== undefined && <Values colour={colour} />}
            <Allowed role={role} />
          </li>
        );
      })}
    </CardGroup>
  ));
}
