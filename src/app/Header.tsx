import { memo, type Ref, useRef, useState } from "react";
import { type Locale, locales, setLocale } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { copyText } from "@/platform";
import { Choice, later } from "@/ui";
import { setView } from "@/view";
import { headerFeatures, windowed } from "./house";
import { words } from "./words";

const About = later(async () => (await import("./About")).About);

const languages = { en: "EN", zh: "中" };

/** Stays as it is while panels follow a change in turn. */
export const Header = memo(function Header({ snapshot }: { snapshot: Snapshot }) {
  const { dataset, view, locale } = snapshot;
  const { source } = dataset.paper;
  const say = words(locale);
  const [aboutIsOpen, setAboutOpen] = useState(false);
  const shareButton = useRef<HTMLButtonElement>(null);
  const page = {
    panels: windowed,
    openAbout: () => setAboutOpen(true),
    // The button itself says how it went, for as long as it has the focus.
    share: () => shareButton.current?.click(),
  };
  return (
    <header className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 border-b lg:flex-nowrap border-ink px-6 py-2">
      <h1 className="flex min-w-0 grow items-center gap-4">
        <span className="font-serif text-2xl italic">Throughline</span>
        <button
          type="button"
          aria-haspopup="dialog"
          title={`${source.short[locale]} · ${source.cite[locale]}`}
          className="min-h-8 min-w-0 cursor-pointer truncate border-s border-hair ps-4 hover:underline"
          onClick={page.openAbout}
        >
          <span className="font-serif text-base">{source.short[locale]}</span>{" "}
          <span className="text-soft">{source.cite[locale]}</span>
        </button>
      </h1>
      {headerFeatures.start.map(({ id, Control }) => (
        <Control key={id} snapshot={snapshot} page={page} />
      ))}
      {dataset.record && <RecordChoice isOn={view.record} locale={locale} />}
      <LanguageChoice locale={locale} />
      <Share button={shareButton} say={say} />
      {headerFeatures.end.map(({ id, Control }) => (
        <Control key={id} snapshot={snapshot} page={page} />
      ))}
      {aboutIsOpen && <About snapshot={snapshot} onClose={() => setAboutOpen(false)} />}
    </header>
  );
});

/** React names radio buttons anew whenever it draws them: not for every choice in the panels. */
const RecordChoice = memo(function RecordChoice(props: { isOn: boolean; locale: Locale }) {
  const say = words(props.locale);
  return (
    <Choice
      name="record"
      label={say.record}
      value={props.isOn ? "on" : "off"}
      options={[
        { value: "off", label: say.paperOnly },
        { value: "on", label: say.withRecord },
      ]}
      onChange={(record) => setView({ record: record === "on" })}
    />
  );
});

const LanguageChoice = memo(function LanguageChoice({ locale }: { locale: Locale }) {
  return (
    <Choice
      name="language"
      label={words(locale).language}
      value={locale}
      options={locales.map((value) => ({ value, label: languages[value], lang: value }))}
      onChange={setLocale}
    />
  );
});

/** Copies the link to this view and says so. */
function Share({ button, say }: { button: Ref<HTMLButtonElement>; say: ReturnType<typeof words> }) {
  const [told, setTold] = useState("");
  return (
    <span className="relative">
      <button
        ref={button}
        type="button"
        className="min-h-8 cursor-pointer border border-hair px-3 whitespace-nowrap"
        onClick={async ({ currentTarget }) => {
          // Safari and Firefox on a Mac give a pressed button none, and so nothing to lose either.
          currentTarget.focus();
          const copied = await copyText(window.location.href);
          setTold(copied ? say.shared : say.shareFailed);
        }}
        onBlur={() => setTold("")}
      >
        {say.share}
      </button>
      <span
        role="status"
        className={`absolute end-0 top-full z-10 mt-1 w-max max-w-60 bg-ink px-2 text-paper ${told ? "" : "invisible"}`}
      >
        {told}
      </span>
    </span>
  );
}
