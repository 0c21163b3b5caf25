import { type AddressData, addressSign, findAddressData } from './address-data.ts';
import { type BankAccount, findBankAccounts } from './bank-accounts.ts';
import { type CaseName, findCaseNames } from './case-names.ts';
import { findIdentityNumbers, type IdentityNumber } from './identity-numbers.ts';
import { Landmarks } from './landmarks.ts';
import { contactSign, findPrivateContacts, type PrivateContact } from './private-contacts.ts';
import { findSecrets, type Secret, secretSign } from './secrets.ts';

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

const none: readonly never[] = [];
/** Of most texts. */
const nothingPrivate: PrivateData = { identityNumbers: none, bankAccounts: none, secrets: none, contacts: none, addressData: none, caseNames: none };
/** What each kind can't be without; numbers of all kinds have a digit. Most texts have nothing of it, and are read once. */
const signs = { digit: /\d/, secret: secretSign, contact: contactSign, address: addressSign };
const landmarks = new Landmarks(Object.values(signs));
const numberOf = (sign: keyof typeof signs): number => Object.keys(signs).indexOf(sign);
const [digit, secret, contact, address] = [numberOf('digit'), numberOf('secret'), numberOf('contact'), numberOf('address')];

/** Looks for all kinds once; spans are made of it, and the rules about private data read it. Linear. */
export function findPrivateData(text: string): PrivateData {
  const met = landmarks.read(text);
  if (met.length === 0) return nothingPrivate;
  const hasDigits = met.includes(digit);
  return {
    identityNumbers: hasDigits ? findIdentityNumbers(text) : none,
    bankAccounts: hasDigits ? findBankAccounts(text) : none,
    secrets: met.includes(secret) ? findSecrets(text) : none,
    contacts: met.includes(contact) ? findPrivateContacts(text) : none,
    addressData: met.includes(address) ? findAddressData(text) : none,
    caseNames: hasDigits ? findCaseNames(text) : none,
  };
}
