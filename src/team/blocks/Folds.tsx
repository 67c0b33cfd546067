import { type ReactNode, useId } from 'react';
import styled from 'styled-components';
import { color } from '../../ui/color';
import { Icon } from '../../ui/Icon';
import { focusRing } from '../../ui/Row';
import { Turn } from './layout';
import { useOpen } from './useOpen';

const Heads = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 24px;
  margin-inline: -8px;
`;

const Head = styled.button.attrs({ type: 'button' })`
  display: inline-flex;
  align-items: flex-start;
  gap: 6px;
  min-height: 28px;
  padding: 5px 8px;
  border: 0;
  border-radius: 4px;
  background: none;
  text-align: start;
  cursor: pointer;
  &[aria-expanded='true'] {
    font-weight: 600;
  }
  &:hover:enabled {
    background: ${color.hover};
  }
  &:disabled {
    cursor: default;
    color: ${color.grey};
  }
  ${focusRing}
`;

const Room = styled.div`
  padding-block-start: 16px;
`;

export interface Fold {
  key: string;
  title: string;
  /** Nothing is behind it: the title says why, and it does not open. */
  isEmpty?: boolean;
  draw: () => ReactNode;
}

/** Closed sections side by side; one is open at a time, below them all, so that no title moves. */
export function Folds({ folds }: { folds: readonly Fold[] }) {
  const [open, toggle] = useOpen();
  const id = useId();
  const shown = folds.find(({ key, isEmpty }) => key === open && !isEmpty);
  return (
    <>
      <Heads>
        {folds.map(({ key, title, isEmpty }) => (
          <Head
            key={key}
            disabled={isEmpty}
            aria-expanded={isEmpty ? undefined : key === open}
            aria-controls={isEmpty ? undefined : id}
            onClick={() => toggle(key)}
          >
            {!isEmpty && (
              <Turn $isOpen={key === open}>
                <Icon name="forward" />
              </Turn>
            )}
            {title}
          </Head>
        ))}
      </Heads>
      <Room id={id} hidden={!shown}>
        {shown?.draw()}
      </Room>
    </>
  );
}
