export type Link =
  | { readonly kind: "link"; readonly href: string; readonly host: string }
  | { readonly kind: "text"; readonly why: "scheme" | "address" | "credentials" | "length" };

const longest = 2048;
const followed = new Set(["https:", "http:", "mailto:"]);

/**
 * What an address given as evidence may become: a link with its host as the browser will call it, so
 * that a name in look-alike letters shows as `xn--…`; anything doubtful stays text.
 */
export function readLink(given: string): Link {
  const address = given.trim();
  if (address.length > longest) return { kind: "text", why: "length" };
  // Browsers drop line breaks and tabs inside an address: what is read is not what is opened.
  if (/[\p{Cc}\s\\]/u.test(address)) return { kind: "text", why: "address" };
  if (!URL.canParse(address)) return { kind: "text", why: "address" };
  const { protocol, username, password, host, href, pathname } = new URL(address);
  if (!followed.has(protocol)) return { kind: "text", why: "scheme" };
  if (username !== "" || password !== "") return { kind: "text", why: "credentials" };
  if (protocol === "mailto:") return { kind: "link", href, host: pathname };
  return { kind: "link", href, host };
}
