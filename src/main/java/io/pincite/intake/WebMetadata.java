package io.pincite.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a web page says about it. */
record WebMetadata(Document page) {

    void addTo(Draft draft) {
        title().ifPresent(draft::title);
        outlet().ifPresent(draft::outlet);
        draft.published(published());
        Optional.of(page.select("html").attr("lang"))
                .filter(lang -> !lang.isBlank())
                .ifPresent(draft::language);
    }

    private Optional<String> title() {
        return meta("meta[property=og:title]")
                .or(() -> meta("meta[name=twitter:title]"))
                .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
                .filter(text -> !text.isBlank())
                .or(() -> Optional.of(page.title()).filter(text -> !text.isBlank()));
    }

    private Optional<String> outlet() {
        return meta("meta[property=og:site_name]")
                .or(() -> meta("meta[name=application-name]"))
                .or(() -> inLinkedData("publisher"))
                .or(() -> meta("meta[name=author]"));
    }

    private Optional<LocalDate> published() {
        return meta("meta[property=article:published_time]")
                .or(() -> meta("meta[itemprop=datePublished]"))
                .or(() -> inLinkedData("datePublished"))
                .or(() -> meta("meta[name=date]"))
                .or(() -> meta("meta[name=pubdate]"))
                .or(() -> meta("meta[name=publish-date]"))
                .or(() -> meta("meta[name=dc.date]"))
                .or(() -> meta("meta[name=DC.date.issued]"))
                .or(() -> meta("meta[name=parsely-pub-date]"))
                .or(this::onlyTime)
                .flatMap(PublicationDate::of);
    }

    /** The page's one {@code time} element that says it is the publication, or the first in its article. */
    private Optional<String> onlyTime() {
        return Optional.ofNullable(
                        page.selectFirst(
                                "time[itemprop=datePublished], time[pubdate], time.published, time.entry-date, article time, main time, header time"))
                .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text());
    }

    private Optional<String> meta(String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> element.attr("content").strip())
                .filter(content -> !content.isEmpty());
    }

    /** The first value under {@code name} in the page's JSON-LD; of an object, its name. */
    private Optional<String> inLinkedData(String name) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<String> found = valueIn(script.data(), name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> valueIn(String json, String name) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            boolean within = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                within |= token == JsonToken.FIELD_NAME && name.equals(parser.currentName());
                boolean named = name.equals(parser.currentName()) || "name".equals(parser.currentName());
                if (within && named && token == JsonToken.VALUE_STRING) {
                    return Optional.of(parser.getText());
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
