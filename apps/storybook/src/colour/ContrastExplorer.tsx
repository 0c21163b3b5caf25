import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import { TextField } from '@stockholm/react/text-field';
import { ScrollRegion } from '@stockholm/storybook-addon/blocks';
import { useState } from 'react';
import { accents, colourModes, colourOf, pairs, ratioOf, ratioText, type ColourModeName } from './colour-data.ts';
import { judgePair, need, type PairUse } from './judge-pair.ts';
import { roleName } from './role-texts.ts';

/** Grounds that texts are placed on freely: from the lightest to the accent's own, then the signals'. */
const surfaces = ['page', 'base', 'sunk', 'tint', 'soft', 'field', 'deep', 'info-tint', 'success-tint', 'warning-tint', 'error-tint'];
const uses: readonly { use: PairUse; name: string }[] = [
  { use: 'text', name: 'Text' },
  { use: 'non-text', name: 'Ramar, ikoner och fokus' },
];

const frontsOf = (use: PairUse): readonly string[] => [...new Set(pairs.filter((pair) => pair.use === use && surfaces.includes(pair.background)).map(({ foreground }) => foreground))];
/** Pairs that belong together and nowhere else: the words of a button, the icon of a signal. */
const ownPairs = pairs.filter(({ background }) => !surfaces.includes(background));

interface Choice<T extends string> {
  value: T;
  label: string;
}

/** A few choices in a row, one of them pressed. */
function Choices<T extends string>({ name, choices, chosen, onChoose }: { name: string; choices: readonly Choice<T>[]; chosen: T; onChoose: (value: T) => void }) {
  return (
    <div className="stad-choices" role="group" aria-label={name}>
      <p aria-hidden="true">{name}</p>
      <div>
        {choices.map(({ value, label }) => (
          <Button key={value} size="small" variant={value === chosen ? 'primary' : 'secondary'} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Sample({ front, back, use }: { front: string; back: string; use: PairUse }) {
  return (
    <svg className="stad-aa" width="56" height="40" aria-hidden="true" focusable="false">
      <rect width="56" height="40" fill={back} />
      {use === 'non-text' ? (
        <rect x="16" y="10" width="24" height="20" fill="none" stroke={front} strokeWidth="3" />
      ) : (
        <text x="28" y="27" textAnchor="middle" fill={front}>
          Aa
        </text>
      )}
    </svg>
  );
}

/** Which of the names a search means; all of them where it means none, so that surfaces and texts can be searched together. */
function found(roles: readonly string[], words: string): { roles: readonly string[]; hit: boolean } {
  const hits = roles.filter((role) => `${roleName(role)} ${role}`.toLocaleLowerCase('sv').includes(words));
  return hits.length === 0 ? { roles, hit: false } : { roles: hits, hit: true };
}

interface View {
  mode: ColourModeName;
  accent: string;
}

function Matrix({ fronts, grounds, use, mode, accent }: View & { fronts: readonly string[]; grounds: readonly string[]; use: PairUse }) {
  return (
    <ScrollRegion name="Par på ytor">
      <table className="stad-table stad-matrix">
        <thead>
          <tr>
            <th scope="col">{use === 'text' ? 'Text' : 'Ram, ikon, fokus'}</th>
            {grounds.map((ground) => (
              <th key={ground} scope="col">
                {roleName(ground)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fronts.map((front) => (
            <tr key={front}>
              <th scope="row">{roleName(front)}</th>
              {grounds.map((ground) => {
                const { allowed, ratio, why } = judgePair(front, ground, use, mode, accent);
                return (
                  <td key={ground} data-allowed={allowed}>
                    {allowed ? (
                      <>
                        <Sample front={colourOf(front, mode, accent)} back={colourOf(ground, mode, accent)} use={use} />
                        <strong>Ja</strong> {ratio}
                      </>
                    ) : (
                      <>
                        <span className="stad-no">Nej</span> {ratio}
                        <span className="stad-why">{why}</span>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** A name that tells what it stands on needs no more: "Text på handling". */
const belonging = (front: string, ground: string): string => (/ på |, ikon$/u.test(roleName(front)) && ground === front.replace(/-(?:text|icon)$/u, '') ? roleName(front) : `${roleName(front)} på ${roleName(ground).toLocaleLowerCase('sv')}`);

function OwnPairs({ use, words, mode, accent }: View & { use: PairUse; words: string }) {
  const shown = ownPairs.filter((pair) => pair.use === use && `${roleName(pair.foreground)} ${roleName(pair.background)} ${pair.foreground} ${pair.background}`.toLocaleLowerCase('sv').includes(words));
  if (shown.length === 0) return <p>Inga sådana par stämmer med det du söker.</p>;
  return (
    <ul className="stad-pairs">
      {shown.map((pair) => (
        <li key={`${pair.foreground} ${pair.background}`}>
          <Sample front={colourOf(pair.foreground, mode, accent)} back={colourOf(pair.background, mode, accent)} use={use} />
          <span>
            {belonging(pair.foreground, pair.background)}
            <br />
            <strong>Ja</strong> {ratioText(ratioOf(pair, mode, accent))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What may stand on what, in one mode and with one accent at a time, with the reason where it may not. */
export function ContrastExplorer() {
  const [accent, setAccent] = useState(accents.find((one) => one.default)?.name ?? 'purple');
  const [mode, setMode] = useState<ColourModeName>('light');
  const [use, setUse] = useState<PairUse>('text');
  const [typed, setTyped] = useState('');
  const words = typed.trim().toLocaleLowerCase('sv');
  const fronts = found(frontsOf(use), words);
  const grounds = found(surfaces, words);
  const known = fronts.hit || grounds.hit;
  const modeName = colourModes.find((one) => one.mode === mode)?.name.toLocaleLowerCase('sv');
  return (
    <>
      <div className="stad-filter" data-sthlm-surface="base">
        <Choices name="Accent" choices={accents.map(({ name, label }) => ({ value: name, label }))} chosen={accent} onChoose={setAccent} />
        <Choices name="Läge" choices={colourModes.filter((one) => one.mode !== 'print').map(({ mode: value, name }) => ({ value, label: name }))} chosen={mode} onChoose={setMode} />
        <Choices name="Används till" choices={uses.map(({ use: value, name }) => ({ value, label: name }))} chosen={use} onChoose={setUse} />
        <TextField name="sok" label="Sök efter en yta eller en text" hint="Till exempel fält, mjuk eller feltext" width="name" value={typed} onChange={({ target }) => setTyped(target.value)} />
      </div>
      <p className="stad-result" role="status">
        {known
          ? `Visar ${fronts.roles.length} ${use === 'text' ? (fronts.roles.length === 1 ? 'text' : 'texter') : 'ramar, ikoner och ringar'} på ${grounds.roles.length} ${grounds.roles.length === 1 ? 'yta' : 'ytor'}: ${accents.find(({ name }) => name === accent)?.label.toLocaleLowerCase('sv')}, ${modeName}. Kravet är minst ${ratioText(need(use, mode))}.`
          : `Inget heter ”${typed.trim()}”. Här är alla par.`}
      </p>
      <Heading level={2} id="ytor">
        På ytor
      </Heading>
      <Matrix fronts={fronts.roles} grounds={grounds.roles} use={use} mode={mode} accent={accent} />
      <Heading level={2} id="egna">
        Det som hör ihop
      </Heading>
      <p>Orden på en knapp, ikonen på ett block och fokusets två ringar hör ihop med sin egen bakgrund och ingen annan.</p>
      <OwnPairs use={use} words={known ? '' : words} mode={mode} accent={accent} />
    </>
  );
}
