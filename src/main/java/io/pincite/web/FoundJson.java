package io.pincite.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found, best first, and how the question was understood. */
@Schema(name = "Found")
public record FoundJson(List<PassageJson> passages, SearchedJson searched) {}
