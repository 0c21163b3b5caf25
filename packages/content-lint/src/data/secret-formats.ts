/** A key whose form says what it is. */
export interface SecretFormat {
  /** What it opens, as a reader calls it: definite form. */
  service: string;
  /** A regular expression without groups; matched where no letter, digit or underscore stands before. Bounded. */
  pattern: string;
  source: string;
}

export const secretFormats: readonly SecretFormat[] = [
  { service: 'Amazon Web Services', pattern: '(?:AKIA|ASIA)[A-Z2-7]{16}', source: 'AWS, IAM identifiers: unique ID prefixes' },
  { service: 'GitHub', pattern: 'gh[pousr]_[A-Za-z0-9]{36,255}', source: 'GitHub, token formats' },
  { service: 'GitHub', pattern: 'github_pat_[A-Za-z0-9_]{60,255}', source: 'GitHub, token formats: fine-grained' },
  { service: 'GitLab', pattern: 'gl(?:pat|ptt|dt|rt)-[A-Za-z0-9_-]{20,64}', source: 'GitLab, token prefixes' },
  { service: 'Slack', pattern: 'xox[abeoprs]-[A-Za-z0-9-]{20,250}', source: 'Slack, token types' },
  { service: 'Google', pattern: 'AIza[A-Za-z0-9_-]{35}', source: 'Google Cloud, API keys' },
  { service: 'Stripe', pattern: '(?:sk|rk)_live_[A-Za-z0-9]{16,247}', source: 'Stripe, API keys' },
  { service: 'npm', pattern: 'npm_[A-Za-z0-9]{36}', source: 'GitHub, npm token format' },
  { service: 'SendGrid', pattern: 'SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}', source: 'Twilio SendGrid, API keys' },
  { service: 'Azure', pattern: '(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{42,86}={1,2}', source: 'Microsoft, Azure connection strings' },
  { service: 'OpenAI', pattern: 'sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{40,200}', source: 'OpenAI, API keys' },
  { service: 'Anthropic', pattern: 'sk-ant-[a-z]{3,8}\\d\\d-[A-Za-z0-9_-]{40,200}', source: 'Anthropic, API keys' },
];
