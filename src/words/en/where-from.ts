/** The name of the page about research. What stands on it is in `content/evidence-en.ts`, apart: few people open it. */
export const whereFrom = {
  title: "Where this comes from",
  hint: "Research behind it, and what nobody knows",
};
