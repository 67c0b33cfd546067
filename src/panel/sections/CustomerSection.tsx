import styled from 'styled-components';
import type { Assistance } from '../../assist/session';
import type { Customer } from '../../model/customer';
import { color } from '../../ui/color';
import { Toned } from '../../ui/Notice';
import { useTranslate } from '../../ui/TranslateProvider';
import { viewPurchases } from '../derive/purchases';
import type { Say } from '../derive/say';
import { viewCustomer } from '../derive/customer';

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

interface CustomerSectionProps {
  customer: Customer;
  assistance: Assistance;
  now: number;
  say: Say;
}

/** What Zendesk knows of them, and what they bought. */
export function CustomerSection({ customer, assistance, now, say }: CustomerSectionProps) {
  const translate = useTranslate();
  const rows = [...viewCustomer(customer, now, say), ...viewPurchases(assistance, say)];
  return (
    <List>
      {rows.map(({ key, name, text, isVerified }) => (
        <Entry key={`${key}:${name}:${text}`} name={name ?? translate(`panel.customer.${key}`)} text={text}>
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
