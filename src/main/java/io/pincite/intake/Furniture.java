package io.pincite.intake;

import io.pincite.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the lines of a text that belong to the place where it was published and not to what it says: share and donation
 * bars, credits, links to other pages. Marks a line only by a phrase that hardly anybody writes in a report.
 */
final class Furniture {

    private static final int LONGEST = 200;
    private static final int NEAR_TOP = 4;

    private static final Pattern PHRASE = Pattern.compile(
            String.join(
                    "|",
                    "browse by(?: .{1,30})?",
                    "(?:skip|jump) to (?:main |the )?(?:content|navigation|search)",
                    "menu|home|search|login|log in|sign in|sign up|register|share|tweet|print|email|e-mail|comments?|donate|subscribe|"
                            + "advertisement|sponsored|loading\\W*|read more|learn more|show more|load more|view all|see all|more|"
                            + "close|next|previous|back to top|reply|like|related|trending|newsletter|copy link|copied",
                    "share (?:this|on|via|with|to)\\b.{0,60}",
                    "(?:tweet|pin|post|save) (?:this|it)\\b.{0,40}",
                    "donate (?:now|today|here|to us|subscribe)\\b.{0,60}",
                    "(?:please )?(?:support|donate to) (?:us|our (?:work|journalism|site|website|newsroom)|independent journalism)\\b.{0,80}",
                    "(?:please )?subscribe (?:to|for|now|today|on|here)\\b.{0,80}",
                    "sign up (?:for|to|here|now|today)\\b.{0,100}",
                    "(?:like|follow|join|find) us (?:on|at|in)\\b.{0,80}",
                    "follow @?[\\p{L}\\d_ ]{1,40} on (?:twitter|x|facebook|instagram|telegram|linkedin|youtube|whatsapp)\\W*.{0,40}",
                    "join (?:the |our )?(?:over |more than )?[\\d.,]+ ?(?:k|thousand|million)?\\+? .{0,60}(?:fans|followers|subscribers|readers|members)\\b.{0,80}",
                    "(?:you (?:may|might) (?:also )?(?:like|be interested in)|related (?:articles?|stor(?:y|ies)|posts?|news|topics?|content|links)|"
                            + "(?:also|further) read(?:ing)?|read (?:also|next|this next)|see also|most (?:read|popular|viewed|shared)(?: .{1,20})?|"
                            + "more (?:from|on|about|in) [^.!?]{1,40}|editors?['’]s? picks?|recommended(?: for you)?|latest news|top stories)[\\s:»>…-]*",
                    "(?:read|see) (?:more|also|the full (?:story|article|report))\\W{0,3}(?:(?:here|at|on|about|:|»|>).{0,80})?",
                    "click here\\b.{0,100}",
                    "dear (?:readers?|friends|subscribers|supporters)(?:[,:!]|[,:!] .{0,150}\\b(?:support|donat|subscri|contribut|newsletter).{0,60})?",
                    "for more (?:details|information),? (?:please )?(?:follow|click|visit|see|go to) (?:the |this |on the )?(?:link|website|here)\\W*",
                    "(?:proudly )?powered by .{1,50}",
                    "(?:© ?|(?:\\(c\\)|copyright) (?:©|\\(c\\)|\\d{4})).{0,150}",
                    ".{0,80}\\ball rights reserved\\W*.{0,80}",
                    "(?:we|this (?:site|website|page)) uses? cookies\\b.{0,150}",
                    "by (?:continuing|using this site|clicking)\\b.{0,150}(?:cookies|terms|privacy)\\b.{0,40}",
                    "(?:accept|reject|manage)(?: all)? cookies",
                    "(?:privacy|cookie) (?:policy|settings|notice)|terms (?:of|and) (?:use|service|conditions)|contact us|about us",
                    "leave a (?:reply|comment)\\b.{0,40}|\\d+ (?:comments?|shares?|likes?|views?)|no comments(?: yet)?|post(?:ed)? a comment",
                    "(?:cover|photo|image|picture|photograph|illustration|featured image|credit)s?(?: credit| by| courtesy)?: ?[^.!?]{1,80}",
                    "(?:map|photo|picture|image|video|screenshot|chart|infographic|illustration) (?:of|by|from|showing) .{1,120}[.,;] ?source:?(?: .{0,40})?",
                    "(?:tags?|filed under|categories|category|topics?|keywords): ?.{1,120}",
                    "(?:#[\\p{L}\\d_]+[\\s,]*)+",
                    "this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published) (?:on|in|by)\\b.{0,80}",
                    "(?:advertisement|story) continues below\\W*.{0,20}",
                    "(?:\\d+ )?min(?:ute)?s? read|\\d+ minutes? ago"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The name of a section after a dash, as it is left over at the end of copied pages. */
    private static final Pattern SECTION = Pattern.compile("[-–—|•·]\\s*\\p{Lu}\\p{L}+(?: \\p{L}+)?");

    private static final Pattern ICON = Pattern.compile("\\p{Ll}{2,12}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’»)]?\\s+");

    private Furniture() {}

    /** Whether {@code line}, all of it, is such a line. */
    static boolean isFurniture(String line) {
        String words = line.strip();
        return words.length() <= LONGEST && PHRASE.matcher(words).matches();
    }

    /** The same blocks; where one ends in furniture, that part is a block of its own. */
    static List<Block> marked(String text, List<Block> blocks) {
        Set<String> headings = new HashSet<>();
        blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .forEach(block -> headings.add(block.span().in(text)));
        List<Block> marked = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean last = i == blocks.size() - 1 && i > 1;
            String words =
                    block.span().length() > LONGEST * 20 ? "" : block.span().in(text);
            if (!isProse(block)) {
                marked.add(block);
            } else if (isFurniture(words)
                    || (i < NEAR_TOP
                            && blocks.size() > NEAR_TOP
                            && ICON.matcher(words).matches())
                    || (last && isLeftOver(words, blocks.get(i - 1)))
                    || (i < NEAR_TOP && block.kind() == Block.Kind.PARAGRAPH && headings.contains(words))) {
                marked.add(new Block(Block.Kind.BOILERPLATE, block.span(), 0));
            } else {
                addSplit(marked, block, words, last);
            }
        }
        return marked;
    }

    private static boolean isProse(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                || block.kind() == Block.Kind.HEADING
                || block.kind() == Block.Kind.LIST_ITEM;
    }

    /** A list of one item at the very end is no list. */
    private static boolean isLeftOver(String words, Block before) {
        return before.kind() != Block.Kind.LIST_ITEM && SECTION.matcher(words).matches();
    }

    private static void addSplit(List<Block> marked, Block block, String words, boolean last) {
        Matcher end = SENTENCE_END.matcher(words);
        int from = Math.max(0, words.length() - LONGEST);
        while (end.find(from)) {
            String tail = words.substring(end.end());
            if (isFurniture(tail) || (last && SECTION.matcher(tail).matches())) {
                int start = block.span().start();
                int sentence = end.start() + end.group().stripTrailing().length();
                marked.add(new Block(block.kind(), new Span(start, start + sentence), block.number()));
                marked.add(new Block(
                        Block.Kind.BOILERPLATE,
                        new Span(start + end.end(), block.span().end()),
                        0));
                return;
            }
            from = end.end();
        }
        marked.add(block);
    }
}
