export const rehearse = {
  title: "Rehearse",
};
