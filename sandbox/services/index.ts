/** The services of the emulated account: what the host and the specs may use of them. */
export { createAccount } from './account';
export { applyRequirements, ROOMS, type Requirements } from './ownObjects';
export { clientRequest } from './clientRequest';
export { receiveMessage, saveTicket, sendLiveMessage } from './deskActions';
export { choiceOf, packedWithShops, settingsOf, SHOP_CHOICES, slotsOf, type ShopChoice } from './shops/slots';
export { MODEL_CHOICES, modelOf, modelSettings, type ModelChoice } from './model/settings';
export { setLimits } from './limits';
export { SANDBOX_SETTINGS, withDefaults } from './settings';
export { fillScale, LARGE } from './scale';
export { expireShopTokens } from './shopify/tokens';
export { queryCost } from './shopify/cost';
