/**
 * What Zendesk's OpenAPI document lacks or has wrong, in our own words, each with the place that says so.
 * `DOC` stands for https://developer.zendesk.com/api-reference.
 */

interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  schema: { type: string };
}

export interface Operation {
  parameters?: Parameter[];
  requestBody?: object;
  responses: Record<string, { content?: { 'application/json': { schema: object } } }>;
}

const path = (name: string, type: string): Parameter => ({
  name,
  in: 'path',
  required: true,
  schema: { type },
});
const query = (name: string, type: string, required = false): Parameter => ({
  name,
  in: 'query',
  required,
  schema: { type },
});
const answers = (schema: object) => ({ '200': { content: { 'application/json': { schema } } } });

const text = { type: 'string' };
const textOrNull = { type: 'string', nullable: true };
const whole = { type: 'integer' };

const article = {
  type: 'object',
  required: [
    'id',
    'title',
    'body',
    'html_url',
    'locale',
    'updated_at',
    'draft',
    'user_segment_id',
    'label_names',
  ],
  properties: {
    id: whole,
    title: text,
    name: text,
    body: textOrNull,
    html_url: text,
    locale: text,
    updated_at: text,
    draft: { type: 'boolean' },
    section_id: whole,
    user_segment_id: { type: 'integer', nullable: true },
    label_names: { type: 'array', items: text },
    snippet: text,
  },
};

const offsetPage = { count: whole, next_page: textOrNull, previous_page: textOrNull };
const pagedArticles = (name: string) => ({
  type: 'object',
  required: [name, 'next_page'],
  properties: { [name]: { type: 'array', items: article }, ...offsetPage },
});
const cursorPage = {
  meta: {
    type: 'object',
    required: ['has_more'],
    properties: { has_more: { type: 'boolean' }, after_cursor: textOrNull, before_cursor: textOrNull },
  },
  links: { type: 'object', properties: { next: textOrNull, prev: textOrNull } },
};

/** Paths that the document does not have. */
export const SUPPLEMENT: Record<string, Record<string, Operation>> = {
  // DOC/ticketing/tickets/tickets/#list-tickets ("GET /api/v2/users/{user_id}/tickets/requested")
  '/api/v2/users/{user_id}/tickets/requested': {
    get: {
      parameters: [
        path('user_id', 'integer'),
        query('include', 'string'),
        query('sort_by', 'string'),
        query('sort_order', 'string'),
      ],
      responses: answers({
        type: 'object',
        required: ['tickets'],
        properties: {
          tickets: { type: 'array', items: { $ref: '#/components/schemas/TicketObject' } },
          ...offsetPage,
          ...cursorPage,
        },
      }),
    },
  },
  // DOC/ticketing/users/events-api/events-api/#get-events-by-zendesk-user-id
  '/api/v2/users/{user_id}/events': {
    get: {
      parameters: [
        path('user_id', 'integer'),
        ...['source', 'type', 'start_time', 'end_time'].map((name) => query(`filter[${name}]`, 'string')),
      ],
      responses: answers({
        type: 'object',
        required: ['events'],
        properties: {
          events: {
            type: 'array',
            items: {
              type: 'object',
              required: ['type', 'source', 'properties'],
              properties: {
                type: text,
                source: text,
                description: textOrNull,
                created_at: text,
                properties: { type: 'object' },
              },
            },
          },
          links: { type: 'array', items: { type: 'object' } },
          meta: cursorPage.meta,
        },
      }),
    },
  },
  // DOC/help_center/help-center-api/articles/#list-articles
  '/api/v2/help_center/articles': {
    get: {
      parameters: [query('sort_by', 'string'), query('sort_order', 'string'), query('label_names', 'string')],
      responses: answers(cursorOrOffset('articles')),
    },
  },
  '/api/v2/help_center/{locale}/articles': {
    get: {
      parameters: [path('locale', 'string'), query('sort_by', 'string'), query('sort_order', 'string')],
      responses: answers(cursorOrOffset('articles')),
    },
  },
  // DOC/help_center/help-center-api/help_center_locales/#list-all-enabled-locales-and-default-locale
  '/api/v2/help_center/locales': {
    get: {
      responses: answers({
        type: 'object',
        required: ['locales', 'default_locale'],
        properties: { locales: { type: 'array', items: text }, default_locale: text },
      }),
    },
  },
  // DOC/help_center/help-center-api/search/#search-articles
  '/api/v2/help_center/articles/search': {
    get: {
      parameters: [
        query('query', 'string'),
        query('locale', 'string'),
        query('label_names', 'string'),
        query('brand_id', 'integer'),
      ],
      responses: answers(pagedArticles('results')),
    },
  },
  // DOC/help_center/help-center-api/search/#unified-search
  '/api/v2/guide/search': {
    get: {
      parameters: [
        query('filter[locales]', 'string', true),
        query('query', 'string'),
        query('filter[content_types]', 'string'),
        query('filter[brand_ids]', 'string'),
      ],
      responses: answers({
        type: 'object',
        required: ['results', 'meta', 'links'],
        properties: {
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['type', 'title', 'url'],
              properties: { type: text, title: text, url: text },
            },
          },
          ...cursorPage,
        },
      }),
    },
  },
};

function cursorOrOffset(name: string): object {
  const page = pagedArticles(name);
  return { ...page, required: [name], properties: { ...page.properties, ...cursorPage } };
}

/** Query parameters that many lists take and the document names for few: DOC/introduction/pagination/. */
export const PAGE_PARAMETERS: Record<string, 'integer' | 'string'> = {
  'page[size]': 'integer',
  'page[after]': 'string',
  'page[before]': 'string',
  page: 'integer',
  per_page: 'integer',
  sort: 'string',
};

/** Parameters that the document forgets: `METHOD path` → names. */
export const FORGOTTEN_PARAMETERS: Record<string, string[]> = {
  // DOC/ticketing/users/users/#sideloads: also organizations
  'get /api/v2/users/{user_id}': ['include'],
  // DOC/ticketing/tickets/ticket_comments/#list-comments: also "sort_order" for offset pages
  'get /api/v2/tickets/{ticket_id}/comments': ['sort_order'],
  // DOC/custom-data/custom-objects/custom_object_records/#delete-custom-object-record-by-external-id-or-name
  'delete /api/v2/custom_objects/{custom_object_key}/records': ['external_id', 'name'],
  // DOC/ticketing/tickets/tickets/#sideloads: "Ticket sideloads", metric_sets among them
  'get /api/v2/tickets/show_many': ['include'],
};

/**
 * Parameters that the document calls required and the service does not. An upsert is by external id or by name,
 * never by both, as the operation's own description says.
 */
export const NOT_REQUIRED: Record<string, string[]> = {
  'patch /api/v2/custom_objects/{custom_object_key}/records': ['external_id', 'name'],
  'delete /api/v2/custom_objects/{custom_object_key}/records': ['external_id', 'name'],
  // DOC/ticketing/groups/groups/#list-groups: `user_id` is of the list of one user's groups, which shares the operation.
  'get /api/v2/groups': ['user_id'],
};

/** Answers whose shape the document has wrong. */
export const CORRECTED_ANSWERS: Record<string, Operation['responses']> = {
  // Jobs over custom object records name them by ULID, which is a text: DOC/custom-data/custom-objects/custom_object_record_bulk_jobs/
  'get /api/v2/job_statuses/{job_status_id}': answers({
    type: 'object',
    required: ['job_status'],
    properties: {
      job_status: {
        type: 'object',
        required: ['id', 'status', 'url'],
        properties: {
          id: text,
          url: text,
          total: { type: 'integer', nullable: true },
          progress: { type: 'integer', nullable: true },
          status: { type: 'string', enum: ['queued', 'working', 'failed', 'completed', 'killed'] },
          message: textOrNull,
          results: {
            type: 'array',
            nullable: true,
            items: {
              type: 'object',
              properties: { id: { anyOf: [text, whole] }, index: whole, status: text, error: text },
            },
          },
        },
      },
    },
  }),
};

/** Properties that the document has wrong: schema → property → what it should say instead. */
export const CORRECTED_PROPERTIES: Record<string, Record<string, object>> = {
  // It calls the name read-only and required at once; its own example of a creation sends it.
  CustomObjectRecord: { name: text },
  // As its own description says: "An array of strings for job actions that delete."
  CustomObjectRecordsBulkCreateRequest: {
    job: {
      type: 'object',
      required: ['action', 'items'],
      properties: {
        action: text,
        items: {
          type: 'array',
          maxItems: 100,
          items: { anyOf: [text, { $ref: '#/components/schemas/CustomObjectRecord' }] },
        },
      },
    },
  },
  // DOC/ticketing/business-rules/macros/#actions: comment_value is `["channel:all", "text"]` or a text.
  ActionObject: { value: { anyOf: [text, { type: 'array', items: text }] } },
  // DOC/ticketing/tickets/tickets/#setting-custom-field-values: it describes the fields' definitions instead.
  TicketUpdateInput: {
    custom_fields: {
      type: 'array',
      items: { type: 'object', required: ['id', 'value'], properties: { id: whole, value: textOrNull } },
    },
  },
};

/**
 * Bodies of refusals, of which the document has almost none: `{error, description}` as recorded for 404 and 400,
 * `{error: {title, message}}` as the apps proxy and permissions give it, `{errors: […]}` as in the document's
 * `Errors`. A 429 may be plain text.
 */
export const ERROR_BODY = {
  anyOf: [
    {
      type: 'object',
      required: ['error'],
      properties: { error: text, description: text, details: { type: 'object' } },
    },
    {
      type: 'object',
      required: ['error'],
      properties: {
        error: { type: 'object', required: ['title', 'message'], properties: { title: text, message: text } },
      },
    },
    { type: 'object', required: ['errors'], properties: { errors: { type: 'array' } } },
  ],
};
