import { memo } from "react";
import type { Mark } from "@/linking";
import { openPassages } from "@/view";
import type { Layout } from "./layout";
import type { Strand } from "./model";

/** For the eye and the pointer alone: the passages list the same links, with reasons and buttons. */
export function Strands({ strands, layout }: { strands: readonly Strand[]; layout: Layout }) {
  return (
    <svg aria-hidden="true" className="argument-strands">
      {strands.map(({ id, grade, links, share, mark, title }) => {
        const drawn = layout.strands.get(id);
        const [only] = links.length === 1 ? links : [];
        return (
          drawn && (
            <Line
              key={id}
              path={drawn.path}
              width={only ? null : Math.min(10, Math.max(1.5, share * drawn.width))}
              link={only?.id ?? null}
              grade={grade}
              mark={mark}
              title={title}
            />
          )
        );
      })}
    </svg>
  );
}

type Drawn = Pick<Strand, "grade" | "title"> & {
  path: string;
  /** `null` for a single link, whose grade decides. */
  width: number | null;
  link: string | null;
  mark: Mark;
};

const Line = memo(function Line({ path, width, link, grade, mark, title }: Drawn) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone; keys reach the same links in the passages.
    <g className="strand" data-strand={mark} onClick={() => link && openPassages(link)}>
      <title>{title}</title>
      {link && <path d={path} className="strand-target" />}
      <path
        d={path}
        className="strand-line"
        data-grade={grade}
        style={width === null ? undefined : { strokeWidth: width }}
      />
    </g>
  );
});
