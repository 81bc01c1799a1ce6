/**
 * The one place where a page keeps its state.
 *
 * @template S
 * @param {S} initial
 * @returns {{get: function(): S, set: function(Partial<S>): void, subscribe: function(function(S, S): void): void}}
 *     `set` replaces the named fields and tells every subscriber the new and the old state, in order of subscription
 */
export function createStore(initial) {
  let state = Object.freeze({ ...initial });
  const subscribers = [];
  return {
    get: () => state,
    set(patch) {
      const before = state;
      state = Object.freeze({ ...state, ...patch });
      subscribers.forEach((subscriber) => subscriber(state, before));
    },
    subscribe(subscriber) {
      subscribers.push(subscriber);
    },
  };
}
