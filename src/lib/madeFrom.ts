/**
 * Makes functions of what is made from a value that is replaced now and then: each makes its own once, and again only when
 * the value is another one.
 */
export const madeFrom =
  <From>(current: () => From) =>
  <Made>(make: (from: From) => Made): (() => Made) => {
    let last: { from: From; made: Made } | null = null;
    return () => {
      const from = current();
      if (last?.from !== from) last = { from, made: make(from) };
      return last.made;
    };
  };
