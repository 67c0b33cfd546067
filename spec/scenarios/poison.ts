import type { ShopOrder, World, WorldArticle, WorldTicket, WorldUser } from '../../sandbox/world/types';

/** Puts `bad` into every field of the world that somebody outside can write, beside what stands there. */
export function poison(world: World, ticketId: number, bad: string): void {
  poisonCase(world, ticketId, bad);
  world.users.filter(({ role }) => role !== 'end-user').forEach((agent) => (agent.name += ` ${bad}`));
  for (const organization of world.organizations) organization.name += bad;
  for (const macro of world.macros) {
    macro.title += ` ${bad}`;
    for (const action of macro.actions)
      if (action.field.startsWith('comment_value')) action.value = [action.value, bad].flat().join(' ');
  }
  world.articles.forEach((article) => poisonArticle(article, bad));
  for (const { records } of Object.values(world.objects)) {
    for (const record of records)
      for (const [key, value] of Object.entries(record.custom_object_fields))
        if (typeof value === 'string') record.custom_object_fields[key] = `${value} ${bad}`;
  }
}

/** The same for what belongs to the requester of one ticket: their tickets, their profile, their orders. */
export function poisonCase(world: World, ticketId: number, bad: string): void {
  const requesterId = world.tickets.find(({ id }) => id === ticketId)?.requester_id ?? 0;
  world.tickets
    .filter(({ requester_id }) => requester_id === requesterId)
    .forEach((each) => poisonTicket(each, bad));
  poisonPerson(world, requesterId, bad);
}

/** Profile and orders only. */
export function poisonPerson(world: World, userId: number, bad: string): void {
  const user = world.users.find(({ id }) => id === userId);
  if (!user) throw new Error(`no user ${userId}`);
  poisonUser(user, bad);
  const customers = world.shop.customers.filter(({ email }) => email === user.email);
  for (const customer of customers)
    Object.assign(customer, { firstName: bad, lastName: bad, tags: [bad], note: bad });
  const ids = customers.map(({ id }) => id);
  world.shop.orders
    .filter((order) => ids.includes(order.customerId ?? 0))
    .forEach((order) => poisonOrder(order, bad));
}

function poisonTicket(ticket: WorldTicket, bad: string): void {
  ticket.subject += ` ${bad}`;
  ticket.tags.push(bad);
  for (const comment of ticket.comments) {
    comment.body += ` ${bad}`;
    comment.html_body += bad;
    comment.attachments.push({
      id: 1,
      file_name: bad,
      content_type: bad,
      size: 1,
      content_url: 'javascript:hack()',
    });
  }
  for (const event of ticket.conversation ?? []) poisonEvent(event, bad);
}

function poisonEvent(event: Record<string, unknown>, bad: string): void {
  const { content, author } = event as {
    content?: Record<string, unknown>;
    author?: Record<string, unknown>;
  };
  if (author) author['display_name'] = `${String(author['display_name'])} ${bad}`;
  if (!content) return;
  for (const key of ['text', 'altText', 'mediaUrl'])
    if (typeof content[key] === 'string') content[key] = `${content[key]} ${bad}`;
  const lists = [content['fields'], content['actions']].filter(Array.isArray) as Record<string, unknown>[][];
  for (const item of lists.flat())
    for (const [key, value] of Object.entries(item))
      if (typeof value === 'string' && key !== 'type') item[key] = `${value} ${bad}`;
}

function poisonUser(user: WorldUser, bad: string): void {
  Object.assign(user, {
    name: `${user.name} ${bad}`,
    notes: bad,
    details: bad,
    tags: [bad],
    external_id: bad,
  });
  user.user_fields['field'] = bad;
}

function poisonArticle(article: WorldArticle, bad: string): void {
  article.title += ` ${bad}`;
  article.body += bad;
  article.html_url = `javascript:hack('${bad}')`;
  article.label_names.push(bad);
}

function poisonOrder(order: ShopOrder, bad: string): void {
  Object.assign(order, { note: bad, tags: [bad] });
  for (const line of order.lineItems)
    Object.assign(line, {
      title: `${line.title} ${bad}`,
      variantTitle: bad,
      sku: bad,
      imageUrl: 'javascript:hack()',
    });
  for (const address of [order.shippingAddress, order.billingAddress])
    if (address)
      for (const [key, value] of Object.entries(address))
        if (typeof value === 'string' && key !== 'countryCodeV2')
          Object.assign(address, { [key]: `${value} ${bad}` });
  for (const refund of order.refunds) refund.note = bad;
  for (const parcel of order.fulfillments) {
    for (const tracking of parcel.tracking)
      Object.assign(tracking, {
        company: `${tracking.company ?? ''} ${bad}`,
        number: `${tracking.number ?? ''} ${bad}`,
        url: 'javascript:hack()',
      });
    for (const event of parcel.events) Object.assign(event, { city: bad, message: bad });
  }
}
