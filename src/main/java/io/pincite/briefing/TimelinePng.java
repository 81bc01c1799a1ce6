package io.pincite.briefing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a timeline as PNG, for files that show no SVG. Its letters are outlines, so no font has to be installed. */
final class TimelinePng {

    /** Pixels for each unit of the picture, so that it is sharp in print. */
    private static final int SCALE = 3;

    private static final Color INK = new Color(0x1d1b17);
    private static final Color MUTED = new Color(0x5f5a50);
    private static final Color LINE = new Color(0x8d8778);
    private static final Color DOT = new Color(0x14513d);
    private static final Color DIFFERS = new Color(0xb26a00);

    private TimelinePng() {}

    /** The file's bytes. */
    static byte[] of(TimelinePicture picture) {
        BufferedImage image =
                new BufferedImage(picture.width() * SCALE, picture.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        draw(picture, graphics, BuiltInFont.load());
        graphics.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
    }

    private static void draw(TimelinePicture picture, Graphics2D graphics, BuiltInFont font) {
        line(graphics, LINE, 1.5f, 8, picture.width() - 8, picture.axis());
        TimelinePicture.Column before = null;
        for (TimelinePicture.Column column : picture.columns()) {
            if (column.gap() && before != null) {
                line(graphics, Color.WHITE, 4, before.x() + 14, column.x() - 14, picture.axis());
                for (int x = before.x() + 16; x < column.x() - 14; x += 6) {
                    line(graphics, LINE, 1.5f, x, x + 2, picture.axis());
                }
            }
            column(column, picture.axis(), graphics, font);
            before = column;
        }
    }

    private static void column(TimelinePicture.Column column, int axis, Graphics2D graphics, BuiltInFont font) {
        text(graphics, font, INK, 12, column.x(), axis + 20, column.label());
        text(graphics, font, MUTED, 11, column.x(), axis + 36, column.year());
        for (TimelinePicture.Dot dot : column.dots()) {
            int radius = TimelinePicture.RADIUS;
            graphics.setColor(dot.differs() ? DIFFERS : DOT);
            graphics.fill(new Ellipse2D.Double(column.x() - radius, dot.y() - radius, 2 * radius, 2 * radius));
            text(graphics, font, Color.WHITE, 11, column.x(), dot.y() + 4, Integer.toString(dot.number()));
        }
        if (column.more() > 0) {
            text(graphics, font, MUTED, 11, column.x(), TimelinePicture.RADIUS, "+" + column.more());
        }
    }

    private static void line(Graphics2D graphics, Color color, float thick, double from, double to, double y) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(thick));
        graphics.draw(new Line2D.Double(from, y, to, y));
    }

    private static void text(
            Graphics2D graphics, BuiltInFont font, Color color, double size, double x, double y, String words) {
        graphics.setColor(color);
        graphics.fill(font.outline(words, size, x, y));
    }
}
