import styled from 'styled-components';
import type { Order } from '../../model/order';
import { color } from '../../ui/color';
import { Hidden } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';
import { type Step, viewProgress } from '../derive/progress';

const Line = styled.ol`
  display: flex;
  flex-wrap: wrap;
  gap: 0 7px;
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Point = styled.li<{ $state: Step['state'] }>`
  color: ${({ $state, theme }) => ($state === 'todo' ? color.grey : color.text)({ theme })};
`;

const SIGNS: Record<Step['state'], string> = { done: '●', current: '◐', todo: '○' };

/** "payée ● préparée ● partie ● route ◐ livrée ○" */
export function ProgressLine({ order }: { order: Order }) {
  const translate = useTranslate();
  const steps = viewProgress(order);
  if (!steps) return null;
  return (
    <Line aria-label={translate('order.progress')}>
      {steps.map(({ name, state }) => (
        <Point key={name} $state={state}>
          {translate(`order.step.${name}`)} <span aria-hidden="true">{SIGNS[state]}</span>
          <Hidden>{translate(`order.stepState.${state}`)}</Hidden>
        </Point>
      ))}
    </Line>
  );
}
