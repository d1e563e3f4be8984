import "#ui/styles.ts";
document.documentElement.dataset["faces"] = "wanted";
import { createRoot } from "react-dom/client";
import { Gallery } from "#ui/gallery.tsx";

/** Opened by gallery.html on the development server; no entry of the build. */
const root = document.getElementById("root");
if (root) createRoot(root).render(<Gallery />);
