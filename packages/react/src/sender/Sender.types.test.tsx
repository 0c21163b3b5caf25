import { createRef } from 'react';
import { Sender, type SenderDetails } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

const cityLogo = <img src="/logotyp.svg" alt="Stockholms stad" />;

export function takesNativeProps() {
  return <Sender relation="city" organisation="Kulturförvaltningen" id="eget" lang="fi" ref={createRef<HTMLDivElement>()} />;
}

export function letsTheCitySpeakAsAWhole() {
  return <Sender relation="city" logo={cityLogo} />;
}

export function takesAnObjectThatHeaderAndFooterShare() {
  const sender: SenderDetails = { relation: 'on-behalf', organisation: 'Ekens Omsorg AB' };
  return <Sender {...sender} layout="stack" />;
}

export function needsToKnowWhatTheSenderIsToTheCity() {
  // @ts-expect-error -- without `relation` nobody has thought about whether the logotype may be used
  return <Sender organisation="Kulturförvaltningen" />;
}

export function refusesTheLogotypeForACompanyWithAProfileOfItsOwn() {
  // @ts-expect-error -- the brand manual: a company with a profile of its own does not use the city's logotype
  return <Sender relation="part-of-city" organisation="Ekuddens Bostäder AB" logo={cityLogo} />;
}

export function refusesTheLogotypeForAContractor() {
  // @ts-expect-error -- the brand manual: a contractor does not use the city's logotype
  return <Sender relation="on-behalf" organisation="Ekens Omsorg AB" logo={cityLogo} />;
}

export function refusesAnotherLogotypeForTheCity() {
  // @ts-expect-error -- the city has one logotype, and no administration has its own
  return <Sender relation="city" organisation="Kulturförvaltningen" ownLogo={<svg />} />;
}

export function needsTheNameOfAContractor() {
  // @ts-expect-error -- "På uppdrag av Stockholms stad" says nothing without whose words they are
  return <Sender relation="on-behalf" />;
}

export function refusesPartnersOfAContractor() {
  // @ts-expect-error -- the city is the main sender where there are partners
  return <Sender relation="on-behalf" organisation="Ekens Omsorg AB" partners={{ items: [{ name: 'Eklunden' }] }} />;
}

export function needsTheNameOfAPartner() {
  // @ts-expect-error -- a logotype without a name can't be heard
  return <Sender relation="city" partners={{ items: [{ logo: <svg /> }] }} />;
}

export function refusesATypoInRelation() {
  // @ts-expect-error -- there are three kinds
  return <Sender relation="company" organisation="Ekuddens Bostäder AB" />;
}
