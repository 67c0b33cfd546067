/** Of `app` the screens show the name alone; Zendesk reads the rest from the file that lies beside the assets. */
const SHOWN = 'name';

/** A loader of webpack for `translations/`: labels and help of the settings are not loaded with the panel. */
export default function withoutListing(source) {
  const { app, ...words } = JSON.parse(source);
  return JSON.stringify({ app: { [SHOWN]: app[SHOWN] }, ...words });
}
