import type { ComponentPropsWithRef, ForwardedRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';
import { senderTexts, type SenderTexts } from './Sender.texts.ts';
import type { SenderDetails, SenderIdentity, SenderPartner, SenderPartners } from './Sender.types.ts';

interface SenderLook extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Where logotype or name leads. Without it they are no link. */
  href?: string | undefined;
  /**
   * `row` has the name beside the logotype from 992 px, `stack` below it at all widths.
   * @default 'row'
   */
  layout?: 'row' | 'stack' | undefined;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<SenderTexts> | undefined;
}

export type SenderProps = SenderLook & SenderDetails;

/** The words that must stand there: a text that somebody emptied is the kit's own again. */
function withRequiredWords(texts: Partial<SenderTexts> | undefined): SenderTexts {
  const given = Object.entries(texts ?? {}).filter(([, text]) => text !== undefined && text.trim() !== '');
  return { ...senderTexts, ...Object.fromEntries(given) };
}

/** What a company or a contractor writes. Only these two say anything: a sender of an unknown kind claims nothing. */
const relationText = ({ relation }: SenderIdentity, words: SenderTexts): string | undefined =>
  relation === 'part-of-city' ? words.partOfCity : relation === 'on-behalf' ? words.onBehalf : undefined;

function Mark({ sender, words }: { sender: SenderIdentity; words: SenderTexts }): ReactElement {
  const isCity = sender.relation === 'city';
  // Each kind has a logotype of its own, so that no object that is passed on brings the city's logotype to a contractor.
  const logo = isCity ? sender.logo : sender.ownLogo;
  if (isGiven(logo)) return <span className="sthlm-sender__logo">{logo}</span>;
  return isCity ? <span className="sthlm-sender__city">{words.city}</span> : <span className="sthlm-sender__name">{sender.organisation}</span>;
}

/** The name, where it is not the mark itself, and what the sender is to the city. */
function Words({ sender, words }: { sender: SenderIdentity; words: SenderTexts }): ReactElement | null {
  const name = sender.relation === 'city' || isGiven(sender.ownLogo) ? sender.organisation : undefined;
  const relation = relationText(sender, words);
  if (name === undefined && relation === undefined) return null;
  return (
    <div className="sthlm-sender__words">
      {name !== undefined && <p className="sthlm-sender__organisation">{name}</p>}
      {relation !== undefined && <p className="sthlm-sender__relation">{relation}</p>}
    </div>
  );
}

function Partner({ name, logo, href }: SenderPartner): ReactElement {
  // As one image it is heard once by its name, whatever the picture's own `alt` says.
  const shown = isGiven(logo) ? (
    <span className="sthlm-sender__partner-logo" role="img" aria-label={name}>
      {logo}
    </span>
  ) : (
    <span className="sthlm-sender__partner-name">{name}</span>
  );
  return (
    <li className="sthlm-sender__partner">
      {href === undefined ? (
        shown
      ) : (
        <a className="sthlm-sender__partner-link" href={href}>
          {shown}
        </a>
      )}
    </li>
  );
}

function Partners({ partners: { text = '', items }, words }: { partners: SenderPartners; words: SenderTexts }): ReactElement {
  return (
    <div className="sthlm-sender__partners">
      <p className="sthlm-sender__partners-text">{text.trim() === '' ? words.partners : text}</p>
      <ul className="sthlm-sender__partners-list">
        {items.map((partner) => (
          <Partner key={partner.name} {...partner} />
        ))}
      </ul>
    </div>
  );
}

/** Who speaks: the city with its logotype, a company of the city, or a contractor on the city's behalf, by the brand manual's rules. */
export const Sender = /* @__PURE__ */ withRef(function Sender(props: SenderProps, ref: ForwardedRef<HTMLDivElement>): ReactElement {
  const { relation, organisation, logo, ownLogo, partners, href, layout = 'row', texts, className, ...rest } = props;
  // One of the three kinds again, after the native props were taken off.
  const sender = { relation, organisation, logo, ownLogo } as SenderIdentity;
  const words = withRequiredWords(texts);
  const mark = <Mark sender={sender} words={words} />;
  return (
    <div {...rest} ref={ref} className={classNames('sthlm-sender', className)} data-relation={relation} data-layout={layout}>
      {href === undefined ? (
        <span className="sthlm-sender__mark">{mark}</span>
      ) : (
        <a className="sthlm-sender__mark" href={href}>
          {mark}
          <span className="sthlm-visually-hidden">{` ${words.home}`}</span>
        </a>
      )}
      <Words sender={sender} words={words} />
      {relation === 'city' && partners !== undefined && partners.items.length > 0 && <Partners partners={partners} words={words} />}
    </div>
  );
});
