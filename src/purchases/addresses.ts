import type { OrderQuery } from './connector';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The addresses that a shop can be asked about, verified ones first. Some refuse a whole question for what is none. */
export const mostTrusted = ({ emails }: OrderQuery): string[] =>
  emails
    .filter(({ value }) => ADDRESS.test(value))
    .toSorted((a, b) => Number(b.isVerified) - Number(a.isVerified))
    .map(({ value }) => value);
