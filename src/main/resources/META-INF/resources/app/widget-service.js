import { answered, Problem, streamed } from "./http.js";

/** A size in `rem`, those in conditions aside: there it counts on what the reader has set. */
const REM = /(?<!@[^{};]*)(?<![\w.])(-?[\d.]+)rem\b/g;

/**
 * The service as a page of another site may use it: with a token that holds for that site and a short while. A new one is
 * fetched when there is none or the service takes it no more.
 *
 * @param {string} address of the service, ending with a slash
 */
export function widgetService(address) {
  const door = `${address}api/widget/`;
  let token = null;

  return {
    /** A part of the styles. The page around may have its own idea of `rem`, so sizes count on a property instead. */
    style: async (name) => {
      const text = await (await answered(`${address}app/${name}.css`)).text();
      const sheet = new CSSStyleSheet();
      await sheet.replace(text.replace(REM, "calc($1 * var(--pincite-size, 16px))"));
      return sheet;
    },

    /** Asks, and tells each event as it arrives; see `ask` of the chat page. */
    ask: (question, signal, hear) =>
      withToken((authorization) => streamed(`${door}ask`, question, { headers: authorization, signal }, hear)),

    /** What stands around the citation with this number. */
    passage: (answer, number) =>
      withToken(async (authorization) => {
        const path = `answers/${encodeURIComponent(answer)}/citations/${encodeURIComponent(number)}`;
        return (await answered(door + path, { headers: { Accept: "application/json", ...authorization } })).json();
      }),
  };

  async function withToken(work) {
    token ??= await newToken();
    try {
      return await work({ Authorization: `Bearer ${token}` });
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.status !== 401) {
        throw problem;
      }
      token = await newToken();
      return work({ Authorization: `Bearer ${token}` });
    }
  }

  async function newToken() {
    return (await (await answered(`${door}token`, { method: "POST" })).json()).token;
  }
}
