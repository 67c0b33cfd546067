import { Toned } from '../../ui/Notice';
import { useTranslate } from '../../ui/TranslateProvider';
import { viewPurchases } from '../derive/purchases';
import { MoreOfCustomer } from './MoreOfCustomer';
import type { MoreOfCustomerProps } from './MoreOfCustomer';
import { Rows } from './Rows';
import { viewCustomer } from '../derive/customer';

/** What Zendesk knows of them, and what they bought. */
export function CustomerSection(props: MoreOfCustomerProps) {
  const { customer, assistance, now, say } = props;
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
      <MoreOfCustomer {...props} />
    </>
  );
}
