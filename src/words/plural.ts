import type { Language } from "#domain/language.ts";

const rules = new Map<Language, Intl.PluralRules>();

/** The whole sentence that fits the number: each form is a full sentence, never a piece of one. */
export function plural(language: Language, n: number, forms: { one: string; other: string }): string {
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  // French and the Portuguese of Brazil count none as one; but the sentence for one says "1".
  return n !== 0 && rule.select(n) === "one" ? forms.one : forms.other;
}
