import { createRoot } from "react-dom/client";
import { Field } from "./field.tsx";
import { register } from "./register.ts";

const place = document.getElementById("app");
if (place) createRoot(place).render(<Field />);
register();
