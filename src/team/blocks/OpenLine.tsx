import { type ReactNode, useId } from 'react';
import { Icon } from '../../ui/Icon';
import { LineButton, Opened, Turn } from './layout';

interface OpenLineProps {
  words: ReactNode;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** One line of a list, and what stands behind it once it is opened. */
export function OpenLine({ words, isOpen, onToggle, children }: OpenLineProps) {
  const id = useId();
  return (
    <>
      <LineButton aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <Turn $isOpen={isOpen}>
          <Icon name="forward" />
        </Turn>
        <span>{words}</span>
      </LineButton>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Opened>{children}</Opened>}
      </div>
    </>
  );
}
