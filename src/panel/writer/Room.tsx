import styled from 'styled-components';
import { Block } from '../../ui/Row';

/** As high as the menu at its narrowest: what comes later than the click moves nothing. */
export const Room = styled(Block)`
  min-height: 126px;
`;
