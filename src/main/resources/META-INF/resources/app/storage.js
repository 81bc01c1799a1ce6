/** What this browser tab keeps over a reload. A browser that keeps nothing loses a draft, not the page. */

/**
 * @param {string} key
 * @returns {string} what is kept, else nothing
 */
export function kept(key) {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/**
 * @param {string} key
 * @param {string} value
 */
export function keep(key, value) {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Kept in the page alone.
  }
}
