/** Whether what is in here is written from right to left: then forward is to the left, for a finger and for arrow keys. */
export const isLeftwards = (element: Element): boolean => element.matches(":dir(rtl)");
