package io.pincite.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Files by name. */
@Schema(name = "Files")
public record FilesJson(List<FileJson> documents) {}
