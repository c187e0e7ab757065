package pl.mors.activity.scan;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Pictures of pages, in grey on white. */
final class Pictures {

    private Pictures() {}

    /** In grey, and no longer than this many dots. */
    static BufferedImage grey(BufferedImage picture, int longestSide) {
        double scale = Math.min(1, longestSide / (double) Math.max(picture.getWidth(), picture.getHeight()));
        return drawn(
                (int) Math.max(1, Math.round(picture.getWidth() * scale)),
                (int) Math.max(1, Math.round(picture.getHeight() * scale)),
                canvas -> canvas.drawImage(picture, AffineTransform.getScaleInstance(scale, scale), null));
    }

    /** Turned clockwise by so many quarters. */
    static BufferedImage turned(BufferedImage picture, int quarters) {
        if (quarters == 0) {
            return picture;
        }
        boolean across = quarters % 2 != 0;
        int width = across ? picture.getHeight() : picture.getWidth();
        int height = across ? picture.getWidth() : picture.getHeight();
        var turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        return drawn(width, height, canvas -> canvas.drawImage(picture, turn, null));
    }

    /** Turned clockwise by an angle, on a canvas that holds all of it. */
    static BufferedImage turned(BufferedImage picture, double degrees) {
        var canvas = canvas(picture, degrees);
        var turn = turn(picture, degrees);
        return drawn(canvas.width, canvas.height, drawing -> drawing.drawImage(picture, turn, null));
    }

    /** Where each dot comes to lie when a picture is turned by an angle. */
    static AffineTransform turn(BufferedImage picture, double degrees) {
        var canvas = canvas(picture, degrees);
        var turn = AffineTransform.getTranslateInstance(canvas.width / 2.0, canvas.height / 2.0);
        turn.rotate(Math.toRadians(degrees));
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        return turn;
    }

    private static Dimension canvas(BufferedImage picture, double degrees) {
        double across = Math.abs(Math.sin(Math.toRadians(degrees)));
        double along = Math.abs(Math.cos(Math.toRadians(degrees)));
        return new Dimension((int) Math.ceil(picture.getWidth() * along + picture.getHeight() * across), (int)
                Math.ceil(picture.getWidth() * across + picture.getHeight() * along));
    }

    static byte[] jpeg(BufferedImage picture) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(int width, int height, Consumer<Graphics2D> drawing) {
        var page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = page.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, width, height);
            drawing.accept(canvas);
        } finally {
            canvas.dispose();
        }
        return page;
    }
}
