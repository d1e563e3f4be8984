import { hydrateRoot } from "react-dom/client";
import { Field } from "../b/field.tsx";
import { register } from "../b/register.ts";

const place = document.getElementById("app");
if (place) hydrateRoot(place, <Field />);
register();
