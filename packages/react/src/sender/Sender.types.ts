import type { ReactNode } from 'react';

/** Somebody who does something together with the city. */
export interface SenderPartner {
  /** Seen without a logotype, heard with one. */
  name: string;
  /** Its logotype, in black on a light surface and in white on a dark one. It is at most 70 % as high as the city's. */
  logo?: ReactNode;
  /** Its website. */
  href?: string | undefined;
}

export interface SenderPartners {
  /** What the cooperation is; "I samarbete med" without it. A logotype never stands without words. */
  text?: string | undefined;
  /** In the order that you have agreed on. */
  items: readonly SenderPartner[];
}

/** The city speaks: itself, one of its administrations, or a company with the city's profile. */
export interface CitySender {
  /** What the sender is to the city; it decides which logotype and which words may stand there. */
  relation: 'city';
  /** The official name of who speaks. Leave it out only where the city speaks as a whole. */
  organisation?: string | undefined;
  /** The city's logotype, with its `alt`. Without it stands the text "Stockholms stad" in a box. */
  logo?: ReactNode;
  ownLogo?: undefined;
}

/** A company of the city with a profile of its own speaks: never with the city's logotype, always with its affiliation. */
export interface CompanySender {
  relation: 'part-of-city';
  organisation: string;
  /** The company's or the contractor's own logotype, with its `alt`. Without it stands the name. */
  ownLogo?: ReactNode;
  logo?: undefined;
}

/** A contractor that runs a part of the city's work speaks: never with the city's logotype, always with on whose behalf. */
export interface ContractorSender {
  relation: 'on-behalf';
  organisation: string;
  ownLogo?: ReactNode;
  logo?: undefined;
}

/** Who speaks. */
export type SenderIdentity = CitySender | CompanySender | ContractorSender;

interface CitySenderWithPartners extends CitySender {
  /** Who the city does something together with. The city stays the main sender, so only the city has partners. */
  partners?: SenderPartners | undefined;
}

interface CompanySenderAlone extends CompanySender {
  partners?: undefined;
}

interface ContractorSenderAlone extends ContractorSender {
  partners?: undefined;
}

/** Who speaks, and together with whom. */
export type SenderDetails = CitySenderWithPartners | CompanySenderAlone | ContractorSenderAlone;
