import { json, type ErrorBody } from '../errorBody';

const html = (status: string): ErrorBody => ({
  body: `<html><head><title>${status}</title></head></html>`,
  type: 'text/html',
});

const UNAUTHORISED = {
  message: "The consumer isn't authorized to access %resources.",
  parameters: { resources: 'Magento_Sales::actions_view' },
};

/** 403 and 429 come from what stands before a shop: it has no limit of its own. */
export const MAGENTO_ERRORS: Record<string, ErrorBody> = {
  '401': json(UNAUTHORISED),
  '403': html('403 Forbidden'),
  '404': json({ message: 'Request does not match any route.' }),
  '429': html('429 Too Many Requests'),
  '500': json({ message: 'Internal Error. Details are available in Magento log file. Report ID: webapi-1' }),
};

const prestaError = (code: number, message: string): ErrorBody => json({ errors: [{ code, message }] });

export const PRESTASHOP_ERRORS: Record<string, ErrorBody> = {
  '401': prestaError(18, 'Invalid authentication key format'),
  '403': prestaError(132, 'No permission for this key on this shop'),
  '404': prestaError(87, 'Id(s) not exists: 1'),
  '429': html('429 Too Many Requests'),
  '500': prestaError(2, '[PHP Error #1] Uncaught Error (/index.php, line 1)'),
};
