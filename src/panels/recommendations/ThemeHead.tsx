import type { ListModel } from "./list";
import type { ThemeGroup } from "./rows";
import { rowWords } from "./rowWords";

export function ThemeHead({ model, group }: { model: ListModel; group: ThemeGroup }) {
  const { implemented, of } = group.actions;
  const say = rowWords(model.locale);
  return (
    <div className="theme-head">
      <h3 className="font-serif text-[0.9375rem] leading-5">
        {model.isWide ? group.title : group.short}
      </h3>
      <span className="shrink-0 text-xs text-soft">
        {say.themeCount(model.isLoaded ? implemented : null, of)}
      </span>
    </div>
  );
}
