/** The whole look, to be imported once and first: the order of the layers is declared in tokens.css. */
import "./tokens.css";
import "./fonts.css";
import "./base.css";
