import { Input } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { color } from './color';

/** A day, in a field of Garden's that can be read. */
export const DayInput = styled(Input).attrs({ type: 'date', isCompact: true })`
  width: auto;
  margin: 0 !important; /* Garden spaces an input that follows its label */
  && {
    color-scheme: ${({ theme }) => theme.colors.base};
  }
  &&::-webkit-datetime-edit {
    color: ${color.text}; /* Garden greys it like a placeholder, as if no day were chosen */
  }
`;
