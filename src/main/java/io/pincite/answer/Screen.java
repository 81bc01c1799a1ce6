package io.pincite.answer;

import io.pincite.text.Normal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps out of an answer what has no place in one, whatever carries it: addresses, markup, code, what is meant for a
 * machine, and the rules that the model was given. A sentence is let through or dropped, never mended.
 */
final class Screen {

    private static final int LONGEST = 600;

    /** A sentence that has so many words in a row in common with the rules was taken from them. */
    private static final int RUN = 6;

    private static final Pattern ADDRESS = Pattern.compile(
            "[a-z][a-z0-9+.-]{1,15}:/|www\\.|(?:javascript|data|mailto|tel|file|ftp|vbscript):|\\S@\\S+\\.\\S"
                    + "|\\b(?:[a-z0-9-]{1,63}\\.){1,5}(?:com|net|org|io|co|ru|cn|info|biz|xyz|site|online|app|dev|ai|me|link"
                    + "|click|top|shop|eu|uk|de|fr|gov|edu|mil|int|tv|cc|example|test|invalid|local|onion)\\b(?!\\.\\p{L})"
                    + "|\\bhxxps?\\b|\\[dot\\]|\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile(
            "<\\s*[/!?a-zA-Z]|!\\[|\\]\\s*[(\\[]|&#?\\w{1,10};|\\{\\{|\\}\\}|\\$\\{|[<>{}|\\\\~^]|\\]\\s*:");
    private static final Pattern UNREADABLE = Pattern.compile("\\S{41,}|[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");
    private static final Pattern FOR_MACHINES = Pattern.compile(
            "\\b(?:ignor\\w*|disregard\\w*|forget\\w*|overrid\\w*|bypass\\w*|instead of)\\b.{0,60}\\b(?:instruct\\w*|prompts?|rules?"
                    + "|previous\\w*|prior|above|guidelines?|question)\\b"
                    + "|\\b(?:system|developer|hidden|secret|initial|original)\\s+(?:prompt|message|instructions?|rules?)\\b"
                    + "|\\b(?:prompt injection|jailbreak\\w*|as an ai\\b|language models?|chat ?bots?|chatgpt|llms?)\\b"
                    + "|\\b(?:from now on|you are (?:now|an?|the)|act as|pretend|your (?:answer|reply|response|output))\\b"
                    + "|\\b(?:assistants?|ai|models?|bots?|agents?)\\b.{0,30}\\b(?:must|should|shall|reply|respond|answer|print"
                    + "|output|obey|comply|reveal|repeat|append|include)\\b"
                    + "|(?:^|--\\s*|[^\\p{L}\\p{N}\\s,'\u2019()-]\\s*)(?:please )?(?:ignore|claim|state|cite|praise|decode|put|return|reply|respond|answer|print|output|repeat|append|reveal|include|translate|summari[sz]e|say"
                    + "|write|tell|begin|start|end|visit|click|open|follow|download|scan|send|transfer|wire|pay|call|forward"
                    + "|execute|run|delete|use|do not|don't|never|always|note to|important:|attention|warning:)\\b"
                    + "|\\b(?:click|visit|open|follow|scan|download)\\b.{0,30}\\b(?:links?|here|sites?|websites?|pages?|urls?|qr"
                    + "|buttons?|attachments?)\\b"
                    + "|\\b(?:your|the users?|users?'s?) (?:\\w+ )?(?:passwords?|credentials?|api keys?|credit cards?|bank"
                    + "|account|pin|wallet|token)\\b"
                    + "|\\b(?:ignorez|ignorer|ignora|ignoriere|ignorieren|ignorare|ignorieer|antworte|r\u00e9pondez|responde|rispondi"
                    + "|consignes|instrucciones|anweisungen|istruzioni|instructies)\\b"
                    + "|\\b(?:negeer|zignoruj|ignoruj|ignore[re]?i|ignor\u00e1lj|abaikan)\\b|\\bg\u00f6z ard\u0131 et"
                    + "|\u0905\u0928\u0926\u0947\u0916\u093e|\ubb34\uc2dc\ud558|\u0456\u0433\u043d\u043e\u0440\u0443"
                    + "|\u0438\u0433\u043d\u043e\u0440\u0438\u0440\u0443|\u5ffd\u7565|\u7121\u8996|\u062a\u062c\u0627\u0647\u0644"
                    + "|\\b(?:bitcoin|gift cards?|wire transfer|crypto wallet)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String rules;

    /**
     * Knows what the model was told.
     *
     * @param rules the text of it
     */
    Screen(String rules) {
        this.rules = " " + String.join(" ", wordsOf(rules)) + " ";
    }

    /** Whether a model's sentence may be shown at all. */
    boolean lets(String sentence) {
        return sentence.length() <= LONGEST
                && sentence.codePoints().anyMatch(Character::isLetter)
                && !ADDRESS.matcher(sentence).find()
                && !MARKUP.matcher(sentence).find()
                && !UNREADABLE.matcher(sentence).find()
                && !FOR_MACHINES.matcher(sentence).find()
                && !repeatsRules(sentence);
    }

    /** Whether the words of a document may carry a model's sentence: not those that are meant for a machine. */
    boolean letsSource(String source) {
        return !FOR_MACHINES.matcher(source).find();
    }

    private boolean repeatsRules(String sentence) {
        List<String> words = wordsOf(sentence);
        for (int i = 0; i + RUN <= words.size(); i++) {
            if (rules.contains(" " + String.join(" ", words.subList(i, i + RUN)) + " ")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(Normal.folded(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
