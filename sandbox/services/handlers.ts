import type { HttpHandler } from 'msw';
import type { Account } from '../types';
import { internalsOf } from './internals';
import { modelHandlers } from './model/handlers';
import { klaviyoHandlers } from './klaviyo';
import { shopifyHandlers } from './shopify/handlers';
import { bigCommerceHandlers } from './shops/bigcommerce';
import { jsonHandlers } from './shops/json';
import { magentoHandlers } from './shops/magento';
import { prestaShopHandlers } from './shops/prestashop';
import { stripeHandlers } from './shops/stripe';
import { wooCommerceHandlers } from './shops/woocommerce';
import { sunshineHandlers } from './sunshine';
import { articleHandlers } from './zendesk/articles';
import { auditHandlers } from './zendesk/audits';
import { commentHandlers } from './zendesk/comments';
import { conversationLogHandlers } from './zendesk/conversationLog';
import { customObjectHandlers } from './zendesk/customObjects';
import { groupHandlers } from './zendesk/groups';
import { jobHandlers } from './zendesk/jobs';
import { macroHandlers } from './zendesk/macros';
import { organizationHandlers } from './zendesk/organizations';
import { recordHandlers } from './zendesk/records';
import { searchHandlers } from './zendesk/search';
import { ticketHandlers } from './zendesk/tickets';
import { userEventHandlers } from './zendesk/userEvents';
import { accountSetupHandlers } from './zendesk/accountSetup';
import { userHandlers } from './zendesk/users';

/** Everything that answers in this account, in order: the first that knows the path wins. */
export function allHandlers(account: Account): HttpHandler[] {
  const internals = internalsOf(account);
  internals.handlers ??= [
    ...userHandlers(account),
    ...accountSetupHandlers(account),
    ...userEventHandlers(account),
    ...organizationHandlers(account),
    ...ticketHandlers(account),
    ...commentHandlers(account),
    ...conversationLogHandlers(account),
    ...auditHandlers(account),
    ...searchHandlers(account),
    ...groupHandlers(account),
    ...macroHandlers(account),
    ...articleHandlers(account),
    ...customObjectHandlers(account),
    ...recordHandlers(account),
    ...jobHandlers(account),
    ...shopifyHandlers(account),
    ...wooCommerceHandlers(account),
    ...bigCommerceHandlers(account),
    ...magentoHandlers(account),
    ...prestaShopHandlers(account),
    ...stripeHandlers(account),
    ...jsonHandlers(account),
    ...sunshineHandlers(account),
    ...klaviyoHandlers(account),
    ...modelHandlers(account),
  ];
  return internals.handlers;
}
