import type { Route } from "#ui/route.ts";

const review = () => import("./review-form-page.tsx");

/** What names a thing comes before what names one of them: the first that fits is taken. */
export const lookingRoutes: readonly Route[] = [
  { path: "/look-back", load: async () => (await import("./look-back-page.tsx")).LookBackPage },
  { path: "/look-back/review", load: async () => (await review()).ReviewFormPage },
  { path: "/look-back/review/:id", load: async () => (await review()).ReviewFormPage },
  { path: "/look-back/:id", load: async () => (await import("./review-page.tsx")).ReviewPage },
];
