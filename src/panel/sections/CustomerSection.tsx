import styled from 'styled-components';
import type { Customer } from '../../model/customer';
import { color } from '../../ui/color';
import { Toned } from '../../ui/Notice';
import { useTranslate } from '../../ui/TranslateProvider';
import type { Say } from '../derive/say';
import { viewCustomer } from '../derive/sections';

const List = styled.dl`
  display: grid;
  grid-template-columns: minmax(70px, auto) minmax(0, 1fr);
  gap: 3px 8px;
  margin: 0;
  padding: 2px 12px 6px;
  dt {
    color: ${color.grey};
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
`;

/** What Zendesk knows of them. */
export function CustomerSection({ customer, now, say }: { customer: Customer; now: number; say: Say }) {
  const translate = useTranslate();
  return (
    <List>
      {viewCustomer(customer, now, say).map(({ key, text, isVerified }) => (
        <Entry key={`${key}:${text}`} name={translate(`panel.customer.${key}`)} text={text}>
          {isVerified === false && <Toned $tone="doubt">{translate('panel.customer.unverified')}</Toned>}
        </Entry>
      ))}
    </List>
  );
}

function Entry({ name, text, children }: { name: string; text: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <bdi>{text}</bdi> {children}
      </dd>
    </>
  );
}
