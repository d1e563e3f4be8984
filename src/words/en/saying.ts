export const saying = {
  title: "How it went",
};
