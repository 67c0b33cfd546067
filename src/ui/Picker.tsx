import styled from 'styled-components';
import { color } from './color';
import { Icon } from './Icon';

/** The browser's own select lies invisibly over the words: keyboard, touch and long lists for nothing. */
const Frame = styled.span<{ $isSet: boolean }>`
  position: relative;
  display: inline-flex;
  align-items: center;
  gap: 4px;
  max-width: 100%;
  min-height: 24px;
  padding: 0 4px;
  border-radius: 4px;
  color: ${color.text};
  font-weight: ${({ $isSet }) => ($isSet ? 600 : 400)};
  &:hover {
    background: ${color.hover};
  }
  &:focus-within {
    outline: 2px solid ${color.focus};
  }
`;

const Words = styled.span`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

const Native = styled.select`
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  opacity: 0;
  cursor: pointer;
  option {
    color: ${color.text};
    background: ${color.ground};
  }
`;

export interface PickerOption {
  value: string;
  words: string;
}

interface PickerProps {
  label: string;
  /** What is read at rest: the choice, or the name of what can be chosen. */
  words: string;
  value: string;
  options: readonly PickerOption[];
  /** It narrows what is shown. */
  isSet?: boolean;
  onChoose: (value: string) => void;
}

/** One choice of several that takes no more room than its words. */
export function Picker({ label, words, value, options, isSet = false, onChoose }: PickerProps) {
  return (
    <Frame $isSet={isSet}>
      <Words aria-hidden="true">{words}</Words>
      <Icon name="down" />
      <Native aria-label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </Native>
    </Frame>
  );
}
