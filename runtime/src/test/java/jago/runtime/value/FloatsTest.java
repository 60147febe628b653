package jago.runtime.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Compares with what real Go's strconv.FormatFloat wrote: bits, format, precision, size, text. */
class FloatsTest {
  @Test
  void formatsAsGoDoes() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                FloatsTest.class.getResourceAsStream("floats.txt"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] f = line.split(" ");
        double v = Double.longBitsToDouble(Long.parseUnsignedLong(f[0], 16));
        int bits = Integer.parseInt(f[3]);
        if (bits == 32) {
          float narrow = (float) v;
          v = narrow;
        }
        assertEquals(f[4], Floats.format(v, f[1].charAt(0), Integer.parseInt(f[2]), bits), line);
      }
    }
  }
}
