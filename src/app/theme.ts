import { dark, light, toCustomProperties } from "@/charts";

/** Hands the palette to the style sheet, and follows the device from light to dark and back. */
export function startTheme(): void {
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
  const paint = () => {
    for (const [name, value] of toCustomProperties(prefersDark.matches ? dark : light)) {
      document.documentElement.style.setProperty(name, value);
    }
  };
  paint();
  prefersDark.addEventListener("change", paint);
}
