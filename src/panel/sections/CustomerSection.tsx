import type { Assistance } from '../../assist/session';
import type { Customer } from '../../model/customer';
import { Toned } from '../../ui/Notice';
import { useTranslate } from '../../ui/TranslateProvider';
import { viewPurchases } from '../derive/purchases';
import type { Say } from '../derive/say';
import type { PanelParts } from '../parts';
import { MoreOfCustomer } from './MoreOfCustomer';
import { Rows } from './Rows';
import { viewCustomer } from '../derive/customer';

interface CustomerSectionProps {
  customer: Customer;
  assistance: Assistance;
  look: PanelParts['look'];
  engage: PanelParts['engage'];
  now: number;
  say: Say;
}

/** What Zendesk knows of them, and what they bought. */
export function CustomerSection({ customer, assistance, look, engage, now, say }: CustomerSectionProps) {
  const translate = useTranslate();
  const rows = [...viewCustomer(customer, now, say), ...viewPurchases(assistance, say)];
  return (
    <>
      <Rows
        rows={rows}
        words="panel.customer"
        aside={({ isVerified }) =>
          isVerified === false && <Toned $tone="doubt">{translate('panel.customer.unverified')}</Toned>
        }
      />
      <MoreOfCustomer
        customer={customer}
        assistance={assistance}
        look={look}
        engage={engage}
        now={now}
        say={say}
      />
    </>
  );
}
