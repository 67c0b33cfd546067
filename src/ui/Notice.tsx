import type { ReactNode } from 'react';
import styled, { css } from 'styled-components';
import { color } from './color';
import { Icon } from './Icon';
import { Cut, Row } from './Row';

export type Tone = 'plain' | 'doubt' | 'wrong';

const TONES = {
  plain: css`
    color: ${color.grey};
  `,
  doubt: css`
    color: ${color.doubt};
  `,
  wrong: css`
    color: ${color.wrong};
  `,
};

export const Toned = styled.span<{ $tone: Tone }>`
  ${({ $tone }) => TONES[$tone]}
`;

const Words = styled(Cut)<{ $tone: Tone }>`
  ${({ $tone }) => TONES[$tone]}
`;

/** One row that says what is wrong, with what can be done about it at its end. */
export function Notice({ tone, text, children }: { tone: Tone; text: string; children?: ReactNode }) {
  return (
    <Row>
      <Toned $tone={tone}>
        <Icon name="alert" />
      </Toned>
      <Words $tone={tone} title={text} dir="auto">
        {text}
      </Words>
      {children}
    </Row>
  );
}
