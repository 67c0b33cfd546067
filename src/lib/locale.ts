/** Zendesk writes 'en-us' or 'fr_CA'; Intl wants a valid tag. The language alone where the rest is none, else English. */
export function toLocaleTag(locale: string): string {
  const tag = locale.trim().replaceAll('_', '-');
  for (const each of [tag, tag.split('-')[0] ?? '']) {
    try {
      return new Intl.Locale(each).toString();
    } catch {
      // not a tag: the next, shorter one
    }
  }
  return 'en';
}

/** The IANA name of a time zone as Intl takes it; UTC for one that nobody knows. */
export function toTimeZone(name: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name === '' ? 'UTC' : name;
  } catch {
    return 'UTC';
  }
}
