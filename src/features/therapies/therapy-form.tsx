import { addressesIn } from "#domain/rehearse.ts";
import { emptyTherapy, RHYTHMS, THERAPY_KINDS, therapySchema, type Therapy } from "#domain/therapy.ts";
import { Actions, Stack } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { DayField, SelectField, TextField, TimeField } from "#ui/field.tsx";
import { ChoicesInForm } from "#ui/form-fields.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { Row, RowList } from "#ui/row.tsx";
import { useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useWords } from "#words/react.ts";
import { useEntryForm } from "#forms/entry-form.tsx";

interface TherapyFormProps {
  readonly beginning: Beginning;
  readonly saveLabel: string;
  readonly skip?: { readonly label: string; readonly onSkip: () => void };
  /** There is no therapist yet, or the first session is still to come. */
  readonly considering?: { readonly label: string; readonly hint: string; readonly onSaved: () => void };
  /** Somewhere else to begin, below that. */
  readonly instead?: { readonly label: string; readonly href: string };
  readonly onSaved: () => void;
}

// A field that was never touched gives back what it began with: null.
const orNull = (text: string | null): string | null => (text === "" ? null : text);
const numberOrNull = (text: string | null): number | null =>
  text === "" || text === null ? null : Number(text);

/** One course of therapy; every field may be left as it is. */
export function TherapyForm({ beginning, saveLabel, skip, considering, instead, onSaved }: TherapyFormProps) {
  const { words, language } = useWords();
  const { settings, common } = words;
  const addresses = addressesIn(language);
  const editor = useEntryEditor("therapy", "therapy", beginning, emptyTherapy);
  const form = useSchemaForm(therapySchema, editor.initial);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, control, handleSubmit, formState } = form;
  const error = (field: keyof Therapy): string | undefined =>
    formState.errors[field] ? common.errors.notADay : undefined;
  const onSubmit = handleSubmit(async (values) => {
    if (await submit(values)) onSaved();
  });
  const consider = handleSubmit(async (values) => {
    if (await submit({ ...values, state: "considering" })) considering?.onSaved();
  });
  return (
    <form onSubmit={(event) => void onSubmit(event)} autoComplete="off" noValidate>
      <Stack gap="wide">
        {notices}
        <TextField label={settings.therapistName} hint={settings.therapistNameHint} {...register("name")} />
        <ChoicesInForm
          control={control}
          name="kind"
          legend={settings.therapyKind}
          options={THERAPY_KINDS.map((value) => ({ value, label: common.therapyKinds[value] }))}
        />
        <Disclosure summary={settings.moreDetails}>
          <Stack>
            <ChoicesInForm
              control={control}
              name="rhythm"
              clearable
              legend={settings.rhythm}
              options={RHYTHMS.map((value) => ({ value, label: common.rhythms[value] }))}
            />
            <SelectField label={settings.weekday} {...register("weekday", { setValueAs: numberOrNull })}>
              <option value="">{settings.anyDay}</option>
              {[1, 2, 3, 4, 5, 6, 7].map((day) => (
                <option key={day} value={day}>
                  {common.weekday(day)}
                </option>
              ))}
            </SelectField>
            <TimeField label={settings.usualTime} {...register("time", { setValueAs: orNull })} />
            <DayField
              label={settings.next}
              hint={settings.nextHint}
              error={error("next")}
              {...register("next", { setValueAs: orNull })}
            />
            <DayField
              label={settings.since}
              error={error("since")}
              {...register("since", { setValueAs: orNull })}
            />
            {addresses.length === 0 ? null : (
              <ChoicesInForm
                control={control}
                name="address"
                clearable
                legend={common.addressLabel}
                options={addresses.map((value) => ({ value, label: common.addresses[value] }))}
              />
            )}
          </Stack>
        </Disclosure>
        <Actions>
          {skip === undefined ? null : (
            <Button kind="quiet" type="button" onClick={skip.onSkip}>
              {skip.label}
            </Button>
          )}
          <Button kind="main" type="submit" busy={busy}>
            {saveLabel}
          </Button>
        </Actions>
        {considering === undefined ? null : (
          <RowList>
            <Row
              voice="app"
              title={considering.label}
              note={considering.hint}
              onAct={() => void consider()}
            />
            {instead === undefined ? null : <Row voice="app" title={instead.label} href={instead.href} />}
          </RowList>
        )}
        {savedState}
      </Stack>
    </form>
  );
}
