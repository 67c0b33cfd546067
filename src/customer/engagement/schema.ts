import * as v from 'valibot';
import { neededListOf, textOrNull as text } from '../../lib/lenient';

const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.nullish(schema, null), null);

const channel = orNull(v.object({ marketing: orNull(v.object({ consent: text, consent_timestamp: text })) }));

/** Klaviyo's words for a profile, and of those only what we use. */
export const profilesSchema = v.object({
  data: neededListOf(
    v.object({
      id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
      attributes: v.object({
        email: text,
        subscriptions: orNull(v.object({ email: channel, sms: channel })),
      }),
    }),
  ),
});

/** Events with the names of their metrics beside them. */
export const eventsSchema = v.object({
  data: neededListOf(
    v.object({
      attributes: v.object({
        datetime: v.string(),
        event_properties: v.fallback(v.record(v.string(), v.unknown()), {}),
      }),
      relationships: orNull(
        v.object({ metric: orNull(v.object({ data: orNull(v.object({ id: v.string() })) })) }),
      ),
    }),
  ),
  included: v.fallback(
    neededListOf(v.object({ id: v.string(), attributes: v.object({ name: v.string() }) })),
    [],
  ),
});

export type Profile = v.InferOutput<typeof profilesSchema>['data'][number];
export type Events = v.InferOutput<typeof eventsSchema>;
