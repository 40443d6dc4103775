import type { ReactNode } from "react";
import { Roving } from "@/ui";
import { ItemList } from "./ItemList";
import { Lens } from "./Lens";
import { listWords } from "./listWords";
import type { CoverageModel } from "./model";
import { ThemeFindings } from "./ThemeFindings";
import { ThemeMatrix } from "./ThemeMatrix";
import { themeWords } from "./themeWords";
import { words } from "./words";
import "./coverage.css";

/** Themes, items and what the advice names, side by side where there is room. */
export function CoveragePicture({ model }: { model: CoverageModel }) {
  const { locale, stated, lists, markOf } = model;
  const say = words(locale);
  const ofThemes = themeWords(locale);
  const ofItems = listWords(locale);
  return (
    <Roving label={say.marks} className="coverage">
      <div className="coverage-parts">
        <Part area="themes" title={ofThemes.themes} note={ofThemes.themesSay}>
          <div className="coverage-themes">
            <div>
              <ThemeMatrix model={model} />
            </div>
            <div>
              <ThemeFindings model={model} />
            </div>
          </div>
        </Part>
        <Part area="items" title={ofItems.items} note={ofItems.itemsSay(ofItems.noLink(stated))}>
          {lists.map((list) => (
            <ItemList key={list.id} list={list} markOf={markOf} locale={locale} />
          ))}
        </Part>
        <Part area="advice" title={say.lens} note={say.lensSay}>
          <Lens model={model} />
        </Part>
      </div>
    </Roving>
  );
}

function Part(props: { area: string; title: string; note: string; children: ReactNode }) {
  const { area, title, note, children } = props;
  return (
    <section data-part={area}>
      <header>
        <h3 className="font-serif text-[1.0625rem] leading-6">{title}</h3>
        <p className="max-w-[34rem] pb-2 text-xs text-pretty text-soft">{note}</p>
      </header>
      <div className="coverage-part">{children}</div>
    </section>
  );
}
