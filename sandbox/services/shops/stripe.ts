import { HttpResponse, type HttpHandler } from 'msw';
import type { Account } from '../../types';
import { serve, type Question } from '../route';
import { STRIPE } from './slots';
import { answerStripe, refusal } from './stripeAnswers';
import { accountOf } from './stripeWorld';

/** A Stripe account over the world's orders, or over recorded objects where such were imported. */
export const stripeHandlers = (account: Account): HttpHandler[] => [
  serve(account, 'stripe', 'get', 'https://api.stripe.com/v1/*', answer),
];

function answer({ request, world }: Question): Response {
  const isLetIn = request.headers.get('authorization') === `Bearer ${STRIPE.credential}`;
  const { status, body } = isLetIn
    ? answerStripe(accountOf(world), new URL(request.url))
    : refusal(401, 'Invalid API Key provided: rk_test_********');
  return HttpResponse.json(body, { status });
}
