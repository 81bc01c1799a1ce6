import { language, t } from "./strings.js";

const DAY = 86_400_000;
const dayFormat = new Intl.DateTimeFormat(language, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const shortDayFormat = new Intl.DateTimeFormat(language, {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const timeFormat = new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit" });
const numberFormat = new Intl.NumberFormat(language);
const ageFormat = new Intl.RelativeTimeFormat(language, { numeric: "auto" });

/** A count as people write it. */
export const number = (value) => numberFormat.format(value);

/** `2024-12-08` as a date in words; what is not a date is given back as it is. */
export const day = (iso) => formatted(dayFormat, iso);

/** The same, shorter. */
export const shortDay = (iso) => formatted(shortDayFormat, iso);

/** Two days as one range, which says a shared month or year once. */
export const dayRange = (first, last) => shortDayFormat.formatRange(new Date(first), new Date(last));

/** How long ago a day was, in the coarsest unit that still tells something. */
export function age(iso) {
  const days = Math.round((Date.now() - new Date(iso).getTime()) / DAY);
  if (days < 45) {
    return ageFormat.format(-days, "day");
  }
  if (days < 730) {
    return ageFormat.format(-Math.round(days / 30.44), "month");
  }
  return ageFormat.format(-Math.floor(days / 365.25), "year");
}

/** A moment as people say it: the time today, else the day. */
export function moment(iso) {
  const at = new Date(iso);
  return at.toDateString() === new Date().toDateString() ? timeFormat.format(at) : shortDayFormat.format(at);
}

/** A duration that someone waits for. */
export function wait(seconds) {
  if (seconds < 90) {
    return t("wait.seconds", { count: Math.max(1, Math.round(seconds)) });
  }
  return t("wait.minutes", { count: Math.round(seconds / 60) });
}

/** The name of a language, or nothing where it could not be told. */
export function languageName(code) {
  if (!code || code === "und") {
    return "";
  }
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** What `lang` takes; nothing where the language is unknown. */
export const langOf = (document) => (document.language && document.language !== "und" ? document.language : null);

/** Who says it: the outlet, else the title, else the file. */
export const sourceName = (document) => document.outlet || document.title || document.file;

/** When it was published, in words, undated included. */
export const published = (document) => (document.published ? day(document.published) : t("undated"));

/** Where in the file a citation stands; nothing for formats without pages. */
export function place(citation) {
  if (citation.place) {
    return citation.place;
  }
  return citation.page ? t("page", { page: citation.page }) : "";
}

function formatted(format, iso) {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? String(iso) : format.format(date);
}
