import { Stack } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { useWords } from "#words/react.ts";
import type { StepProps } from "./rehearsal-form.ts";
import styles from "./rehearse.module.css";

interface RightProps extends Pick<StepProps, "form"> {
  readonly onGoOn: () => void;
}

/** Is feedback the right thing here? Three plain questions; nobody adds anything up, and only "not sure" is kept. */
export function StepRight({ form, onGoOn }: RightProps) {
  const { right } = useWords().words.rehearse;
  const goOn = (unsure: boolean) => {
    form.setValue("unsure", unsure, { shouldDirty: true });
    onGoOn();
  };
  return (
    <Stack>
      <p>{right.intro}</p>
      <Card className={styles.fork}>
        <p>{right.danger}</p>
        <LinkButton kind="quiet" href="#/help/urgent">
          {right.toUrgent}
        </LinkButton>
      </Card>
      <Card className={styles.fork}>
        <p>{right.boundary}</p>
        <LinkButton kind="quiet" href="#/help/boundary">
          {right.toBoundary}
        </LinkButton>
      </Card>
      <Card className={styles.fork}>
        <p>{right.neither}</p>
        <div className={styles.two}>
          <Button kind="main" onClick={() => goOn(false)}>
            {right.none}
          </Button>
          <Button kind="quiet" onClick={() => goOn(true)}>
            {right.notSure}
          </Button>
        </div>
        <p className={styles.small}>{right.notSureHint}</p>
      </Card>
      <p className={styles.small}>{right.stirs}</p>
    </Stack>
  );
}
