/**
 * A browser on a machine that others use as well may be starved for seconds: a scene that fails is told in full and played
 * once more, from nothing. One that fails twice has failed.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
