import { HttpResponse } from 'msw';

/** As recorded for a user that does not exist. */
export function notFound(): Response {
  return HttpResponse.json({ error: 'RecordNotFound', description: 'Not found' }, { status: 404 });
}

export function forbidden(): Response {
  const message =
    'You do not have access to this page. Please contact the account owner of this help desk for further help.';
  return HttpResponse.json({ error: { title: 'Forbidden', message } }, { status: 403 });
}

/** `{error, description}`, the shape that search and most parameter checks use. */
export function refused(status: number, error: string, description: string): Response {
  return HttpResponse.json({ error, description }, { status });
}

/** As recorded for more than a hundred tickets at once. */
export function tooManyValues(): Response {
  return HttpResponse.json(
    {
      error: 'TooManyValues',
      description: 'Parameter  cannot specify more than 100 values',
      max_count: 100,
    },
    { status: 400 },
  );
}

export interface FieldError {
  field: string;
  description: string;
  error: string;
}

/** 422 RecordInvalid, with what is wrong listed by field. */
export function recordInvalid(errors: FieldError[]): Response {
  const details: Record<string, { description: string; error: string }[]> = {};
  for (const { field, description, error } of errors) {
    (details[field] ??= []).push({ description, error });
  }
  return HttpResponse.json(
    { error: 'RecordInvalid', description: 'Record validation errors', details },
    { status: 422 },
  );
}
