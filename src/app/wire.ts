/**
 * Every concrete part of the ticket sidebar, once. A new transcript format or provider is a line here (a shop one in
 * `shops.ts`); everyone else is handed what they need and never asks which one it is. The other two locations are wired
 * beside it, so that none of them loads the parts of another.
 */
import type { AssistParts } from '../assist/parts';
import { createTicketSession } from '../assist/createTicketSession';
import { mayAsk } from '../assist/identity/permitted';
import { createChannelKnowledge } from '../background/channelKnowledge';
import { createRemembered } from '../background/remembered';
import { openChannel } from '../browser/channel';
import { systemClock } from '../browser/clock';
import { randomIds } from '../browser/ids';
import { memoryName, ownerName } from '../browser/name';
import { guardDraft } from '../checks';
import { createCustomerSource } from '../customer';
import type { Translate } from '../lib/translate';
import type { Feature } from '../model/mode';
import type { PanelParts } from '../panel/parts';
import { insertableText } from '../suggestions/insertableText';
import type { SuggestReplies } from '../suggestions/engine';
import { suggestReplies } from '../suggestions/suggestReplies';
import { createAuditsReader } from '../transcripts/audits';
import { botRules } from '../transcripts/bots';
import { createCommentsReader } from '../transcripts/comments';
import { createConversationLogReader } from '../transcripts/conversationLog';
import { createFieldsReader } from '../transcripts/fields';
import { toLiveMessages } from '../transcripts/live';
import { withStories } from '../transcripts/liveStories';
import { mergeMessages, mergeStories } from '../transcripts/merge';
import type { Reader, ReaderParts } from '../transcripts/reader';
import { createSunshineReader } from '../transcripts/sunshine';
import { createComposer } from '../zendesk/composer';
import type { Install } from '../zendesk/install';
import { createRecords } from '../zendesk/records';
import { createRequest } from '../zendesk/request';
import { openOwnPage } from '../zendesk/route';
import { readTicketFields } from '../zendesk/ticketFields';
import { createTicketHost } from '../zendesk/ticketHost';
import type { ZafClient } from '../zendesk/zafClient';
import { checkSettings } from './checkSettings';
import { wantedFacts } from './factKinds';
import { identityLevel } from './identityLevel';
import { createLateAcceptance } from './lateAcceptance';
import { createLife } from './life';
import type { LaterParts } from './loadLater';
import { loadReading, loadThings } from './loadReading';
import { createEngage } from './marketing';
import { type Begun, lastKnown } from './mode/lastKnown';
import { oneAtATime } from './oneAtATime';
import { withoutSilent } from './silentSlots';
import { configuredShops, createLook } from './shops';
import { createWriting } from './writing';

export { lastKnown };

/** In order of trust. */
const READERS: ((parts: ReaderParts) => Reader)[] = [
  createConversationLogReader,
  createAuditsReader,
  createSunshineReader,
  createCommentsReader,
  createFieldsReader,
];

/** The ticket sidebar. `begun.acting` may be another from one moment to the next. */
export async function wireSidebar(
  client: ZafClient,
  install: Install,
  translate: Translate,
  begun?: Begun,
): Promise<PanelParts> {
  begun ??= await lastKnown(install);
  const { store } = begun;
  install = { ...install, settings: { ...install.settings, ...begun.acting.settings } };
  const { settings, locale, accountTimeZone: timeZone } = install;
  const request = createRequest(client);
  const bots = botRules(settings);
  const readFields = (ids: readonly string[]) => readTicketFields(client, ids);
  const host = createTicketHost(client, (items) => toLiveMessages(items, bots));
  const composer = createComposer(client);
  const channel = openChannel(ownerName(install));
  const shared = createRemembered({
    request,
    channel: openChannel(memoryName(ownerName(install))),
    ids: randomIds,
    clock: systemClock,
  });
  const kept: LaterParts['kept'] = { house: null };
  const suggest: SuggestReplies = (situation, candidates) =>
    suggestReplies({ ...situation, ...kept }, candidates);
  const comparing = async () => {
    const [{ compared }] = await Promise.all([import('./comparison'), translate.learn()]);
    const onOpen = () => session.retry('suggestions');
    return compared(suggest, { settings, timeZone, clock: systemClock, onOpen });
  };
  const assist: AssistParts = {
    // What an agent sends is known by its own words: only the story is told with its texts taken apart.
    host: withStories(host, { locale, timeZone, bots }),
    store,
    records: createRecords(request),
    readers: READERS.map((create) => create({ request, readFields, settings, locale, timeZone })),
    connectors: configuredShops({ request: shared.request, settings, store }),
    customers: createCustomerSource({ request: shared.request, settings }),
    knowledge: createChannelKnowledge({
      channel,
      ids: randomIds,
      local: async () => (await import('./pageKnowledge')).pageKnowledge(request, settings),
    }),
    suggest: settings['control_share'] ? await comparing() : suggest,
    mergeMessages,
    mergeStories,
    identityLevel: identityLevel(settings),
    wantsFact: wantedFacts(settings),
    loadReading,
    loadThings,
    loadMoreReading: async (...spoken) =>
      (await import('./loadLater')).loadLater(spoken, {
        translate,
        request: shared.request,
        settings,
        kept,
      }),
    clock: systemClock,
  };
  const session = createTicketSession(assist);
  const isOff = (feature: Feature): boolean => {
    const { off = [], brands = [] } = begun.acting;
    return off.includes(feature) || (!!brands[0] && !brands.includes(session.state().ticket?.brandId ?? 0));
  };
  const counted = oneAtATime((ticketId) =>
    createLateAcceptance(async () =>
      (await import('./counting')).countTicket(ticketId, { client, install, session, channel, store }),
    ),
  );
  const guard = withoutSilent(
    (draft) => {
      if (isOff('guard')) return null;
      const { facts, transcript, orders } = session.state();
      return guardDraft({ ...draft, facts, transcript: transcript.value, orders: orders.value });
    },
    channel,
    ({ slot, question }) => mayAsk(slot, question, session.state()),
  );
  const holdsOnce = settings['guard_hold'] === true;
  const life = createLife({
    session,
    acceptanceOf: (ticketId) => (isOff('records') ? null : counted(ticketId)),
    host,
    composer,
    insertable: insertableText,
    guard,
    knowledge: assist.knowledge,
    store,
    holdsOnce,
    translate,
    install,
  });
  return {
    session: {
      ...session,
      retry(block) {
        shared.renew();
        session.retry(block);
      },
    },
    composer,
    host,
    look: createLook(assist.connectors),
    engage: createEngage({ request: shared.request, settings }),
    insertable: insertableText,
    guard,
    checkClaims: async (text) => (await import('./checkText')).checkText(text, session),
    repliesIn: async (...asked) => (await import('./repliesIn')).repliesIn(assist, session, ...asked),
    checkSettings: checkSettings({
      acting: begun.acting,
      install,
      store,
      records: assist.records,
      clock: systemClock,
      ids: randomIds,
    }),
    openFigures: () => openOwnPage(client, 'mine'),
    holdsOnce,
    ...createWriting({
      request,
      settings,
      store,
      ids: randomIds,
      clock: systemClock,
      timeZone,
      session,
      onShown: host.onShown,
    }),
    clock: systemClock,
    translate,
    ...life,
  };
}
