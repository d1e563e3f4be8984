import { renderToString } from "react-dom/server";
import { Field } from "../b/field.tsx";

export const prerender = (): string => renderToString(<Field />);
