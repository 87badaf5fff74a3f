/** Routes whose addresses stay while what answers them changes. */
import type { Route, Told } from '../routes.js';

type AnyRoute = Route<Told | Promise<Told>>;

/**
 * @param current the routes of the index that is live: the same methods and paths in the same order each time
 */
export function liveRoutes(current: () => readonly AnyRoute[]): AnyRoute[] {
  return current().map((route, place) => ({
    ...route,
    answer: (asked) => (current()[place] ?? route).answer(asked),
  }));
}
