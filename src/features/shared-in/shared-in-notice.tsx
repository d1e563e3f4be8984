import { Notice } from "#ui/notice.tsx";
import { useWords } from "#words/react.ts";

/** What became of something that was just shared, where nothing of it can be shown. @param why last part of the address */
export function SharedInNotice({ why }: { readonly why: string | undefined }) {
  const { refused, atDoor } = useWords().words.sharedIn;
  const isRefused = why !== undefined && Object.hasOwn(refused, why);
  const { title, text } = isRefused ? refused[why as keyof typeof refused] : atDoor;
  return (
    <Notice kind={isRefused ? "careful" : "calm"} title={title}>
      <p>{text}</p>
    </Notice>
  );
}
