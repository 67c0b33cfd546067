/** What a service says when it refuses. */
export interface ErrorBody {
  body: string;
  type: 'application/json' | 'text/plain' | 'text/html' | 'text/xml';
}

export const json = (value: unknown): ErrorBody => ({
  body: JSON.stringify(value),
  type: 'application/json',
});
