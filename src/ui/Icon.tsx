import styled, { css } from 'styled-components';

/** Twelve by twelve, one stroke, in the colour of the text around it. */
const PATHS = {
  forward: 'M4.5 2.5 8 6l-3.5 3.5',
  down: 'M2.5 4.5 6 8l3.5-3.5',
  out: 'M4.5 2.5h5v5M9.3 2.7 3 9',
  alert: 'M6 1.8 11 10.3H1L6 1.8ZM6 5v2.4M6 8.6v.3',
  close: 'm2.8 2.8 6.4 6.4M9.2 2.8 2.8 9.2',
  reload: 'M9.8 6a3.8 3.8 0 1 1-1.2-2.8M9.2 1v2.4H6.8',
  more: 'M2.5 6h.01M6 6h.01M9.5 6h.01',
  check: 'm2.5 6.2 2.4 2.4 4.6-5',
} as const;
export type IconName = keyof typeof PATHS;

const turned = css`
  [dir='rtl'] & {
    transform: scaleX(-1);
  }
`;

const Svg = styled.svg<{ $turns: boolean }>`
  display: block;
  flex: none;
  width: 12px;
  height: 12px;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.3;
  stroke-linecap: round;
  stroke-linejoin: round;
  ${({ $turns }) => $turns && turned}
`;

/** Ornament only: what it means is always said in words beside it or in the control's label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <Svg viewBox="0 0 12 12" aria-hidden="true" $turns={name === 'forward' || name === 'out'}>
      <path d={PATHS[name]} strokeWidth={name === 'more' ? 2 : undefined} />
    </Svg>
  );
}
