package io.pincite.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Whether an element's own style keeps its words from being seen: not shown, in no size, off the page, in the color of its
 * ground. What style sheets do is not looked at.
 */
final class HidingStyle {

    /** Zero in any unit. */
    private static final Pattern NOTHING = Pattern.compile("0+(?:\\.0+)?(?:px|pt|em|rem|%)?");

    /** So far to a side that no screen shows it. */
    private static final Pattern FAR_OFF =
            Pattern.compile("-\\d{3,}(?:\\.\\d+)?(?:px|pt)?|-\\d{2,}(?:\\.\\d+)?(?:em|rem|vw|vh)");

    private final Map<String, String> declared = new LinkedHashMap<>();

    private HidingStyle(String style) {
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "");
                declared.put(declaration.substring(0, colon).strip(), value.strip());
            }
        }
    }

    /** Whether {@code element} itself hides what is in it. */
    static boolean of(Element element) {
        String style = element.attr("style");
        return !style.isEmpty() && new HidingStyle(style).hides();
    }

    private boolean hides() {
        return is("display", "none")
                || is("visibility", "hidden")
                || matches("font-size", NOTHING)
                || matches("opacity", NOTHING)
                || isOffThePage()
                || isInTheColorOfItsGround();
    }

    private boolean isOffThePage() {
        boolean placed = is("position", "absolute") || is("position", "fixed");
        return matches("text-indent", FAR_OFF)
                || (placed && (matches("left", FAR_OFF) || matches("right", FAR_OFF) || matches("top", FAR_OFF)));
    }

    private boolean isInTheColorOfItsGround() {
        Optional<String> ground = value("background-color").or(() -> value("background"));
        return value("color").map(HidingStyle::spelledOut).equals(ground.map(HidingStyle::spelledOut))
                && ground.isPresent();
    }

    /** One spelling for the colors that pages use most. */
    private static String spelledOut(String color) {
        return switch (color) {
            case "white", "#fff" -> "#ffffff";
            case "black", "#000" -> "#000000";
            default -> color.replaceAll("\\s+", "");
        };
    }

    private boolean is(String property, String value) {
        return value.equals(declared.get(property));
    }

    private boolean matches(String property, Pattern pattern) {
        return value(property).filter(value -> pattern.matcher(value).matches()).isPresent();
    }

    private Optional<String> value(String property) {
        return Optional.ofNullable(declared.get(property));
    }
}
