package dev.parallax.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ui.Toolkit;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class PngWriterTest {

    @Test
    void everyPixelCanBeReadAgain() throws Exception {
        WritableImage image = Toolkit.call(() -> new WritableImage(37, 11));
        for (int y = 0; y < 11; y++) {
            for (int x = 0; x < 37; x++) {
                image.getPixelWriter().setArgb(x, y, colour(x, y));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngWriter.write(image, bytes);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(new int[] {read.getWidth(), read.getHeight()}).containsExactly(37, 11);
        for (int y = 0; y < 11; y++) {
            for (int x = 0; x < 37; x++) {
                assertThat(read.getRGB(x, y)).isEqualTo(colour(x, y));
            }
        }
    }

    private static int colour(int x, int y) {
        return 0xff000000 | x * 6 << 16 | y * 23 << 8 | (x + y) * 5;
    }
}
