import { type AddressData, findAddressData } from './address-data.ts';
import { type BankAccount, findBankAccounts } from './bank-accounts.ts';
import { type CaseName, findCaseNames } from './case-names.ts';
import { findIdentityNumbers, type IdentityNumber } from './identity-numbers.ts';
import { findPrivateContacts, type PrivateContact } from './private-contacts.ts';
import { findSecrets, type Secret } from './secrets.ts';

/** What is private in a text, by kind. Each list is in the text's order. */
export interface PrivateData {
  identityNumbers: readonly IdentityNumber[];
  bankAccounts: readonly BankAccount[];
  secrets: readonly Secret[];
  contacts: readonly PrivateContact[];
  addressData: readonly AddressData[];
  caseNames: readonly CaseName[];
}

export type PrivateKind = keyof PrivateData;
export type PrivateItem = PrivateData[PrivateKind][number];

/** No number of any kind is without one, and most texts are. */
const digit = /\d/;

/** Looks for all kinds once; spans are made of it, and the rules about private data read it. Linear. */
export function findPrivateData(text: string): PrivateData {
  const hasDigits = digit.test(text);
  return {
    identityNumbers: hasDigits ? findIdentityNumbers(text) : [],
    bankAccounts: hasDigits ? findBankAccounts(text) : [],
    secrets: findSecrets(text),
    contacts: findPrivateContacts(text),
    addressData: findAddressData(text),
    caseNames: hasDigits ? findCaseNames(text) : [],
  };
}
