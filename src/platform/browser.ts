/**
 * The one place that touches the browser's extension API. The rest of this folder wraps only what
 * the extension uses, so that browser differences and tests have one seam.
 */
export { default as browser, type Runtime } from "webextension-polyfill";
