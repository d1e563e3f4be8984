/** Before a day: "el 22 de nov.", "l’1 d’abr.", "el dimecres 1 d’abril". One and eleven begin with a vowel. */
const isElided = (day: string): boolean => /^11?(?!\d)/u.test(day);

const bare = (day: string): string => day.replace(/^(\p{L}+),/u, "$1");

export const theDay = (day: string): string => (isElided(day) ? `l’${bare(day)}` : `el ${bare(day)}`);

export const ofDay = (day: string): string => (isElided(day) ? `de l’${bare(day)}` : `del ${bare(day)}`);

export const toDay = (day: string): string => (isElided(day) ? `a l’${bare(day)}` : `al ${bare(day)}`);
