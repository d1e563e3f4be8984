import { useState } from "react";
import { SelectField } from "#ui/field.tsx";
import { guessPlace, isPlace, PLACES, type Place } from "#words/content/country.ts";
import { useWords } from "#words/react.ts";

/**
 * The country the page shows. It is the one just chosen, else the saved one, else a guess from the language settings:
 * behind the lock nothing can be saved, and the choice still has to hold while the page is open.
 */
export function usePlace(
  saved: string | null,
  languageTags: readonly string[],
  onCountry: (place: Place) => void,
) {
  const [chosen, setChosen] = useState<Place | null>(null);
  const known = chosen ?? (isPlace(saved) ? saved : null);
  const choose = (place: Place) => {
    setChosen(place);
    onCountry(place);
  };
  return { place: known ?? guessPlace(languageTags), isGuess: known === null, choose };
}

interface CountryFieldProps {
  place: Place;
  isGuess: boolean;
  onChoose: (place: Place) => void;
}

export function CountryField({ place, isGuess, onChoose }: CountryFieldProps) {
  const { words, language } = useWords();
  const { countries, countryLabel, countryGuessed } = words.help;
  const byName = [...PLACES].sort(
    (a, b) => Number(a === "zz") - Number(b === "zz") || countries[a].localeCompare(countries[b], language),
  );
  return (
    <SelectField
      label={countryLabel}
      hint={isGuess ? countryGuessed : undefined}
      value={place}
      onChange={(event) => {
        if (isPlace(event.target.value)) onChoose(event.target.value);
      }}
    >
      {byName.map((one) => (
        <option key={one} value={one}>
          {countries[one]}
        </option>
      ))}
    </SelectField>
  );
}
