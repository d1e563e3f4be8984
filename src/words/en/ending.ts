export const ending = {
  title: "Pausing or ending",
};
