package io.pincite.intake;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The class path of the parsing process: our classes and the libraries that parsers need, nothing else, which keeps its
 * start short. Each is found by asking where one of its classes comes from, so it holds in a test, in dev mode and in the
 * packaged service alike.
 */
final class WorkerClassPath {

    private static final List<String> ONE_CLASS_EACH = List.of(
            "io.pincite.intake.WorkerMain",
            "com.ibm.icu.text.CharsetDetector",
            "org.jsoup.Jsoup",
            "com.fasterxml.jackson.core.JsonFactory",
            "org.apache.commons.csv.CSVParser",
            "org.apache.pdfbox.Loader",
            "org.apache.pdfbox.io.IOUtils",
            "org.apache.fontbox.ttf.TTFParser",
            "org.apache.commons.logging.LogFactory",
            "org.jboss.logging.Logger",
            "org.slf4j.LoggerFactory",
            "org.apache.logging.log4j.LogManager",
            "org.bouncycastle.jce.provider.BouncyCastleProvider",
            "org.bouncycastle.cms.CMSException",
            "org.bouncycastle.asn1.cms.CMSAttributes",
            "org.apache.tika.Tika",
            "org.apache.tika.parser.microsoft.OfficeParser",
            "org.apache.tika.parser.odf.OpenDocumentParser",
            "org.apache.tika.parser.html.JSoupParser",
            "org.apache.tika.parser.txt.TXTParser",
            "org.apache.tika.parser.xml.XMLParser",
            "org.apache.tika.zip.utils.ZipSalvager",
            "org.apache.poi.poifs.filesystem.POIFSFileSystem",
            "org.apache.poi.xwpf.usermodel.XWPFDocument",
            "org.apache.poi.hwpf.HWPFDocument",
            "org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP",
            "org.apache.xmlbeans.XmlObject",
            "org.apache.commons.io.IOUtils",
            "org.apache.commons.lang3.StringUtils",
            "org.apache.commons.compress.archivers.zip.ZipFile",
            "org.apache.commons.collections4.ListUtils",
            "org.apache.commons.codec.binary.Hex",
            "org.apache.commons.math3.util.ArithmeticUtils",
            "com.zaxxer.sparsebits.SparseBitSet",
            "org.apache.james.mime4j.stream.MimeConfig",
            "org.apache.james.mime4j.dom.Message",
            "com.optimaize.langdetect.LanguageDetector",
            "com.google.common.base.Optional",
            "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
            "net.arnx.jsonic.JSON");

    private WorkerClassPath() {}

    /** The class path, as the {@code java} command takes it. */
    static String find() {
        return ONE_CLASS_EACH.stream()
                .map(WorkerClassPath::homeOf)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String homeOf(String className) {
        String resource = className.replace('.', '/') + ".class";
        URL url = WorkerClassPath.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new IllegalStateException("Parsing needs " + className + ", which is not on the class path");
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI()).toString();
            }
            Path file = Path.of(new URI(url.toString()));
            return file.getRoot()
                    .resolve(file.subpath(
                            0, file.getNameCount() - Path.of(resource).getNameCount()))
                    .toString();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("Cannot tell where " + className + " comes from: " + url, e);
        }
    }
}
