import {
  type Place,
  type Problem,
  type ProblemBody,
  type ProblemCode,
  placesShown,
} from "./fileProblems";

/** Gathers what is met: of each kind the first, the first places, and how many there are. */
export type Findings = {
  readonly add: (body: ProblemBody, place: () => Place) => void;
  readonly get: (code: ProblemCode) => Problem | null;
};

type Entry = { readonly body: ProblemBody; readonly places: Place[]; count: number };

export function gatherFindings(): Findings {
  const met = new Map<ProblemCode, Entry>();
  return {
    add(body, place) {
      const entry = met.get(body.code) ?? { body, places: [], count: 0 };
      met.set(body.code, entry);
      entry.count += 1;
      // A place costs counting lines, so it is worked out only if it will be shown.
      if (entry.places.length < placesShown) entry.places.push(place());
    },
    get(code) {
      const entry = met.get(code);
      return entry ? { ...entry.body, places: entry.places, count: entry.count } : null;
    },
  };
}
