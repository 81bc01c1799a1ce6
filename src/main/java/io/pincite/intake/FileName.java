package io.pincite.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes names that somebody sends into names that a file can have on every system. */
final class FileName {

    private static final int LONGEST_PART = 200;
    private static final int MOST_PARTS = 8;
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileName() {}

    /** {@code name} in a form that can stand in the folder, subfolders included; empty where nothing of it can. */
    static Optional<String> cleaned(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.replace('\\', '/').split("/", -1)) {
            String clean = cleanedPart(part);
            if (part.strip().equals("..") || clean.isEmpty() || FolderFiles.isTemporary(clean)) {
                return Optional.empty();
            }
            parts.add(clean);
        }
        return parts.size() <= MOST_PARTS ? Optional.of(String.join("/", parts)) : Optional.empty();
    }

    /** {@code name} as a message can show it. */
    static String shown(String name) {
        String visible =
                Invisible.strippedFrom(name).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return visible.isEmpty() ? "(no name)" : visible.substring(0, Math.min(80, visible.length()));
    }

    private static String cleanedPart(String part) {
        String visible = Invisible.strippedFrom(Normalizer.normalize(part, Normalizer.Form.NFC));
        String plain = visible.replaceAll("[\\p{Cntrl}:*?\"<>|\\x{D800}-\\x{DFFF}]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("[. ]+$", "")
                .strip();
        int dot = plain.indexOf('.');
        String stem = (dot < 0 ? plain : plain.substring(0, dot)).toLowerCase(Locale.ROOT);
        return shortened(DEVICES.contains(stem) ? "_" + plain : plain);
    }

    /** Cuts before the extension, so that the file keeps its kind. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - extension.length());
        while ((stem + extension).getBytes(StandardCharsets.UTF_8).length > LONGEST_PART) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + extension;
    }
}
