import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { paperQuery } from "@/dataset";
import { languageTag, useLanguage } from "@/i18n";
import { Boundary, later } from "@/ui";
import { useView } from "@/view";
import { Dashboard } from "./Dashboard";
import { Failed } from "./Failed";
import { library } from "./library";
import { words } from "./words";

const papers = new QueryClient();
const Broken = later(async () => (await import("./Broken")).Broken);

export function App() {
  return (
    <QueryClientProvider client={papers}>
      <Boundary fallback={<Broken />}>
        <Opened />
      </Boundary>
    </QueryClientProvider>
  );
}

/** Loading, failed, empty and open are four different sights. */
function Opened() {
  const locale = useLanguage((state) => state.locale);
  const paper = useView((view) => view.paper);
  const query = useQuery(paperQuery(library, paper));
  useEffect(() => {
    document.documentElement.lang = languageTag[locale];
  }, [locale]);
  const say = words(locale);
  if (query.isPending) {
    return (
      <main className="p-12 font-serif text-xl text-soft" aria-busy="true">
        {say.loading}
      </main>
    );
  }
  if (query.isError) {
    return <Failed error={query.error} locale={locale} retry={() => void query.refetch()} />;
  }
  if (query.data.paper.statements.length === 0) {
    return (
      <main className="p-12">
        <h1 className="font-serif text-xl">{say.emptyTitle}</h1>
        <p className="mt-2">{say.emptyText}</p>
      </main>
    );
  }
  return <Dashboard dataset={query.data} />;
}
