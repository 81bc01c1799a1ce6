package io.pincite.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells what a web page says from what stands around it.
 *
 * <p>First it finds the element that holds the text: running prose speaks for the elements around it, the nearer the
 * more, as Arc90's Readability has it. Then it goes through the blocks of that element and drops those that lie in
 * something named as furniture, consist of links, or say what furniture says. Everything outside is dropped.
 */
final class MainContent {

    private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "form", "button", "figcaption", "label");
    private static final Set<String> ROLES =
            Set.of("navigation", "contentinfo", "banner", "complementary", "search", "dialog");
    private static final Pattern NAMED_AROUND = Pattern.compile(
            "(?:^|[\\s_-])(?:comments?|disqus|respond|share|sharing|social|sns|related|recirc\\w*|recommend\\w*|promo\\w*|newsletter|subscri\\w*"
                    + "|signup|sidebar|side|breadcrumbs?|widgets?|advert\\w*|ads?|sponsor\\w*|cookies?|consent|footer|foot|nav|navbar"
                    + "|navigation|menu|tags?|taglist|bio|byline|author|authors|meta|postmeta|caption|credits?|toolbar|tools|popup|modal"
                    + "|masthead|outbrain|taboola|paywall|skip|pagination|pager|timestamp|dateline|date|follow|sr-only|hidden|noprint"
                    + "|copyright|disclaimer|trending|popular|teaser|latest|more|carousel|slideshow|gallery|donat\\w*|login|rating)(?=$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_TEXT =
            Pattern.compile("article|body|content|entry|main|post|story|text|blog", Pattern.CASE_INSENSITIVE);

    /** Pages with less prose than this have no text to find; what is not named as furniture is kept. */
    private static final int LITTLE = 250;

    private static final int PROSE = 25;
    private static final double LINKS = 0.4;
    private static final double LINKED_SENTENCES = 0.8;

    private final List<WebBlock> blocks;
    private final Map<Element, Double> scores = new LinkedHashMap<>();
    private final Map<Element, Integer> prose = new HashMap<>();
    private final Map<Element, Integer> chars = new HashMap<>();
    private final Map<Element, Boolean> around = new HashMap<>();
    private int allProse;

    private MainContent(List<WebBlock> blocks) {
        this.blocks = blocks;
        blocks.forEach(this::weigh);
    }

    /** The same blocks, those that belong to the site and not to the text marked as boilerplate. */
    static List<WebBlock> of(List<WebBlock> blocks) {
        return new MainContent(blocks).judged();
    }

    private List<WebBlock> judged() {
        Optional<Element> root = root();
        List<WebBlock> judged = new ArrayList<>(blocks.size());
        for (WebBlock block : blocks) {
            judged.add(keeps(block, root) ? block : block.asBoilerplate());
        }
        dropLonelyHeadings(judged);
        return judged;
    }

    private boolean keeps(WebBlock block, Optional<Element> root) {
        if (root.isPresent() && !isWithin(block.element(), root.get())) {
            return false;
        }
        return !isAround(block.element(), root) && !isLinks(block) && !Furniture.isFurniture(block.text());
    }

    private static boolean isLinks(WebBlock block) {
        boolean sentences = block.words() >= 20 && block.text().strip().endsWith(".");
        return block.linkDensity() > (sentences ? LINKED_SENTENCES : LINKS);
    }

    private void weigh(WebBlock block) {
        int length = block.text().strip().length();
        boolean speaks = isProse(block);
        double score = 1 + commasIn(block.text()) + Math.min(3, length / 100);
        int distance = 0;
        for (Element element = block.element(); element != null; element = element.parent()) {
            chars.merge(element, length, Integer::sum);
            if (speaks) {
                prose.merge(element, length, Integer::sum);
                scores.merge(element, score / (distance < 2 ? 1 : distance * 1.5), Double::sum);
            }
            distance++;
        }
        allProse += speaks ? length : 0;
    }

    private static boolean isProse(WebBlock block) {
        return block.kind() != Block.Kind.HEADING
                && block.text().strip().length() >= PROSE
                && block.words() >= 5
                && !isLinks(block);
    }

    private static long commasIn(String text) {
        return text.chars()
                .filter(c -> c == ',' || c == '，' || c == '、' || c == '،' || c == '。')
                .count();
    }

    /** The element that holds the text; empty where the page has hardly any. */
    private Optional<Element> root() {
        if (allProse < LITTLE) {
            return Optional.empty();
        }
        Optional<Element> best = Optional.empty();
        double most = -1;
        for (Map.Entry<Element, Double> candidate : scores.entrySet()) {
            double score = scoreOf(candidate.getKey(), candidate.getValue());
            if (score > most) {
                most = score;
                best = Optional.of(candidate.getKey());
            }
        }
        return best.map(this::widened);
    }

    private double scoreOf(Element element, double base) {
        double share = prose.getOrDefault(element, 0) / (double) Math.max(1, chars.getOrDefault(element, 0));
        double named = NAMED_TEXT.matcher(namesOf(element)).find()
                        || element.normalName().equals("article")
                ? 1.2
                : 1;
        return base * share * named * (isAround(element) ? 0.2 : 1);
    }

    /** Texts in several parts lie in several elements: takes in the parent as long as that adds mostly prose. */
    private Element widened(Element root) {
        Element wide = root;
        for (Element parent = root.parent();
                parent != null && !parent.normalName().equals("html");
                parent = parent.parent()) {
            int more = prose.getOrDefault(parent, 0) - prose.getOrDefault(wide, 0);
            int moreChars = chars.getOrDefault(parent, 0) - chars.getOrDefault(wide, 0);
            if (more * 5 > prose.getOrDefault(wide, 0) && more * 10 > moreChars * 7) {
                wide = parent;
            }
        }
        return wide;
    }

    /** Whether something between {@code element} and the root is named as furniture and does not hold the text itself. */
    private boolean isAround(Element element, Optional<Element> root) {
        for (Element at = element; at != null && !root.equals(Optional.of(at)); at = at.parent()) {
            boolean holdsText = prose.getOrDefault(at, 0) * 10 > allProse * 4;
            if (!holdsText && isAround(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(Element element, Element root) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(root)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code element} is made or named for what stands around a text. */
    private boolean isAround(Element element) {
        return around.computeIfAbsent(
                element,
                any -> AROUND.contains(any.normalName())
                        || ROLES.contains(any.attr("role"))
                        || (!any.normalName().equals("body")
                                && NAMED_AROUND.matcher(namesOf(any)).find()));
    }

    private static String namesOf(Element element) {
        String names = element.className() + " " + element.id();
        return names.substring(0, Math.min(300, names.length())).toLowerCase(Locale.ROOT);
    }

    /** A heading with nothing kept below it heads something that was dropped. */
    private static void dropLonelyHeadings(List<WebBlock> judged) {
        boolean text = false;
        for (int i = judged.size() - 1; i >= 0; i--) {
            WebBlock block = judged.get(i);
            if (block.kind() == Block.Kind.HEADING && !text) {
                judged.set(i, block.asBoilerplate());
            }
            text = block.kind() != Block.Kind.BOILERPLATE || (text && block.kind() == Block.Kind.BOILERPLATE);
        }
    }
}
