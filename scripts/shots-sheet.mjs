/** @typedef {import("./shots-take.mjs").Shot} Shot */

const escaped = (/** @type {string} */ text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A page with every picture, screen by screen. @param {readonly Shot[]} shots */
export function contactSheet(shots) {
  const screens = [...new Set(shots.map(({ screen }) => screen))].sort();
  const sections = screens.map((screen) => {
    const figures = shots
      .filter((shot) => shot.screen === screen)
      .sort((one, other) => (one.file < other.file ? -1 : 1))
      .map(({ file, view, problems }) => {
        const told = problems.map((problem) => `<li>${escaped(problem)}</li>`).join("");
        const width = view === "desktop" ? 480 : 195;
        return `<figure><a href="${file}"><img src="${file}" width="${width}" loading="lazy" alt=""></a><figcaption>${escaped(file.replace(".png", ""))}${told ? `<ul>${told}</ul>` : ""}</figcaption></figure>`;
      });
    return `<h2 id="${screen}">${screen}</h2><div>${figures.join("")}</div>`;
  });
  const links = screens.map((screen) => `<a href="#${screen}">${screen}</a>`).join(" · ");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title>
<style>body{font:14px system-ui;margin:1rem;background:#888}div{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}figure{margin:0;max-inline-size:480px}img{display:block;block-size:auto}figcaption{font-size:11px;max-inline-size:195px;overflow-wrap:anywhere}ul{color:#a00;background:#fff;margin:0;padding-inline-start:1rem}a{color:#000}</style>
<p>${links}</p>${sections.join("\n")}</html>
`;
}
