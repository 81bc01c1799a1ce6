/* Runs before the first paint, so that a chosen theme does not flash. The rest is in theme.js. */
try {
  document.documentElement.dataset.theme = localStorage.getItem("pincite.theme") ?? "system";
} catch {
  document.documentElement.dataset.theme = "system";
}
