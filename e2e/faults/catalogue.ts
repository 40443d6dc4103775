import { createDevice } from "./device";
import type { Fault } from "./fault";
import { faultsOfPages } from "./ofPages";
import { faultsOfState } from "./ofState";
import { faultsOfStores } from "./ofStores";
import { inLanes, type Report } from "./part";
import type { Site } from "./site";

const faults = [...faultsOfPages, ...faultsOfStores, ...faultsOfState];

/** The catalogue's other faults, each on a device of its own. */
export async function tryCatalogue(
  site: Site,
  isShort: boolean,
  say: (line: string) => void,
): Promise<Report> {
  const wanted = isShort ? faults.filter((fault) => fault.isShort) : faults;
  const outcomes = new Map<Fault, Outcome>();
  await inLanes(wanted, async (rest) => {
    for (const fault of rest) {
      const outcome = await tryFault(site, fault);
      outcomes.set(fault, outcome);
      say(
        `${outcome.isSurvived ? "survived    " : "NOT SURVIVED"}  ${toName(fault)} ${outcome.told}`,
      );
    }
  });
  const survived = [...outcomes.values()].filter(({ isSurvived }) => isSurvived).length;
  return {
    rows: [
      ["Faults of the catalogue", "survived", ""],
      ...wanted.map((fault) => {
        const { isSurvived = false, told = "" } = outcomes.get(fault) ?? {};
        return [toName(fault), isSurvived ? "yes" : "NO", isSurvived ? told : ""];
      }),
      ["All", `${survived} of ${wanted.length}`],
    ],
    isWhole: survived === wanted.length,
  };
}

const toName = ({ id, name }: Fault) => `${id.padEnd(4)} ${name}`;

type Outcome = {
  readonly isSurvived: boolean;
  /** A figure, or why it was not survived. */
  readonly told: string;
};

async function tryFault(site: Site, fault: Fault): Promise<Outcome> {
  const device = await createDevice(site, fault);
  try {
    const figure = await fault.run(device);
    return { isSurvived: true, told: typeof figure === "string" ? figure : "" };
  } catch (error) {
    return { isSurvived: false, told: error instanceof Error ? error.message : String(error) };
  } finally {
    await device.discard();
  }
}
