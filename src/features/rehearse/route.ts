import type { Route, ShownView } from "#ui/route.ts";

const pages = () => import("./rehearse-pages.tsx");
const ending = () => import("./ending-page.tsx");
const after = () => import("./after-page.tsx");

/** What names a thing comes before what names one of them: the first that fits is taken. */
export const rehearseRoutes: readonly Route[] = [
  { path: "/rehearse", load: async () => (await import("./rehearse-page.tsx")).RehearsePage },
  { path: "/rehearse/new", load: async () => (await pages()).NewRehearsal },
  { path: "/rehearse/new/:what", load: async () => (await pages()).NewRehearsal },
  { path: "/rehearse/from/:record/:field", load: async () => (await pages()).RehearsalFrom },
  { path: "/rehearse/again/:id", load: async () => (await pages()).RehearsalAgain },
  { path: "/rehearse/edit/:id", load: async () => (await pages()).EditRehearsal },
  { path: "/rehearse/edit/:id/:step", load: async () => (await pages()).EditRehearsal },
  { path: "/rehearse/ending", load: async () => (await ending()).EndingPage },
  { path: "/rehearse/ending/:id", load: async () => (await ending()).EndingPage },
  { path: "/rehearse/where-from", load: async () => (await import("./where-from-page.tsx")).WhereFromPage },
  { path: "/rehearse/seen", load: async () => (await import("./seen-page.tsx")).SeenPage },
  { path: "/rehearse/saying/:id", load: async () => (await after()).SayingPage },
  { path: "/rehearse/:id/after", load: async () => (await after()).AfterPage },
  { path: "/rehearse/:id/card", load: async () => (await import("./card-page.tsx")).CardPage },
  { path: "/rehearse/:id", load: async () => (await import("./rehearsal-page.tsx")).RehearsalPage },
];

/** The card, handed over. */
export const cardShown: ShownView = {
  kind: "card",
  home: (id) => `/rehearse/${id}/card`,
  load: async () => (await import("./shown-card.tsx")).ShownCard,
};
