import { StadError } from '@stad/errors';
import type { Finding, Suppression } from './finding.ts';
import { compareFindings } from './sort.ts';

/** Why a finding stands: it is wrong, it is somebody else's words, this text may, or it is to be mended later. */
export type ApprovalReason = 'falsklarm' | 'citat' | 'undantag' | 'skuld';

export const approvalReasons: readonly ApprovalReason[] = ['falsklarm', 'citat', 'undantag', 'skuld'];

/** A finding that somebody has looked at and lets stand, in a text that can't carry a comment about it. A line of `stad.godkant.jsonl`. */
export interface Approval {
  rule: string;
  /** Of the text, from the run's root. */
  uri: string;
  /** The marked words. Never of what is private: that is found again by its place. */
  excerpt?: string;
  /** Of a message in a catalogue. */
  keyPath?: string;
  /** Of a Word document. */
  paragraph?: number;
  /** Which of several that are alike in the rest, from 1 in the order of the text. Left out: all of them, but the first of what is private. */
  nth?: number;
  reason: ApprovalReason;
  /** In the words of the one who decided. */
  text: string;
  /** Who answers for it. */
  owner: string;
  /** Last day that it holds, `2027-06-30`. A check reads no calendar and holds it always. */
  until?: string;
}

/** An approval with the number of its line, from 1. */
export interface ApprovalLine {
  line: number;
  approval: Approval;
}

/** What is private: its words are masked, and may not be what an approval is known by. */
const isPrivate = ({ impact, excerpt }: Finding): boolean => impact === 'harm' || excerpt.includes('•');
const uriOf = ({ location }: Finding): string | undefined => ('uri' in location ? location.uri : undefined);
const keyPathOf = ({ location }: Finding): string | undefined => (location.kind === 'catalogue' ? location.keyPath : undefined);
const paragraphOf = ({ location }: Finding): number | undefined => (location.kind === 'docx' ? location.paragraph : undefined);

function isAlike(finding: Finding, { rule, uri, excerpt, keyPath, paragraph, nth }: Approval): boolean {
  if (finding.rule !== rule || uriOf(finding) !== uri) return false;
  if (keyPath !== undefined && keyPathOf(finding) !== keyPath) return false;
  if (paragraph !== undefined && paragraphOf(finding) !== paragraph) return false;
  if (isPrivate(finding)) return excerpt === undefined && (keyPath ?? paragraph ?? nth) !== undefined;
  return excerpt === undefined || finding.excerpt === excerpt;
}

/** The findings that an approval is about, in the order of the text. */
function approvedBy(approval: Approval, findings: readonly Finding[]): Finding[] {
  const alike = findings.filter((finding) => isAlike(finding, approval)).sort(compareFindings);
  const nth = approval.nth ?? (alike.some(isPrivate) ? 1 : undefined);
  return nth === undefined ? alike : alike.slice(nth - 1, nth);
}

/**
 * The approval of one finding: by its words where it may, by its place where it must.
 *
 * @param all - All findings of the text, to tell it from those that are alike.
 * @param words - The decision; `uri` where the text is named otherwise than in the finding.
 */
export function approvalOf(finding: Finding, all: readonly Finding[], words: Pick<Approval, 'reason' | 'text' | 'owner'> & { uri?: string }): Approval {
  const keyPath = keyPathOf(finding);
  const paragraph = paragraphOf(finding);
  const approval: Approval = {
    rule: finding.rule,
    uri: uriOf(finding) ?? '',
    ...(!isPrivate(finding) && finding.excerpt !== '' && { excerpt: finding.excerpt }),
    ...(keyPath !== undefined && { keyPath }),
    ...(paragraph !== undefined && { paragraph }),
    reason: words.reason,
    text: words.text,
    owner: words.owner,
  };
  // Any number makes the place known, so that private ones are alike too.
  const alike = all.filter((one) => isAlike(one, { ...approval, nth: 1 })).sort(compareFindings);
  const needsNumber = alike.length > 1 || (approval.excerpt ?? keyPath ?? paragraph) === undefined;
  const { reason, text, owner, ...place } = approval;
  return { ...place, uri: words.uri ?? approval.uri, ...(needsNumber && { nth: alike.indexOf(finding) + 1 }), reason, text, owner };
}

/** The approval as a line of the file, without its line end. */
export const formatApproval = ({ rule, uri, excerpt, keyPath, paragraph, nth, reason, text, owner, until }: Approval): string =>
  JSON.stringify({ rule, uri, excerpt, keyPath, paragraph, nth, reason, text, owner, until });

/**
 * Marks the findings that are approved, and returns the approvals that are about nothing.
 *
 * @param findings - Of whole texts; those that are approved get a `suppression` unless they have one.
 */
export function applyApprovals(findings: readonly Finding[], lines: readonly ApprovalLine[]): { unused: ApprovalLine[] } {
  const byText = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${uriOf(finding) ?? ''}\u0000${finding.rule}`;
    const list = byText.get(key);
    if (list === undefined) byText.set(key, [finding]);
    else list.push(finding);
  }
  const unused = lines.filter(({ approval }) => {
    const approved = approvedBy(approval, byText.get(`${approval.uri}\u0000${approval.rule}`) ?? []);
    const suppression: Suppression = { kind: 'file', reason: approval.reason, text: approval.text };
    for (const finding of approved) finding.suppression ??= suppression;
    return approved.length === 0;
  });
  return { unused };
}

function broken(uri: string, line: number, why: string, cause?: unknown): StadError {
  return new StadError({ code: 'APPROVALS_BROKEN', uri, what: `${uri} has a fault on line ${line}`, why, remedy: 'Correct the line, or remove it.', cause });
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isNumber = (value: unknown): boolean => value === undefined || (Number.isInteger(value) && (value as number) > 0);
const maybeString = (value: unknown): boolean => value === undefined || typeof value === 'string';

/**
 * Reads a `stad.godkant.jsonl`: one JSON object a line. Blank lines, CRLF and a byte order mark do no harm.
 *
 * @param uri - Name of the file, for errors.
 * @throws StadError `APPROVALS_BROKEN`.
 */
export function parseApprovals(text: string, uri: string): ApprovalLine[] {
  const lines: ApprovalLine[] = [];
  for (const [index, written] of text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u).entries()) {
    if (written.trim() === '') continue;
    const line = index + 1;
    let value: unknown;
    try {
      value = JSON.parse(written);
    } catch (cause) {
      throw broken(uri, line, 'It is not JSON', cause);
    }
    const approval = (value ?? {}) as Approval;
    const { rule, uri: place, excerpt, keyPath, paragraph, nth, reason, text: because, owner, until } = approval;
    if (!isText(rule) || !isText(place) || !isText(because) || !isText(owner) || !approvalReasons.includes(reason)) {
      throw broken(uri, line, `It needs rule, uri, text, owner and a reason: ${approvalReasons.join(', ')}`);
    }
    if (!maybeString(excerpt) || !maybeString(keyPath) || !maybeString(until) || !isNumber(paragraph) || !isNumber(nth)) {
      throw broken(uri, line, 'excerpt, keyPath and until are texts, paragraph and nth are numbers from 1');
    }
    if ((excerpt ?? keyPath ?? paragraph ?? nth) === undefined) throw broken(uri, line, 'It needs excerpt, keyPath, paragraph or nth, to say which finding it is about');
    lines.push({ line, approval });
  }
  return lines;
}
