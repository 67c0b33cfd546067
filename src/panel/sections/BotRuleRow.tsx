import { useState } from 'react';
import { TextAction } from '../../ui/Action';
import { copyText } from '../../ui/copyText';
import { Grey } from '../../ui/Row';
import styled from 'styled-components';
import { useTranslate } from '../../ui/TranslateProvider';
import type { BotRule } from '../derive/author';

const Frame = styled.div`
  padding: 0 12px 4px;
  overflow-wrap: anywhere;
`;

/** For an admin: what makes a correction the rule in every ticket. An app cannot change its own settings. */
export function BotRuleRow({ rule }: { rule: BotRule }) {
  const translate = useTranslate();
  const [isCopied, setCopied] = useState(false);
  const { setting, value } = rule;
  return (
    <Frame>
      <Grey>{translate(`transcript.rule.${setting}`, { value })}</Grey>{' '}
      <TextAction onClick={() => void copyText(value).then(setCopied)}>
        {translate(isCopied ? 'transcript.rule.copied' : 'transcript.rule.copy')}
      </TextAction>
    </Frame>
  );
}
