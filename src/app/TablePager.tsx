import { defineWords, formatNumber, type Locale } from "@/i18n";

const words = defineWords({
  en: {
    label: "Pages of the table",
    shown: (from: string, to: string, of: string) => `Rows ${from} to ${to} of ${of}`,
    first: "First",
    previous: "Previous",
    next: "Next",
    last: "Last",
  },
  zh: {
    label: "表格分页",
    shown: (from, to, of) => `第${from}至${to}行，共${of}行`,
    first: "首页",
    previous: "上一页",
    next: "下一页",
    last: "末页",
  },
});

/** Leafs through a table's rows; `from` counts from 0. */
export function TablePager(props: {
  from: number;
  size: number;
  of: number;
  locale: Locale;
  onChange: (from: number) => void;
}) {
  const { from, size, of, locale, onChange } = props;
  const say = words(locale);
  const last = Math.floor((of - 1) / size) * size;
  const number = (value: number) => formatNumber(value, locale);
  const ways = [
    { label: say.first, to: 0, isEnd: from === 0 },
    { label: say.previous, to: from - size, isEnd: from === 0 },
    { label: say.next, to: from + size, isEnd: from >= last },
    { label: say.last, to: last, isEnd: from >= last },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would promise a form.
    <div
      role="group"
      aria-label={say.label}
      className="sticky start-0 flex w-max flex-wrap items-center gap-x-4 text-xs"
    >
      {ways.map(({ label, to, isEnd }) => (
        <button
          key={label}
          type="button"
          className="quiet"
          // Kept in place, so that the focus stays where it is at the end.
          aria-disabled={isEnd || undefined}
          onClick={() => !isEnd && onChange(to)}
        >
          {label}
        </button>
      ))}
      <p role="status" className="text-soft">
        {say.shown(number(from + 1), number(Math.min(of, from + size)), number(of))}
      </p>
    </div>
  );
}
