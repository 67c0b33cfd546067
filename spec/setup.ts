// One clock zone for every machine that runs the specs.
process.env.TZ = 'UTC';
