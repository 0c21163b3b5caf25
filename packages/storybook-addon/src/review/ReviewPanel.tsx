/** @jsxRuntime classic */
/** @jsx React.createElement */
import type { Finding } from '@stockholm/findings';
// Storybook's menu brings its own React but not its JSX runtime: with the project's, elements of two versions would mix.
import * as React from 'react';
import { addons, useStorybookApi } from 'storybook/manager-api';
import { styled } from 'storybook/theming';
import { findingsEvent, requestEvent, type FindingsMessage } from './events.ts';

const Panel = styled.div(({ theme }) => ({ padding: 16, maxWidth: '66ch', fontSize: 16, lineHeight: 1.5, color: theme.color.defaultText }));
const List = styled.ol({ paddingInlineStart: 24, margin: 0 });
const Item = styled.li(({ theme }) => ({ padding: '12px 0', borderTop: `1px solid ${theme.appBorderColor}`, '& p': { margin: 0 } }));
const Code = styled.code({ fontSize: 14, overflowWrap: 'anywhere' });

const weight: Record<Finding['severity'], string> = { error: 'Fel', warning: 'Varning', info: 'Kontrollera själv' };

/** The faults in the story that is shown, in words that say what to do. */
export function ReviewPanel() {
  const storyId = useStorybookApi().getUrlState().storyId;
  const [message, setMessage] = React.useState<FindingsMessage>();
  React.useEffect(() => {
    const channel = addons.getChannel();
    channel.on(findingsEvent, setMessage);
    channel.emit(requestEvent);
    return () => channel.off(findingsEvent, setMessage);
  }, []);
  const findings = message?.storyId === storyId ? message?.findings : undefined;
  if (findings === undefined) return <Panel>Granskar exemplet …</Panel>;
  if (findings.length === 0) {
    return <Panel role="status">Inga kända brister i tillgänglighet. Ett program ser bara en del av dem: pröva också med tangentbord och skärmläsare.</Panel>;
  }
  return (
    <Panel>
      <List>
        {findings.map((finding, index) => (
          <Item key={`${finding.fingerprint} ${index}`}>
            <p>
              <strong>{weight[finding.severity]}:</strong> {finding.message}
            </p>
            {finding.suggestions?.map(({ title }) => <p key={title}>{title}</p>)}
            <p>
              <Code>{finding.excerpt}</Code>
            </p>
            <p>
              {finding.rule}
              {finding.requirement?.wcag !== undefined && ` · WCAG ${finding.requirement.wcag.join(', ')}`}
            </p>
          </Item>
        ))}
      </List>
    </Panel>
  );
}
