import type { ApprovalReason } from '@stockholm/findings';

/** Why something may stand, in words that a writer would use. */
export const reasonWords: Readonly<Record<ApprovalReason, string>> = {
  falsklarm: 'Granska har fel',
  citat: 'Det är ett citat',
  undantag: 'Det ska stå så i den här texten',
  skuld: 'Det är fel men rättas senare',
};
