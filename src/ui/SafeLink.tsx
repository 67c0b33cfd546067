import type { ReactNode } from 'react';
import styled from 'styled-components';
import { color } from './color';
import { Icon } from './Icon';
import { focusRing } from './Row';

const Anchor = styled.a`
  display: inline-flex;
  align-items: center;
  gap: 3px;
  flex: none;
  min-height: 24px;
  color: ${color.link};
  text-decoration: none;
  &:hover {
    text-decoration: underline;
  }
  ${focusRing}
`;

/** An address from outside as we may open it, or null: https only, so no `javascript:` and nothing in clear. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' ? href : null;
}

/** A link to another site in a new tab. Draws its words without a link when the address is not a safe one. */
export function SafeLink({
  url,
  label,
  children,
}: {
  url: string | null;
  label?: string;
  children?: ReactNode;
}) {
  const href = safeUrl(url);
  if (href === null) return <>{children}</>;
  return (
    <Anchor href={href} target="_blank" rel="noopener noreferrer" aria-label={label} title={label}>
      {children}
      <Icon name="out" />
    </Anchor>
  );
}
