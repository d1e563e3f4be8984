/** Stands in for the parts of pdfkit that are left out of the app (vite.config.ts). Whoever comes here has taken a wrong turn. */
function leftOut(): never {
  throw new Error("this part is not in the app");
}

// Some of what it stands in for is a default export.
// oxlint-disable-next-line import/no-default-export
export { leftOut as default };
export const cbc = leftOut;
export const ecb = leftOut;
