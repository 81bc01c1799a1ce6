package io.pincite.page;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Keeps pictures of pages small: at most 256 colors, those that occur most and those that lie farthest from them, and for
 * every other one its nearest. A page has few, and the rest are edges of letters, so nobody sees the difference.
 */
final class FewColors {

    private static final int MOST = 256;
    private static final int COMMONEST = 200;

    private FewColors() {}

    /** Writes the PNG {@code picture} to {@code file} with few colors. */
    static void write(byte[] picture, Path file) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            ImageIO.write(withFewColors(image), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage withFewColors(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        int[] colors = palette(pixels);
        Map<Integer, Integer> nearest = new HashMap<>();
        int[] indices = Arrays.stream(pixels)
                .map(pixel -> nearest.computeIfAbsent(pixel, unseen -> nearest(unseen, colors)))
                .toArray();
        IndexColorModel model = new IndexColorModel(8, colors.length, colors, 0, false, -1, 0);
        BufferedImage few =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        few.getRaster().setPixels(0, 0, image.getWidth(), image.getHeight(), indices);
        return few;
    }

    private static int[] palette(int[] pixels) {
        Map<Integer, Long> counts =
                Arrays.stream(pixels).boxed().collect(Collectors.groupingBy(color -> color, Collectors.counting()));
        List<Integer> seen = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        int[] colors = new int[Math.min(MOST, seen.size())];
        for (int i = 0; i < colors.length; i++) {
            colors[i] = i < COMMONEST ? seen.get(i) : farthest(seen, Arrays.copyOf(colors, i));
        }
        return colors;
    }

    private static int farthest(List<Integer> seen, int[] colors) {
        return seen.stream()
                .max(Comparator.comparingInt(color -> distance(color, colors[nearest(color, colors)])))
                .orElseThrow();
    }

    private static int nearest(int color, int[] colors) {
        return IntStream.range(0, colors.length)
                .reduce((a, b) -> distance(color, colors[a]) <= distance(color, colors[b]) ? a : b)
                .orElseThrow();
    }

    private static int distance(int a, int b) {
        int red = (a >> 16 & 255) - (b >> 16 & 255);
        int green = (a >> 8 & 255) - (b >> 8 & 255);
        int blue = (a & 255) - (b & 255);
        return red * red + green * green + blue * blue;
    }
}
